#include "model/analysis/networks/counttable.h"

#include "model/debate/indexat.h"

/// Sorts by counting: linear in cells and rows, and stable.
static std::vector<CountCell> sortedBy(int CountCell::*key, int count, const std::vector<CountCell>& cells)
{
    std::vector<std::size_t> starts(at(count) + 1);
    for (const CountCell& cell : cells)
        ++starts[at(cell.*key) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<CountCell> sorted(cells.size());
    for (const CountCell& cell : cells)
        sorted[starts[at(cell.*key)]++] = cell;
    return sorted;
}

static std::vector<CountCell> merged(const std::vector<CountCell>& sorted)
{
    std::vector<CountCell> cells;
    for (const CountCell& cell : sorted) {
        const bool isSame = !cells.empty() && cells.back().row == cell.row && cells.back().column == cell.column;
        if (!isSame)
            cells.push_back({cell.row, cell.column, {}});
        for (std::size_t side = 0; side < cell.sides.size(); ++side)
            cells.back().sides[side] += cell.sides[side];
    }
    return cells;
}

static void sum(CountTable& table)
{
    table.rowStarts.assign(at(table.rows) + 1, 0);
    table.rowSums.assign(at(table.rows), 0);
    table.columnSums.assign(at(table.columns), 0);
    for (const CountCell& cell : table.cells) {
        ++table.rowStarts[at(cell.row) + 1];
        table.rowSums[at(cell.row)] += cell.sum();
        table.columnSums[at(cell.column)] += cell.sum();
    }
    for (std::size_t i = 1; i < table.rowStarts.size(); ++i)
        table.rowStarts[i] += table.rowStarts[i - 1];
}

std::span<const CountCell> CountTable::row(int index) const
{
    const std::size_t start = rowStarts[at(index)];
    return std::span(cells).subspan(start, rowStarts[at(index) + 1] - start);
}

CountTable CountTable::transposed() const
{
    CountTable table{columns, rows, sortedBy(&CountCell::column, columns, cells), {}, {}, {}};
    for (CountCell& cell : table.cells)
        std::swap(cell.row, cell.column);
    sum(table);
    return table;
}

CountTable countTable(std::span<const CountedAct> acts, int actors, int claims)
{
    std::vector<CountCell> cells;
    cells.reserve(acts.size());
    for (const CountedAct& act : acts) {
        CountCell& cell = cells.emplace_back(CountCell{act.actor, act.claim, {}});
        cell.sides[static_cast<std::size_t>(act.side)] = 1;
    }
    cells = sortedBy(&CountCell::column, claims, cells);
    CountTable table{actors, claims, merged(sortedBy(&CountCell::row, actors, cells)), {}, {}, {}};
    sum(table);
    return table;
}
