#pragma once

#include "model/debate/editing/documents.h"

class MainWindow;

/// Says of each quotation of a changed text what became of it: found, moved, changed or lost. Choosing one goes there.
/// @param turns  how many the old text has.
void showVersionReport(MainWindow& window, const FollowedText& followed, int turns);
