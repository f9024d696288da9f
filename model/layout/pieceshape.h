#pragma once

#include "model/layout/layoutrequest.h"
#include "model/layout/rowfolding.h"

/// A line within a piece that is not of its tree.
struct PieceLink {
    int from = 0; ///< index of a card of the piece
    int to = 0;
};

/// Where a card was among the cards of its section before.
struct FormerPlace {
    int index = -1; ///< in their order; -1: it was not there, or under another card
    double across = 0; ///< of its centre, from left to right in a map that runs top-down
    double along = 0; ///< as it runs down
    bool isInRank = false; ///< beside its siblings, rather than in a stack of them or in a lower row
    bool isInStack = false;
};

/// A connected part of a section. Always true: each card comes after its parent, and the first has none.
struct Piece {
    std::vector<LayoutBox> cards;
    std::vector<int> parent; ///< index of a card of the piece, -1 for the first
    std::vector<PieceLink> links;
    std::vector<FormerPlace> former; ///< by card; empty when it is laid out for the first time
};

/// Where the cards of a piece are.
struct PieceResult {
    std::vector<LayoutPoint> centres;
    std::vector<std::vector<LayoutPoint>> bends; ///< by card, of its line to its parent, from the card on; mostly none
};

/**
 * Gives a piece a pleasing shape before it is laid out: what would make it a ribbon is folded.
 *
 * Many cards that nothing bears on, under one card, become a stack in columns, with their lines in the gaps between
 * them; many branches under one card become rows, see foldedIntoRows(). Lines that are not of the
 * tree are left out beyond a number, so that dot's time is bounded; they are drawn all the same. Where the piece was
 * laid out before, siblings keep the order that they have on the map, and those lines, which would give another one,
 * are left out altogether.
 */
class PieceShape {
public:
    /// @param aspect  width to height that is wished for.
    PieceShape(const Piece& piece, const LayoutGaps& gaps, double aspect);

    const LayoutPiece& request() const { return m_request; }

    /// The places of the cards, from those of the boxes that were asked for.
    PieceResult unfolded(const PiecePlaces& places) const;

private:
    /// A card, or a stack of them. Always true: each box comes after its parent.
    struct Box {
        LayoutBox size;
        int parent = -1;
        int depth = 0; ///< ranks below the first
        std::vector<int> cards;
        std::vector<LayoutPoint> inner; ///< of the cards of a stack, from its top left corner
        std::vector<double> gaps = {}; ///< where the lines of a stack's cards go up, from its left
    };

    void stackUntilNarrow();
    void keepOrder(std::vector<int>& siblings, bool isOfStack) const;
    void gatherBoxes(int fewestInStack);
    bool hadRows() const;
    bool areStacked(const std::vector<int>& leaves, int fewest) const;
    Box stackOf(std::vector<int> cards, int parent) const;
    std::vector<double> breadths() const;
    std::vector<double> rankHeights() const;
    bool isWiderThan(double times) const;
    void breakRows();
    FormerRow formerRow(const Box& box) const;
    void fillRequest();
    void addCrossLinks();

    const LayoutGaps m_gaps;
    const double m_aspect;
    const Piece m_piece;
    std::vector<std::vector<int>> m_children; ///< of cards
    std::vector<Box> m_boxes;
    bool m_keepsStacks = false; ///< and makes no new ones of what stood beside each other before
    std::vector<int> m_boxOf; ///< by card
    RowFold m_fold;
    LayoutPiece m_request; ///< the boxes in their order
};
