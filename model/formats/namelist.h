#pragma once

#include <QStringList>

/// Names in one text, divided by "; ", with a backslash before semicolons and backslashes of their own.
QString joinedNames(QStringList names);

/// The names again; an empty text has none.
QStringList dividedNames(const QString& text);
