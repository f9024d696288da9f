#include "model/debate/csl.h"
#include "model/debate/dayspan.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"
#include "model/formats/csv.h"
#include "model/formats/lostkinds.h"
#include "model/formats/networks/eventlist.h"
#include "model/formats/tally.h"

#include <QDate>
#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 190; ///< characters, in tables of Discourse Network Analyzer

const QStringList header = {u"statement_id"_s, u"time"_s, u"person"_s, u"organization"_s, u"concept"_s, u"agreement"_s,
    u"start_position"_s, u"stop_position"_s, u"text"_s, u"coder"_s, u"document_id"_s, u"document_title"_s,
    u"document_author"_s, u"document_source"_s, u"document_section"_s, u"document_type"_s};

/// Where a statement stands, as cells.
struct Place {
    QString start;
    QString stop;
    QString text;
    QStringList document;
};

/// Whether something stands beside these passages of a document.
bool saysMoreThan(const Document& document, const std::vector<const Excerpt*>& passages)
{
    const TextPlaces places(document.text);
    QString rest = document.text;
    for (const Excerpt* passage : passages) {
        const qsizetype start = places.unitOf(passage->start);
        std::fill(rest.begin() + start, rest.begin() + std::max(start, places.unitOf(passage->end)), u' ');
    }
    return !rest.trimmed().isEmpty();
}

class Writer {
public:
    explicit Writer(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        m_rows = {header};
        for (const Statement* statement : m_debate.table<Statement>().inOrder())
            write(*statement);
        tell();
        m_exported.bytes = csvOf(m_rows, {u';', true});
        return std::move(m_exported);
    }

private:
    void write(const Statement& statement)
    {
        const Claim* claim = m_debate.find(statement.claim);
        if (!claim || statement.stance == Stance::Unclear) {
            m_unclear += claim != nullptr;
            return;
        }
        const std::optional<DaySpan> days = daysOf(statement.date);
        const QString time = timeOf(days);
        const Place place = placeOf(statement);
        bool isCarried = false;
        for (const Speaker& speaker : statement.speakers) {
            const Stakeholder* actor = m_debate.find(speaker.stakeholder);
            const bool takesSide = speaker.role == SpeakerRole::Speaker || speaker.role == SpeakerRole::Author;
            if (!actor || !takesSide)
                continue;
            m_written.insert({actor->id, wholeOf(*actor, days), claim->id});
            for (const QString& agreement : agreementsOf(statement.stance))
                addRow(time, namesOf(*actor, days), *claim, agreement, place);
            isCarried = true;
        }
        if (isCarried)
            takePlaceOf(statement);
        m_voiceless += !isCarried;
        m_conditional += isCarried && statement.stance == Stance::Conditional;
        m_mixed += isCarried && statement.stance == Stance::Mixed;
        m_exported.report.carried[static_cast<std::size_t>(Kind::Statement)] += isCarried;
    }

    void takePlaceOf(const Statement& statement)
    {
        const Excerpt* excerpt = m_debate.find(statement.excerpt);
        const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
        if (document)
            m_written.insert({excerpt->id, document->id, document->source});
        else
            m_written.insert(statement.source);
    }

    static QStringList agreementsOf(Stance stance)
    {
        if (stance == Stance::Mixed)
            return {u"1"_s, u"0"_s};
        return {stance == Stance::Against ? u"0"_s : u"1"_s};
    }

    void addRow(const QString& time, const std::pair<QString, QString>& names, const Claim& claim,
        const QString& agreement, const Place& place)
    {
        m_rows.push_back(QStringList{QString::number(m_rows.size()), time, cut(names.first), cut(names.second),
                             cut(claim.text.simplified()), agreement, place.start, place.stop, place.text, u"1"_s}
            + place.document);
    }

    QString cut(const QString& text)
    {
        if (text.size() <= longestValue)
            return text;
        ++m_cut;
        const bool splitsPair = text[longestValue - 1].isHighSurrogate();
        return text.first(longestValue - splitsPair);
    }

    QString timeOf(const std::optional<DaySpan>& days)
    {
        const bool isKnown = days && days->first != DaySpan::earliest;
        m_undated += !isKnown;
        m_vague += isKnown && (days->first != days->last || days->margin > 0);
        return isKnown ? QDate::fromJulianDay(days->first).toString(Qt::ISODate) + u" 00:00:00"_s : QString();
    }

    /// Person and organisation.
    std::pair<QString, QString> namesOf(const Stakeholder& actor, const std::optional<DaySpan>& days) const
    {
        if (actor.kind != StakeholderKind::Person)
            return {{}, actor.name};
        const Stakeholder* whole = m_debate.find(wholeOf(actor, days));
        return {actor.name, whole && whole->kind != StakeholderKind::Person ? whole->name : QString()};
    }

