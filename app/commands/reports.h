#pragma once

#include "model/formats/report.h"

/// The report as lines for a person: counts, then what was repaired and what was left behind.
QString reportText(const Report& report);
