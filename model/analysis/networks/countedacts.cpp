#include "model/analysis/networks/countedacts.h"

#include <QDate>

#include <numeric>
#include <tuple>
#include <unordered_set>

Whereabouts whereabouts(const DaySpan& days, std::optional<qint64> from, std::optional<qint64> to)
{
    const qint64 first = days.first - days.margin;
    const qint64 last = days.last + days.margin;
    if ((from && last < *from) || (to && first > *to))
        return Whereabouts::Outside;
    const bool isInside = (!from || first >= *from) && (!to || last <= *to);
    return isInside ? Whereabouts::Inside : Whereabouts::Vague;
}

namespace {

/// Where days lie with regard to a range; what is not in it is counted out. None: they are not known.
std::optional<Whereabouts> placed(
    const std::optional<DaySpan>& days, std::optional<qint64> from, std::optional<qint64> to, ActTally& tally)
{
    if (!from && !to)
        return Whereabouts::Inside;
    if (!days) {
        ++tally.undated;
        return {};
    }
    const Whereabouts place = whereabouts(*days, from, to);
    tally.outside += place == Whereabouts::Outside;
    return place;
}

/// Counts an act out, or returns that all its days are in the range.
bool isIn(const std::optional<DaySpan>& days, std::optional<qint64> from, std::optional<qint64> to, ActTally& tally)
{
    const std::optional<Whereabouts> place = placed(days, from, to, tally);
    tally.vague += place == Whereabouts::Vague;
    return place == Whereabouts::Inside;
}

/// The sides an act is on; none when its stance leaves it out.
std::vector<CountedAct::Side> sidesOf(Stance stance, const NetworkSettings& settings)
{
    if (settings.rule == TieRule::Ignore)
        return {CountedAct::For};
    switch (stance) {
    case Stance::For:
        return {CountedAct::For};
    case Stance::Against:
        return {CountedAct::Against};
    case Stance::Mixed:
        return {CountedAct::For, CountedAct::Against};
    case Stance::Conditional:
        return settings.conditional == ConditionalStance::AsFor ? std::vector{CountedAct::For}
                                                                : std::vector<CountedAct::Side>();
    case Stance::Unclear:
        break;
    }
    return {};
}

/// The calendar period a day lies in, as a number of its own.
qint64 periodOf(qint64 day, Duplicates rule)
{
    const QDate date = QDate::fromJulianDay(day);
    if (rule == Duplicates::PerYear)
        return date.year();
    if (rule == Duplicates::PerMonth)
        return qint64{date.year()} * 12 + date.month();
    return day / 7; // Julian day 0 was a Monday
}

/// What two acts have to share to be one and the same for the rule, beside actor, claim and side.
using Scope = std::pair<qint64, qint64>;

/// Days that lie in no one period are a period of their own, and so are no days at all.
Scope periodScope(const std::optional<DaySpan>& days, Duplicates rule)
{
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    if (!days)
        return {never, never};
    if (days->first == DaySpan::earliest || days->last == DaySpan::latest)
        return {days->first, days->last};
    const qint64 period = periodOf(days->first, rule);
    return period == periodOf(days->last, rule) ? Scope{never, period} : Scope{days->first, days->last};
}

Scope scopeOf(const DiscourseAct& act, int index, Duplicates rule)
{
    switch (rule) {
    case Duplicates::All:
        return {index, 0};
    case Duplicates::PerDocument: // without a document it is not in the same one as any other
        return act.document ? Scope{static_cast<qint64>(act.document.kind), act.document.value} : Scope{-1, index};
    case Duplicates::PerRange:
        return {};
    case Duplicates::PerWeek:
    case Duplicates::PerMonth:
    case Duplicates::PerYear:
        break;
    }
    return periodScope(act.days, rule);
}

using Key = std::tuple<int, int, int, Scope>;

struct KeyHash {
    std::size_t operator()(const Key& key) const
    {
        const auto& [actor, claim, side, scope] = key;
        return qHashMulti(0, actor, claim, side, scope.first, scope.second);
    }
};

/// Acts in the order of their days, undated ones last, otherwise as they come.
std::vector<int> inTime(const Discourse& discourse)
{
    std::vector<int> order(discourse.acts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto daysOfAct = [&](int act) { return discourse.acts[static_cast<std::size_t>(act)].days; };
    std::ranges::stable_sort(order, [&](int one, int other) { return comesBefore(daysOfAct(one), daysOfAct(other)); });
    return order;
}

/// Takes acts one by one.
class Counting {
public:
    Counting(const Discourse& discourse, const NetworkSettings& settings)
        : m_discourse(discourse)
        , m_settings(settings)
    {
    }

    void take(int index)
    {
        const DiscourseAct& act = m_discourse.acts[static_cast<std::size_t>(index)];
        if (!isInRange(act))
            return;
        const std::vector<CountedAct::Side> sides = sidesOf(act.stance, m_settings);
        if (sides.empty()) {
            ++(act.stance == Stance::Unclear ? m_counted.tally.unclear : m_counted.tally.conditionalLeftOut);
            return;
        }
        const std::size_t before = m_counted.acts.size();
        for (CountedAct::Side side : sides) {
            if (isNew(act, index, side))
                m_counted.acts.push_back({act.actor, act.claim, side, index, act.days});
        }
        if (m_counted.acts.size() > before)
            note(act);
        else
            ++m_counted.tally.duplicates;
    }

    CountedActs finish() { return std::move(m_counted); }

private:
    bool isInRange(const DiscourseAct& act)
    {
        if (m_settings.vague == VagueDates::LeftOut)
            return isIn(act.days, m_settings.from, m_settings.to, m_counted.tally);
        const auto place
            = placed(act.isDateBorrowed ? std::nullopt : act.days, m_settings.from, m_settings.to, m_counted.tally);
        m_isUncertain = place == Whereabouts::Vague;
        return place && *place != Whereabouts::Outside;
    }

    bool isNew(const DiscourseAct& act, int index, CountedAct::Side side)
    {
        if (m_settings.duplicates == Duplicates::All)
            return true;
        return m_seen.insert({act.actor, act.claim, side, scopeOf(act, index, m_settings.duplicates)}).second;
    }

    void note(const DiscourseAct& act)
    {
        ++m_counted.tally.counted;
        m_counted.tally.mixed += act.stance == Stance::Mixed;
        m_counted.tally.conditionalAsFor += act.stance == Stance::Conditional;
        m_counted.tally.uncertain += m_isUncertain;
    }

    const Discourse& m_discourse;
    const NetworkSettings& m_settings;
    std::unordered_set<Key, KeyHash> m_seen;
    CountedActs m_counted;
    bool m_isUncertain = false; ///< the act in hand
};

}

CountedActs countedActs(const Discourse& discourse, const NetworkSettings& settings)
{
    Counting counting(discourse, settings);
    for (int act : inTime(discourse))
        counting.take(act);
    return counting.finish();
}

CountedActs within(const CountedActs& all, const Discourse& discourse, const DaySpan& window)
{
    CountedActs inside;
    inside.tally = all.tally;
    inside.tally.counted = inside.tally.mixed = inside.tally.conditionalAsFor = 0;
    int last = -1; // sides of one act follow each other
    bool wasIn = false;
    for (const CountedAct& act : all.acts) {
        if (act.act != last) {
            wasIn = isIn(act.days, window.first, window.last, inside.tally);
            const Stance stance = discourse.acts[static_cast<std::size_t>(act.act)].stance;
            inside.tally.counted += wasIn;
            inside.tally.mixed += wasIn && stance == Stance::Mixed;
            inside.tally.conditionalAsFor += wasIn && stance == Stance::Conditional;
        }
        last = act.act;
        if (wasIn)
            inside.acts.push_back(act);
    }
    return inside;
}
