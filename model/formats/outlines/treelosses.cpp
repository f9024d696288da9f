#include "model/formats/outlines/argumenttree.h"

#include "model/debate/sentences.h"
#include "model/formats/lostkinds.h"
#include "model/formats/tally.h"

#include <QSet>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

/// What the statements of a debate lean on.
struct Leaning {
    std::unordered_set<SourceId> sources;
    std::unordered_set<ExcerptId> excerpts;
    int statements = 0;
};

Leaning leaningOf(const Debate& debate)
{
    Leaning found;
    for (const Statement& statement : debate.table<Statement>().all()) {
        const Excerpt* excerpt = debate.find(statement.excerpt);
        const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
        const Source* source = debate.find(document ? document->source : statement.source);
        if (!source)
            continue;
        found.sources.insert(source->id);
        ++found.statements;
        if (excerpt)
            found.excerpts.insert(excerpt->id);
    }
    return found;
}

bool isOnlyQuotations(const Debate& debate, const Document& document)
{
    QStringList quotations;
    for (const Excerpt* excerpt : debate.excerptsOf(document.id))
        quotations += excerpt->exact;
    return document.text == quotations.join(u"\n\n"_s);
}

int& countOf(Report& report, Kind kind)
{
    return report.carried[static_cast<std::size_t>(kind)];
}

void reportSource(const Source& source, bool isNamed, const QStringList& members, Report& report)
{
    QJsonObject rest = source.csl;
    for (const QString& member : members)
        rest.remove(member);
    if (!isNamed)
        report.lost.push_back({{}, Sentences::tr("No claim leans on this source; it is left out."), source.id});
    else if (!rest.isEmpty())
        report.lost.push_back(
            {{}, Sentences::tr("Of a source there is room for %1 only.").arg(members.join(Sentences::tr(" and "))),
                source.id});
    countOf(report, Kind::Source) += isNamed ? 1 : 0;
}

}

void reportReferences(const Debate& debate, const QStringList& members, Report& report)
{
    const Leaning leaning = leaningOf(debate);
    for (const Source* source : debate.table<Source>().inOrder())
        reportSource(*source, leaning.sources.contains(source->id), members, report);
    for (const Document* document : debate.table<Document>().inOrder()) {
        if (!isOnlyQuotations(debate, *document))
            report.lost.push_back(
                {{}, Sentences::tr("Of this text, only what claims quote from it is written."), document->id});
    }
    for (const Excerpt* excerpt : debate.table<Excerpt>().inOrder()) {
        if (!leaning.excerpts.contains(excerpt->id))
            report.lost.push_back({{}, Sentences::tr("No claim leans on this passage; it is left out."), excerpt->id});
    }
    countOf(report, Kind::Excerpt) += static_cast<int>(leaning.excerpts.size());
    countOf(report, Kind::Statement) += leaning.statements;
}

void reportGroups(const Debate& debate, const QList<Kind>& kinds, Report& report)
{
    const std::unordered_set<RecordId> written = groupsOfClaims(debate, true);
    tellOfUnwritten(debate, kinds, written, report);
    if (!kinds.contains(Kind::Topic))
        return;
    QSet<QStringList> paths;
    const Tally again = tallyOf<Topic>(debate, [&](const Topic& topic) {
        const qsizetype before = paths.size();
        if (written.contains(topic.id))
            paths.insert(namesTo(topic.id, debate));
        return written.contains(topic.id) && paths.size() == before;
    });
    again.tell(report.lost,
        Sentences::tr("The same names lead to other topics, with which these become one: %1.").arg(again.count()));
}

void countEntries(const ArgumentTree& tree, Report& report)
{
    for (const Entry& entry : tree.entries) {
        countOf(report, Kind::Issue) += entry.isQuestion ? 1 : 0;
        countOf(report, Kind::Claim) += !entry.isQuestion && entry.sameAs < 0 ? 1 : 0;
        countOf(report, Kind::Inference) += entry.step ? 1 : 0;
    }
}
