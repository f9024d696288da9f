#include "model/layout/mapgraph.h"

#include "model/layout/mapdrawing.h"
#include "model/layout/visibility.h"

/// A change that touches more than this share of the debate is followed by building the map anew.
static constexpr int bulkShare = 4;

static void makeUnique(std::vector<RecordId>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

static bool contains(const std::vector<RecordId>& ids, RecordId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

static bool isDrawn(RecordId id)
{
    return id.kind == Kind::Claim || id.kind == Kind::Issue || id.kind == Kind::Inference;
}

static const MapNode& nodeAt(const CardGraph& cards, int index)
{
    return cards.nodes()[static_cast<std::size_t>(index)];
}

static const MapLine& lineAt(const CardGraph& cards, int index)
{
    return cards.lines()[static_cast<std::size_t>(index)];
}

/// Whether a junction of the whole map is one line among what is shown, because what bears on it is not shown.
static bool isPlain(const CardGraph& shown, const MapNode& node)
{
    return node.isJunction() && !shown.linesOf(node.subject.as<InferenceId>()).empty();
}

/// Draws records again, and tells what has become of their nodes and lines.
static MapChanges redrawn(CardGraph& cards, const MapDrawing& drawing, const std::vector<RecordId>& records)
{
    std::vector<char> wasThere;
    wasThere.reserve(records.size());
    for (RecordId id : records)
        wasThere.push_back(cards.contains(id));
    drawing.redraw(cards, records);
    MapChanges changes;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const bool isThere = cards.contains(records[i]);
        if (isThere && !wasThere[i])
            changes.added.push_back(records[i]);
        if (!isThere && wasThere[i])
            changes.dropped.push_back(records[i]);
        if (records[i].kind != Kind::Issue)
            changes.relined.push_back(records[i]);
    }
    return changes;
}

static bool hasLine(const CardGraph& cards, RecordId from, RecordId to, const MapLine& like)
{
    const MapNode* node = cards.find(from);
    return node && std::any_of(node->out.begin(), node->out.end(), [&](int index) {
        const MapLine& line = lineAt(cards, index);
        return line.inference == like.inference && line.part == like.part && line.kind == like.kind
            && nodeAt(cards, line.to).subject == to;
    });
}

/// Adds to the lists what `one` has and `other` has not.
static void addLacking(
    const CardGraph& one, const CardGraph& other, std::vector<RecordId>& nodes, std::vector<RecordId>& relined)
{
    for (const MapNode& node : one.nodes()) {
        if (!other.contains(node.subject))
            nodes.push_back(node.subject);
    }
    for (const MapLine& line : one.lines()) {
        const RecordId from = nodeAt(one, line.from).subject;
        if (!hasLine(other, from, nodeAt(one, line.to).subject, line))
            relined.push_back(line.inference ? RecordId(line.inference) : from);
    }
}

static MapChanges differenceOf(const CardGraph& before, const CardGraph& after)
{
    MapChanges changes;
    addLacking(after, before, changes.added, changes.relined);
    addLacking(before, after, changes.dropped, changes.relined);
    makeUnique(changes.relined);
    return changes;
}

MapGraph::MapGraph(const Debate& debate, const MapFilter& filter)
    : m_filter(filter)
{
    rebuild(debate);
}

int MapGraph::foldedUnder(RecordId card) const
{
    const auto found = m_foldedUnder.find(card);
    return found == m_foldedUnder.end() ? 0 : found->second;
}

MapChanges MapGraph::rebuild(const Debate& debate)
{
    m_whole = MapDrawing(debate).drawn();
    m_shown = {};
    m_foldedUnder.clear();
    m_claims = m_shownClaims = debate.claims().count();
    if (!m_filter.showsAll())
        showAnew(debate);
    MapChanges changes;
    changes.isEverything = true;
    return changes;
}

void MapGraph::showAnew(const Debate& debate)
{
    Visibility visibility = visibilityOf(debate, *m_whole, m_filter);
    m_shown = MapDrawing(debate, *m_whole, m_filter, visibility.shows).drawn();
    take(std::move(visibility));
}

void MapGraph::take(Visibility visibility)
{
    m_foldedUnder = std::move(visibility.foldedUnder);
    m_shownClaims = 0;
    for (std::size_t i = 0; i < visibility.shows.size(); ++i)
        m_shownClaims += visibility.shows[i] && m_whole->nodes()[i].subject.kind == Kind::Claim;
}

/// Everything whose node or lines may follow from the changed records: they, the inferences on claims that come or go,
/// what those bear on, for it may become or cease to be a junction, and what bears on any of these.
std::vector<RecordId> MapGraph::touchedBy(const Debate& debate, const Changes& changes) const
{
    std::vector<RecordId> touched;
    const auto touchReferrers = [&](RecordId id) {
        for (RecordId referrer : debate.referrers(id)) {
            if (isDrawn(referrer))
                touched.push_back(referrer);
        }
    };
    for (const auto* list : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId id : *list) {
            if (isDrawn(id))
                touched.push_back(id);
            if (isDrawn(id) && list != &changes.altered)
                touchReferrers(id);
        }
    }
    for (std::size_t i = 0, count = touched.size(); i < count; ++i) {
        if (touched[i].kind == Kind::Inference)
            touchTargets(debate, touched[i].as<InferenceId>(), touched);
    }
    makeUnique(touched);
    for (std::size_t i = 0, count = touched.size(); i < count; ++i) {
        if (touched[i].kind == Kind::Inference)
            touchReferrers(touched[i]);
    }
    makeUnique(touched);
    return touched;
}

