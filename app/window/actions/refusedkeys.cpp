#include "app/window/actions/refusedkeys.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"

#include <QKeyEvent>

RefusedKeys::RefusedKeys(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

/// The window sees the keys that nobody took before: those of actions that can be done are none of them.
bool RefusedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const QAction* action = key->isAutoRepeat() ? nullptr : refused(*key))
            m_window.announce(action->statusTip());
    }
    return QObject::eventFilter(watched, event);
}

const QAction* RefusedKeys::refused(const QKeyEvent& key) const
{
    const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    for (QAction* action : m_window.actions().all()) {
        if (!action->isEnabled() && action->shortcuts().contains(pressed) && isWithinReach(action))
            return action;
    }
    return nullptr;
}

bool RefusedKeys::isWithinReach(QAction* action) const
{
    const QWidget* focus = m_window.focusWidget();
    return action->shortcutContext() == Qt::WindowShortcut || (focus && focus->actions().contains(action));
}
