#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

// Dates between CSL-JSON (`{"date-parts": [[2015, 10, 8]]}`) and EDTF ("2015-10-08").

/**
 * A date of a CSL-JSON item as EDTF; empty when it is told in words only ("literal"), or not at all.
 *
 * Parts may be numbers or digits in quotes; a second list is the end of a range (0: open), "circa" becomes "~" and
 * "season" (1 to 4) the months 21 to 24. A "raw" text that is EDTF is taken as it is.
 */
QString edtfOf(const QJsonObject& date);

/**
 * The reverse. What date parts cannot say ("?", unknown digits) is kept beside them as "raw", so that edtfOf() gives
 * it back. A text that is not EDTF becomes "literal"; an empty one an empty object.
 */
QJsonObject cslDate(const QString& edtf);

/// The year, month and day (0: unknown) a date begins with, whether told in parts or found in words.
struct DateParts {
    int year = 0;
    int month = 0; ///< 21 to 24 are the seasons from spring on
    int day = 0;

    bool operator==(const DateParts&) const = default;
};

std::optional<DateParts> startOf(const QJsonObject& date);
std::optional<DateParts> endOf(const QJsonObject& date); ///< of a range that has an end

/// The first year in a text that reads like one, such as "Spring 2015 (revised)".
std::optional<int> yearIn(const QString& text);
