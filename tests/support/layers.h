#pragma once

#include "tests/support/sourcetree.h"

/**
 * Includes that the table of layers does not allow, each as "path:line: what is wrong".
 *
 * model/debate ← model/{analysis,layout,store,formats} ← views (never store or formats) ← app. Besides: the
 * model includes of Qt only what is in QtCore, SQLite only in model/store, and Graphviz only in the helper,
 * model/layout/graphviz. Tests and benchmarks may include everything.
 *
 * @param qt_core_headers  the folder with QtCore's headers.
 */
QStringList layerBreaches(const SourceTree& tree, const QString& qt_core_headers);
