#pragma once

#include <cstdint>
#include <utility>
#include <vector>

/// An argumentation framework of up to 12 arguments, small enough to look at every set of arguments.
struct SmallFramework {
    int size = 0;
    std::vector<std::pair<int, int>> attacks;
};

using ArgumentSet = std::uint32_t; ///< bit i: argument i

/// A semantics' extensions by its definition alone: every set of arguments is looked at. Ascending as numbers.
struct DefinedExtensions {
    explicit DefinedExtensions(const SmallFramework& framework);

    std::vector<ArgumentSet> grounded;
    std::vector<ArgumentSet> complete;
    std::vector<ArgumentSet> preferred;
    std::vector<ArgumentSet> stable;
    std::vector<ArgumentSet> semiStable;
    std::vector<ArgumentSet> stage;
    std::vector<ArgumentSet> ideal;
};
