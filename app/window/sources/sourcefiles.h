#pragma once

#include "model/formats/report.h"

/// Reads a file of sources or of a text to read: a bibliography, plain text, Markdown, a saved web page, a PDF.
/// @error it cannot be read, is damaged or locked, or too large.
Result<Imported> readSourceFile(const QString& path);

/// Whether a file is one of those, by its name and its first bytes. Debates are not.
bool isSourceFile(const QString& path);

QString sourceFileFilter(); ///< for file dialogs
