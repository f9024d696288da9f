#pragma once

#include "model/formats/report.h"

/// Notes all records of other kinds than these as left out, a remark for each kind.
void tellOfLostKinds(const Debate& debate, const QList<Kind>& carried, Report& report);
