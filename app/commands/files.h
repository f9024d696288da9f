#pragma once

#include "model/debate/result.h"

#include <QByteArray>

class Console;

/// The path that stands for standard input or output.
inline const QString standardStream = QStringLiteral("-");

/// All of a file, or of standard input. @error when it is missing, no ordinary file, unreadable, or larger than 64 MB.
Result<QByteArray> readWhole(const QString& path);

/// Replaces a file by these bytes, or prints them when the path is "-". The file is whole or as it was.
Done writeWhole(const QString& path, const QByteArray& bytes, Console& console);

/// Says first which file an error is about.
Error about(const QString& path, Error error);
