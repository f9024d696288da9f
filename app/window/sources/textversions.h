#pragma once

#include "model/debate/debate.h"

class MainWindow;

/// Adds the text at a path as the version that replaces `old`, and says what became of its quotations and turns. The
/// two are compared beside the window: about 1 s for 2 MB.
void addTextVersion(MainWindow& window, DocumentId old, const QString& path);
