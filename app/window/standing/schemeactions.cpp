#include "app/window/standing/schemeactions.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/workspace.h"
#include "views/schemes/schemesdialog.h"

SchemeActions::SchemeActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.actions().add({"schemes.browse", tr("Ar&gumentation Schemes…"),
                             tr("Read which kinds of argument there are and what to ask of them, and add your own")},
        [&window] { (new SchemesDialog(window.workspace()->file(), &window))->open(); });
    connect(&window, &MainWindow::workspaceChanged, this, &SchemeActions::update);
    update();
}

void SchemeActions::update()
{
    m_window.actions().allow(u"schemes.browse", Obstacles(m_window).noDebate());
}
