#pragma once

#include "model/debate/id.h"

#include <QObject>

#include <functional>
#include <memory>

class CampsDock;
class ColourLegend;
class MainWindow;
class MapColouring;
class PositionsState;
class StandingDock;
struct MapTints;

/// The colours of the map: by what one stakeholder holds, by how two compare, by what stands, or by a camp; and only
/// what one side asserts.
class ColourActions : public QObject {
    Q_OBJECT
public:
    explicit ColourActions(MainWindow& window);

private:
    void add();
    void attend();
    void show();
    void giveWay();
    std::shared_ptr<const MapTints> tints() const;
    StandingDock& standing() const;
    CampsDock& camps() const;
    std::shared_ptr<const MapTints> judged() const;
    void clearJudged();
    void update();
    PositionsState& state() const;
    std::vector<StakeholderId> meant() const;
    void ask(const QString& what, const std::function<void(StakeholderId)>& then);
    void colour(bool isWanted);
    void colourBy();
    void compare();
    void compareWith(StakeholderId first);
    void showAsserted(bool isWanted);
    void showOnly(const std::vector<StakeholderId>& side);

    MainWindow& m_window;
    MapColouring* m_colouring = nullptr; ///< of the workspace
    ColourLegend* m_legend = nullptr; ///< on its map
};
