#pragma once

#include "model/debate/result.h"
#include "model/formats/networks/networkdrawing.h"
#include "model/layout/layoutrunner.h"

/// What the layout helper is asked to place: the boxes of the nodes, and the positive ties, of very many the strongest.
/// @error there are more nodes than can be drawn.
Result<LayoutRequest> layoutOf(const LabelledNetwork& network, const std::vector<DrawnNode>& nodes);

struct NetworkPicture {
    QByteArray svg;
    QString notice; ///< what went wrong with the layout, as a sentence; empty: nothing
};

/// Draws it at once, which may take up to LayoutRunner::defaultBudget. @error as of layoutOf().
Result<NetworkPicture> pictureOf(const LabelledNetwork& network);