/// The inferences that this one bears on, now and as the map still has it: they may become or cease to be junctions.
void MapGraph::touchTargets(const Debate& debate, InferenceId id, std::vector<RecordId>& touched) const
{
    if (const Inference* now = debate.find(id); now && RecordId(now->target).kind == Kind::Inference)
        touched.push_back(now->target);
    for (int line : m_whole->linesOf(id)) {
        const RecordId target = nodeAt(*m_whole, lineAt(*m_whole, line).to).subject;
        if (target.kind == Kind::Inference)
            touched.push_back(target);
    }
}

MapChanges MapGraph::update(const Debate& debate, const Changes& changes)
{
    const std::size_t size = changes.added.size() + changes.altered.size() + changes.dropped.size();
    if (changes.isEverything || size > 100 + nodes().size() / bulkShare)
        return rebuild(debate);
    const std::vector<RecordId> touched = touchedBy(debate, changes);
    MapChanges mapChanges = m_filter.showsAll() ? redrawWhole(debate, touched) : redrawShown(debate, touched);
    for (RecordId id : changes.altered) {
        if (cards().contains(id) && !contains(mapChanges.added, id))
            mapChanges.altered.push_back(id);
    }
    makeUnique(mapChanges.altered);
    return mapChanges;
}

MapChanges MapGraph::redrawWhole(const Debate& debate, const std::vector<RecordId>& touched)
{
    const MapDrawing drawing(debate);
    MapChanges changes = redrawn(m_whole.write(), drawing, touched);
    m_claims = m_shownClaims = debate.claims().count();
    return changes;
}

MapChanges MapGraph::redrawShown(const Debate& debate, std::vector<RecordId> touched)
{
    MapDrawing(debate).redraw(m_whole.write(), touched);
    m_claims = debate.claims().count();
    Visibility visibility = visibilityOf(debate, *m_whole, m_filter);
    touchFlipped(visibility.shows, touched);
    const MapDrawing drawing(debate, *m_whole, m_filter, visibility.shows);
    MapChanges changes = redrawn(m_shown.write(), drawing, touched);
    const auto before = m_foldedUnder;
    take(std::move(visibility));
    addRecounted(before, changes);
    return changes;
}

/// Adds what is shown and was not, or the reverse, with the inferences and options whose lines follow from that.
void MapGraph::touchFlipped(const std::vector<char>& shows, std::vector<RecordId>& touched) const
{
    const auto touchLine = [&](const MapLine& line) {
        touched.push_back(line.inference ? RecordId(line.inference) : nodeAt(*m_whole, line.from).subject);
        for (int end : {line.from, line.to}) {
            if (nodeAt(*m_whole, end).isJunction())
                touched.push_back(nodeAt(*m_whole, end).subject);
        }
    };
    for (std::size_t i = 0; i < shows.size(); ++i) {
        const MapNode& node = m_whole->nodes()[i];
        if ((shows[i] != 0) == (m_shown->contains(node.subject) || isPlain(*m_shown, node)))
            continue;
        touched.push_back(node.subject);
        for (int line : node.in)
            touchLine(lineAt(*m_whole, line));
        for (int line : node.out)
            touchLine(lineAt(*m_whole, line));
    }
    makeUnique(touched);
}

void MapGraph::addRecounted(const std::unordered_map<RecordId, int>& before, MapChanges& changes) const
{
    const auto isNew = [&](RecordId card, int count, const auto& other) {
        const auto found = other.find(card);
        return cards().contains(card) && (found == other.end() || found->second != count);
    };
    for (const auto& [card, count] : m_foldedUnder) {
        if (isNew(card, count, before))
            changes.altered.push_back(card);
    }
    for (const auto& [card, count] : before) {
        if (isNew(card, count, m_foldedUnder))
            changes.altered.push_back(card);
    }
    makeUnique(changes.altered);
}

MapChanges MapGraph::show(const Debate& debate, const MapFilter& filter)
{
    if (filter == m_filter)
        return {};
    const bool sameLines = !filter.showsAll() && !m_filter.showsAll() && filter.kinds == m_filter.kinds
        && filter.hidden == m_filter.hidden;
    if (sameLines) {
        m_filter = filter;
        return redrawShown(debate, {});
    }
    const Shared<CardGraph> earlier = m_filter.showsAll() ? m_whole : m_shown;
    const auto before = std::exchange(m_foldedUnder, {});
    m_filter = filter;
    m_shown = {};
    m_shownClaims = m_claims;
    if (!filter.showsAll())
        showAnew(debate);
    MapChanges changes = differenceOf(*earlier, cards());
    addRecounted(before, changes);
    return changes;
}
