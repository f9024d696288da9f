#include "model/analysis/networks/networkties.h"

#include "model/debate/indexat.h"
#include "model/debate/sentences.h"

namespace {

/// What two rows have in common over all columns.
struct Meeting {
    double congruence = 0; ///< sum of products on equal sides
    double conflict = 0; ///< and on unequal ones
    double met = 0; ///< acts of either that the other matched on the same side

    void add(const CountCell& one, const CountCell& other)
    {
        for (std::size_t side = 0; side < one.sides.size(); ++side) {
            congruence += double(one.sides[side]) * other.sides[side];
            conflict += double(one.sides[side]) * other.sides[1 - side];
            if (one.sides[side] > 0 && other.sides[side] > 0)
                met += one.sides[side] + other.sides[side];
        }
    }
};

double weightOf(const Meeting& meeting, TieRule rule)
{
    switch (rule) {
    case TieRule::Ignore: // all acts are on one side
    case TieRule::Congruence:
        return meeting.congruence;
    case TieRule::Conflict:
        return meeting.conflict;
    case TieRule::Subtract:
        return meeting.congruence - meeting.conflict;
    case TieRule::Combine:
        return (meeting.congruence > 0 ? 1 : 0) + (meeting.conflict > 0 ? 2 : 0);
    }
    return 0;
}

/// What a weight is divided by; never zero for two rows that meet.
double divisorOf(const Meeting& meeting, Normalisation normalisation, double oneActs, double otherActs)
{
    switch (normalisation) {
    case Normalisation::Average:
        return (oneActs + otherActs) / 2;
    case Normalisation::Jaccard:
        return oneActs + otherActs - meeting.met + meeting.congruence;
    case Normalisation::Cosine:
        return oneActs * otherActs;
    default:
        return 1;
    }
}

bool isTie(double weight, const NetworkSettings& settings)
{
    return weight != 0 && (!settings.threshold || weight >= *settings.threshold);
}

/// The product of a sparse table with itself, row by row (F. G. Gustavson, ACM Transactions on Mathematical Software
/// 4(3), 1978).
class RowMeetings {
public:
    RowMeetings(const CountTable& table, const NetworkSettings& settings)
        : m_table(table)
        , m_columns(table.transposed())
        , m_settings(settings)
        , m_meetings(at(table.rows))
        , m_isMet(at(table.rows))
    {
    }

    void addTiesOf(int row, std::vector<NetworkTie>& ties)
    {
        for (const CountCell& cell : m_table.row(row))
            meetAllOn(cell);
        std::ranges::sort(m_met);
        for (int other : m_met) {
            addTie(row, other, ties);
            m_meetings[at(other)] = {};
            m_isMet[at(other)] = false;
        }
        m_met.clear();
    }

private:
    void meetAllOn(const CountCell& cell)
    {
        const std::span<const CountCell> column = m_columns.row(cell.column);
        auto other = std::ranges::upper_bound(column, cell.row, {}, &CountCell::column);
        for (; other != column.end(); ++other) {
            m_meetings[at(other->column)].add(cell, *other);
            if (!m_isMet[at(other->column)]) {
                m_isMet[at(other->column)] = true;
                m_met.push_back(other->column);
            }
        }
    }

    void addTie(int row, int other, std::vector<NetworkTie>& ties) const
    {
        const Meeting& meeting = m_meetings[at(other)];
        const double divisor
            = divisorOf(meeting, m_settings.normalisation, m_table.rowSums[at(row)], m_table.rowSums[at(other)]);
        const double weight = weightOf(meeting, m_settings.rule) / divisor;
        if (isTie(weight, m_settings))
            ties.push_back({row, other, weight});
    }

    const CountTable& m_table;
    const CountTable m_columns;
    const NetworkSettings& m_settings;
    std::vector<Meeting> m_meetings; ///< with each later row, while one row is looked at
    std::vector<char> m_isMet;
    std::vector<int> m_met;
};

double weightOf(const CountCell& cell, TieRule rule)
{
    const int against = cell.sides[CountedAct::Against];
    const int inFavour = cell.sides[CountedAct::For];
    if (rule == TieRule::Subtract)
        return inFavour - against;
    if (rule == TieRule::Combine)
        return (inFavour > 0 ? 1 : 0) + (against > 0 ? 2 : 0);
    return cell.sum();
}

}

Result<std::vector<NetworkTie>> oneModeTies(
    const CountTable& table, const NetworkSettings& settings, const std::stop_token& stop)
{
    RowMeetings meetings(table, settings);
    std::vector<NetworkTie> ties;
    for (int row = 0; row < table.rows; ++row) {
        if (stop.stop_requested())
            return Error{Sentences::tr("The network was cancelled."), {}, Error::Kind::Cancelled};
        meetings.addTiesOf(row, ties);
        if (ties.size() > mostNetworkTies)
            return Error{Sentences::tr("The network would have more than %L1 ties.").arg(mostNetworkTies),
                Sentences::tr("Choose a shorter range, or a threshold.")};
    }
    return ties;
}

std::vector<NetworkTie> twoModeTies(const CountTable& table, const NetworkSettings& settings)
{
    std::vector<NetworkTie> ties;
    for (const CountCell& cell : table.cells) {
        double divisor = 1;
        if (settings.normalisation == Normalisation::Activity)
            divisor = table.rowSums[at(cell.row)];
        if (settings.normalisation == Normalisation::Prominence)
            divisor = table.columnSums[at(cell.column)];
        const double weight = weightOf(cell, settings.rule) / divisor;
        if (isTie(weight, settings))
            ties.push_back({cell.row, table.rows + cell.column, weight});
    }
    return ties;
}
