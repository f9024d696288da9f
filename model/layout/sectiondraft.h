#pragma once

#include "model/layout/arrangement.h"
#include "model/layout/pieceshape.h"
#include "model/layout/turned.h"

/// A card of a section that is to be laid out.
struct DraftCard {
    RecordId subject;
    RecordId parent;
    int parentHere = -1; ///< index of its parent among the section's cards; each card comes after its parent
    QSizeF size;
    FormerPlace former = {};
};

/// A section on its way: what the helper is to be asked for it, and what becomes of the answer.
class SectionDraft {
public:
    /// @param links  lines between its cards that are not of the tree.
    SectionDraft(std::vector<DraftCard> cards, const std::vector<PieceLink>& links, LayoutDirection direction,
        const LayoutGaps& gaps);

    /// Adds its pieces to the request. A card by itself needs no asking.
    void ask(LayoutRequest& request);

    /// The section in its own coordinates. Pieces without a good answer are laid out as trees.
    PlacedSection placed(const LayoutResult& result, bool hasTitle) const;

private:
    struct Part {
        std::vector<int> cards; ///< of the section, in the order of the piece's
        PieceShape shape;
        int asked = -1; ///< index in the request
    };

    PieceResult resultOf(const Part& part, const LayoutResult& result) const;

    std::vector<DraftCard> m_cards;
    Turned m_turned;
    LayoutGaps m_gaps;
    std::vector<Part> m_parts;
};
