#pragma once

#include "model/debate/records.h"

#include <QHash>

#include <functional>

using TableCells = QHash<QString, QString>; ///< of a row, by the keys of their columns

/// A bibliographic record of which only the title is known.
QJsonObject titled(const QString& title);

/// The source that a row's cells, by their fields, and its authors describe; without its dates of access and grading.
Source sourceFrom(const std::function<QString(const char* field)>& cell, const QStringList& authors);

/// The cells of what sourceFrom() reads.
TableCells cellsOf(const Source& source);

/// The bibliographic record that comes back of these cells: the main parts alone.
QJsonObject mainPartsOf(const Source& source);
