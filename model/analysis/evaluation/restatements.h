#pragma once

#include "model/analysis/evaluation/mapprogram.h"

/// Claims that say the same in other words, by the restatements that nobody has objected to.
class Restatements {
public:
    Restatements(const Debate& debate, const MapElements& elements);

    /// One element that stands for all that say the same.
    int of(int element) const { return m_roots[static_cast<std::size_t>(element)]; }

private:
    std::vector<int> m_roots;
};
