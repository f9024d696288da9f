#include "views/map/mapkeys.h"

#include "views/map/mapview.h"

#include <QKeyEvent>

namespace {

struct MapKey {
    int key;
    Qt::KeyboardModifiers modifiers;
    void (MapView::*action)();
};

const MapKey keys[] = {
    {Qt::Key_Up, Qt::NoModifier, &MapView::goUp},
    {Qt::Key_Down, Qt::NoModifier, &MapView::goDown},
    {Qt::Key_Left, Qt::NoModifier, &MapView::goLeft},
    {Qt::Key_Right, Qt::NoModifier, &MapView::goRight},
    {Qt::Key_Up, Qt::AltModifier, &MapView::goToLineAbove},
    {Qt::Key_Down, Qt::AltModifier, &MapView::goToLineBelow},
    {Qt::Key_Return, Qt::NoModifier, &MapView::editCurrent},
    {Qt::Key_Enter, Qt::NoModifier, &MapView::editCurrent},
    {Qt::Key_F2, Qt::NoModifier, &MapView::editCurrent},
    {Qt::Key_Return, Qt::ControlModifier, &MapView::addReason},
    {Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier, &MapView::addObjection},
    {Qt::Key_L, Qt::ControlModifier, &MapView::addLinkedPremise},
    {Qt::Key_Insert, Qt::NoModifier, &MapView::addSibling},
    {Qt::Key_Delete, Qt::NoModifier, &MapView::deleteSelection},
    {Qt::Key_A, Qt::ControlModifier, &MapView::selectAll},
    {Qt::Key_Home, Qt::NoModifier, &MapView::fit},
    {Qt::Key_9, Qt::ControlModifier, &MapView::fit},
    {Qt::Key_0, Qt::ControlModifier, &MapView::zoomToActualSize},
    {Qt::Key_Plus, Qt::ControlModifier, &MapView::zoomIn},
    {Qt::Key_Equal, Qt::ControlModifier, &MapView::zoomIn},
    {Qt::Key_Minus, Qt::ControlModifier, &MapView::zoomOut},
};

}

bool pressMapKey(MapView& view, const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Plus)
        modifiers &= ~Qt::ShiftModifier; // where "+" needs it
    for (const MapKey& one : keys) {
        if (one.key == event.key() && one.modifiers == modifiers) {
            (view.*one.action)();
            return true;
        }
    }
    return false;
}
