#pragma once

#include "model/debate/opendebate.h"
#include "views/map/maptints.h"

#include <QTimer>

#include <memory>
#include <unordered_set>

class LivePositions;
class MapState;
class PositionsState;

/**
 * Colours a map by whom `state` has chosen: by what one stakeholder holds, or by how two compare; and leaves out of it
 * what one side does not assert. Follows the date, the choice and the debate.
 */
class MapColouring : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    MapColouring(
        OpenDebate& debate, LivePositions& positions, PositionsState& state, MapState& map, QObject* parent = nullptr);

    void setColoured(bool isColoured);
    bool isColoured() const { return m_isColoured; }
    const std::shared_ptr<const MapTints>& tints() const { return m_tints; } ///< null: as always

    /// Shows only what these assert; nobody: everything again. @return whether they assert anything.
    bool showOnly(const std::vector<StakeholderId>& side);
    const std::vector<StakeholderId>& side() const { return m_side; } ///< empty: everything is shown

signals:
    void changed();

private:
    void follow();
    MapTints wanted() const;
    void colour();
    void filter();
    void hide(std::unordered_set<RecordId> ids);
    void noticeShowAll();

    OpenDebate& m_debate;
    LivePositions& m_positions;
    PositionsState& m_state;
    MapState& m_map;
    QTimer m_later;
    bool m_isColoured = false;
    std::shared_ptr<const MapTints> m_tints;
    std::vector<StakeholderId> m_side;
    std::unordered_set<RecordId> m_hidden; ///< on the map, by this
    bool m_isHiding = false;
};
