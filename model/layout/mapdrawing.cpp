#include "model/layout/mapdrawing.h"

#include "model/layout/visibility.h"

#include <algorithm>

static LineKind kindOfLine(const Inference& inference)
{
    const bool isUndercut = std::holds_alternative<InferenceId>(inference.target);
    switch (inference.kind) {
    case InferenceKind::Support:
        return LineKind::Support;
    case InferenceKind::Attack:
        return isUndercut ? LineKind::Undercut : LineKind::Attack;
    case InferenceKind::Restate:
        break;
    }
    return LineKind::Restate;
}

static MapNode nodeOf(const Claim& claim)
{
    return {claim.id, claim.topic, claim.issue, claim.order, {}, {}};
}

static MapNode nodeOf(const Issue& issue)
{
    return {issue.id, {}, issue.id, issue.order, {}, {}};
}

MapDrawing::MapDrawing(const Debate& debate)
    : m_debate(debate)
{
}

MapDrawing::MapDrawing(
    const Debate& debate, const CardGraph& whole, const MapFilter& filter, const std::vector<char>& shows)
    : m_debate(debate)
    , m_whole(&whole)
    , m_filter(&filter)
    , m_shows(&shows)
{
}

bool MapDrawing::isShownInWhole(int index) const
{
    return index >= 0 && (*m_shows)[static_cast<std::size_t>(index)];
}

bool MapDrawing::showsCard(RecordId id) const
{
    return m_whole ? isShownInWhole(m_whole->indexOf(id)) : m_debate.contains(id);
}

bool MapDrawing::shows(const Inference& inference) const
{
    if (m_whole) {
        if (m_whole->contains(inference.id))
            return isShownInWhole(m_whole->indexOf(inference.id));
        const std::vector<int> lines = m_whole->linesOf(inference.id);
        if (lines.empty())
            return false;
        const MapLine& line = m_whole->lines()[static_cast<std::size_t>(lines.front())];
        return lets(*m_filter, line) && isShownInWhole(line.from) && isShownInWhole(line.to);
    }
    return m_debate.contains(inference.target)
        && std::any_of(inference.premises.begin(), inference.premises.end(),
            [&](const Premise& premise) { return m_debate.contains(premise.claim); });
}

bool MapDrawing::isJunction(const Inference& inference) const
{
    if (inference.premises.size() > 1)
        return true;
    const auto referrers = m_debate.referrers(inference.id);
    return std::any_of(referrers.begin(), referrers.end(), [&](RecordId referrer) {
        const Inference* other = m_debate.find(referrer.as<InferenceId>());
        return other && RecordId(other->target) == inference.id && other->id != inference.id && shows(*other);
    });
}

void MapDrawing::drawJunction(CardGraph& cards, const Inference& inference) const
{
    if (shows(inference) && isJunction(inference))
        cards.addNode({inference.id, {}, {}, inference.order, {}, {}});
}

void MapDrawing::drawLines(CardGraph& cards, const Inference& inference) const
{
    const int target = cards.indexOf(inference.target);
    const int junction = cards.indexOf(inference.id);
    const MapLine line{-1, -1, inference.id, kindOfLine(inference), LinePart::Whole, inference.order};
    const auto draw = [&](int from, int to, LinePart part) {
        if (from < 0 || to < 0 || from == to)
            return;
        MapLine drawn = line;
        drawn.from = from;
        drawn.to = to;
        drawn.part = part;
        cards.addLine(drawn);
    };
    if (junction < 0) {
        if (inference.premises.size() == 1 && shows(inference))
            draw(cards.indexOf(inference.premises.front().claim), target, LinePart::Whole);
        return;
    }
    for (const Premise& premise : inference.premises)
        draw(cards.indexOf(premise.claim), junction, LinePart::Leg);
    draw(junction, target, LinePart::Stem);
}

void MapDrawing::drawOption(CardGraph& cards, const Claim& claim) const
{
    if (!claim.issue)
        return;
    const int from = cards.indexOf(claim.id);
    const int to = cards.indexOf(claim.issue);
    if (from >= 0 && to >= 0)
        cards.addLine({from, to, {}, LineKind::Option, LinePart::Whole, 0});
}

CardGraph MapDrawing::drawn() const
{
    CardGraph cards;
    const int inferences = m_whole ? 0 : m_debate.inferences().count();
    cards.reserve(m_whole ? 0 : m_debate.claims().count() + m_debate.issues().count(), inferences);
    for (const Issue& issue : m_debate.issues().all()) {
        if (showsCard(issue.id))
            cards.addNode(nodeOf(issue));
    }
    for (const Claim& claim : m_debate.claims().all()) {
        if (showsCard(claim.id))
            cards.addNode(nodeOf(claim));
    }
    for (const Inference& inference : m_debate.inferences().all())
        drawJunction(cards, inference);
    for (const Inference& inference : m_debate.inferences().all())
        drawLines(cards, inference);
    for (const Claim& claim : m_debate.claims().all())
        drawOption(cards, claim);
    return cards;
}

/// Takes its lines away, and its junction if it is to have none: what else ends there stays.
void MapDrawing::erase(CardGraph& cards, InferenceId id) const
{
    const Inference* inference = m_debate.find(id);
    if (cards.contains(id) && !(inference && shows(*inference) && isJunction(*inference))) {
        cards.dropNode(id);
        return;
    }
    for (std::vector<int> lines = cards.linesOf(id); !lines.empty(); lines = cards.linesOf(id))
        cards.dropLine(lines.back());
    if (inference)
        cards.alterNode(id, {}, {}, inference->order);
}

void MapDrawing::redrawCard(CardGraph& cards, RecordId id) const
{
    if (const int option = cards.optionLineOf(id); option >= 0)
        cards.dropLine(option);
    if (!showsCard(id)) {
        cards.dropNode(id);
        return;
    }
    const Claim* claim = m_debate.find(id.as<ClaimId>());
    const MapNode node = claim ? nodeOf(*claim) : nodeOf(*m_debate.find(id.as<IssueId>()));
    if (cards.contains(id))
        cards.alterNode(id, node.topic, node.issue, node.order);
    else
        cards.addNode(node);
}

void MapDrawing::redraw(CardGraph& cards, const std::vector<RecordId>& records) const
{
    for (RecordId id : records) {
        if (id.kind == Kind::Inference)
            erase(cards, id.as<InferenceId>());
        else
            redrawCard(cards, id);
    }
    for (RecordId id : records) {
        if (const Inference* inference = m_debate.find(id.as<InferenceId>()))
            drawJunction(cards, *inference);
    }
    for (RecordId id : records) {
        if (const Inference* inference = m_debate.find(id.as<InferenceId>()))
            drawLines(cards, *inference);
        else if (const Claim* claim = m_debate.find(id.as<ClaimId>()))
            drawOption(cards, *claim);
    }
}
