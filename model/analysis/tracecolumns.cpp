#include "model/analysis/tracecolumns.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace {

/// A place in time: after how many different days, and how many steps before or after those.
struct Moment {
    int day = -1; ///< -1: not known yet
    int step = 0;

    bool isKnown() const { return day >= 0; }
    auto operator<=>(const Moment&) const = default;
};

class Columns {
public:
    Columns(Trace& trace, const Components& components)
        : m_trace(trace)
        , m_components(components)
        , m_moments(trace.nodes.size())
        , m_earliestUser(trace.nodes.size())
        , m_earliest(trace.nodes.size(), DaySpan::earliest)
    {
    }

    void set()
    {
        findDays();
        sortNodes();
        for (int node : m_order) // what they come from is known first
            placeAfterOrigins(node);
        placeBeforeUsers();
        number();
    }

private:
    Moment& momentOf(int node) { return m_moments[static_cast<std::size_t>(node)]; }

    void findDays()
    {
        std::map<std::pair<qint64, qint64>, int> days;
        for (const TraceNode& node : m_trace.nodes) {
            if (node.days)
                days.emplace(std::pair(node.days->first, node.days->last), 0);
        }
        m_dayCount = 0;
        for (auto& [span, index] : days)
            index = m_dayCount++;
        for (std::size_t i = 0; i < m_trace.nodes.size(); ++i) {
            if (const auto& span = m_trace.nodes[i].days)
                m_moments[i].day = days.at({span->first, span->last});
        }
    }

    void sortNodes()
    {
        std::vector<int> next(static_cast<std::size_t>(m_components.count) + 1, 0);
        for (int component : m_components.of)
            ++next[static_cast<std::size_t>(component) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        m_order.resize(m_trace.nodes.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[static_cast<std::size_t>(next[static_cast<std::size_t>(m_components.of[i])]++)]
                = static_cast<int>(i);
        m_firstHop.assign(m_trace.nodes.size() + 1, 0);
        for (const TraceHop& hop : m_trace.hops)
            ++m_firstHop[static_cast<std::size_t>(hop.from) + 1];
        for (std::size_t i = 1; i < m_firstHop.size(); ++i)
            m_firstHop[i] += m_firstHop[i - 1];
    }

    std::span<const TraceHop> hopsOf(int node) const
    {
        const std::size_t from = m_firstHop[static_cast<std::size_t>(node)];
        return std::span(m_trace.hops).subspan(from, m_firstHop[static_cast<std::size_t>(node) + 1] - from);
    }

    void placeAfterOrigins(int node)
    {
        const auto& days = m_trace.nodes[static_cast<std::size_t>(node)].days;
        qint64& earliest = m_earliest[static_cast<std::size_t>(node)];
        earliest = days ? days->first - days->margin : DaySpan::earliest;
        Moment latest;
        for (const TraceHop& hop : hopsOf(node)) {
            const qint64 before = m_earliest[static_cast<std::size_t>(hop.to)];
            if (isWithinCircle(hop) || (days && before > days->last + days->margin))
                continue;
            latest = std::max(latest, momentOf(hop.to));
            earliest = days ? earliest : std::max(earliest, before);
        }
        Moment& mine = momentOf(node);
        if (latest.isKnown() && latest >= mine)
            mine = {latest.day, latest.step + 1};
    }

    /// What has no moment of its own stands before the earliest of those that name it.
    void placeBeforeUsers()
    {
        for (int node : m_order) {
            if (momentOf(node).isKnown())
                handDown(node);
        }
        for (auto node = m_order.rbegin(); node != m_order.rend(); ++node) {
            if (momentOf(*node).isKnown())
                continue;
            momentOf(*node) = m_earliestUser[static_cast<std::size_t>(*node)].value_or(Moment{m_dayCount, 0});
            handDown(*node);
        }
    }

    void handDown(int node)
    {
        const Moment before{momentOf(node).day, momentOf(node).step - 1};
        for (const TraceHop& hop : hopsOf(node)) {
            std::optional<Moment>& earliest = m_earliestUser[static_cast<std::size_t>(hop.to)];
            earliest = std::min(earliest.value_or(before), before);
        }
    }

    bool isWithinCircle(const TraceHop& hop) const
    {
        return m_components.of[static_cast<std::size_t>(hop.from)] == m_components.of[static_cast<std::size_t>(hop.to)];
    }

    void number()
    {
        std::vector<Moment> columns = m_moments;
        std::sort(columns.begin(), columns.end());
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
        m_trace.columns = static_cast<int>(columns.size());
        for (std::size_t i = 0; i < m_moments.size(); ++i) {
            const auto column = std::lower_bound(columns.begin(), columns.end(), m_moments[i]);
            m_trace.nodes[i].column = static_cast<int>(column - columns.begin());
        }
    }

    Trace& m_trace;
    const Components& m_components;
    std::vector<Moment> m_moments;
    std::vector<std::optional<Moment>> m_earliestUser; ///< by node, where its own moment is not known
    std::vector<qint64> m_earliest; ///< the first day each may be of, by its date or by what it comes from
    std::vector<int> m_order; ///< by component: what is reached comes first
    std::vector<std::size_t> m_firstHop;
    int m_dayCount = 0;
};

}

void setColumns(Trace& trace, const Components& components)
{
    Columns(trace, components).set();
}
