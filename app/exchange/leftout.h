#pragma once

#include "model/formats/report.h"

/// Adds what a file has no room for: every kind of record that the debate has and that is not among those it carries,
/// with how many there are. @param why  a sentence with %1 for the number.
void noteLeftOut(Report& report, const Debate& debate, const std::vector<Kind>& carried, const QString& why);
