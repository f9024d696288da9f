#include "views/timeline/timelineplaces.h"

#include <cmath>
#include <map>

namespace {

constexpr double leastWidth = 13; ///< px of a mark: a disc
constexpr double digitWidth = 7.5; ///< px
constexpr double apart = 4; ///< px between marks of a row
constexpr double closest = 5; ///< px within which things become one from the beginning
constexpr double beyond = 40; ///< px outside the view where ranges are cut

TimeBand bandOf(RecordId record)
{
    return record.kind == Kind::Statement ? TimeBand::Statements : TimeBand::Sources;
}

/// An item's ends on the axis.
struct Stretch {
    double left = 0;
    double right = 0;
    double margin = 0;
};

/// What lies in one cell of a grid whose axes are where things begin and where they end.
struct Cell {
    QRectF extent; ///< of all of it, as long as it is
    TimelineMark mark; ///< without its records
    std::vector<std::size_t> items; ///< in Timeline::items

    void take(Cell&& other)
    {
        items.insert(items.end(), other.items.begin(), other.items.end());
        extent |= other.extent;
        mark.isRange |= other.mark.isRange;
        mark.isFuzzy |= other.mark.isFuzzy;
        mark.margin = std::max(mark.margin, other.mark.margin);
        mark.days = DaySpan{std::min(mark.days->first, other.mark.days->first),
            std::max(mark.days->last, other.mark.days->last), std::max(mark.days->margin, other.mark.days->margin)};
    }
};

class Packing {
public:
    Packing(const Timeline& timeline, const TimeScale& scale, const TimelineRoom& room)
        : m_timeline(timeline)
        , m_scale(scale)
        , m_room(room)
    {
    }

    std::vector<TimelineMark> marks(TimeBand band) const
    {
        const double top = band == TimeBand::Statements ? m_room.statementsTop : m_room.sourcesTop;
        const double bottom = band == TimeBand::Statements ? m_room.statementsBottom : m_room.sourcesBottom;
        const int rows = std::max(1, static_cast<int>((bottom - top) / timeline::rowHeight));
        Cells cells = cellsOf(band);
        std::vector<Cell*> order = inOrder(cells);
        for (double reach = closest; !placed(order, rows, top) && reach < 8 * m_room.width; reach *= 2) {
            cells = joined(std::move(cells));
            order = inOrder(cells);
        }
        std::vector<TimelineMark> marks;
        for (Cell* cell : order)
            marks.push_back(markOf(*cell));
        return marks;
    }

private:
    using Cells = std::map<std::pair<qint64, qint64>, Cell>;

    std::optional<Stretch> stretchOf(const DaySpan& days) const
    {
        const auto on = [this](qint64 day, double more) {
            return std::clamp(m_scale.toX(static_cast<double>(day) + more), -beyond, m_room.width + beyond);
        };
        const Stretch found{on(days.first, 0), on(days.last, 1), double(days.margin) / m_scale.daysPerPixel};
        if (found.right + found.margin < 0 || found.left - found.margin > m_room.width)
            return {};
        return found;
    }

    Cells cellsOf(TimeBand band) const
    {
        Cells cells;
        const auto place = [](double x) { return static_cast<qint64>(std::floor(x / closest)); };
        for (std::size_t i = 0; i < m_timeline.items.size(); ++i) {
            const TimelineItem& item = m_timeline.items[i];
            const auto stretch = bandOf(item.record) == band ? stretchOf(item.days) : std::nullopt;
            if (!stretch)
                continue;
            Cell cell{QRectF(stretch->left, 0, stretch->right - stretch->left, timeline::markHeight),
                {band, {}, item.days, item.isRange, item.isFuzzy, {}, std::min(stretch->margin, 2 * beyond)}, {i}};
            put(cells, {place(stretch->left), place(stretch->right)}, std::move(cell));
        }
        return cells;
    }

    static void put(Cells& cells, std::pair<qint64, qint64> place, Cell&& cell)
    {
        if (const auto there = cells.find(place); there != cells.end())
            there->second.take(std::move(cell));
        else
            cells.emplace(place, std::move(cell));
    }

    /// Cells of twice the size.
    static Cells joined(Cells cells)
    {
        Cells larger;
        for (auto& [place, cell] : cells)
            put(larger, {place.first >> 1, place.second >> 1}, std::move(cell));
        return larger;
    }

    static std::vector<Cell*> inOrder(Cells& cells)
    {
        std::vector<Cell*> order;
        for (auto& [place, cell] : cells)
            order.push_back(&cell);
        std::ranges::stable_sort(order, {}, [](const Cell* cell) { return cell->extent.left(); });
        return order;
    }

    /// That its sign or its number takes.
    static double widthFor(const Cell& cell)
    {
        const auto digits = static_cast<double>(QString::number(cell.items.size()).size());
        return cell.items.size() == 1 ? leastWidth : leastWidth + digits * digitWidth - 4;
    }

    /// Puts each mark into the first row that is free; returns whether there were rows enough.
    static bool placed(const std::vector<Cell*>& cells, int rows, double top)
    {
        std::vector<double> ends;
        for (Cell* cell : cells) {
            TimelineMark& mark = cell->mark;
            const double spare = (cell->extent.width() - widthFor(*cell)) / 2;
            mark.box = cell->extent.adjusted(std::min(0.0, spare), 0, std::max(0.0, -spare), 0);
            const double left = mark.box.left() - mark.margin;
            auto row = std::ranges::find_if(ends, [left](double end) { return end + apart <= left; });
            if (row == ends.end())
                row = ends.insert(ends.end(), 0);
            *row = mark.box.right() + mark.margin;
            const auto number = std::min(row - ends.begin(), std::ptrdiff_t(rows) - 1);
            mark.box.moveTop(top + static_cast<double>(number) * timeline::rowHeight);
        }
        return std::ssize(ends) <= rows;
    }

    TimelineMark markOf(Cell& cell) const
    {
        std::ranges::sort(cell.items);
        for (std::size_t item : cell.items)
            cell.mark.records.push_back(m_timeline.items[item].record);
        return std::move(cell.mark);
    }

    const Timeline& m_timeline;
    const TimeScale& m_scale;
    const TimelineRoom& m_room;
};

}

TimelineRoom roomWithin(double width, double height)
{
    constexpr double forStatements = 0.6;
    const double rows = std::max(2 * timeline::rowHeight, height - timeline::axisHeight - 2 * timeline::bandTitle);
    TimelineRoom room;
    room.width = std::max(1.0, width);
    room.statementsTop = timeline::bandTitle;
    room.statementsBottom = room.statementsTop + std::max(timeline::rowHeight, forStatements * rows);
    room.sourcesTop = room.statementsBottom + timeline::bandTitle;
    room.sourcesBottom = std::max(room.sourcesTop + timeline::rowHeight, height - timeline::axisHeight);
    return room;
}

std::vector<TimelineMark> marksOf(const Timeline& timeline, const TimeScale& scale, const TimelineRoom& room)
{
    const Packing packing(timeline, scale, room);
    std::vector<TimelineMark> marks = packing.marks(TimeBand::Statements);
    std::ranges::move(packing.marks(TimeBand::Sources), std::back_inserter(marks));
    return marks;
}
