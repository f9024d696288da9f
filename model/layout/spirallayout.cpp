#include "model/layout/spirallayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

PiecePlaces spiralPlaces(const LayoutPiece& piece, const LayoutGaps& gaps)
{
    constexpr double goldenAngle = std::numbers::pi * (3 - 2.2360679774997896964); // √5
    constexpr double nearest = 1.5; // neighbours are at least so many times the radius apart
    double widest = 0;
    for (const LayoutBox& box : piece.boxes)
        widest = std::max(widest, std::hypot(box.width, box.height));
    const double radius = (widest + gaps.siblings) / nearest;
    PiecePlaces places;
    for (std::size_t i = 0; i < piece.boxes.size(); ++i) {
        const double distance = radius * std::sqrt(static_cast<double>(i) + 0.5);
        const double angle = goldenAngle * static_cast<double>(i);
        places.push_back({distance * std::cos(angle), distance * std::sin(angle)});
    }
    return places;
}
