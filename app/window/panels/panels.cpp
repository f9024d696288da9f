#include "app/window/panels/panels.h"

#include "app/window/actions/actions.h"
#include "app/window/appearance.h"
#include "app/window/desk.h"
#include "app/window/editing/longchanges.h"
#include "app/window/exchange/exchangedock.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/cardmenu.h"
#include "app/window/panels/docking.h"
#include "app/window/panels/docktabs.h"
#include "app/window/panels/maproom.h"
#include "app/window/panels/picking.h"
#include "app/window/panels/textdock.h"
#include "app/window/panels/textsearch.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/standing/campsdock.h"
#include "app/window/standing/standingdock.h"
#include "app/window/workspace.h"
#include "model/debate/codepoints.h"
#include "views/groups/groupspanel.h"
#include "views/history/historypanel.h"
#include "views/inspector/inspector.h"
#include "views/map/mapview.h"
#include "views/outline/outlinepanel.h"
#include "views/outline/outlineview.h"
#include "views/reader/readerpanel.h"
#include "views/search/filterpanel.h"
#include "views/search/findbox.h"
#include "views/search/findpanel.h"
#include "views/search/founditems.h"
#include "views/search/goto.h"

#include <QMenu>

namespace {

QList<QDockWidget*> docksOf(const MainWindow& window)
{
    return window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

}

Panels::Panels(MainWindow& window)
    : m_window(window)
{
    new DockTabs(window);
    addOutline();
    addGroups();
    addFind();
    addHistory();
    addInspector();
    addFilter();
    m_sources = new SourceDocks(window);
    m_positions = new PositionDocks(window, *m_sources);
    m_analysis = new AnalysisDocks(window, *m_sources, m_positions->positions(), m_positions->state());
    m_standing = new StandingDock(window, *m_analysis, m_positions->state());
    m_camps = new CampsDock(window, *m_analysis, m_standing->state(), m_positions->state());
    m_exchange = new ExchangeDock(window);
    m_text = new TextDock(window);
    arrange();
    applyTheme();
    connect(&window.desk().settings, &Settings::changed, this, &Panels::applyTheme);
}

void Panels::arrange()
{
    m_window.tabifyDockWidget(dockOf(m_outline), m_sources->sourcesDock());
    m_window.tabifyDockWidget(dockOf(m_outline), m_positions->stakeholdersDock());
    for (QWidget* panel : std::initializer_list<QWidget*>{m_groups, m_find, m_history})
        m_window.tabifyDockWidget(dockOf(m_outline), dockOf(panel));
    m_window.tabifyDockWidget(dockOf(m_inspector), dockOf(m_filter));
    m_window.resizeDocks({dockOf(m_outline), dockOf(m_inspector)}, {300, 320}, Qt::Horizontal);
    const MapRoom* room = new MapRoom(m_window, this);
    if (!room->isForBothSides()) {
        for (QWidget* panel : std::initializer_list<QWidget*>{m_inspector, m_filter})
            m_window.tabifyDockWidget(dockOf(m_outline), dockOf(panel));
    }
    bringUp(m_inspector);
    bringUp(m_outline);
}

Panels::~Panels()
{
    m_window.picking().box().serve({});
    delete m_text;
    delete m_exchange;
    delete m_camps; // before the docks that they know
    delete m_standing;
    delete m_analysis;
    delete m_positions;
    delete m_sources;
    qDeleteAll(docksOf(m_window));
}

void Panels::addOutline()
{
    Workspace& workspace = *m_window.workspace();
    m_outline = new OutlinePanel(workspace.file(), workspace.selection(), workspace.state());
    connect(m_outline, &OutlinePanel::message, &m_window, &MainWindow::announce);
    connect(&outline(), &OutlineView::contextMenuRequested, &m_window,
        [this](RecordId id, QPoint at) { showCardMenu(m_window, id, at); });
    m_window.actions().serveCardsIn(&outline(), CardKeys::InOutline);
    addDock(m_window, "outline", tr("Outline"), m_outline, Qt::LeftDockWidgetArea);
}

OutlineView& Panels::outline() const
{
    return m_outline->view();
}

void Panels::addGroups()
{
    Workspace& workspace = *m_window.workspace();
    m_groups = new GroupsPanel(workspace.file(), workspace.selection());
    connect(m_groups, &GroupsPanel::message, &m_window, &MainWindow::announce);
    addDock(m_window, "groups", tr("Groups"), m_groups, Qt::LeftDockWidgetArea);
}

void Panels::addHistory()
{
    DebateFile& file = m_window.workspace()->file();
    m_history = new HistoryPanel(file, [this](qint64 step) { goToStep(m_window, step); });
    connect(m_history, &HistoryPanel::message, &m_window, &MainWindow::announce);
    addDock(m_window, "history", tr("History"), m_history, Qt::LeftDockWidgetArea);
}

void Panels::addFind()
{
    Workspace& workspace = *m_window.workspace();
    auto* search = new TextSearch(workspace.file(), this);
    m_find = new FindPanel(workspace.file(), workspace.selection(),
        [search](const QString& query, int most) { return search->find(query, most); });
    connect(m_find, &FindPanel::followed, this, [this](const TextHit& hit) { read(hit); });
    addDock(m_window, "find", tr("Find"), m_find, Qt::LeftDockWidgetArea);
    FindBox& box = m_window.picking().box();
    box.serve([search, &workspace](const QString& query) {
        return foundItems(workspace.debate(), search->find(query, GoTo::mostShown), query);
    });
    connect(&box, &FindBox::picked, m_find,
        [this, &box](const PickItem& item) { m_find->follow(box.text().trimmed(), item.record); });
    connect(&box, &FindBox::cancelled, &workspace.map(), qOverload<>(&QWidget::setFocus));
}

void Panels::addInspector()
{
    Workspace& workspace = *m_window.workspace();
    m_inspector = new Inspector({workspace.file(), workspace.selection(), m_window.picking().goTo(),
        m_window.picking().popup(), m_window.actions()[u"insert.undercut"]});
    connect(m_inspector, &Inspector::message, &m_window, &MainWindow::announce);
    connect(&workspace.file(), &DebateFile::modifiedChanged, m_inspector, &Inspector::followSoon); // what may be changed
    connect(m_inspector, &Inspector::focusLeft, &workspace.map(), qOverload<>(&QWidget::setFocus));
    addDock(m_window, "inspector", tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
}

void Panels::addFilter()
{
    Workspace& workspace = *m_window.workspace();
    m_filter = new FilterPanel(workspace.file(), workspace.state(), workspace.selection());
    connect(m_filter, &FilterPanel::message, &m_window, &MainWindow::announce);
    connect(&workspace.map(), &MapView::hiddenChanged, m_filter, &FilterPanel::setHiddenCount);
    addDock(m_window, "filter", tr("Filter"), m_filter, Qt::RightDockWidgetArea);
}

void Panels::applyTheme()
{
    const Theme theme = currentTheme(m_window.desk().settings);
    m_outline->setTheme(theme);
    m_history->setTheme(theme);
    m_find->setTheme(theme);
    m_inspector->setTheme(theme);
    m_sources->setTheme(theme);
    m_positions->setTheme(theme);
    m_analysis->setTheme(theme);
    m_standing->setTheme(theme);
    m_camps->setTheme(theme);
    m_text->setTheme(theme);
    m_window.picking().box().setTheme(theme);
}

void Panels::showOutline()
{
    bringUp(m_outline);
    outline().setFocus();
}

void Panels::showFilter()
{
    bringUp(m_filter);
    m_filter->setFocus();
}

void Panels::find()
{
    FindBox& box = m_window.picking().box();
    if (box.isVisible())
        box.start();
    else
        findAll();
}

void Panels::findAll()
{
    bringUp(m_find);
    m_find->start();
}

/// Sources and their texts are not on the map.
void Panels::read(const TextHit& hit)
{
    m_sources->read(hit.record);
    const Document* document = m_window.workspace()->debate().find(hit.record.as<DocumentId>());
    if (!document || hit.field != u"text")
        return;
    const auto place = [&](qsizetype unit) { return static_cast<int>(codePointOfUnit(document->text, unit)); };
    m_sources->reader().showPassage({document->id, place(hit.start), place(hit.start + hit.length)});
}

void Panels::findNext()
{
    bringUp(m_find);
    m_find->next();
}

void Panels::findPrevious()
{
    bringUp(m_find);
    m_find->previous();
}

void listPanels(QMenu& menu, MainWindow& window)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&] {
        menu.clear();
        QList<QDockWidget*> docks = docksOf(window);
        std::ranges::sort(docks, {}, [](const QDockWidget* dock) { return dock->windowTitle(); });
        for (const QDockWidget* dock : docks)
            menu.addAction(dock->toggleViewAction());
        if (menu.isEmpty())
            menu.addAction(Panels::tr("Open a Debate First"))->setEnabled(false);
    });
}
