#include "model/analysis/argumentation/attackgraph.h"

#include <algorithm>
#include <utility>

namespace {

/// Rows of numbers, one after the other.
struct Rows {
    std::vector<int> starts;
    std::vector<int> all;
};

/// Where each row begins, of rows of which only the lengths are known: `starts` has the length of row i at i + 1.
void addUp(std::vector<int>& starts)
{
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
}

/// Who attacks each argument, in the order of the attacks given.
Rows attackersIn(int size, const std::vector<Attack>& attacks)
{
    Rows rows{std::vector<int>(static_cast<std::size_t>(size) + 1), std::vector<int>(attacks.size())};
    for (const Attack& attack : attacks)
        ++rows.starts[static_cast<std::size_t>(attack.to) + 1];
    addUp(rows.starts);
    std::vector<int> next = rows.starts;
    for (const Attack& attack : attacks)
        rows.all[static_cast<std::size_t>(next[static_cast<std::size_t>(attack.to)]++)] = attack.from;
    return rows;
}

/// The same relation read the other way; each of its rows ascends.
Rows transposed(const Rows& rows)
{
    Rows turned{std::vector<int>(rows.starts.size()), std::vector<int>(rows.all.size())};
    for (const int column : rows.all)
        ++turned.starts[static_cast<std::size_t>(column) + 1];
    addUp(turned.starts);
    std::vector<int> next = turned.starts;
    for (std::size_t row = 0; row + 1 < rows.starts.size(); ++row) {
        for (int at = rows.starts[row]; at < rows.starts[row + 1]; ++at) {
            const auto column = static_cast<std::size_t>(rows.all[static_cast<std::size_t>(at)]);
            turned.all[static_cast<std::size_t>(next[column]++)] = static_cast<int>(row);
        }
    }
    return turned;
}

/// Drops what is twice in a row. Rows ascend.
void dropRepetitions(Rows& rows)
{
    auto end = rows.all.begin();
    for (std::size_t row = 0; row + 1 < rows.starts.size(); ++row) {
        const auto first = rows.all.begin() + rows.starts[row] + 0;
        const auto last = rows.all.begin() + rows.starts[row + 1];
        rows.starts[row] = static_cast<int>(end - rows.all.begin());
        end = std::unique_copy(first, last, end);
    }
    rows.starts.back() = static_cast<int>(end - rows.all.begin());
    rows.all.erase(end, rows.all.end());
}

}

AttackGraph::AttackGraph(int size, const std::vector<Attack>& attacks)
    : m_size(size)
{
    Rows targets = transposed(attackersIn(size, attacks));
    dropRepetitions(targets);
    Rows attackers = transposed(targets);
    m_targetStarts = std::move(targets.starts);
    m_targets = std::move(targets.all);
    m_attackerStarts = std::move(attackers.starts);
    m_attackers = std::move(attackers.all);
}

bool AttackGraph::attacks(int from, int to) const
{
    return std::ranges::binary_search(targets(from), to);
}
