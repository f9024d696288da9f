#pragma once

#include <QList>

class QAction;
class QString;
class QToolButton;

/// A button with its words, which opens a menu of these.
QToolButton* menuButton(const QString& text, const QList<QAction*>& actions);
