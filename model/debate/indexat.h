#pragma once

#include <cstddef>

/// A place of at least 0, as the containers of the standard library want it.
constexpr std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}
