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
        std::vector<TimelineMark> marks;
        for (double reach = closest; reach < 8 * m_room.width; reach *= 2) {
            marks = joined(band, reach);
            if (placed(marks, rows, top))
                break;
        }
        return marks;
    }

private:
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

    /// What lies within `reach` of each other at both ends is one mark.
    std::vector<TimelineMark> joined(TimeBand band, double reach) const
    {
        std::map<std::pair<qint64, qint64>, TimelineMark> marks;
        for (const TimelineItem& item : m_timeline.items) {
            const auto stretch = bandOf(item.record) == band ? stretchOf(item.days) : std::nullopt;
            if (!stretch)
                continue;
            const auto cell = [reach](double x) { return static_cast<qint64>(std::floor(x / reach)); };
            take(marks[{cell(stretch->left), cell(stretch->right)}], band, item, *stretch);
        }
        std::vector<TimelineMark> found;
        found.reserve(marks.size());
        for (auto& [place, mark] : marks)
            found.push_back(std::move(mark));
        return found;
    }

    static void take(TimelineMark& mark, TimeBand band, const TimelineItem& item, const Stretch& stretch)
    {
        const QRectF box(stretch.left, 0, stretch.right - stretch.left, timeline::markHeight);
        mark.box = mark.records.empty() ? box : mark.box.united(box);
        mark.band = band;
        mark.records.push_back(item.record);
        mark.isRange |= item.isRange;
        mark.isFuzzy |= item.isFuzzy;
        mark.margin = std::max(mark.margin, std::min(stretch.margin, 2 * beyond));
        const DaySpan now = mark.days.value_or(item.days);
        mark.days = DaySpan{std::min(now.first, item.days.first), std::max(now.last, item.days.last),
            std::max(now.margin, item.days.margin)};
    }

    /// That its sign or its number takes.
    static double widthFor(const TimelineMark& mark)
    {
        const auto digits = static_cast<double>(QString::number(mark.records.size()).size());
        return mark.records.size() == 1 ? leastWidth : leastWidth + digits * digitWidth - 4;
    }

    /// Puts each mark into the first row that is free; returns whether there were rows enough.
    static bool placed(std::vector<TimelineMark>& marks, int rows, double top)
    {
        std::ranges::stable_sort(marks, {}, [](const TimelineMark& mark) { return mark.box.left(); });
        std::vector<double> ends;
        bool hasRoom = true;
        for (TimelineMark& mark : marks) {
            const double spare = (mark.box.width() - widthFor(mark)) / 2;
            mark.box.adjust(std::min(0.0, spare), 0, std::max(0.0, -spare), 0);
            const double left = mark.box.left() - mark.margin;
            auto row = std::ranges::find_if(ends, [left](double end) { return end + apart <= left; });
            if (row == ends.end())
                row = ends.insert(ends.end(), 0);
            *row = mark.box.right() + mark.margin;
            const auto number = std::min(row - ends.begin(), std::ptrdiff_t(rows) - 1);
            hasRoom &= row - ends.begin() < rows;
            mark.box.moveTop(top + static_cast<double>(number) * timeline::rowHeight);
        }
        return hasRoom;
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
