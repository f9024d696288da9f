#include "views/trace/traceplaces.h"

#include "model/debate/indexat.h"

#include <map>
#include <set>

namespace {

constexpr QSizeF box(190, 76);
constexpr double columnGap = 96;
constexpr double rowGap = 22;
constexpr double head = 44; ///< the dates above the columns
constexpr double edge = 16;

/// The parts of a trace that hang together, as lists of nodes.
class Parts {
public:
    explicit Parts(const Trace& trace)
        : m_leader(std::min<std::size_t>(trace.nodes.size(), mostTraceNodes))
    {
        for (std::size_t i = 0; i < m_leader.size(); ++i)
            m_leader[i] = static_cast<int>(i);
        for (const TraceHop& hop : trace.hops) {
            if (isDrawn(hop))
                m_leader[at(leaderOf(hop.from))] = leaderOf(hop.to);
        }
    }

    bool isDrawn(const TraceHop& hop) const { return at(hop.from) < m_leader.size() && at(hop.to) < m_leader.size(); }

    std::vector<std::vector<int>> all()
    {
        std::map<int, std::vector<int>> parts;
        for (std::size_t i = 0; i < m_leader.size(); ++i)
            parts[leaderOf(static_cast<int>(i))].push_back(static_cast<int>(i));
        std::vector<std::vector<int>> found;
        for (auto& [leader, nodes] : parts)
            found.push_back(std::move(nodes));
        return found;
    }

private:
    int leaderOf(int node)
    {
        while (m_leader[at(node)] != node)
            node = m_leader[at(node)] = m_leader[at(m_leader[at(node)])];
        return node;
    }

    std::vector<int> m_leader;
};

/// Each pair of boxes is joined once, whatever hops run between them and which way.
std::vector<LayoutLink> linksAmong(const Trace& trace, const std::vector<int>& nodes)
{
    std::map<int, int> index;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        index[nodes[i]] = static_cast<int>(i);
    std::set<std::pair<int, int>> joined;
    std::vector<LayoutLink> links;
    for (const TraceHop& hop : trace.hops) {
        const auto from = index.find(hop.from);
        const auto to = index.find(hop.to);
        if (from == index.end() || to == index.end() || from == to || links.size() >= LayoutLimits::linksInPiece)
            continue;
        if (joined.insert(std::minmax(from->second, to->second)).second)
            links.push_back({from->second, to->second});
    }
    return links;
}

/// Boxes that would lie on each other are pushed apart, in the order that they have.
void pushApart(std::vector<std::pair<double, int>>& column, std::vector<QRectF>& boxes)
{
    std::sort(column.begin(), column.end());
    double free = head + edge;
    for (const auto& [wished, node] : column) {
        QRectF& place = boxes[static_cast<std::size_t>(node)];
        place.moveTop(std::max(free, wished));
        free = place.bottom() + rowGap;
    }
}

}

LayoutRequest traceRequest(const Trace& trace)
{
    LayoutRequest request;
    request.gaps = {rowGap, columnGap};
    for (const std::vector<int>& nodes : Parts(trace).all()) {
        LayoutPiece piece;
        piece.boxes.assign(nodes.size(), {box.height(), box.width()});
        piece.links = linksAmong(trace, nodes);
        request.pieces.push_back(std::move(piece));
    }
    return request;
}

static std::vector<TracePlaces::Column> columnsOf(const Debate& debate, const Trace& trace)
{
    std::vector<TracePlaces::Column> columns(static_cast<std::size_t>(std::max(1, trace.columns)));
    double left = edge;
    for (TracePlaces::Column& column : columns) {
        column.left = left;
        column.right = left + box.width();
        left = column.right + columnGap;
    }
    for (const TraceNode& node : trace.nodes) {
        QString& date = columns[static_cast<std::size_t>(node.column)].date;
        if (date.isEmpty())
            date = dateOf(debate, node);
    }
    return columns;
}

static double leastAcross(const PiecePlaces& places)
{
    const auto least = std::min_element(
        places.begin(), places.end(), [](const LayoutPoint& a, const LayoutPoint& b) { return a.x < b.x; });
    return least == places.end() ? 0 : least->x;
}

TracePlaces tracePlaces(const Debate& debate, const Trace& trace, const LayoutResult& result)
{
    TracePlaces places;
    places.boxes.resize(trace.nodes.size());
    places.columns = columnsOf(debate, trace);
    std::vector<std::vector<std::pair<double, int>>> order(places.columns.size());
    double top = head + edge;
    const auto parts = Parts(trace).all();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        double lowest = top;
        const double least = part < result.pieces.size() ? leastAcross(result.pieces[part]) : 0;
        for (std::size_t i = 0; i < parts[part].size(); ++i) {
            const int node = parts[part][i];
            const auto column = static_cast<std::size_t>(trace.nodes[static_cast<std::size_t>(node)].column);
            const bool isPlaced = part < result.pieces.size() && i < result.pieces[part].size();
            const double across = isPlaced ? result.pieces[part][i].x - least : 0;
            places.boxes[static_cast<std::size_t>(node)] = QRectF(QPointF(places.columns[column].left, 0), box);
            order[column].emplace_back(top + across, node);
            lowest = std::max(lowest, top + across + box.height());
        }
        top = lowest + rowGap;
    }
    for (auto& column : order)
        pushApart(column, places.boxes);
    double bottom = head;
    for (const QRectF& place : places.boxes)
        bottom = std::max(bottom, place.bottom());
    places.size = QSizeF(places.columns.back().right + edge, bottom + edge);
    return places;
}
