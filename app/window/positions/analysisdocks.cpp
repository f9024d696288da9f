#include "app/window/positions/analysisdocks.h"

#include "app/window/mainwindow.h"
#include "app/window/positions/networkactions.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "views/map/mapview.h"
#include "views/networks/networkpanel.h"
#include "views/questions/questionspanel.h"
#include "views/timeline/timelineview.h"

#include <QDockWidget>

static constexpr int leastHeight = 320; // px, of a dock below the map that is shown

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

QDockWidget* AnalysisDocks::add(const char* name, const QString& title, QWidget* panel)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(panel);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    const auto below = m_window.findChild<QDockWidget*>(QStringLiteral("trace"), Qt::FindDirectChildrenOnly);
    m_window.tabifyDockWidget(below, dock);
    dock->hide();
    return dock;
}

/// Below the map, high enough for some lines.
void AnalysisDocks::bringUp(QWidget* panel)
{
    auto* dock = qobject_cast<QDockWidget*>(panel->parentWidget());
    const bool wasHidden = dock->isHidden();
    dock->show();
    dock->raise();
    if (wasHidden && !dock->isFloating() && dock->height() < leastHeight)
        m_window.resizeDocks({dock}, {leastHeight}, Qt::Vertical);
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
    bringUp(m_timeline);
}

void AnalysisDocks::showQuestions()
{
    bringUp(m_questions);
}

void AnalysisDocks::showNetwork()
{
    bringUp(m_network);
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
