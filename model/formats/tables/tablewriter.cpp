#include "model/debate/csl.h"
#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/csv.h"
#include "model/formats/losses.h"
#include "model/formats/namelist.h"
#include "model/formats/tables/tablefields.h"
#include "model/formats/tables/tables.h"
#include "model/formats/tables/tablesource.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// With a letter before it: spreadsheets round numbers that long.
QString key(auto id)
{
    return id ? u'n' + QString::number(id.value) : QString();
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

template<class R, class Tag>
QString textOf(const Debate& debate, Id<Tag> id, QString R::*member)
{
    const R* record = debate.find(id);
    return record ? record->*member : QString();
}

QString titleOf(const Debate& debate, SourceId id)
{
    const Source* source = debate.find(id);
    return source ? csl::title(source->csl) : QString();
}

TableCells cellsIn(const Debate&, const Issue& issue)
{
    return {{u"text"_s, issue.text}, {u"note"_s, issue.note}, {u"exclusive"_s, issue.exclusive ? u"yes"_s : QString()}};
}

TableCells cellsIn(const Debate& debate, const Topic& topic)
{
    return {{u"name"_s, topic.name}, {u"parent"_s, textOf(debate, topic.parent, &Topic::name)},
        {u"parent_id"_s, key(topic.parent)}, {u"note"_s, topic.note}};
}

TableCells cellsIn(const Debate&, const Source& source)
{
    return cellsOf(source);
}

TableCells cellsIn(const Debate& debate, const Stakeholder& one)
{
    return {{u"name"_s, one.name}, {u"kind"_s, wordOf(one.kind)}, {u"aliases"_s, joinedNames(one.aliases)},
        {u"part_of"_s, textOf(debate, one.partOf, &Stakeholder::name)}, {u"part_of_id"_s, key(one.partOf)},
        {u"description"_s, one.description}, {u"link"_s, one.link}, {u"initials"_s, one.initials},
        {u"colour"_s, one.colour}};
}

TableCells cellsIn(const Debate& debate, const Claim& claim)
{
    QStringList tags;
    for (const TagId tag : claim.tags)
        tags += textOf(debate, tag, &Tag::name);
    return {{u"text"_s, claim.text}, {u"title"_s, claim.title}, {u"note"_s, claim.note},
        {u"issue"_s, textOf(debate, claim.issue, &Issue::text)}, {u"issue_id"_s, key(claim.issue)},
        {u"topic"_s, textOf(debate, claim.topic, &Topic::name)}, {u"topic_id"_s, key(claim.topic)},
        {u"tags"_s, joinedNames(tags)}, {u"weight"_s, number(claim.weight)},
        {u"standard"_s, claim.standard == ProofStandard::None ? QString() : wordOf(claim.standard)},
        {u"defines"_s, claim.defines}};
}

TableCells cellsIn(const Debate& debate, const Inference& inference)
{
    QStringList texts, ids, roles, implicit;
    for (const Premise& premise : inference.premises) {
        texts += textOf(debate, premise.claim, &Claim::text);
        ids += key(premise.claim);
        roles += premise.role;
        implicit += premise.implicit ? u"yes"_s : u"no"_s;
    }
    const auto* claim = std::get_if<ClaimId>(&inference.target);
    const auto* other = std::get_if<InferenceId>(&inference.target);
    return {{u"kind"_s, wordOf(inference.kind)}, {u"premises"_s, joinedNames(texts)},
        {u"premise_ids"_s, joinedNames(ids)}, {u"roles"_s, joinedNames(roles)},
        {u"implicit"_s, implicit.contains(u"yes"_s) ? joinedNames(implicit) : QString()},
        {u"target"_s, claim ? textOf(debate, *claim, &Claim::text) : QString()},
        {u"target_id"_s, claim ? key(*claim) : QString()}, {u"target_inference"_s, other ? key(*other) : QString()},
        {u"scheme"_s, inference.scheme}, {u"note"_s, inference.note}, {u"weight"_s, number(inference.weight)}};
}

TableCells cellsIn(const Debate& debate, const Statement& statement)
{
    QStringList names, ids, roles;
    for (const Speaker& speaker : statement.speakers) {
        names += textOf(debate, speaker.stakeholder, &Stakeholder::name);
        ids += key(speaker.stakeholder);
        roles += wordOf(speaker.role);
    }
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    const SourceId source = statement.source || !document ? statement.source : document->source;
    return {{u"speakers"_s, joinedNames(names)}, {u"speaker_ids"_s, joinedNames(ids)}, {u"roles"_s, joinedNames(roles)},
        {u"stance"_s, wordOf(statement.stance)}, {u"claim"_s, textOf(debate, statement.claim, &Claim::text)},
        {u"claim_id"_s, key(statement.claim)}, {u"date"_s, statement.date}, {u"condition"_s, statement.condition},
        {u"source"_s, titleOf(debate, source)}, {u"source_id"_s, key(source)},
        {u"quote"_s, excerpt ? excerpt->exact : QString()},
        {u"credibility"_s, statement.credibility > 0 ? QString::number(statement.credibility) : QString()},
        {u"note"_s, statement.note}};
}

class Tables {
public:
    explicit Tables(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        add<Issue>(TableKind::Issues);
        add<Topic>(TableKind::Topics);
        add<Source>(TableKind::Sources);
        add<Stakeholder>(TableKind::Stakeholders);
        add<Claim>(TableKind::Claims);
        add<Inference>(TableKind::Inferences);
        add<Statement>(TableKind::Statements);
        tellLosses();
        return std::move(m_exported);
    }

private:
    template<class R>
    void add(TableKind kind)
    {
        const bool isLeftOut = m_debate.table<R>().isEmpty() && kind != TableKind::Claims;
        if (isLeftOut)
            return;
        const QStringList header = headerOf(kind);
        std::vector<QStringList> rows = {header};
        for (const R* record : m_debate.table<R>().inOrder()) {
            TableCells cells = cellsIn(m_debate, *record);
            cells.insert(ourMark(), key(record->id));
            cells.insert(u"order"_s, number(record->order));
            cells.insert(u"external"_s, record->external);
            QStringList row;
            for (const QString& column : header)
                row += cells.value(column);
            m_changedCells += std::ranges::count_if(row, [](const QString& cell) { return !isWritable(cell); });
            rows.push_back(row);
        }
        m_exported.beside.push_back({u'/' + wordOf(kind) + u".csv"_s, csvOf(rows)});
        m_exported.report.carried[static_cast<std::size_t>(kindOf<R>)] = m_debate.table<R>().count();
    }

    static bool isWritable(const QString& cell) { return cell.isValidUtf16() && !cell.contains(QChar(u'\0')); }

    void tellLosses()
    {
        const Room room = {{Kind::DebateInfo, {}}, {Kind::Issue, {u"text"_s, u"note"_s, u"exclusive"_s, u"external"_s}},
            {Kind::Topic, {u"name"_s, u"parent"_s, u"note"_s, u"external"_s}}, {Kind::Tag, {u"name"_s}},
            {Kind::Claim,
                {u"title"_s, u"text"_s, u"note"_s, u"issue"_s, u"topic"_s, u"tags"_s, u"weight"_s, u"standard"_s,
                    u"defines"_s, u"external"_s}},
            {Kind::Inference,
                {u"kind"_s, u"premises"_s, u"implicit"_s, u"role"_s, u"target"_s, u"scheme"_s, u"note"_s, u"weight"_s,
                    u"external"_s}},
            {Kind::Source,
                {u"csl"_s, u"archived"_s, u"captured"_s, u"reliability"_s, u"reliabilityReason"_s, u"gradedBy"_s,
                    u"gradedOn"_s, u"correction"_s, u"correctionNote"_s, u"note"_s, u"external"_s}},
            {Kind::Stakeholder,
                {u"name"_s, u"kind"_s, u"aliases"_s, u"partOf"_s, u"description"_s, u"link"_s, u"initials"_s,
                    u"colour"_s, u"external"_s}},
            {Kind::Statement,
                {u"claim"_s, u"source"_s, u"stance"_s, u"condition"_s, u"date"_s, u"credibility"_s, u"note"_s,
                    u"speakers"_s, u"external"_s}}};
        reportLosses(m_debate, room, m_exported.report);
        tellOfSources();
        tellOfTags();
        if (m_changedCells > 0)
            m_exported.report.lost.push_back({QString(),
                Sentences::tr("Characters that CSV cannot hold became U+FFFD; cells: %1.").arg(m_changedCells)});
    }

    void tellOfSources()
    {
        const auto sources = m_debate.table<Source>().inOrder();
        const auto isCut = [](const Source* source) { return mainPartsOf(*source) != source->csl; };
        const auto first = std::ranges::find_if(sources, isCut);
        if (first != sources.end())
            m_exported.report.lost.push_back({u"sources.csl"_s,
                Sentences::tr("A table has the main parts of a bibliographic record only; records that have more: %1.")
                    .arg(std::ranges::count_if(sources, isCut)),
                (*first)->id});
    }

    void tellOfTags()
    {
        const auto tags = m_debate.tags().inOrder();
        const auto isUnused = [&](const Tag* tag) { return m_debate.claimsWith(tag->id).empty(); };
        const auto first = std::ranges::find_if(tags, isUnused);
        const auto unused = std::ranges::count_if(tags, isUnused);
        m_exported.report.carried[static_cast<std::size_t>(Kind::Tag)]
            = static_cast<int>(static_cast<std::ptrdiff_t>(tags.size()) - unused);
        if (unused > 0)
            m_exported.report.lost.push_back(
                {u"tags"_s, Sentences::tr("Tags that no claim has are left out: %1.").arg(unused), (*first)->id});
    }

    const Debate& m_debate;
    Exported m_exported;
    std::ptrdiff_t m_changedCells = 0;
};

}

Exported writeTables(const Debate& debate)
{
    return Tables(debate).write();
}
