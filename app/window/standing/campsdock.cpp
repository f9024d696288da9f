#include "app/window/standing/campsdock.h"

#include "app/window/mainwindow.h"
#include "app/window/panels/docking.h"
#include "app/window/positions/analysisdocks.h"
#include "app/window/workspace.h"
#include "views/camps/campspanel.h"
#include "views/camps/tintsofcamp.h"
#include "views/standing/standingstate.h"

static constexpr int height = 320; // px of the dock below the map

CampsDock::CampsDock(MainWindow& window, AnalysisDocks& others, StandingState& state, PositionsState& positions)
    : QObject(&window)
    , m_window(window)
    , m_live(window.workspace()->file(), state, positions)
    , m_panel(new CampsPanel(window.workspace()->file(), m_live))
{
    QDockWidget* dock = addDock(window, "camps", tr("Camps"), m_panel, Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(dockCalled(window, "trace"), dock);
    dock->hide();
    connect(m_panel, &CampsPanel::followed, &others, &AnalysisDocks::follow);
    connect(m_panel, &CampsPanel::onMapChanged, this, &CampsDock::tint);
    connect(&state, &StandingState::changed, this, [this, &state] {
        if (state.isOnMap())
            clearMap();
    });
    connect(this, &CampsDock::tinted, &state, [this, &state] {
        if (m_tints)
            state.setOnMap(false);
    });
}

CampsDock::~CampsDock()
{
    delete dockOf(m_panel);
}

void CampsDock::clearMap()
{
    m_panel->setOnMap(false);
}

void CampsDock::setTheme(const Theme& theme)
{
    m_panel->setTheme(theme);
}

void CampsDock::show()
{
    bringUpBelow(m_window, m_panel, height);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void CampsDock::tint()
{
    std::shared_ptr<const MapTints> tints;
    if (m_panel->isOnMap() && m_live.answer() && campAt(*m_live.answer(), m_panel->chosen()))
        tints = std::make_shared<const MapTints>(tintsOfCamp(*m_live.answer(), m_panel->chosen()));
    const bool isSame = tints && m_tints ? *tints == *m_tints : tints == m_tints;
    m_tints = std::move(tints);
    if (!isSame)
        emit tinted();
}
