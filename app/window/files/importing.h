#pragma once

#include "model/formats/report.h"

class OpenDebate;

// Texts that hold a debate, in any of the formats that can be read.

QString importFilter(); ///< for file dialogs
bool isImportable(const QString& path); ///< by its name

/// Reads a text at a path, at most 64 MB. @error it cannot be read, or is no debate.
Result<Imported> readDebate(const QString& path);

/// Adds all of an imported debate to an open one, as one step. Records that are there already are
/// replaced; an empty debate takes over the title, too.
Result<Changes> fill(OpenDebate& debate, const Imported& imported, const QString& path);

/// What arrived and what did not, as sentences.
QString reportText(const Report& report, const QString& name);
