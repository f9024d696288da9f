#include "app/window/positions/analysisdocks.h"

#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/positions/networkactions.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/networks/networkpanel.h"
#include "views/questions/questionspanel.h"
#include "views/timeline/timelineview.h"

// px of docks below the map: of lists and rows, and of a drawing.
static constexpr int lowHeight = 320;
static constexpr int highHeight = 430;

AnalysisDocks::AnalysisDocks(MainWindow& window, SourceDocks& sources, LivePositions& positions, PositionsState& state)
    : QObject(&window)
    , m_window(window)
    , m_sources(sources)
    , m_timeline(new TimelineView(window.workspace()->file(), positions, state))
    , m_questions(new QuestionsPanel(window.workspace()->file(), state))
    , m_network(new NetworkPanel(window.workspace()->file(), state, NetworkActions::exports(window)))
{
    add("timeline", tr("Timeline"), m_timeline);
    add("questions", tr("Who Agrees?"), m_questions);
    add("network", tr("Network"), m_network);
    connect(m_timeline, &TimelineView::followed, this, &AnalysisDocks::follow);
    connect(m_questions, &QuestionsPanel::followed, this, &AnalysisDocks::follow);
    connect(m_network, &NetworkPanel::followed, this, &AnalysisDocks::follow);
    connect(m_network, &NetworkPanel::message, &m_window, &MainWindow::announce);
}

AnalysisDocks::~AnalysisDocks()
{
    for (const QWidget* panel : std::initializer_list<QWidget*>{m_network, m_questions, m_timeline})
        delete dockOf(panel);
}

void AnalysisDocks::add(const char* name, const QString& title, QWidget* panel)
{
    QDockWidget* dock = addDock(m_window, name, title, panel, Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(dockCalled(m_window, "trace"), dock);
    dock->hide();
}

void AnalysisDocks::show(QWidget* panel, int height)
{
    bringUpBelow(m_window, panel, height);
    panel->setFocus(Qt::OtherFocusReason);
}

void AnalysisDocks::setTheme(const Theme& theme)
{
    m_timeline->setTheme(theme);
    m_questions->setTheme(theme);
    m_network->setTheme(theme);
}

void AnalysisDocks::showTimeline()
{
    show(m_timeline, lowHeight);
}

void AnalysisDocks::showQuestions()
{
    show(m_questions, lowHeight);
}

void AnalysisDocks::showNetwork()
{
    show(m_network, highHeight);
}

void AnalysisDocks::follow(RecordId record)
{
    Workspace& workspace = *m_window.workspace();
    RecordId card = record;
    if (const Statement* statement = workspace.debate().find(record.as<StatementId>()))
        card = statement->claim;
    if (card.kind == Kind::Stakeholder)
        workspace.selection().select(card);
    const bool isCard = card.kind == Kind::Claim || card.kind == Kind::Inference || card.kind == Kind::Issue;
    if (isCard && workspace.debate().contains(card)) {
        workspace.selection().select(card);
        workspace.map().reveal(card);
    }
    m_sources.read(record);
}
