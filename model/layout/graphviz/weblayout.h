#pragma once

#include "model/layout/layoutrequest.h"

#include <optional>

/**
 * Lays out webs with Graphviz: by neato up to some hundred boxes, by sfdp beyond. The same web always has the same
 * places.
 *
 * Their code comes from a plugin that needs more libraries than dot's, so it is loaded when the first web is asked for.
 * Boxes have fixed sizes and no words. neato: E. R. Gansner, Y. Koren, S. North, "Graph Drawing by Stress
 * Majorization", 2004; sfdp: Y. Hu, "Efficient and High Quality Force-Directed Graph Drawing", 2005; overlaps: E. R.
 * Gansner, Y. Hu, "Efficient Node Overlap Removal Using a Proximity Stress Model", 2008.
 */
class WebLayout {
public:
    WebLayout();
    ~WebLayout();
    WebLayout(const WebLayout&) = delete;
    WebLayout& operator=(const WebLayout&) = delete;

    /// Centres of the boxes, y downwards; none when the plugin is missing or Graphviz gives up.
    std::optional<PiecePlaces> layOut(const LayoutPiece& piece, const LayoutGaps& gaps) const;

private:
    struct Context;
    Context* m_context;
};
