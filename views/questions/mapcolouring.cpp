#include "views/questions/mapcolouring.h"

#include "views/map/mapstate.h"
#include "views/positions/livepositions.h"
#include "views/positions/positionsstate.h"
#include "views/questions/tintsof.h"

#include <QScopedValueRollback>

MapColouring::MapColouring(
    OpenDebate& debate, LivePositions& positions, PositionsState& state, MapState& map, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_positions(positions)
    , m_state(state)
    , m_map(map)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &MapColouring::follow);
    connect(&debate, &OpenDebate::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&state, &PositionsState::changed, this, &MapColouring::follow);
    connect(&map, &MapState::shownChanged, this, &MapColouring::noticeShowAll);
}

void MapColouring::setColoured(bool isColoured)
{
    m_isColoured = isColoured;
    colour();
}

void MapColouring::follow()
{
    colour();
    filter();
}

/// What the state asks for: colours, and the signs on cards at its date.
MapTints MapColouring::wanted() const
{
    const auto& chosen = m_state.chosen();
    const PositionQuery& query = m_state.query();
    MapTints tints;
    if (m_isColoured && chosen.size() == 1)
        tints = tintsOfStances(m_positions.read(), query, chosen[0]);
    else if (m_isColoured && chosen.size() > 1)
        tints = tintsOfComparison(m_positions.read(), query, chosen[0], chosen[1]);
    if (query.at)
        tints.holders = holdersThen(m_positions.read(), query);
    return tints;
}

void MapColouring::colour()
{
    MapTints tints = wanted();
    if (tints == (m_tints ? *m_tints : MapTints()))
        return emit changed();
    m_tints = tints == MapTints() ? nullptr : std::make_shared<const MapTints>(std::move(tints));
    emit changed();
}

bool MapColouring::showOnly(const std::vector<StakeholderId>& side)
{
    const Debate& debate = m_debate.debate();
    const auto isCard = [](RecordId id) { return id.kind == Kind::Claim; };
    const auto others
        = side.empty() ? std::unordered_set<RecordId>() : notAsserted(m_positions.read(), m_state.query(), side);
    const bool assertsAny = std::ranges::count_if(others, isCard) < debate.claims().count();
    m_side = assertsAny ? side : std::vector<StakeholderId>();
    filter();
    emit changed();
    return side.empty() || assertsAny;
}

void MapColouring::filter()
{
    if (m_side.empty() && m_hidden.empty())
        return;
    std::erase_if(m_side, [this](StakeholderId id) { return !m_debate.debate().contains(id); });
    hide(m_side.empty() ? std::unordered_set<RecordId>() : notAsserted(m_positions.read(), m_state.query(), m_side));
}

/// In place of what was hidden by this before; what somebody else has hidden stays so.
void MapColouring::hide(std::unordered_set<RecordId> ids)
{
    MapFilter filter = m_map.filter();
    for (RecordId id : m_hidden)
        filter.hidden.erase(id);
    std::erase_if(ids, [&filter](RecordId id) { return filter.hidden.contains(id); });
    filter.hidden.insert(ids.begin(), ids.end());
    m_hidden = std::move(ids);
    const QScopedValueRollback hiding(m_isHiding, true);
    m_map.setFilter(filter);
}

/// Showing all ends it.
void MapColouring::noticeShowAll()
{
    const auto& hidden = m_map.filter().hidden;
    if (m_isHiding || m_hidden.empty()
        || std::ranges::all_of(m_hidden, [&hidden](RecordId id) { return hidden.contains(id); }))
        return;
    m_side.clear();
    m_hidden.clear();
    emit changed();
}
