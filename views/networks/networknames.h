#pragma once

#include "views/networks/networkpaint.h"

inline constexpr double farTextSize = 11; ///< px

/// The name of a node that is seen from far away, beside its disc.
struct FarName {
    QRectF box; ///< in scene units
    QString words;
};

/// A node's disc. @param unit  scene units of a pixel.
QRectF farDisc(const NetworkBox& box, double unit);

/// The name of the chosen node first, then those of who is active most, as far as they have room without lying over a
/// disc or another name. Cost: some hundred names times the nodes.
std::vector<FarName> farNames(const NetworkLook& picture, double unit);
