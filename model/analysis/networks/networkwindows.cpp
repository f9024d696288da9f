#include "model/analysis/networks/networkwindows.h"

#include "model/analysis/networks/networkbuilding.h"
#include "model/debate/sentences.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestYear = 366;
constexpr qint64 farthestDay = 10'000'000; ///< some 27,000 years on, which QDate can count

Error tooManyWindows()
{
    return {Sentences::tr("There would be more than %L1 windows.").arg(mostWindows),
        Sentences::tr("Choose a shorter range, or let the window move on by more.")};
}

/// The days after so many steps of the unit.
qint64 later(qint64 first, WindowUnit unit, qint64 count)
{
    const QDate date = QDate::fromJulianDay(first);
    switch (unit) {
    case WindowUnit::Weeks:
        return first + 7 * count;
    case WindowUnit::Months:
        return date.addMonths(static_cast<int>(count)).toJulianDay();
    case WindowUnit::Years:
        return date.addYears(static_cast<int>(count)).toJulianDay();
    default:
        return first + count;
    }
}

Result<std::vector<DaySpan>> calendarWindows(const DaySpan& range, const WindowPlan& plan)
{
    std::vector<DaySpan> windows;
    for (qint64 begin = 0;; begin += plan.step) {
        const DaySpan window{
            later(range.first, plan.unit, begin), later(range.first, plan.unit, begin + plan.size) - 1};
        if (window.last > range.last)
            break;
        windows.push_back(window);
        if (windows.size() > mostWindows)
            return tooManyWindows();
    }
    if (windows.empty())
        windows.push_back({range.first, range.last});
    return windows;
}

bool isPreciseToAYear(const std::optional<DaySpan>& days)
{
    return days && days->last - days->first < longestYear;
}

/// @param acts  sorted by their days.
Result<std::vector<DaySpan>> eventWindows(const std::vector<CountedAct>& acts, const WindowPlan& plan)
{
    std::vector<DaySpan> windows;
    const std::size_t size = std::min(acts.size(), static_cast<std::size_t>(plan.size));
    for (std::size_t start = 0; start + size <= acts.size() && size > 0; start += static_cast<std::size_t>(plan.step)) {
        DaySpan window{acts[start].days->first, acts[start].days->last};
        for (std::size_t i = start; i < start + size; ++i)
            window.last = std::max(window.last, acts[i].days->last);
        if (windows.empty() || !(windows.back() == window))
            windows.push_back(window);
        if (windows.size() > mostWindows)
            return tooManyWindows();
    }
    return windows;
}

/// From the first to the last day of the acts, but for the ends that the settings give.
std::optional<DaySpan> rangeOf(const std::vector<CountedAct>& acts, const NetworkSettings& settings)
{
    std::optional<DaySpan> range;
    for (const CountedAct& act : acts) {
        range = range ? DaySpan{std::min(range->first, act.days->first), std::max(range->last, act.days->last)}
                      : DaySpan{act.days->first, act.days->last};
    }
    if (!range && !(settings.from && settings.to))
        return std::nullopt;
    return DaySpan{settings.from.value_or(range ? range->first : 0), settings.to.value_or(range ? range->last : 0)};
}

Result<std::vector<DaySpan>> windowsOf(
    const CountedActs& counted, const NetworkSettings& settings, const WindowPlan& plan)
{
    if (plan.size < 1 || plan.step < 1)
        return Error{Sentences::tr("A window has to be at least 1 long, and to move on by at least 1.")};
    std::vector<CountedAct> dated;
    std::ranges::copy_if(counted.acts, std::back_inserter(dated),
        [](const CountedAct& act) { return isPreciseToAYear(act.days) && std::abs(act.days->first) < farthestDay; });
    if (plan.unit == WindowUnit::Events) {
        const auto isSecondSide = [](const CountedAct& one, const CountedAct& other) { return one.act == other.act; };
        dated.erase(std::unique(dated.begin(), dated.end(), isSecondSide), dated.end());
        return eventWindows(dated, plan);
    }
    const std::optional<DaySpan> range = rangeOf(dated, settings);
    return range ? calendarWindows(*range, plan) : std::vector<DaySpan>();
}

}

Result<WindowPlan> windowPlanFrom(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,6})[- ]?(events|days|weeks|months|years)(?:/(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<WindowUnit> unit = fromWord<WindowUnit>(match.captured(2));
    const int size = match.captured(1).toInt();
    const int step = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    if (!unit || size < 1 || step < 1)
        return Error{Sentences::tr("%1 is no window.").arg(quoted(text)),
            Sentences::tr("Write one like “12-months”, or “12-months/3” for one that moves on by 3 months at a time; "
                          "units are days, weeks, months, years and events.")};
    return WindowPlan{*unit, size, step};
}

Result<std::vector<DaySpan>> windowsOf(
    const Discourse& discourse, const NetworkSettings& settings, const WindowPlan& plan)
{
    NetworkSettings strict = settings;
    strict.vague = VagueDates::LeftOut;
    return windowsOf(countedActs(discourse, strict), strict, plan);
}

Done visitWindows(const Discourse& discourse, const NetworkSettings& settings, const WindowPlan& plan,
    const HowFar& howFar, const std::stop_token& stop, const VisitWindow& visit)
{
    if (const Done fits = checked(settings); !fits)
        return fits;
    NetworkSettings strict = settings;
    strict.vague = VagueDates::LeftOut;
    const CountedActs counted = countedActs(discourse, strict);
    const Result<std::vector<DaySpan>> windows = windowsOf(counted, strict, plan);
    if (!windows)
        return windows.error();
    int done = 0;
    for (const DaySpan& window : *windows) {
        if (stop.stop_requested())
            return Error{Sentences::tr("The networks were cancelled."), {}, Error::Kind::Cancelled};
        NetworkSettings ofWindow = strict;
        ofWindow.from = window.first;
        ofWindow.to = window.last;
        if (const Done visited = visit(within(counted, discourse, window), ofWindow); !visited)
            return visited;
        if (howFar)
            howFar(++done, static_cast<int>(windows->size()));
    }
    return {};
}

Result<std::vector<DiscourseNetwork>> networksOverTime(const Discourse& discourse, const NetworkSettings& settings,
    const WindowPlan& plan, const HowFar& howFar, const std::stop_token& stop)
{
    std::vector<DiscourseNetwork> networks;
    const auto build = [&](const CountedActs& counted, const NetworkSettings& ofWindow) -> Done {
        Result<DiscourseNetwork> network = networkOf(discourse, counted, ofWindow, stop);
        if (!network)
            return network.error();
        networks.push_back(std::move(*network));
        return {};
    };
    const Done done = visitWindows(discourse, settings, plan, howFar, stop, build);
    return done ? Result<std::vector<DiscourseNetwork>>(std::move(networks)) : done.error();
}
