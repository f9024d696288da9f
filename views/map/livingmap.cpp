#include "views/map/livingmap.h"

#include "model/layout/layoutplan.h"
#include "model/layout/layoutrunner.h"
#include "views/map/composed.h"
#include "views/map/mapstate.h"

namespace {

constexpr int motionTime = 180; ///< ms
constexpr std::size_t mostMoves = 500; ///< that are shown; more would stutter
constexpr std::size_t mostNew = 500; ///< that are shown before they are laid out; more would be a heap

bool touchesPlaces(const Changes& changes)
{
    const auto isPlace = [](RecordId id) { return id.kind == Kind::Place; };
    return std::any_of(changes.added.begin(), changes.added.end(), isPlace)
        || std::any_of(changes.altered.begin(), changes.altered.end(), isPlace)
        || std::any_of(changes.dropped.begin(), changes.dropped.end(), isPlace);
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
    , m_graph(debate.debate(), state.filter())
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
    connect(&m_state, &MapState::directionChanged, this, &LivingMap::scheduleLayout);
    connect(&m_runner, &LayoutRunner::finished, this, &LivingMap::finishLayout);
    m_picture.setDirection(state.direction());
    MapChanges all;
    all.isEverything = true;
    take(all);
}

LivingMap::~LivingMap() = default;

bool LivingMap::isLayoutRunning() const
{
    return m_soon.isActive() || m_runner.isRunning();
}

void LivingMap::follow(const Changes& changes)
{
    const Debate& debate = m_debate.debate();
    const MapChanges map = withBadges(m_graph.update(debate, changes), debate, changes);
    if (!map.isEmpty())
        take(map);
    else if (changes.isEverything || touchesPlaces(changes))
        scheduleLayout();
}

void LivingMap::show()
{
    const MapChanges changes = m_graph.show(m_debate.debate(), m_state.filter());
    if (!changes.isEmpty())
        take(changes);
}

void LivingMap::take(const MapChanges& changes)
{
    finishMotion();
    const Debate& debate = m_debate.debate();
    if (changes.isEverything) {
        m_picture.read(debate, m_graph, m_faces);
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
}

void LivingMap::placeProvisionally(const std::vector<RecordId>& cards)
{
    for (RecordId id : cards) {
        const std::optional<QPointF> known = m_arrangement.centreOf(id);
        m_picture.place(
            id, known ? *known : m_arrangement.provisional(m_graph.cards(), id, m_picture.find(id)->face.size));
    }
    m_picture.route(cards);
}

void LivingMap::scheduleLayout()
{
    ++m_revision;
    m_soon.start(0);
}

void LivingMap::arrangeAnew()
{
    m_isAnew = true;
    scheduleLayout();
}

void LivingMap::cancelLayout()
{
    if (!isLayoutRunning())
        return;
    m_soon.stop();
    m_runner.cancel();
    m_plan.reset();
    if (const std::vector<RecordId> left = homeless(); !left.empty()) {
        placeProvisionally(left);
        emit changed();
    }
    emit layoutRunning(false);
}

/// That of the window, so that the whole map fills it.
double LivingMap::aspectWished() const
{
    return m_view.isEmpty() ? LayoutWishes().aspect : std::clamp(m_view.width() / m_view.height(), 0.75, 1.9);
}

void LivingMap::startLayout()
{
    const auto sizeOf = [this](RecordId id) {
        const MapCard* card = m_picture.find(id);
        return card ? card->face.size : QSizeF(card::width, card::lineHeight);
    };
    m_planned = m_revision;
    m_plan = std::make_unique<LayoutPlan>(m_graph.cards(), sizeOf,
        LayoutWishes{m_state.direction(), {}, pinsOf(m_debate.debate()), aspectWished()},
        m_isAnew ? Arrangement() : m_arrangement, m_revision);
    if (m_plan->isDone()) {
        finishLayout({});
    } else {
        emit layoutRunning(true);
        m_runner.start(m_plan->request());
    }
}

void LivingMap::finishLayout(const LayoutOutcome& outcome)
{
    if (!m_plan || m_planned != m_revision)
        return; // an edit has overtaken it, and asked for another
    m_isAnew = false;
    const std::unique_ptr<LayoutPlan> plan = std::move(m_plan);
    take(plan->arranged(outcome.result));
    emit layoutRunning(false);
    if (!outcome.notice.isEmpty())
        emit notice(outcome.notice);
    emit arranged();
}

void LivingMap::restore(const Arrangement& arrangement)
{
    m_arrangement = arrangement;
    putInPlace();
    scheduleLayout();
    emit changed();
}

void LivingMap::take(const Arrangement& arrangement)
{
    finishMotion();
    const bool isFirst = m_arrangement.isEmpty();
    m_arrangement = arrangement;
    std::vector<Move> moves = putInPlace();
    QPointF shift;
    for (const Move& move : moves) {
        if (move.card == m_anchor)
            shift = move.to - move.from;
    }
    if (!shift.isNull())
        emit shifted(shift);
    m_view.translate(shift);
    for (Move& move : moves)
        move.from += shift;
    std::erase_if(moves, [this](const Move& move) {
        return move.from == move.to || !(m_view.contains(move.from) || m_view.contains(move.to));
    });
    if (!isFirst && !m_state.isMotionReduced() && !moves.empty() && moves.size() <= mostMoves)
        animate(std::move(moves));
    emit changed();
}

/// Puts every card and area where the arrangement has them; returns which cards have moved.
std::vector<LivingMap::Move> LivingMap::putInPlace()
{
    m_picture.setDirection(m_arrangement.isEmpty() ? m_state.direction() : m_arrangement.direction());
    const bool isRegrouped = m_picture.takeRegions(regionsOf(m_arrangement, m_debate.debate()));
    std::vector<Move> moves;
    std::vector<RecordId> moved;
    for (int i = 0; i < m_arrangement.sectionCount(); ++i) {
        const QPointF origin = m_arrangement.origin(i);
        for (const PlacedCard& card : m_arrangement.section(i).cards) {
            const std::optional<QPointF> before = m_picture.settle(card, origin, i);
            if (!before)
                continue;
            moved.push_back(card.subject);
            moves.push_back({card.subject, *before, origin + card.inner});
        }
    }
    if (isRegrouped || moved.size() * 2 > static_cast<std::size_t>(m_picture.count()))
        m_picture.routeAll();
    else
        m_picture.route(moved);
    return moves;
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
