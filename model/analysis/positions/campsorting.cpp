#include "model/analysis/positions/camps.h"

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

/// The net agreement of every two camps: what one holds in total, times what the other does, claim by claim.
std::vector<std::vector<double>> closeness(
    const PositionMatrix& matrix, const std::vector<int>& camps, std::size_t count)
{
    std::vector<std::vector<double>> held(count, std::vector<double>(matrix.columns.size()));
    for (const Position& position : matrix.positions) {
        const int camp = camps[static_cast<std::size_t>(position.row)];
        const int way = position.stance == Stance::For ? 1 : position.stance == Stance::Against ? -1 : 0;
        if (camp >= 0)
            held[static_cast<std::size_t>(camp)][static_cast<std::size_t>(position.column)] += way;
    }
    std::vector<std::vector<double>> close(count, std::vector<double>(count));
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            close[i][j] = std::inner_product(held[i].begin(), held[i].end(), held[j].begin(), 0.0);
    }
    return close;
}

/// The place of each camp in a row of camps that begins with the largest.
std::vector<int> placesOfCamps(const PositionMatrix& matrix, const std::vector<int>& camps)
{
    const int last = camps.empty() ? -1 : *std::ranges::max_element(camps);
    const auto count = static_cast<std::size_t>(last + 1);
    const std::vector<std::vector<double>> close = closeness(matrix, camps, count);
    std::vector<int> places(count, -1);
    std::size_t before = 0;
    for (std::size_t place = 0; place < count; ++place) {
        std::size_t best = count;
        for (std::size_t camp = 0; camp < count; ++camp) {
            if (places[camp] < 0 && (best == count || (place > 0 && close[before][camp] > close[before][best])))
                best = camp;
        }
        places[best] = static_cast<int>(place);
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
