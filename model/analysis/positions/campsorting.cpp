#include "model/analysis/positions/camps.h"

#include <map>
#include <numeric>

namespace {

/// Puts lines of a matrix in another order: `order` lists the old places.
void rearrange(PositionMatrix& matrix, const std::vector<int>& rows, const std::vector<int>& columns)
{
    PositionMatrix sorted;
    std::vector<int> newColumns(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        newColumns[static_cast<std::size_t>(columns[i])] = static_cast<int>(i);
        sorted.columns.push_back(matrix.columns[static_cast<std::size_t>(columns[i])]);
    }
    for (const int row : rows) {
        sorted.rowStarts.push_back(sorted.positions.size());
        for (Position position : matrix.positionsOf(row)) {
            position.row = static_cast<int>(sorted.rows.size());
            position.column = newColumns[static_cast<std::size_t>(position.column)];
            sorted.positions.push_back(position);
        }
        std::sort(sorted.positions.begin() + static_cast<std::ptrdiff_t>(sorted.rowStarts.back()),
            sorted.positions.end(),
            [](const Position& one, const Position& other) { return one.column < other.column; });
        sorted.rows.push_back(matrix.rows[static_cast<std::size_t>(row)]);
    }
    sorted.rowStarts.push_back(sorted.positions.size());
    matrix.rows = std::move(sorted.rows);
    matrix.columns = std::move(sorted.columns);
    matrix.positions = std::move(sorted.positions);
    matrix.rowStarts = std::move(sorted.rowStarts);
}

using Closeness = std::vector<std::map<int, int>>; ///< of each camp to others; none is zero

/// The net agreement of camps: what one holds in sum, times what the other does, claim by claim.
Closeness closeness(const PositionMatrix& matrix, const std::vector<int>& camps, std::size_t count)
{
    std::vector<std::map<int, int>> held(matrix.columns.size()); // by camp
    for (const Position& position : matrix.positions) {
        const int camp = camps[static_cast<std::size_t>(position.row)];
        const int way = position.stance == Stance::For ? 1 : position.stance == Stance::Against ? -1 : 0;
        if (camp >= 0 && way != 0)
            held[static_cast<std::size_t>(position.column)][camp] += way;
    }
    Closeness close(count);
    for (const std::map<int, int>& column : held) {
        for (const auto& [camp, sum] : column) {
            for (const auto& [other, otherSum] : column)
                close[static_cast<std::size_t>(camp)][other] += sum * otherSum;
        }
    }
    return close;
}

int closenessOf(const Closeness& close, int camp, int other)
{
    const auto& known = close[static_cast<std::size_t>(camp)];
    const auto found = known.find(other);
    return found == known.end() ? 0 : found->second;
}

/// The place of each camp in a row of camps that begins with the largest.
std::vector<int> placesOfCamps(const PositionMatrix& matrix, const std::vector<int>& camps)
{
    const int count = camps.empty() ? 0 : *std::ranges::max_element(camps) + 1;
    const Closeness close = closeness(matrix, camps, static_cast<std::size_t>(count));
    std::vector<int> places(static_cast<std::size_t>(count), -1);
    int before = 0;
    for (int place = 0; place < count; ++place) {
        int best = -1;
        for (int camp = 0; camp < count; ++camp) {
            const bool isCloser = best < 0 || closenessOf(close, before, camp) > closenessOf(close, before, best);
            if (places[static_cast<std::size_t>(camp)] < 0 && (best < 0 || (place > 0 && isCloser)))
                best = camp;
        }
        places[static_cast<std::size_t>(best)] = place;
        before = best;
    }
    return places;
}

std::vector<int> sortedRows(const PositionMatrix& matrix, const std::vector<int>& camps)
{
    const std::vector<int> places = placesOfCamps(matrix, camps);
    const auto key = [&](int row) {
        const int camp = camps[static_cast<std::size_t>(row)];
        const int place = camp < 0 ? static_cast<int>(places.size()) : places[static_cast<std::size_t>(camp)];
        return std::tuple(place, -static_cast<int>(matrix.positionsOf(row).size()), row);
    };
    std::vector<int> rows(matrix.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::sort(rows, {}, key);
    return rows;
}

/// By the mean place of those for a claim; those against it count as standing at the other end.
std::vector<int> sortedColumns(const PositionMatrix& matrix, const std::vector<int>& rows)
{
    std::vector<double> sums(matrix.columns.size());
    std::vector<int> counts(matrix.columns.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        for (const Position& position : matrix.positionsOf(rows[place])) {
            const auto column = static_cast<std::size_t>(position.column);
            const bool isAgainst = position.stance == Stance::Against;
            sums[column] += static_cast<double>(isAgainst ? rows.size() - 1 - place : place);
            ++counts[column];
        }
    }
    std::vector<int> columns(matrix.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::stable_sort(columns, {}, [&](int column) {
        const auto at = static_cast<std::size_t>(column);
        return counts[at] ? sums[at] / counts[at] : static_cast<double>(rows.size());
    });
    return columns;
}

}

void sortByCamps(PositionMatrix& matrix)
{
    const std::vector<int> camps = campsOf(matrix);
    const std::vector<int> rows = sortedRows(matrix, camps);
    rearrange(matrix, rows, sortedColumns(matrix, rows));
    matrix.camps.clear();
    for (const int row : rows)
        matrix.camps.push_back(camps[static_cast<std::size_t>(row)]);
}
