#pragma once

#include <QJsonObject>

/**
 * The date that an entry's year, month and day say, whatever they hold: "2015", "jan", "10~January", "2015/2016",
 * "in press". The texts are decoded already. Empty when all are.
 */
QJsonObject dateFromParts(const QString& year, const QString& month, const QString& day);

/// A BibLaTeX date (EDTF, with its older ranges), or whatever else stands there in words.
QJsonObject dateFromBib(const QString& text);

/// The month, from 1 to 12, that a word or a number in any of these formats names; 0: none.
int monthCalled(const QString& word);

/// BibTeX's macro for a month, "jan" to "dec".
QString monthMacro(int month);
