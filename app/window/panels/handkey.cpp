#include "app/window/panels/handkey.h"

#include <QKeyEvent>
#include <QWidget>

HandKey::HandKey(QWidget* map)
    : QObject(map)
{
    map->installEventFilter(this);
}

bool HandKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
    if (isSpace)
        event->accept();
    return isSpace;
}
