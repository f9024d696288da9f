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

/// Writes the chain as JSON; texts that are empty are left out.
class ChainWriter {
public:
    ChainWriter(const Debate& debate, const DossierTexts& texts, QByteArray& bytes)
        : m_debate(debate)
        , m_texts(texts)
        , m_json(bytes)
    {
    }

    void write()
    {
        m_json.beginObject();
        writeList<Source>("sources");
        writeList<Statement>("appearances");
        writeList<Citation>("hops");
        m_json.endObject();
        m_json.finish();
    }

private:
    template<class R>
    void writeList(const char* name)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const R* record : m_debate.table<R>().inOrder()) {
            m_json.beginObject();
            write(*record);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void write(const Source& source)
    {
        m_json.member("source", csl::shortLabel(source.csl));
        m_json.member("title", csl::title(source.csl));
        member("address", csl::url(source.csl));
        member("archived", source.archived);
        member("captured", source.captured);
        member("reliability", source.reliability);
        member("reliabilityReason", source.reliabilityReason);
        member("gradedBy", source.gradedBy);
        member("gradedOn", source.gradedOn);
        if (source.correction != Correction::None)
            m_json.member("correction", wordOf(source.correction));
        member("correctionNote", source.correctionNote);
        member("note", source.note);
        writeTexts(source.id);
    }

    void writeTexts(SourceId source)
    {
        m_json.key("texts");
        m_json.beginArray();
        for (const Document* document : m_debate.documentsOf(source)) {
            m_json.beginObject();
            m_json.member("file", m_texts.at(document->id));
            member("captured", document->captured);
            member("sha256OfOriginal", document->sha256);
            if (const auto older = m_texts.find(document->replaces); older != m_texts.end())
                m_json.member("replaces", older->second);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void write(const Statement& statement)
    {
        const Claim* claim = m_debate.find(statement.claim);
        m_json.member("claim", claim ? claim->text : QString());
        m_json.member("stance", wordOf(statement.stance));
        member("condition", statement.condition);
        member("speakers", namesOfSpeakers(m_debate, statement));
        member("date", statement.date);
        if (statement.credibility > 0)
            m_json.member("credibility", statement.credibility);
        member("note", statement.note);
        writeEnd("in", endOf(statement));
    }

    void write(const Citation& hop)
    {
        writeEnd("from", hop.from);
        writeEnd("to", hop.to);
        m_json.member("kind", wordOf(hop.kind));
        m_json.member("verification", wordOf(hop.verification));
        member("locator", hop.locator);
        member("note", hop.note);
    }

    void writeEnd(const char* name, CitationEnd end)
    {
        m_json.key(name);
        m_json.beginObject();
        m_json.member("source", nameOfSource(m_debate, sourceOf(m_debate, end)));
        const auto* id = std::get_if<ExcerptId>(&end);
        if (const Excerpt* excerpt = id ? m_debate.find(*id) : nullptr) {
            m_json.member("passage", excerpt->exact);
            m_json.member("start", excerpt->start);
            m_json.member("end", excerpt->end);
            if (const auto text = m_texts.find(excerpt->document); text != m_texts.end())
                m_json.member("file", text->second);
        }
        m_json.endObject();
    }

    void member(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            m_json.member(name, text);
    }

    const Debate& m_debate;
    const DossierTexts& m_texts;
    JsonWriter m_json;
};

QString lineFor(const Debate& debate, const Citation& hop)
{
    QString line = u"- "_s + nameOfEnd(debate, hop.from) + u"\n  "_s + wordOf(hop.kind).replace(u'-', u' ') + u' '
        + nameOfEnd(debate, hop.to) + u"\n  "_s + wordOf(hop.verification).replace(u'-', u' ');
    for (const QString& more : {hop.locator, hop.note})
        line += more.isEmpty() ? QString() : QString(u"; "_s + more);
    return line + u"\n\n"_s;
}

QString lineFor(const Debate&, const Source& source)
{
    QString line = u"- "_s + csl::shortLabel(source.csl) + u": "_s + csl::title(source.csl);
    const QString reliability
        = source.reliability.isEmpty() ? QString() : Sentences::tr("reliability %1").arg(source.reliability);
    const QString correction = source.correction == Correction::None ? QString() : wordOf(source.correction);
    for (const QString& more : {csl::url(source.csl), source.archived, source.captured, reliability,
             source.reliabilityReason, correction, source.correctionNote})
        line += more.isEmpty() ? QString() : QString(u"; "_s + more);
    return line + u'\n';
}

QString lineFor(const Debate& debate, const Statement& statement)
{
    const QString speakers = namesOfSpeakers(debate, statement);
    return u"- "_s + (statement.date.isEmpty() ? Sentences::tr("undated") : statement.date) + u", "_s
        + (speakers.isEmpty() ? Sentences::tr("nobody named") : speakers) + u" ("_s + wordOf(statement.stance)
        + u"): "_s + nameOfEnd(debate, endOf(statement)) + u'\n';
}

}

QByteArray chainJson(const Debate& debate, const DossierTexts& texts)
{
    QByteArray bytes;
    ChainWriter(debate, texts, bytes).write();
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
    text += Sentences::tr("Sources") + u"\n\n"_s;
    for (const Source* source : debate.table<Source>().inOrder())
        text += lineFor(debate, *source);
    text += u'\n' + Sentences::tr("Hops") + u"\n\n"_s;
    for (const Citation* hop : debate.table<Citation>().inOrder())
        text += lineFor(debate, *hop);
    return text;
}
