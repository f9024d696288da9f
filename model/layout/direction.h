#pragma once

#include <cstdint>

/// Where the reasons and objections lie, seen from the claims they bear on.
enum class LayoutDirection : std::uint8_t {
    TopDown, ///< below
    BottomUp, ///< above
    LeftRight, ///< to the right
    RightToLeft, ///< to the left
};

inline constexpr int layoutDirections = 4;

inline bool isSideways(LayoutDirection direction)
{
    return direction == LayoutDirection::LeftRight || direction == LayoutDirection::RightToLeft;
}
