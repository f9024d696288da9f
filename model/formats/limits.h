#pragma once

#include <QtGlobal>

/// What no reader goes beyond, so that no file takes all memory or quadratic time.

inline constexpr qsizetype largestText = 64 * 1024 * 1024; ///< bytes of a file, or characters of its text
inline constexpr std::size_t deepestNesting = 1000; ///< of elements, groups or lists in each other
inline constexpr std::size_t mostAttributes = 200; ///< of a node or line
