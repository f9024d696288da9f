#pragma once

#include "views/standing/livestanding.h"
#include "views/standing/standingstate.h"

class AnalysisDocks;
class MainWindow;
class PositionsState;
class StandingPanel;
struct MapTints;
struct Theme;

/// What stands in a window's debate: what is asked, the answer, and the dock that shows them.
class StandingDock : public QObject {
    Q_OBJECT
public:
    /// What it is given must outlive it.
    StandingDock(MainWindow& window, AnalysisDocks& others, PositionsState& positions);
    ~StandingDock() override; ///< with its dock

    StandingState& state() { return m_state; }
    StandingPanel& panel() const { return *m_panel; }

    /// How the map is coloured by it; null: it is not.
    std::shared_ptr<const MapTints> tints() const { return m_tints; }

    void setTheme(const Theme& theme);
    void show();

signals:
    void tinted(); ///< there are other tints, or none any more

private:
    void tint();

    MainWindow& m_window;
    StandingState m_state;
    LiveStanding m_live;
    StandingPanel* m_panel;
    std::shared_ptr<const MapTints> m_tints;
};
