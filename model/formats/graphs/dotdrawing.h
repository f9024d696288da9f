#pragma once

#include <QStringList>

/// The attributes of Graphviz that say how something is drawn, and nothing of what it is.
const QStringList& attributesOfDrawing();
