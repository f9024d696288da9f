#include "app/window/standing/standingdock.h"

#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/workspace.h"
#include "views/standing/standingpanel.h"
#include "views/standing/tintsofstanding.h"

static constexpr int height = 320; // px of the dock below the map

StandingDock::StandingDock(MainWindow& window, AnalysisDocks& others, PositionsState& positions)
    : QObject(&window)
    , m_window(window)
    , m_live(window.workspace()->file(), m_state, positions)
    , m_panel(new StandingPanel(window.workspace()->file(), m_state, m_live, window.workspace()->selection()))
{
    QDockWidget* dock = addDock(window, "standing", tr("Does It Stand?"), m_panel, Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(dockCalled(window, "trace"), dock);
    dock->hide();
    connect(m_panel, &StandingPanel::followed, &others, &AnalysisDocks::follow);
    connect(m_panel, &StandingPanel::message, &window, &MainWindow::announce);
    connect(&m_live, &LiveStanding::changed, this, &StandingDock::tint);
    connect(&m_state, &StandingState::changed, this, &StandingDock::tint);
}

StandingDock::~StandingDock()
{
    delete dockOf(m_panel);
}

void StandingDock::setTheme(const Theme& theme)
{
    m_panel->setTheme(theme);
}

void StandingDock::show()
{
    bringUpBelow(m_window, m_panel, height);
    m_panel->setFocus(Qt::OtherFocusReason);
}

/// While something newer is judged the colours stay as they were.
void StandingDock::tint()
{
    const Workspace* workspace = m_window.workspace();
    if (!m_state.isOnMap() || !m_live.answer()) {
        if (!m_tints)
            return;
        m_tints = nullptr;
    } else {
        MapTints tints = tintsOfStanding(workspace->debate(), *m_live.answer());
        if (m_tints && tints == *m_tints)
            return;
        m_tints = std::make_shared<const MapTints>(std::move(tints));
    }
    emit tinted();
}
