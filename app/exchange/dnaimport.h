#pragma once

#include "model/formats/networks/dnaproject.h"

/// A file of Discourse Network Analyzer as that program sees it. @error as of readDnaFile() and dnaProjectFrom().
Result<DnaProject> readDnaProject(const QString& path);
