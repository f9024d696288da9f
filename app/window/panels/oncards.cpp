#include "app/window/panels/oncards.h"

#include "app/window/mainwindow.h"
#include "app/window/panels/panels.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/outline/outlineview.h"

namespace {

void runOnMap(MapView& map, void (MapView::*run)())
{
    map.setFocus();
    (map.*run)();
}

}

std::function<void()> onCards(MainWindow& window, void (MapView::*onMap)(), void (OutlineView::*inOutline)())
{
    return [&window, onMap, inOutline] {
        OutlineView& outline = window.panels()->outline();
        if (outline.hasFocus())
            (outline.*inOutline)();
        else
            runOnMap(window.workspace()->map(), onMap);
    };
}
