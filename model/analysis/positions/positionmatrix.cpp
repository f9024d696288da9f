#include "model/analysis/folding.h"
#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/judging.h"
#include "model/analysis/positions/scope.h"

#include <numeric>

namespace {

struct Entry {
    int row = 0;
    int column = 0;
    int stand = 0; ///< in Positions::stands()
};

/// Sorts by a number below `bound`, keeping the order of equals. Linear.
template<class Number>
std::vector<Entry> sortedBy(const std::vector<Entry>& entries, std::size_t bound, Number number)
{
    std::vector<std::size_t> starts(bound + 1);
    for (const Entry& entry : entries)
        ++starts[static_cast<std::size_t>(number(entry)) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<Entry> sorted(entries.size());
    for (const Entry& entry : entries)
        sorted[starts[static_cast<std::size_t>(number(entry))]++] = entry;
    return sorted;
}

/// Makes one matrix of the stands that a query asks for.
class Making {
public:
    Making(const Positions& positions, const PositionQuery& query)
        : m_positions(positions)
        , m_query(query)
        , m_scope(positions, query)
        , m_judging(positions, query)
    {
    }

    PositionMatrix make()
    {
        m_matrix.unattributed = m_positions.unattributed();
        collect();
        chooseLines();
        const std::size_t rows = m_matrix.rows.size();
        m_entries = sortedBy(m_entries, m_matrix.columns.size(), [](const Entry& entry) { return entry.column; });
        m_entries = sortedBy(m_entries, rows, [](const Entry& entry) { return entry.row; });
        m_matrix.statements.reserve(m_entries.size());
        m_matrix.rowStarts.assign(rows + 1, 0);
        for (std::size_t i = 0; i < m_entries.size();)
            i = addPosition(i);
        std::partial_sum(m_matrix.rowStarts.begin(), m_matrix.rowStarts.end(), m_matrix.rowStarts.begin());
        return std::move(m_matrix);
    }

private:
    const Stand& standOf(const Entry& entry) const
    {
        return m_positions.stands()[static_cast<std::size_t>(entry.stand)];
    }

    /// Entries by places of stakeholders and claims in the debate; chooseLines() makes rows and columns of these.
    void collect()
    {
        const std::vector<Stand>& stands = m_positions.stands();
        m_entries.reserve(stands.size());
        for (std::size_t i = 0; i < stands.size(); ++i) {
            if (!m_scope.hasClaim(stands[i].claim) || !isInTime(stands[i], i))
                continue;
            m_holders.clear();
            m_scope.appendHolders(stands[i], m_holders);
            for (int holder : m_holders)
                m_entries.push_back({holder, stands[i].claim, static_cast<int>(i)});
        }
    }

    bool isInTime(const Stand& stand, std::size_t index)
    {
        const Timing timing = m_scope.timingOf(stand);
        const bool isFirst = index == 0 || m_positions.stands()[index - 1].statement != stand.statement;
        m_matrix.undated += isFirst && timing == Timing::Undated;
        m_matrix.later += isFirst && timing == Timing::Later;
        return timing == Timing::Within;
    }

    void chooseLines()
    {
        std::vector<int> rows(m_positions.stakeholders().size(), -1);
        std::vector<int> columns(m_positions.claims().size(), -1);
        for (const Entry& entry : m_entries) {
            rows[static_cast<std::size_t>(entry.row)] = 0;
            columns[static_cast<std::size_t>(entry.column)] = 0;
        }
        m_scope.demand(rows, columns);
        number(rows, m_positions.stakeholders(), m_matrix.rows);
        number(columns, m_positions.claims(), m_matrix.columns);
        for (Entry& entry : m_entries) {
            entry.row = rows[static_cast<std::size_t>(entry.row)];
            entry.column = columns[static_cast<std::size_t>(entry.column)];
        }
    }

    /// Numbers the places that are wanted, in the order of the query, and tells which records they are.
    template<class AnId>
    void number(std::vector<int>& places, const std::vector<AnId>& all, std::vector<AnId>& lines) const
    {
        std::vector<std::size_t> wanted;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] >= 0)
                wanted.push_back(i);
        }
        if (m_query.order == RowOrder::ByName)
            sortByName(wanted, all);
        for (std::size_t place : wanted) {
            places[place] = static_cast<int>(lines.size());
            lines.push_back(all[place]);
        }
    }

    template<class AnId>
    void sortByName(std::vector<std::size_t>& places, const std::vector<AnId>& all) const
    {
        std::vector<std::string> names(all.size());
        for (std::size_t place : places)
            appendFolded(names[place], nameOf(*m_positions.debate().find(all[place])));
        std::ranges::stable_sort(places, {}, [&](std::size_t place) -> const std::string& { return names[place]; });
    }
    static QString nameOf(const Stakeholder& stakeholder) { return stakeholder.name; }
    static QString nameOf(const Claim& claim) { return claim.title.isEmpty() ? claim.text : claim.title; }

    /// Makes a position of the entries of one cell, from `start` on; returns where the next cell's start.
    std::size_t addPosition(std::size_t start)
    {
        std::size_t end = start + 1;
        const Entry& entry = m_entries[start];
        while (end < m_entries.size() && m_entries[end].row == entry.row && m_entries[end].column == entry.column)
            ++end;
        m_cell.clear();
        for (std::size_t i = start; i < end; ++i)
            m_cell.push_back(&standOf(m_entries[i]));
        Position position = m_judging.judge(m_cell, m_matrix.statements);
        position.row = entry.row;
        position.column = entry.column;
        ++m_matrix.rowStarts[static_cast<std::size_t>(entry.row) + 1];
        m_matrix.positions.push_back(position);
        return end;
    }

    const Positions& m_positions;
    const PositionQuery& m_query;
    Scope m_scope;
    Judging m_judging;
    PositionMatrix m_matrix;
    std::vector<Entry> m_entries;
    std::vector<int> m_holders;
    std::vector<const Stand*> m_cell;
};

}

PositionMatrix Positions::matrix(const PositionQuery& query) const
{
    PositionMatrix matrix = Making(*this, query).make();
    if (query.order == RowOrder::ByCamps)
        sortByCamps(matrix);
    return matrix;
}

std::span<const Position> PositionMatrix::positionsOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return std::span(positions).subspan(rowStarts[at], rowStarts[at + 1] - rowStarts[at]);
}

const Position* PositionMatrix::at(int row, int column) const
{
    const std::span<const Position> all = positionsOf(row);
    const auto found = std::ranges::lower_bound(all, column, {}, &Position::column);
    return found != all.end() && found->column == column ? &*found : nullptr;
}

std::span<const StatementId> PositionMatrix::statementsOf(const Position& position) const
{
    return std::span(statements).subspan(position.first, static_cast<std::size_t>(position.count));
}
