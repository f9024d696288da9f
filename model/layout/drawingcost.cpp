#include "model/layout/drawingcost.h"

#include <cmath>

static constexpr double crossingCost = 200;

namespace {

struct Straight {
    LayoutPoint from;
    LayoutPoint to;
};

/// Above zero when the three turn one way, below when they turn the other.
double turnOf(LayoutPoint a, LayoutPoint b, LayoutPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool isBetween(const Straight& line, const Straight& ends)
{
    return (turnOf(line.from, line.to, ends.from) > 0) != (turnOf(line.from, line.to, ends.to) > 0);
}

bool haveEndInCommon(const LayoutLink& one, const LayoutLink& other)
{
    return one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to;
}

}

double drawingCost(const LayoutPiece& piece, const PiecePlaces& centres)
{
    std::vector<Straight> lines;
    double cost = 0;
    for (const LayoutLink& link : piece.links) {
        const Straight& line = lines.emplace_back(
            Straight{centres[static_cast<std::size_t>(link.from)], centres[static_cast<std::size_t>(link.to)]});
        if (link.isTree)
            cost += std::hypot(line.from.x - line.to.x, line.from.y - line.to.y);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (!haveEndInCommon(piece.links[i], link) && isBetween(line, lines[i]) && isBetween(lines[i], line))
                cost += crossingCost;
        }
    }
    return cost;
}
