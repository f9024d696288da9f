#include "views/common/menubutton.h"

#include "views/common/plaintext.h"

#include <QMenu>
#include <QToolButton>

QToolButton* menuButton(const QString& text, const QList<QAction*>& actions)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}
