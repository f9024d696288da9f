#include "model/analysis/positions/timeline.h"

#include "model/analysis/positions/positionwords.h"
#include "model/analysis/voices.h"
#include "model/debate/csl.h"
#include "model/debate/sentences.h"

namespace {

TimelineItem itemOf(RecordId record, const DaySpan& days)
{
    return {record, days, days.first != days.last, days.margin > 0};
}

void widen(std::optional<DaySpan>& extent, const DaySpan& days)
{
    for (const qint64 end : {days.first, days.last}) {
        if (end == DaySpan::earliest || end == DaySpan::latest)
            continue;
        const DaySpan now = extent.value_or(DaySpan{end, end});
        extent = DaySpan{std::min(now.first, end), std::max(now.last, end)};
    }
}

void add(Timeline& timeline, RecordId record, const std::optional<DaySpan>& days)
{
    if (!days)
        return timeline.undated.push_back(record);
    timeline.items.push_back(itemOf(record, *days));
    widen(timeline.extent, *days);
}

}

Timeline timelineOf(const Debate& debate)
{
    Timeline timeline;
    const Voices voices(debate);
    for (const Statement* statement : debate.table<Statement>().inOrder())
        add(timeline, statement->id, daysOf(statement->date));
    for (const Source* source : debate.table<Source>().inOrder())
        add(timeline, source->id, voices.daysOfSource(source->id));
    std::ranges::stable_sort(timeline.items,
        [](const TimelineItem& one, const TimelineItem& other) { return comesBefore(one.days, other.days); });
    return timeline;
}

std::vector<qint64> stopsOf(const Timeline& timeline)
{
    std::vector<qint64> stops;
    for (const TimelineItem& item : timeline.items) {
        if (item.record.kind == Kind::Statement && item.days.first != DaySpan::earliest)
            stops.push_back(item.days.first - item.days.margin);
    }
    std::ranges::sort(stops);
    const auto doubles = std::ranges::unique(stops);
    stops.erase(doubles.begin(), doubles.end());
    return stops;
}

/// What an item is, without its date.
static QString nameOf(const Debate& debate, RecordId record)
{
    if (const Source* source = debate.find(record.as<SourceId>()))
        return isolated(csl::shortLabel(source->csl));
    const Statement* statement = debate.find(record.as<StatementId>());
    if (!statement)
        return {};
    std::vector<StakeholderId> speakers;
    for (const Speaker& speaker : statement->speakers) {
        if (speaker.role == SpeakerRole::Speaker || speaker.role == SpeakerRole::Author)
            speakers.push_back(speaker.stakeholder);
    }
    const QString who = speakers.empty() ? Sentences::tr("somebody unknown") : namesOf(debate, speakers);
    return Sentences::tr("%1 is %2", "name, stance on a claim")
        .arg(who, stanceWords(debate, statement->claim, statement->stance));
}

static QString dateOf(const Debate& debate, RecordId record)
{
    const Statement* statement = debate.find(record.as<StatementId>());
    const Source* source = debate.find(record.as<SourceId>());
    return statement ? statement->date : source ? csl::issued(source->csl) : QString();
}

QString wordsFor(const Debate& debate, const TimelineItem& item)
{
    return Sentences::tr("%1: %2.", "date, what").arg(dateOf(debate, item.record), nameOf(debate, item.record));
}

QString wordsForUndated(const Debate& debate, RecordId record)
{
    return Sentences::tr("undated: %1.", "what").arg(nameOf(debate, record));
}

QString headlineFor(const Timeline& timeline)
{
    const auto isStatement = [](RecordId id) { return id.kind == Kind::Statement; };
    const auto statements = std::ranges::count_if(timeline.items, isStatement, &TimelineItem::record)
        + std::ranges::count_if(timeline.undated, isStatement);
    const auto all = static_cast<int>(timeline.items.size() + timeline.undated.size());
    return Sentences::tr("%1 and %2; %3.", "statements, sources, how many without a date")
        .arg(Sentences::tr("%n statement(s)", nullptr, static_cast<int>(statements)),
            Sentences::tr("%n source(s)", nullptr, all - static_cast<int>(statements)),
            Sentences::tr("%n without a date", nullptr, timeline.undatedCount()));
}
