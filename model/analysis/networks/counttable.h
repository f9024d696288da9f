#pragma once

#include "model/analysis/networks/countedacts.h"

#include <array>

/// How often a row took each side on a column: x(i,j,·) in the manual's notation.
struct CountCell {
    int row = 0;
    int column = 0;
    std::array<int, 2> sides = {}; ///< by CountedAct::Side

    int sum() const { return sides[0] + sides[1]; }
};

/// The counts of a network, sparsely. Cells are sorted by row, then column; none is empty.
struct CountTable {
    int rows = 0;
    int columns = 0;
    std::vector<CountCell> cells;
    std::vector<std::size_t> rowStarts; ///< in cells; one more than rows
    std::vector<int> rowSums;
    std::vector<int> columnSums;

    std::span<const CountCell> row(int index) const;
    CountTable transposed() const;
};

/// Actors are rows and claims columns.
CountTable countTable(std::span<const CountedAct> acts, int actors, int claims);
