#include "app/window/panels/panels.h"

#include "app/window/actions/actions.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/cardmenu.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlineview.h"

#include <QDockWidget>
#include <QMenu>

Panels::Panels(MainWindow& window)
    : m_window(window)
{
    addOutline();
    applyTheme();
    connect(&window.desk().settings, &Settings::changed, this, &Panels::applyTheme);
}

Panels::~Panels()
{
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete dock;
}

void Panels::addOutline()
{
    Workspace& workspace = *m_window.workspace();
    m_outlineModel = std::make_unique<OutlineModel>(workspace.file());
    m_outline = new OutlineView(*m_outlineModel, workspace.selection(), workspace.state());
    m_outline->setObjectName(QStringLiteral("outline"));
    connect(m_outline, &OutlineView::message, &m_window, &MainWindow::announce);
    connect(m_outline, &OutlineView::contextMenuRequested, &m_window,
        [this](RecordId id, QPoint at) { showCardMenu(m_window, id, at); });
    m_window.actions().serveCardsIn(m_outline);
    add("outline-panel", tr("Outline"), m_outline, Qt::LeftDockWidgetArea);
}

QDockWidget* Panels::add(const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(panel);
    m_window.addDockWidget(area, dock);
    return dock;
}

void Panels::applyTheme()
{
    m_outline->setTheme(currentTheme(m_window.desk().settings));
}

void Panels::showOutline()
{
    auto* dock = qobject_cast<QDockWidget*>(m_outline->parentWidget());
    dock->show();
    dock->raise();
    m_outline->setFocus();
}

void Panels::find()
{
}

void listPanels(QMenu& menu, MainWindow& window)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&] {
        menu.clear();
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
            menu.addAction(dock->toggleViewAction());
        if (menu.isEmpty())
            menu.addAction(Panels::tr("Open a Debate First"))->setEnabled(false);
    });
}
