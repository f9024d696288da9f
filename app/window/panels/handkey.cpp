#include "app/window/panels/handkey.h"

#include "app/window/actions/actions.h"
#include "views/map/mapview.h"

#include <QKeyEvent>

HandKey::HandKey(MapView& map, const Actions& actions)
    : QObject(&map)
    , m_actions(actions)
{
    map.installEventFilter(this);
    connect(&map, &MapView::spaceTapped, this, &HandKey::tap);
}

void HandKey::tap() const
{
    for (QAction* action : m_actions.all()) {
        if (action->shortcuts().contains(QKeySequence(Qt::Key_Space)))
            action->trigger();
    }
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
