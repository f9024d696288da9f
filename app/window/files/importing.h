#pragma once

#include "model/debate/progress.h"
#include "model/formats/report.h"

class DebateFile;

// Texts that hold a debate, in any of the formats that can be read.

QString importFilter(); ///< for file dialogs
bool isImportable(const QString& path); ///< by its name

/// Reads a text at a path, at most 64 MB. @error it cannot be read, or is no debate.
Result<Imported> readDebate(const QString& path);

/// Adds all of an imported debate to another one. Records that are there already are replaced; an empty debate takes
/// over the title, too.
Edits importEdits(const Debate& debate, const Imported& imported);
QString importLabel(const QString& path); ///< of that step of history

/// The same with a file that no window has yet.
Result<Changes> fill(DebateFile& file, const Imported& imported, const QString& path, const Progress& progress = {});

/// What arrived and what did not, as sentences.
QString reportText(const Report& report, const QString& name);