    static StakeholderId wholeOf(const Stakeholder& actor, const std::optional<DaySpan>& days)
    {
        for (const Membership& membership : actor.memberships) {
            const std::optional<DaySpan> from = daysOf(membership.from);
            const std::optional<DaySpan> to = daysOf(membership.to);
            if (!days || ((!from || from->first <= days->last) && (!to || to->last >= days->first)))
                return membership.of;
        }
        return actor.partOf;
    }

    Place placeOf(const Statement& statement)
    {
        const Excerpt* excerpt = m_debate.find(statement.excerpt);
        const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
        if (!document)
            return {{}, {}, {}, documentCells(statement.source, m_debate.find(statement.source), {})};
        std::shared_ptr<TextPlaces>& places = m_places[document->id];
        if (!places)
            places = std::make_shared<TextPlaces>(document->text);
        return {QString::number(places->unitOf(excerpt->start)), QString::number(places->unitOf(excerpt->end)),
            excerpt->exact, documentCells(document->id, m_debate.find(document->source), document->title)};
    }

    QStringList documentCells(RecordId id, const Source* source, const QString& title)
    {
        if (!id)
            return QStringList(6);
        const int number = m_numbers.value(id, static_cast<int>(m_numbers.size()) + 1);
        m_numbers.insert(id, number);
        const QJsonObject csl = source ? source->csl : QJsonObject();
        const auto member = [&](const QString& name) { return cut(csl::text(csl, name)); };
        return {QString::number(number), cut(title.isEmpty() ? csl::title(csl) : title),
            cut(csl::authorNames(csl).join(u", "_s)), member(u"container-title"_s), member(u"section"_s),
            member(u"genre"_s)};
    }

    void tell()
    {
        const int inferences = m_debate.inferences().count();
        const std::pair<int, QString> losses[]
            = {{m_unclear, Sentences::tr("%n statements of unclear stance are left out.", nullptr, m_unclear)},
                {m_voiceless, Sentences::tr("%n statements without a speaker are left out.", nullptr, m_voiceless)},
                {m_conditional, Sentences::tr("%n conditional stances became agreement.", nullptr, m_conditional)},
                {m_vague, Sentences::tr("%n dates that are no day became their first day.", nullptr, m_vague)},
                {m_undated, Sentences::tr("%n statements have no date.", nullptr, m_undated)},
                {m_cut, Sentences::tr("%n values were cut to 190 characters.", nullptr, m_cut)},
                {inferences, Sentences::tr("%n reasons and objections are left out.", nullptr, inferences)}};
        for (const auto& [count, what] : losses) {
            if (count > 0)
                m_exported.report.lost.push_back({{}, what});
        }
        tellOfLostKinds(m_debate,
            {Kind::DebateInfo, Kind::Inference, Kind::Statement, Kind::Claim, Kind::Stakeholder, Kind::Excerpt,
                Kind::Document, Kind::Source},
            m_exported.report);
        tellOfUnwritten(m_debate, {Kind::Claim, Kind::Stakeholder, Kind::Excerpt, Kind::Document, Kind::Source},
            m_written, m_exported.report);
        tellOfUnquotedTexts();
        if (m_mixed > 0)
            m_exported.report.repaired.push_back(
                {{}, Sentences::tr("%n mixed stances became two rows each.", nullptr, m_mixed)});
    }

    /// Of a text only what statements quote has a place.
    void tellOfUnquotedTexts()
    {
        QHash<DocumentId, std::vector<const Excerpt*>> quoted;
        for (const Excerpt& excerpt : m_debate.table<Excerpt>().all()) {
            if (m_written.contains(excerpt.id))
                quoted[excerpt.document].push_back(&excerpt);
        }
        const Tally longer = tallyOf<Document>(m_debate, [&](const Document& document) {
            return m_written.contains(document.id) && saysMoreThan(document, quoted[document.id]);
        });
        longer.tell(m_exported.report.lost,
            Sentences::tr("Of a text, only what statements quote is written; texts that say more: %1.")
                .arg(longer.count()));
    }

    const Debate& m_debate;
    Exported m_exported;
    std::unordered_set<RecordId> m_written; ///< beside the statements
    std::vector<QStringList> m_rows;
    QHash<DocumentId, std::shared_ptr<TextPlaces>> m_places;
    QHash<RecordId, int> m_numbers; ///< of documents, and of sources without one
    int m_unclear = 0;
    int m_voiceless = 0;
    int m_conditional = 0;
    int m_mixed = 0;
    int m_vague = 0;
    int m_undated = 0;
    int m_cut = 0;
};

}

Exported writeEventList(const Debate& debate)
{
    return Writer(debate).write();
}
