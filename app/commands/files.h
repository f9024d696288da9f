#pragma once

#include "model/debate/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

class Console;
class QIODevice;

/// The path that stands for standard input or output.
inline const QString standardStream = QStringLiteral("-");

/// All of a file, or of standard input. @error when it is missing, no ordinary file, unreadable, or larger than 64 MB.
Result<QByteArray> readWhole(const QString& path);

/// Writes what a file is to have in it. @error  why there is nothing to write; not what the device says, which is
/// known.
using FileFill = std::function<Done(QIODevice&)>;

/// Replaces a file by what comes from `fill`, or prints that when the path is "-". The file is whole or as it was.
Done writeWhole(const QString& path, const FileFill& fill, Console& console);
Done writeWhole(const QString& path, const QByteArray& bytes, Console& console);

/// Whether a debate may be saved there. @error  the folder is missing, what is there is no ordinary file, or the name
/// of a new file is that of another format.
Done mayBecomeDebate(const QString& path);

/// Why a command could not save a debate: it keeps nothing for later, as the store would for a window.
Error notSaved(Error error);

/// A file and what is to be in it.
struct NamedBytes {
    QString path;
    QByteArray bytes;
};

/**
 * Puts several files of one folder in their places, all of them or none: they are made beside and renamed at the end.
 *
 * @error  one cannot be written, or somebody wants to stop; then new files are gone and old ones are as they were.
 */
Done writeTogether(const std::vector<NamedBytes>& files);

/// Says first which file an error is about.
Error about(const QString& path, Error error);
