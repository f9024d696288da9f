#include "model/formats/dossierchain.h"

#include "model/debate/csl.h"
#include "model/debate/editing/hops.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOfSource(const Debate& debate, SourceId id)
{
    const Source* source = debate.find(id);
    return source ? csl::shortLabel(source->csl) : Sentences::tr("an unknown source");
}

/// "“the passage” (Weitzer 2007)", or the source's name alone.
QString nameOfEnd(const Debate& debate, CitationEnd end)
{
    const QString source = nameOfSource(debate, sourceOf(debate, end));
    const auto* id = std::get_if<ExcerptId>(&end);
    const Excerpt* excerpt = id ? debate.find(*id) : nullptr;
    return excerpt ? QString(u"“"_s + excerpt->exact + u"” ("_s + source + u')') : source;
}

QString namesOfSpeakers(const Debate& debate, const Statement& statement)
{
    QStringList names;
    for (const Speaker& speaker : statement.speakers) {
        if (const Stakeholder* stakeholder = debate.find(speaker.stakeholder))
            names += stakeholder->name;
    }
    return names.join(u", "_s);
}

CitationEnd endOf(const Statement& statement)
{
    return statement.excerpt ? CitationEnd(statement.excerpt) : CitationEnd(statement.source);
}

void writeEnd(JsonWriter& json, const char* name, const Debate& debate, CitationEnd end)
{
    json.key(name);
    json.beginObject();
    json.member("source", nameOfSource(debate, sourceOf(debate, end)));
    const auto* id = std::get_if<ExcerptId>(&end);
    const Excerpt* excerpt = id ? debate.find(*id) : nullptr;
    if (excerpt) {
        json.member("passage", excerpt->exact);
        json.member("start", excerpt->start);
        json.member("end", excerpt->end);
    }
    json.endObject();
}

void writeIfThere(JsonWriter& json, const char* name, const QString& text)
{
    if (!text.isEmpty())
        json.member(name, text);
}

void writeAppearance(JsonWriter& json, const Debate& debate, const Statement& statement)
{
    const Claim* claim = debate.find(statement.claim);
    json.beginObject();
    json.member("claim", claim ? claim->text : QString());
    json.member("stance", wordOf(statement.stance));
    writeIfThere(json, "speakers", namesOfSpeakers(debate, statement));
    writeIfThere(json, "date", statement.date);
    writeEnd(json, "in", debate, endOf(statement));
    json.endObject();
}

void writeHop(JsonWriter& json, const Debate& debate, const Citation& hop)
{
    json.beginObject();
    writeEnd(json, "from", debate, hop.from);
    writeEnd(json, "to", debate, hop.to);
    json.member("kind", wordOf(hop.kind));
    json.member("verification", wordOf(hop.verification));
    writeIfThere(json, "locator", hop.locator);
    writeIfThere(json, "note", hop.note);
    json.endObject();
}

QString lineFor(const Debate& debate, const Citation& hop)
{
    QString line = u"- "_s + nameOfEnd(debate, hop.from) + u"\n  "_s + wordOf(hop.kind).replace(u'-', u' ') + u' '
        + nameOfEnd(debate, hop.to) + u"\n  "_s + wordOf(hop.verification).replace(u'-', u' ');
    for (const QString& more : {hop.locator, hop.note})
        line += more.isEmpty() ? QString() : QString(u"; "_s + more);
    return line + u"\n\n"_s;
}

QString lineFor(const Debate& debate, const Statement& statement)
{
    const QString speakers = namesOfSpeakers(debate, statement);
    return u"- "_s + (statement.date.isEmpty() ? Sentences::tr("undated") : statement.date) + u", "_s
        + (speakers.isEmpty() ? Sentences::tr("nobody named") : speakers) + u" ("_s + wordOf(statement.stance)
        + u"): "_s + nameOfEnd(debate, endOf(statement)) + u'\n';
}

}

QByteArray chainJson(const Debate& debate)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("appearances");
    json.beginArray();
    for (const Statement* statement : debate.table<Statement>().inOrder())
        writeAppearance(json, debate, *statement);
    json.endArray();
    json.key("hops");
    json.beginArray();
    for (const Citation* hop : debate.table<Citation>().inOrder())
        writeHop(json, debate, *hop);
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}

QString chainText(const Debate& debate)
{
    QString text;
    for (const Claim* claim : debate.claims().inOrder()) {
        const auto statements = debate.statementsOn(claim->id);
        if (statements.empty())
            continue;
        text += claim->text + u'\n';
        for (const Statement* statement : statements)
            text += lineFor(debate, *statement);
        text += u'\n';
    }
    text += Sentences::tr("Hops") + u"\n\n"_s;
    for (const Citation* hop : debate.table<Citation>().inOrder())
        text += lineFor(debate, *hop);
    return text;
}
