#pragma once

#include <functional>

class MainWindow;
class MapView;
class OutlineView;

/// Runs something where the person works: in the outline while that has the focus, else on the map.
std::function<void()> onCards(MainWindow& window, void (MapView::*onMap)(), void (OutlineView::*inOutline)());
