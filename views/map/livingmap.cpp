#include "views/map/livingmap.h"

#include "model/layout/layoutplan.h"
#include "model/layout/layoutrunner.h"
#include "views/map/composed.h"
#include "views/map/mapstate.h"

namespace {

constexpr int motionTime = 180; ///< ms
constexpr std::size_t mostNew = 500; ///< that are shown before they are laid out; more would be a heap

bool touchesPlaces(const Changes& changes)
{
    const auto isPlace = [](RecordId id) { return id.kind == Kind::Place; };
    return std::any_of(changes.added.begin(), changes.added.end(), isPlace)
        || std::any_of(changes.altered.begin(), changes.altered.end(), isPlace)
        || std::any_of(changes.dropped.begin(), changes.dropped.end(), isPlace);
}

/// Whether it may be about what a claim leans on.
bool touchesSources(const Changes& changes)
{
    const auto isOfThem = [](RecordId id) {
        return id.kind == Kind::Source || id.kind == Kind::Document || id.kind == Kind::Excerpt
            || id.kind == Kind::Statement || id.kind == Kind::Citation;
    };
    return std::ranges::any_of(changes.added, isOfThem) || std::ranges::any_of(changes.altered, isOfThem)
        || std::ranges::any_of(changes.dropped, isOfThem);
}

/// Cards whose badges show what has changed.
MapChanges withBadges(MapChanges map, const Debate& debate, const Changes& changes)
{
    for (const auto* ids : {&changes.added, &changes.altered}) {
        for (RecordId id : *ids) {
            if (const Statement* statement = debate.find(id.as<StatementId>()))
                map.altered.push_back(statement->claim);
            if (const Inference* inference = debate.find(id.as<InferenceId>())) {
                for (const Premise& premise : inference->premises)
                    map.altered.push_back(premise.claim);
            }
        }
    }
    return map;
}

}

LivingMap::LivingMap(OpenDebate& debate, MapState& state, LayoutRunner& runner, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_state(state)
    , m_runner(runner)
{
    m_soon.setSingleShot(true);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(motionTime);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_soon, &QTimer::timeout, this, &LivingMap::startLayout);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& part) { showMotion(part.toDouble()); });
    connect(&m_motion, &QVariantAnimation::finished, this, &LivingMap::finishMotion);
    connect(&m_debate, &OpenDebate::changed, this, &LivingMap::follow);
    connect(&m_state, &MapState::shownChanged, this, &LivingMap::show);
    connect(&m_state, &MapState::directionChanged, this, [this] {
        m_isToBuild |= isLarge();
        scheduleLayout();
    });
    connect(&m_runner, &LayoutRunner::finished, this, &LivingMap::finishLayout);
    m_picture.setDirection(state.direction());
    if (isLarge())
        scheduleBuild();
    else
        readAll();
}

void LivingMap::readAll()
{
    m_graph = MapGraph(m_debate.debate(), m_state.filter());
    MapChanges all;
    all.isEverything = true;
    take(all);
}

LivingMap::~LivingMap() = default;

void LivingMap::follow(const Changes& changes)
{
    if (m_isToBuild || (isLarge() && areMany(changes)))
        return scheduleBuild();
    const Debate& debate = m_debate.debate();
    MapChanges map = withBadges(m_graph.update(debate, changes), debate, changes);
    for (ClaimId claim : touchesSources(changes) ? m_faces.readCorrections(debate) : std::vector<ClaimId>()) {
        if (debate.contains(claim))
            map.altered.push_back(claim);
    }
    if (!map.isEmpty())
        take(map);
    else if (changes.isEverything || touchesPlaces(changes))
        scheduleLayout();
}

void LivingMap::show()
{
    m_isShownAnew = true;
    if (m_isToBuild || isLarge())
        return scheduleBuild();
    const MapChanges changes = m_graph.show(m_debate.debate(), m_state.filter());
    const bool isWhole = m_graph.filter().showsAll() && m_whole.direction() == m_state.direction();
    if (isWhole)
        m_arrangement = m_whole;
    if (!changes.isEmpty())
        take(changes);
    if (isWhole)
        take(m_whole);
    scheduleLayout();
}

void LivingMap::take(const MapChanges& changes)
{
    finishMotion();
    const Debate& debate = m_debate.debate();
    if (changes.isEverything) {
        (void)m_faces.readCorrections(debate);
        m_picture.read(debate, m_graph, m_faces);
        m_applied = {};
        m_astray.clear();
        putInPlace();
        placeNew(homeless());
    } else {
        placeNew(m_picture.follow(debate, m_graph, changes, m_faces));
        std::vector<RecordId> ends = changes.altered;
        for (RecordId owner : changes.relined) {
            for (int link : m_picture.linksOf(owner))
                ends.push_back(
                    m_picture.cards()[static_cast<std::size_t>(m_picture.links()[static_cast<std::size_t>(link)].from)]
                        .id);
        }
        m_picture.route(ends);
    }
    scheduleLayout();
    emit changed();
}

std::vector<RecordId> LivingMap::homeless() const
{
    std::vector<RecordId> cards;
    for (const MapCard& card : m_picture.cards()) {
        if (card.id && !card.isPlaced)
            cards.push_back(card.id);
    }
    return cards;
}

void LivingMap::placeNew(const std::vector<RecordId>& cards)
{
    if (cards.size() <= mostNew)
        placeProvisionally(cards);
    else
        m_applied = {};
}

void LivingMap::placeProvisionally(const std::vector<RecordId>& cards)
{
    for (RecordId id : cards) {
        m_astray.insert(id);
        const std::optional<QPointF> known = m_arrangement.centreOf(id);
        m_picture.place(
            id, known ? *known : m_arrangement.provisional(m_graph.cards(), id, m_picture.find(id)->face.size));
    }
    m_picture.route(cards);
}

void LivingMap::animate(std::vector<Move> moves)
{
    m_moves = std::move(moves);
    showMotion(0);
    m_motion.start();
}

void LivingMap::showMotion(double part)
{
    std::vector<std::pair<RecordId, QPointF>> centres;
    for (const Move& move : m_moves)
        centres.emplace_back(move.card, move.from + (move.to - move.from) * part);
    drag(centres);
}

void LivingMap::finishMotion()
{
    m_motion.stop();
    if (m_moves.empty())
        return;
    showMotion(1);
    m_moves.clear();
}

void LivingMap::drag(const std::vector<std::pair<RecordId, QPointF>>& centres)
{
    std::vector<RecordId> cards;
    for (const auto& [id, centre] : centres) {
        m_astray.insert(id);
        m_picture.place(id, centre);
        cards.push_back(id);
    }
    m_picture.route(cards);
    emit changed();
}

void LivingMap::settle()
{
    putInPlace();
    emit changed();
}

void LivingMap::setView(const QRectF& scene, RecordId anchor)
{
    m_view = scene;
    m_anchor = anchor;
}
