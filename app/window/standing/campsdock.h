#pragma once

#include "views/camps/livecamps.h"

class AnalysisDocks;
class CampsPanel;
class MainWindow;
class PositionsState;
class StandingState;
struct MapTints;
struct Theme;

/// The camps of a window's debate: what is found, and the dock that shows it.
class CampsDock : public QObject {
    Q_OBJECT
public:
    /// What it is given must outlive it.
    CampsDock(MainWindow& window, AnalysisDocks& others, StandingState& state, PositionsState& positions);
    ~CampsDock() override; ///< with its dock

    CampsPanel& panel() const { return *m_panel; }

    /// How the map is coloured by the camp that is shown; null: it is not.
    std::shared_ptr<const MapTints> tints() const { return m_tints; }
    void clearMap(); ///< something else is to colour it

    void setTheme(const Theme& theme);
    void show();

signals:
    void tinted(); ///< there are other tints, or none any more

private:
    void tint();

    MainWindow& m_window;
    LiveCamps m_live;
    CampsPanel* m_panel;
    std::shared_ptr<const MapTints> m_tints;
};
