#include "app/window/viewing/keptviews.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/workspace.h"
#include "model/debate/editing/placing.h"
#include "model/debate/editing/removal.h"
#include "views/common/plaintext.h"

#include <QInputDialog>
#include <QMenu>

namespace {

/// A name from a debate as a menu shows it: shortened, and nothing in it taken as a mnemonic.
QString literal(const QString& name)
{
    return withoutMeaning(name.simplified().left(60));
}

}

KeptViews::KeptViews(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.actions().add(
        {"view.keep", tr("&Keep This View…"), tr("Keep direction, filter, focus and folding under a name")},
        [this] { keep(); });
    const auto update = [this] { m_window.actions().allow(u"view.keep", Obstacles(m_window).notEditable()); };
    connect(&window, &MainWindow::workspaceChanged, this, update);
    update();
}

void KeptViews::keep()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep This View"));
    dialog->setLabelText(tr("Name of the view; one of the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        Workspace& workspace = *m_window.workspace();
        workspace.perform(tr("Keep View"), keepView(workspace.debate(), name, workspace.state().toJson()));
    });
    dialog->open();
}

void KeptViews::listIn(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu);
}

void KeptViews::fill(QMenu& menu)
{
    menu.clear();
    menu.addAction(m_window.actions()[u"view.keep"]);
    Workspace* workspace = m_window.workspace();
    if (!workspace || workspace->debate().table<SavedView>().isEmpty())
        return;
    menu.addSeparator();
    QMenu* forget = new QMenu(tr("&Forget"), &menu);
    for (const SavedView* view : workspace->debate().table<SavedView>().inOrder()) {
        connect(menu.addAction(literal(view->name)), &QAction::triggered, workspace,
            [workspace, state = view->state] { workspace->state().restore(state); });
        connect(forget->addAction(literal(view->name)), &QAction::triggered, workspace,
            [workspace, id = view->id] { workspace->perform(tr("Forget View"), removal(workspace->debate(), {id})); });
    }
    menu.addSeparator();
    menu.addMenu(forget);
}
