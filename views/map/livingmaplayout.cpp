#include "views/map/livingmap.h"

#include "model/layout/layoutplan.h"
#include "model/layout/layoutrunner.h"
#include "views/map/composed.h"
#include "views/map/mapbuild.h"
#include "views/map/mapstate.h"

// Where the cards of a living map go: small maps at once, large ones beside the window's thread.

namespace {

constexpr int largeFrom = 4000; ///< claims; a smaller map is made and planned within some 20 ms
constexpr std::size_t mostChanged = 500; ///< records at once that a large map follows one by one
constexpr std::size_t mostMoved = 4000; ///< cards of a large map that are put elsewhere in the window's thread
constexpr std::size_t mostMoves = 500; ///< that are shown; more would stutter

bool isPickedOut(const MapFilter& filter)
{
    return filter.focus.card || !filter.topics.empty() || !filter.tags.empty() || !filter.kinds.empty();
}

bool isSameSection(const Arrangement& one, const Arrangement& other, int index)
{
    return index < one.sectionCount() && index < other.sectionCount() && &one.section(index) == &other.section(index)
        && one.origin(index) == other.origin(index);
}

}

/// A layout on its way; the window's thread and the other one hand it to each other.
struct LivingMap::Planning {
    void plan()
    {
        const auto sizeOf = [this](RecordId id) { return sizes[static_cast<std::size_t>(cards->indexOf(id))]; };
        made = std::make_unique<LayoutPlan>(*cards, sizeOf, wishes, earlier, revision);
        cards = {};
    }
    void arrange() { arrangement = made->arranged(outcome.result); }

    Shared<CardGraph> cards;
    std::vector<QSizeF> sizes; ///< by index of a node
    LayoutWishes wishes;
    Arrangement earlier;
    quint64 revision = 0;
    std::unique_ptr<LayoutPlan> made;
    LayoutOutcome outcome;
    Arrangement arrangement;
};

bool LivingMap::isLarge() const
{
    return m_debate.debate().claims().count() > largeFrom;
}

bool LivingMap::areMany(const Changes& changes) const
{
    return changes.isEverything || changes.added.size() + changes.altered.size() + changes.dropped.size() > mostChanged;
}

bool LivingMap::isLayoutRunning() const
{
    return m_soon.isActive() || m_side.isBusy() || m_runner.isRunning();
}

void LivingMap::scheduleLayout()
{
    ++m_revision;
    m_soon.start(0);
}

void LivingMap::scheduleBuild()
{
    m_isToBuild = true;
    scheduleLayout();
}

void LivingMap::arrangeAnew()
{
    m_isAnew = true;
    m_isToBuild |= isLarge();
    scheduleLayout();
}

