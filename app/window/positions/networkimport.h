#pragma once

#include "model/formats/report.h"

#include <functional>

class MainWindow;

/// Whether a file is a project or an event list of Discourse Network Analyzer, by its first bytes.
bool isDiscourse(const QString& path);

/// Reads such a file beside the window, asks which of its variables is what, and gives what it comes to. Gives nothing
/// when the person thinks better of it.
void importDiscourse(MainWindow& window, const QString& path, const std::function<void(const Result<Imported>&)>& take);
