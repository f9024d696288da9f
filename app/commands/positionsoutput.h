#pragma once

#include "model/analysis/positions/positions.h"

// A matrix of positions in the shapes a command prints and the window exports.

QString positionsText(const Debate& debate, const PositionMatrix& matrix);
QByteArray positionsJson(const Debate& debate, const PositionMatrix& matrix);

/// A row for each stakeholder, a column for each claim, with the stance in words; silence is an empty cell.
QByteArray positionsCsv(const Debate& debate, const PositionMatrix& matrix);

/// A picture of the matrix, with a legend; texts are selectable. It needs no fonts: names are cut to a length.
QByteArray positionsSvg(const Debate& debate, const PositionMatrix& matrix);

/// A page with the matrix, and under it the quotations of each position. It holds all it needs and runs nothing.
QByteArray positionsHtml(const Debate& debate, const PositionMatrix& matrix);

/// The words of a statement's quotation, else how it is known; for people.
QString evidenceOf(const Debate& debate, StatementId statement);
