#include "app/commands/dnafacts.h"

#include "app/exchange/dnaimport.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

Result<DnaFacts> dnaFactsOf(const QString& path)
{
    const Result<DnaProject> project = readDnaProject(path);
    if (!project)
        return project.error();
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    return DnaFacts{project->version,
        {{u"documents"_s, count(project->documents)}, {u"statements"_s, count(project->statements)},
            {u"statementTypes"_s, count(project->types)}, {u"variables"_s, count(project->variables)},
            {u"entities"_s, count(project->entities)}, {u"coders"_s, project->coders},
            {u"regexes"_s, project->regexes}}};
}

void writeDnaFacts(JsonWriter& json, const DnaFacts& facts)
{
    json.key("project");
    json.beginObject();
    json.member("version", facts.version);
    for (const auto& [name, count] : facts.counts)
        json.member(name, count);
    json.endObject();
}

std::vector<QStringList> dnaFactRows(const DnaFacts& facts)
{
    QStringList counts;
    for (const auto& [name, count] : facts.counts)
        counts += QString::number(count) + u' ' + name;
    return {
        {Sentences::tr("project"), Sentences::tr("version %1: %2").arg(isolated(facts.version), counts.join(u", "_s))}};
}
