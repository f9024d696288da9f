#include "model/layout/sectiondraft.h"

#include "model/debate/indexat.h"
#include "model/layout/packing.h"
#include "model/layout/treelayout.h"

#include <algorithm>
#include <cmath>

static constexpr double aspectOfSection = 1.5;

SectionDraft::SectionDraft(std::vector<DraftCard> cards, const std::vector<PieceLink>& links, LayoutDirection direction,
    const LayoutGaps& gaps)
    : m_cards(std::move(cards))
    , m_turned(direction)
    , m_gaps(gaps)
{
    std::vector<Piece> pieces;
    std::vector<std::vector<int>> members;
    std::vector<int> pieceOf(m_cards.size(), -1);
    std::vector<int> placeIn(m_cards.size(), -1);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int parent = m_cards[i].parentHere;
        if (parent < 0) {
            pieceOf[i] = static_cast<int>(pieces.size());
            pieces.emplace_back();
            members.emplace_back();
        } else {
            pieceOf[i] = pieceOf[at(parent)];
        }
        Piece& piece = pieces[at(pieceOf[i])];
        placeIn[i] = static_cast<int>(piece.cards.size());
        piece.cards.push_back(m_turned.topDown(m_cards[i].size));
        piece.parent.push_back(parent < 0 ? -1 : placeIn[at(parent)]);
        piece.former.push_back(m_cards[i].former);
        members[at(pieceOf[i])].push_back(static_cast<int>(i));
    }
    for (const PieceLink& link : links) {
        if (pieceOf[at(link.from)] == pieceOf[at(link.to)])
            pieces[at(pieceOf[at(link.from)])].links.push_back({placeIn[at(link.from)], placeIn[at(link.to)]});
    }
    for (Piece& piece : pieces) {
        if (std::none_of(piece.former.begin(), piece.former.end(), [](const FormerPlace& it) { return it.index >= 0; }))
            piece.former.clear();
    }
    for (std::size_t i = 0; i < pieces.size(); ++i)
        m_parts.push_back({std::move(members[i]), PieceShape(pieces[i], gaps, m_turned.aspect(aspectOfSection))});
}

void SectionDraft::ask(LayoutRequest& request)
{
    for (Part& part : m_parts) {
        if (part.shape.request().boxes.size() < 2)
            continue;
        part.asked = static_cast<int>(request.pieces.size());
        request.pieces.push_back(part.shape.request());
    }
}

PieceResult SectionDraft::resultOf(const Part& part, const LayoutResult& result) const
{
    const LayoutPiece& asked = part.shape.request();
    const bool isAnswered = part.asked >= 0 && at(part.asked) < result.pieces.size()
        && result.pieces[at(part.asked)].size() == asked.boxes.size();
    return part.shape.unfolded(isAnswered ? result.pieces[at(part.asked)] : treePlaces(asked, m_gaps));
}

namespace {

struct Frame {
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void include(LayoutPoint centre, LayoutBox box)
    {
        left = std::min(left, centre.x - box.width / 2);
        right = std::max(right, centre.x + box.width / 2);
        top = std::min(top, centre.y - box.height / 2);
        bottom = std::max(bottom, centre.y + box.height / 2);
    }
    LayoutBox size() const { return {right - left, bottom - top}; }
};

}

PlacedSection SectionDraft::placed(const LayoutResult& result, bool hasTitle) const
{
    std::vector<PieceResult> results;
    std::vector<Frame> frames;
    std::vector<LayoutBox> sizes;
    for (const Part& part : m_parts) {
        const PieceResult& one = results.emplace_back(resultOf(part, result));
        Frame& frame = frames.emplace_back();
        for (std::size_t i = 0; i < part.cards.size(); ++i)
            frame.include(one.centres[i], m_turned.topDown(m_cards[at(part.cards[i])].size));
        sizes.push_back(frame.size());
    }
    const std::vector<LayoutPoint> corners = inRows(sizes, {m_gaps.siblings, m_turned.aspect(aspectOfSection)});

    PlacedSection section;
    section.cards.resize(m_cards.size());
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const double x = corners[p].x - frames[p].left;
        const double y = corners[p].y - frames[p].top;
        for (std::size_t i = 0; i < m_parts[p].cards.size(); ++i) {
            const DraftCard& card = m_cards[at(m_parts[p].cards[i])];
            PlacedCard& placed = section.cards[at(m_parts[p].cards[i])];
            placed.subject = card.subject;
            placed.parent = card.parent;
            placed.size = card.size;
            placed.usual = m_turned.back({results[p].centres[i].x + x, results[p].centres[i].y + y});
            for (const LayoutPoint& bend : results[p].bends[i])
                placed.bends.push_back(m_turned.back({bend.x + x, bend.y + y}));
        }
    }
    section.fit(hasTitle);
    return section;
}
