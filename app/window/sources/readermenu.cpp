#include "app/window/sources/readermenu.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "views/reader/readerpanel.h"

#include <QMenu>

namespace {

constexpr const char* ids[] = {"reader.quote", "reader.claim", "reader.reason", "reader.objection", "reader.statement",
    nullptr, "reader.attach", "reader.attachHere", nullptr, "reader.sentence", "reader.furniture", "reader.remove",
    nullptr}; // null: a line between groups

void show(MainWindow& window, QMenu& menu, QPoint global)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.setToolTipsVisible(true);
    QAction* const others = menu.actions().value(0); // what any text offers: Copy, Select All
    for (const char* id : ids) {
        if (id)
            menu.insertAction(others, window.actions()[QString::fromLatin1(id)]);
        else
            menu.insertSeparator(others);
    }
    menu.popup(global);
}

/// Without a selection the menu is about the place it was opened at, such as the quotation there.
void showOnText(MainWindow& window, ReaderText& text, QPoint at)
{
    if (!text.textCursor().hasSelection())
        text.setTextCursor(text.cursorForPosition(at));
    QMenu* menu = text.createStandardContextMenu(at);
    show(window, *menu, text.viewport()->mapToGlobal(at));
}

}

void serveReaderMenu(MainWindow& window, ReaderPanel& reader)
{
    ReaderText& text = reader.text();
    text.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&text, &QWidget::customContextMenuRequested, &window,
        [&window, &text](QPoint at) { showOnText(window, text, at); });
    QWidget& pages = reader.pages();
    pages.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&pages, &QWidget::customContextMenuRequested, &window,
        [&window, &pages](QPoint at) { show(window, *new QMenu(&pages), pages.mapToGlobal(at)); });
}