void LivingMap::cancelLayout()
{
    if (!isLayoutRunning())
        return;
    m_isHurried = m_isToBuild;
    if (m_isToBuild)
        return startBuild();
    m_soon.stop();
    m_side.cancel();
    m_runner.cancel();
    m_planning.reset();
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

/// What the next layout goes on from. A part that was picked out is laid out for itself, as it would else be scattered;
/// what is only folded or put away leaves the rest where it is in the whole.
Arrangement LivingMap::earlier() const
{
    if (m_isAnew)
        return {};
    return !m_isShownAnew ? m_arrangement : isPickedOut(m_state.filter()) ? Arrangement() : m_whole;
}

/// What follows from it is left out when something else was begun meanwhile.
void LivingMap::beside(const std::function<void()>& work, std::function<void()> then)
{
    if (isLarge())
        return m_side.begin([work](const std::atomic<bool>&) { work(); }, std::move(then));
    m_side.cancel();
    work();
    then();
}

void LivingMap::startLayout()
{
    if (m_isToBuild)
        return startBuild();
    const auto planning = std::make_shared<Planning>();
    planning->cards = m_graph.sharedCards();
    planning->sizes.reserve(m_graph.nodes().size());
    for (const MapNode& node : m_graph.nodes()) {
        const MapCard* card = m_picture.find(node.subject);
        planning->sizes.push_back(card ? card->face.size : QSizeF(card::width, card::lineHeight));
    }
    planning->wishes = {m_state.direction(), {}, pinsOf(m_debate.debate()), aspectWished()};
    planning->earlier = earlier();
    planning->revision = m_revision;
    m_planning = planning;
    beside([planning] { planning->plan(); }, [this] { askHelper(); });
}

void LivingMap::askHelper()
{
    if (!m_planning || m_planning->revision != m_revision)
        return; // an edit has overtaken it, and asked for another
    const LayoutPlan& plan = *m_planning->made;
    if (const auto before = m_isAnew ? std::nullopt : m_memory.find(plan.content()))
        return finishWith(*before, plan.content());
    if (plan.isDone())
        return finishLayout({});
    emit layoutRunning(true);
    m_runner.start(plan.request());
}

void LivingMap::finishLayout(const LayoutOutcome& outcome)
{
    const std::shared_ptr<Planning> planning = m_planning;
    if (!planning || planning->revision != m_revision)
        return;
    planning->outcome = outcome;
    beside([planning] { planning->arrange(); },
        [this, planning] {
            if (planning->revision != m_revision)
                return;
            if (m_isAnew)
                m_memory.clear();
            finishWith(planning->arrangement, planning->made->content());
            if (!planning->outcome.notice.isEmpty())
                emit notice(planning->outcome.notice);
        });
}

void LivingMap::finishWith(const Arrangement& arrangement, quint64 content)
{
    const std::shared_ptr<Planning> over = std::exchange(m_planning, nullptr);
    m_runner.cancel();
    m_memory.keep(content, arrangement);
    m_isAnew = false;
    if (isLarge() && isFarFrom(arrangement))
        return scheduleBuild();
    m_isShownAnew = false;
    take(arrangement);
    if (m_graph.filter().showsAll())
        m_whole = m_arrangement;
    emit layoutRunning(false);
    emit arranged();
}

/// Whether putting the picture in place by it would keep the window waiting.
bool LivingMap::isFarFrom(const Arrangement& arrangement) const
{
    std::size_t cards = 0;
    for (int i = 0; i < arrangement.sectionCount(); ++i)
        cards += isSameSection(arrangement, m_applied, i) ? 0 : arrangement.section(i).cards.size();
    return cards > mostMoved;
}

void LivingMap::startBuild()
{
    emit layoutRunning(true);
    const auto build = std::make_shared<MapBuild>();
    build->debate = m_debate.debate();
    build->filter = m_state.filter();
    build->wishes = {m_state.direction(), {}, {}, aspectWished()};
    build->kept = m_kept;
    build->goesOnFromKept = !m_isAnew && !isPickedOut(m_state.filter());
    build->earlier = earlier();
    if (!m_isAnew)
        build->memory = m_memory;
    build->faces = std::exchange(m_faces, {}); // they know the words; nothing else is measured until it is done
    build->isHurried = m_isHurried;
    build->helper = m_runner.helper();
    build->budget = m_runner.budget();
    m_side.begin([build](const std::atomic<bool>& isCancelled) { build->run(isCancelled); },
        [this, build, revision = m_revision] {
            if (revision == m_revision)
                takeOver(*build);
        });
}

void LivingMap::takeOver(MapBuild& build)
{
    finishMotion();
    if (m_isAnew)
        m_memory.clear();
    m_memory.keep(build.content, build.arrangement);
    m_isToBuild = m_isHurried = m_isAnew = m_isShownAnew = false;
    const MapCard* before = m_picture.find(m_anchor);
    const MapCard* now = build.picture.find(m_anchor);
    const QPointF shift = before && before->isPlaced && now ? now->centre - before->centre : QPointF();
    m_side.discard(
        std::pair(std::exchange(m_picture, std::move(build.picture)), std::exchange(m_graph, std::move(build.graph))));
    m_faces = std::move(build.faces);
    m_arrangement = build.arrangement;
    m_applied = m_arrangement.withoutIndex();
    m_astray.clear();
    if (!build.kept.isEmpty() && !m_kept.isEmpty())
        m_whole = build.whole;
    m_kept.clear();
    if (m_graph.filter().showsAll())
        m_whole = m_arrangement;
    m_view.translate(shift);
    if (!shift.isNull())
        emit shifted(shift);
    emit changed();
    emit layoutRunning(false);
    if (!build.notice.isEmpty())
        emit notice(build.notice);
    emit arranged();
}

void LivingMap::restore(const QByteArray& arrangement)
{
    m_kept = arrangement;
    if (m_kept.isEmpty() || (!m_isToBuild && !readKept()))
        return;
    m_isShownAnew = true;
    scheduleLayout();
    if (m_isToBuild)
        return;
    m_arrangement = m_whole;
    putInPlace();
    emit changed();
}

bool LivingMap::readKept()
{
    const Result<Arrangement> kept = Arrangement::fromBytes(std::exchange(m_kept, {}));
    if (kept)
        m_whole = *kept;
    return static_cast<bool>(kept);
}

const Arrangement& LivingMap::whole()
{
    if (!m_kept.isEmpty())
        (void)readKept();
    return m_whole;
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
    for (int i = 0; i < m_arrangement.sectionCount(); ++i) {
        if (!isRegrouped && isSameSection(m_arrangement, m_applied, i))
            continue;
        for (const PlacedCard& card : m_arrangement.section(i).cards)
            settle(i, card, moves);
    }
    for (RecordId id : std::exchange(m_astray, {})) {
        if (const PlacedCard* card = m_arrangement.find(id))
            settle(m_arrangement.sectionOf(id), *card, moves);
    }
    m_applied = m_arrangement.withoutIndex();
    std::vector<RecordId> moved;
    for (const Move& move : moves)
        moved.push_back(move.card);
    if (isRegrouped || moved.size() * 2 > static_cast<std::size_t>(m_picture.count()))
        m_picture.routeAll();
    else
        m_picture.route(moved);
    return moves;
}

void LivingMap::settle(int section, const PlacedCard& card, std::vector<Move>& moves)
{
    const QPointF origin = m_arrangement.origin(section);
    if (const std::optional<QPointF> before = m_picture.settle(card, origin, section))
        moves.push_back({card.subject, *before, origin + card.inner});
}
