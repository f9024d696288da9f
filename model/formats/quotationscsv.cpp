#include "model/formats/quotationscsv.h"

#include "model/debate/csl.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/sentences.h"
#include "model/formats/csv.h"
#include "model/formats/losses.h"
#include "model/formats/lostkinds.h"
#include "model/formats/textstart.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList header = {u"quotation"_s, u"words"_s, u"words_in_text"_s, u"start"_s, u"end"_s, u"document"_s,
    u"source"_s, u"author"_s, u"issued"_s, u"url"_s, u"speakers"_s, u"date"_s, u"stance"_s, u"condition"_s,
    u"credibility"_s, u"claim"_s, u"claim_text"_s, u"note"_s};

const Room roomInCsv = {{Kind::DebateInfo, {}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s, u"note"_s}}, {Kind::Claim, {u"text"_s}},
    {Kind::Statement,
        {u"claim"_s, u"excerpt"_s, u"stance"_s, u"condition"_s, u"date"_s, u"credibility"_s, u"speakers"_s}},
    {Kind::Stakeholder, {u"name"_s}}, {Kind::Document, {u"source"_s, u"title"_s}}, {Kind::Source, {u"csl"_s}}};

QStringList cellsOf(const Debate& debate, const Excerpt& excerpt)
{
    const Document* document = debate.find(excerpt.document);
    const Source* source = document ? debate.find(document->source) : nullptr;
    const QJsonObject csl = source ? source->csl : QJsonObject();
    return {QString::number(excerpt.id.value), excerpt.exact,
        differsFromDocument(debate, excerpt) ? documentWords(debate, excerpt) : QString(),
        QString::number(excerpt.start), QString::number(excerpt.end), document ? document->title : QString(),
        source ? csl::title(csl) : QString(), csl::authorNames(csl).join(u"; "_s), csl::issued(csl), csl::url(csl)};
}

QString speakersOf(const Debate& debate, const Statement& statement)
{
    QStringList names;
    for (const Speaker& speaker : statement.speakers) {
        const Stakeholder* stakeholder = debate.find(speaker.stakeholder);
        const QString name = stakeholder ? stakeholder->name : QString();
        const bool isPlain = speaker.role == SpeakerRole::Speaker;
        names += isPlain ? name : QString(name + u" ("_s + wordOf(speaker.role) + u')');
    }
    return names.join(u"; "_s);
}

QStringList cellsOf(const Debate& debate, const Statement& statement)
{
    const Claim* claim = debate.find(statement.claim);
    return {speakersOf(debate, statement), statement.date, wordOf(statement.stance), statement.condition,
        statement.credibility > 0 ? QString::number(statement.credibility) : QString(),
        QString::number(statement.claim.value), claim ? claim->text : QString()};
}

std::vector<const Statement*> statementsIn(const Debate& debate, const Excerpt& excerpt)
{
    std::vector<const Statement*> found;
    for (RecordId referrer : debate.referrers(excerpt.id)) {
        if (const Statement* statement = debate.find(referrer.as<StatementId>()))
            found.push_back(statement);
    }
    std::sort(found.begin(), found.end(), [](const Statement* one, const Statement* other) {
        return std::tie(one->order, one->id) < std::tie(other->order, other->id);
    });
    return found;
}

std::unordered_set<RecordId> writtenRecords(const Debate& debate)
{
    std::unordered_set<RecordId> written;
    for (const Excerpt& excerpt : debate.table<Excerpt>().all()) {
        const Document* document = debate.find(excerpt.document);
        written.insert({excerpt.document, document ? RecordId(document->source) : RecordId()});
    }
    for (const Statement& statement : debate.table<Statement>().all()) {
        if (!debate.find(statement.excerpt))
            continue;
        written.insert({statement.id, statement.claim});
        for (const Speaker& speaker : statement.speakers)
            written.insert(speaker.stakeholder);
    }
    return written;
}

}

Exported writeQuotationsCsv(const Debate& debate)
{
    Exported exported;
    std::vector<QStringList> rows = {header};
    for (const Excerpt* excerpt : debate.table<Excerpt>().inOrder()) {
        const QStringList passage = cellsOf(debate, *excerpt);
        const auto statements = statementsIn(debate, *excerpt);
        for (const Statement* statement : statements)
            rows.push_back(passage + cellsOf(debate, *statement) + QStringList{excerpt->note});
        if (statements.empty())
            rows.push_back(passage + QStringList(7) + QStringList{excerpt->note});
        ++exported.report.carried[static_cast<std::size_t>(Kind::Excerpt)];
    }
    exported.bytes = csvOf(rows);
    reportLosses(debate, roomInCsv, exported.report);
    if (!debate.table<Source>().isEmpty())
        exported.report.lost.push_back({u"sources.csl"_s,
            Sentences::tr("Of a source there is room for its title, authors, date and address alone.")});
    tellOfUnwritten(debate, {Kind::Claim, Kind::Statement, Kind::Stakeholder, Kind::Document, Kind::Source},
        writtenRecords(debate), exported.report);
    return exported;
}

bool looksLikeQuotationsCsv(QByteArrayView start)
{
    return textAtStart(start).startsWith(textAtStart(csvOf({header})).trimmed());
}
