#include "model/analysis/voices.h"

#include "model/debate/csl.h"

using namespace Qt::StringLiterals;

const std::vector<const Turn*>& Voices::turnsOf(DocumentId document)
{
    const auto [entry, isNew] = m_turns.try_emplace(document);
    if (isNew) {
        for (RecordId referrer : m_debate.referrers(document)) {
            if (const Turn* turn = m_debate.find(referrer.as<TurnId>()))
                entry->second.push_back(turn);
        }
        std::sort(entry->second.begin(), entry->second.end(), [](const Turn* one, const Turn* other) {
            return std::tie(one->start, one->id) < std::tie(other->start, other->id);
        });
    }
    return entry->second;
}

const Turn* Voices::turnOf(const Excerpt& excerpt)
{
    const std::vector<const Turn*>& turns = turnsOf(excerpt.document);
    const auto after = std::upper_bound(
        turns.begin(), turns.end(), excerpt.start, [](int start, const Turn* turn) { return start < turn->start; });
    return after != turns.begin() && excerpt.start < (*std::prev(after))->end ? *std::prev(after) : nullptr;
}

bool Voices::isAuthor(const Turn& turn, const Document& document) const
{
    const Stakeholder* speaker = m_debate.find(turn.speaker);
    const Source* source = m_debate.find(document.source);
    if (!speaker || !source)
        return false;
    const QStringList authors = csl::authorNames(source->csl);
    return authors.contains(speaker->name, Qt::CaseInsensitive)
        || std::any_of(speaker->aliases.begin(), speaker->aliases.end(),
            [&](const QString& alias) { return authors.contains(alias, Qt::CaseInsensitive); });
}

Voice Voices::of(ExcerptId id)
{
    const Excerpt& excerpt = *m_debate.find(id);
    const Document* document = m_debate.find(excerpt.document);
    const RecordId text
        = document && m_debate.contains(document->source) ? RecordId(document->source) : RecordId(excerpt.document);
    const Turn* turn = turnOf(excerpt);
    if (!turn || !document || turn == turnsOf(excerpt.document).front() || isAuthor(*turn, *document))
        return {text, {}};
    return {text, turn->speaker ? RecordId(turn->speaker) : RecordId(turn->id)};
}

/// A date that is told in parts alone, which most are, is read without making a text of it.
static std::optional<DaySpan> daysOfParts(const QJsonObject& date)
{
    const auto member = date.constBegin();
    if (date.size() != 1 || member.key() != QLatin1StringView("date-parts"))
        return std::nullopt;
    const QJsonArray lists = member.value().toArray();
    const QJsonArray parts = lists.size() == 1 ? lists.at(0).toArray() : QJsonArray();
    return parts.isEmpty() ? std::nullopt : daysOf(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
}

std::optional<DaySpan> issueDaysOf(const Source& source)
{
    const QJsonValue issued = source.csl.value(QLatin1StringView("issued"));
    if (!issued.isObject())
        return std::nullopt;
    const auto days = daysOfParts(issued.toObject());
    return days ? days : daysOf(csl::issued(source.csl));
}

std::optional<DaySpan> Voices::daysOfSource(SourceId id) const
{
    const Source* source = m_debate.find(id);
    return source ? issueDaysOf(*source) : std::nullopt;
}

std::optional<DaySpan> Voices::daysOfTurn(ExcerptId id)
{
    const Excerpt& excerpt = *m_debate.find(id);
    if (const Turn* turn = turnOf(excerpt)) {
        if (const auto days = daysOf(turn->date))
            return days;
    }
    const Document* document = m_debate.find(excerpt.document);
    return document ? daysOfSource(document->source) : std::nullopt;
}
