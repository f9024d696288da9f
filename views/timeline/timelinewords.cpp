#include "views/timeline/timelinewords.h"

#include "model/analysis/positions/positionwords.h"
#include "model/debate/sentences.h"
#include "views/sources/sourcenames.h"

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString speakersOf(const Debate& debate, const Statement& statement)
{
    std::vector<StakeholderId> holders;
    for (const Speaker& speaker : statement.speakers) {
        if (speaker.role == SpeakerRole::Speaker || speaker.role == SpeakerRole::Author)
            holders.push_back(speaker.stakeholder);
    }
    return holders.empty() ? TimelineWords::tr("nobody named") : namesOf(debate, holders);
}

QString openOr(qint64 day, const QString& open)
{
    return day == DaySpan::earliest || day == DaySpan::latest ? open : dayName(day);
}

}

QString timelineWords(const Debate& debate, RecordId record)
{
    if (const Statement* statement = debate.find(record.as<StatementId>()))
        return TimelineWords::tr("%1 · %2: %3", "when, who, holds what")
            .arg(statement->date.isEmpty() ? TimelineWords::tr("undated") : isolated(statement->date),
                speakersOf(debate, *statement), stanceWords(debate, statement->claim, statement->stance));
    const Source* source = debate.find(record.as<SourceId>());
    return source ? isolated(sourceLabel(*source), 160) : QString();
}

QString wordsFor(const DaySpan& days)
{
    const QString first = openOr(days.first, TimelineWords::tr("an unknown beginning"));
    const QString last = openOr(days.last, TimelineWords::tr("an open end"));
    const QString both = days.first == days.last ? first : TimelineWords::tr("%1 to %2").arg(first, last);
    if (days.margin == 0)
        return both;
    return TimelineWords::tr("%1, give or take %2")
        .arg(both, TimelineWords::tr("%n day(s)", nullptr, static_cast<int>(days.margin)));
}

QString wordsFor(const Debate& debate, const TimelineMark& mark)
{
    if (mark.records.size() == 1)
        return timelineWords(debate, mark.records.front());
    const auto count = static_cast<int>(mark.records.size());
    const QString what = mark.band == TimeBand::Statements ? TimelineWords::tr("%n statements", nullptr, count)
                                                           : TimelineWords::tr("%n sources", nullptr, count);
    return TimelineWords::tr("%1, %2").arg(what, mark.days ? wordsFor(*mark.days) : TimelineWords::tr("undated"));
}

std::optional<Stance> stanceOf(const Debate& debate, const TimelineMark& mark)
{
    std::optional<Stance> found;
    for (RecordId record : mark.records) {
        const Statement* statement = debate.find(record.as<StatementId>());
        if (!statement || (found && *found != statement->stance))
            return {};
        found = statement->stance;
    }
    return found;
}
