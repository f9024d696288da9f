#pragma once

#include "model/layout/layoutrequest.h"

#include <optional>

/**
 * Lays out pieces of a map with Graphviz's dot, one after the other.
 *
 * Gives dot boxes of fixed size and lines, nothing else: what 1,500 random graphs survived without a crash. Not for two
 * threads: Graphviz keeps its state in globals. About 1 ms for 80 boxes.
 */
class DotLayout {
public:
    DotLayout();
    ~DotLayout();
    DotLayout(const DotLayout&) = delete;
    DotLayout& operator=(const DotLayout&) = delete;

    /// Centres of the boxes, y downwards; none when Graphviz gives up.
    std::optional<PiecePlaces> layOut(const LayoutPiece& piece, const LayoutGaps& gaps) const;

private:
    struct Context;
    Context* m_context;
};
