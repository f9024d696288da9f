#pragma once

#include "model/analysis/references.h"
#include "model/debate/csldate.h"

#include <vector>

/// "October 8, 2015", or "8 October 2015" in Harvard; as much of it as is known.
QString fullDate(const DateParts& date, ReferenceStyle style);

/// "2015", "ca. 1905", "2015–2016", "380 BCE"; a date that is told in words only in these; empty: there is none.
QString yearOfIssue(const QJsonObject& item);

/**
 * An item's date in the forms that patterns name: "year" (with the letter, or words for none), "ymd" ("2015, October
 * 8"; of a range also its end), "mdy" (always something), "mdyknown" (nothing without a year), "mdyexact" (nothing
 * without a month) and "dm" ("8 October").
 */
std::vector<std::pair<QString, QString>> referenceDates(
    const QJsonObject& item, ReferenceStyle style, const QString& letter);
