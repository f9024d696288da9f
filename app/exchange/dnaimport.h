#pragma once

#include "model/formats/networks/dnareader.h"

/// A file of Discourse Network Analyzer as that program sees it. @error as of readDnaFile() and dnaProjectFrom().
Result<DnaProject> readDnaProject(const QString& path);

/// The same as a debate. @error also as of debateFrom().
Result<Imported> importDna(const QString& path, const DnaChoice& choice = {});
