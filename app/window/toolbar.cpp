#include "app/window/toolbar.h"

#include "app/window/actions/actions.h"
#include "app/window/icons.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/picking.h"
#include "views/search/findbox.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace {

struct ToolBar {
    Q_DECLARE_TR_FUNCTIONS(ToolBar)
};

struct Sign {
    const char* action;
    const char* icon;
};

constexpr Sign signs[] = {{"file.new", "new"}, {"file.open", "open"}, {"file.save", "save"}, {"file.export", "export"},
    {"file.print", "print"}, {"edit.undo", "undo"}, {"edit.redo", "redo"}, {"edit.copy", "copy"},
    {"edit.paste", "paste"}, {"edit.delete", "delete"}, {"edit.merge", "merge"}, {"edit.find", "find"},
    {"edit.goTo", "claim"}, {"insert.claim", "claim"}, {"insert.reason", "reason"}, {"insert.objection", "objection"},
    {"insert.premise", "premise"}, {"insert.undercut", "undercut"}, {"insert.question", "question"},
    {"insert.option", "option"}, {"insert.topic", "topic"}, {"view.arrange", "arrange"}, {"view.fit", "fit"},
    {"view.zoomIn", "zoom-in"}, {"view.zoomOut", "zoom-out"}, {"view.fold", "fold"}, {"view.unfoldAll", "unfold"},
    {"view.reader", "reader"}, {"view.sources", "source"}, {"view.trace", "trace"}, {"view.review", "review"},
    {"reader.quote", "quotation"}, {"sources.addHop", "hop"}, {"sources.add", "source"}, {"tools.commands", "commands"},
    {"tools.settings", "settings"}, {"help.contents", "help"}};

QToolButton* directionButton(MainWindow& window)
{
    auto* button = new QToolButton(&window);
    button->setText(ToolBar::tr("Direction"));
    button->setAccessibleName(ToolBar::tr("Direction of the Map"));
    button->setToolTip(ToolBar::tr("Choose which way the map runs"));
    button->setIcon(icon(QLatin1StringView("map")));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const char* id : {"view.topDown", "view.bottomUp", "view.leftRight", "view.rightLeft"})
        menu->addAction(window.actions()[QString::fromLatin1(id)]);
    button->setMenu(menu);
    return button;
}

/// A bar of its own, so that buttons give way to it where the window is narrow.
void addFindBar(MainWindow& window)
{
    constexpr int widest = 380;
    FindBox& box = window.picking().box();
    box.addAction(icon(QLatin1StringView("find")), QLineEdit::LeadingPosition);
    box.setMinimumWidth(200);
    box.setMaximumWidth(widest);
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(8, 0, 4, 0);
    row->addStretch(1);
    row->addWidget(&box, widest);
    QToolBar* bar = window.addToolBar(ToolBar::tr("Find"));
    bar->setObjectName(QStringLiteral("findbar"));
    bar->setMovable(false);
    bar->addWidget(room);
}

}

void buildToolBar(MainWindow& window)
{
    for (const Sign& sign : signs)
        window.actions()[QString::fromLatin1(sign.action)]->setIcon(icon(QLatin1StringView(sign.icon)));
    QToolBar* bar = window.addToolBar(ToolBar::tr("Tool Bar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    const auto add = [&](std::initializer_list<const char*> ids) {
        for (const char* id : ids)
            bar->addAction(window.actions()[QString::fromLatin1(id)]);
        bar->addSeparator();
    };
    add({"file.new", "file.open", "file.save"});
    add({"edit.undo", "edit.redo"});
    add({"insert.claim", "insert.reason", "insert.objection", "insert.premise", "insert.undercut"});
    bar->addWidget(directionButton(window));
    add({"view.arrange"});
    add({"view.zoomOut", "view.zoomIn", "view.fit"});
    add({"view.sources", "view.reader", "view.trace"});
    addFindBar(window);
}
