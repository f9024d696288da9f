#pragma once

#include "model/formats/formats.h"

/// What a file of sources or of a text to read brings, and how that fits into a debate.
struct SourceFile {
    Imported imported;
    Format::Settle settle = nullptr; ///< null: as it is
    QString name = {}; ///< of the file, without the folder
};

/// Reads a bibliography, plain text, Markdown, a saved web page, a PDF, or annotations of such texts.
/// @error it cannot be read, is damaged or locked, or too large.
Result<SourceFile> readSourceFile(const QString& path);

/// Whether a file is one of those, by its name and its first bytes. Debates are not.
bool isSourceFile(const QString& path);

QString sourceFileFilter(); ///< for file dialogs
