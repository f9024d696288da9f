#pragma once

#include <cstdint>
#include <vector>

// What the helper program is asked, and what it answers: numbers only, never text of a debate. No Qt here, so that the
// helper starts without it. Lengths are scene units (1 unit = 1 px at 100 % zoom); y grows downwards, and what bears on
// something is laid out below it: the planner turns the result the way the map runs.

/// The size of a card, a junction, or a stack of cards.
struct LayoutBox {
    double width = 0;
    double height = 0;
};

/// A line between boxes of one piece. Always true in a valid request: no box links to itself.
struct LayoutLink {
    int from = 0; ///< index of the box that bears on the other
    int to = 0;
    int span = 1; ///< ranks between them, at least
    bool isTree = false; ///< `to` is what `from` stands under; a box has at most one such line, and they form no cycle
    double weight = 1; ///< in a web: how strongly the two belong together, above zero and at most LayoutLimits::weight
};

/// How a piece is laid out.
enum class LayoutShape {
    Ranks, ///< what bears on something below it: a map
    Web, ///< what belongs together near each other: a network; spans and trees mean nothing
};

/// A part of the map that is laid out by itself: connected when it has ranks.
struct LayoutPiece {
    std::vector<LayoutBox> boxes;
    std::vector<LayoutLink> links;
    LayoutShape shape = LayoutShape::Ranks;
};

/// Distances between cards.
struct LayoutGaps {
    double siblings = 28;
    double ranks = 56;
};

struct LayoutRequest {
    std::uint64_t revision = 0; ///< comes back with the result
    LayoutGaps gaps;
    std::vector<LayoutPiece> pieces;
};

struct LayoutPoint {
    double x = 0;
    double y = 0;
};

/// Centres of a piece's boxes, in their order, in coordinates of the piece's own.
using PiecePlaces = std::vector<LayoutPoint>;

struct LayoutResult {
    std::uint64_t revision = 0;
    std::vector<PiecePlaces> pieces; ///< as many as were asked for
};

/// What a request may hold; the helper refuses more, and the planner stays below.
namespace LayoutLimits {
inline constexpr int boxes = 1'000'000;
inline constexpr int boxesInPiece = 1'000;
inline constexpr int linksInPiece = 4'000;
inline constexpr int boxesInWeb = 3'000;
inline constexpr int linksInWeb = 20'000;
inline constexpr double weight = 1e6; ///< of a line in a web
inline constexpr int span = 100;
inline constexpr double size = 20'000; ///< of a box
inline constexpr double gap = 1'000;
}
