#pragma once

#include "model/analysis/samesource.h"
#include "model/formats/report.h"

/// Notes which of the arriving sources are likely the same as one that the receiver has, or that arrives as well. They
/// stay apart: only a person can tell. @param known  the receiver's.
void noteSameSources(const Debate& arriving, const Debate& receiver, const SameSources& known, Report& report);
