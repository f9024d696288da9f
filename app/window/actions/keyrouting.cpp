#include "app/window/actions/keyrouting.h"

#include "views/inspector/fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

KeyRouting::KeyRouting(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

/// Who accepts this event has the key as a key; else it is looked for among the shortcuts.
bool KeyRouting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isForMenu(watched, *key)) {
        event->accept();
        return true;
    }
    const auto* line = qobject_cast<const QLineEdit*>(watched);
    const bool hasOwn = line && (key->matches(QKeySequence::Redo) ? line->isRedoAvailable() : line->isUndoAvailable());
    return (line && isForDebate(*event, hasOwn)) || QObject::eventFilter(watched, event);
}

bool KeyRouting::isForMenu(const QObject* watched, const QKeyEvent& key)
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return qobject_cast<const QMenu*>(watched) && others == Qt::NoModifier;
}
