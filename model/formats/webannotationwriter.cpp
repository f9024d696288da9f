#include "model/debate/codepoints.h"
#include "model/debate/csl.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/losses.h"
#include "model/formats/lostkinds.h"
#include "model/formats/tally.h"
#include "model/formats/webannotation.h"
#include "model/formats/webannotationrules.h"

using namespace Qt::StringLiterals;

namespace {

const Room roomInAnnotations = {{Kind::DebateInfo, {}},
    {Kind::Excerpt,
        {u"document"_s, u"start"_s, u"end"_s, u"exact"_s, u"prefix"_s, u"suffix"_s, u"note"_s, u"external"_s}},
    {Kind::Claim, {u"text"_s}}, {Kind::Source, {u"csl"_s, u"archived"_s}}};

/// Whether nothing is in the text but its quotations and, unless it came as a file of its own, what they tell of their
/// surroundings: it was put together from them, and a place in it is none in the source.
bool consistsOfQuotations(const Debate& debate, const Document& document)
{
    std::vector<std::pair<int, int>> told;
    for (const Excerpt* one : debate.excerptsOf(document.id)) {
        const bool isCaptured = !document.sha256.isEmpty();
        told.emplace_back(one->start - (isCaptured ? 0 : static_cast<int>(codePointCount(one->prefix))),
            one->end + (isCaptured ? 0 : static_cast<int>(codePointCount(one->suffix))));
    }
    std::ranges::sort(told);
    int reached = 0;
    for (const auto& [start, end] : told) {
        if (!codePointSlice(document.text, reached, start).trimmed().isEmpty())
            return false;
        reached = std::max(reached, end);
    }
    return codePointSlice(document.text, reached, static_cast<int>(codePointCount(document.text))).trimmed().isEmpty();
}

class AnnotationWriter {
public:
    explicit AnnotationWriter(const Debate& debate)
        : m_debate(debate)
        , m_json(m_exported.bytes)
    {
    }

    Exported write()
    {
        m_json.beginObject();
        m_json.member("@context", u"http://www.w3.org/ns/anno.jsonld"_s);
        m_json.member("type", u"AnnotationPage"_s);
        m_json.key("items");
        m_json.beginArray();
        for (const Excerpt* excerpt : m_debate.table<Excerpt>().inOrder())
            write(*excerpt);
        m_json.endArray();
        m_json.endObject();
        m_json.finish();
        reportRest();
        return std::move(m_exported);
    }

private:
    void write(const Excerpt& excerpt)
    {
        m_json.beginObject();
        m_json.member("id", idOf(excerpt));
        m_json.member("type", u"Annotation"_s);
        writeBodies(excerpt);
        writeTarget(excerpt);
        m_json.endObject();
        ++m_exported.report.carried[static_cast<std::size_t>(Kind::Excerpt)];
    }

    /// Its own from elsewhere, unless that is no address or taken: an annotation of several passages is several here.
    QString idOf(const Excerpt& excerpt)
    {
        const bool isFree = isIri(excerpt.external) && !isOwnAnnotation(excerpt.external)
            && !std::exchange(m_taken[excerpt.external], true);
        m_nameless.addIf(!isFree && !excerpt.external.isEmpty(), u"excerpts.external"_s, excerpt.id);
        return isFree ? excerpt.external : u"urn:x-counterpoint:excerpt:%1"_s.arg(excerpt.id.value);
    }

    void writeBody(const QString& text, const QString& purpose)
    {
        m_json.beginObject();
        m_json.member("type", u"TextualBody"_s);
        m_json.member("value", text);
        m_json.member("format", u"text/plain"_s);
        m_json.member("purpose", purpose);
        m_json.endObject();
    }

    void writeBodies(const Excerpt& excerpt)
    {
        QStringList claims;
        for (RecordId referrer : m_debate.referrers(excerpt.id)) {
            const Statement* statement = m_debate.find(referrer.as<StatementId>());
            const Claim* claim = statement ? m_debate.find(statement->claim) : nullptr;
            if (claim)
                m_written.insert(claim->id);
            if (claim && !claims.contains(claim->text))
                claims += claim->text;
        }
        claims.sort();
        if (claims.isEmpty() && excerpt.note.isEmpty())
            return;
        m_json.key("body");
        m_json.beginArray();
        for (const QString& claim : claims)
            writeBody(claim, u"identifying"_s);
        if (!excerpt.note.isEmpty())
            writeBody(excerpt.note, u"commenting"_s);
        m_json.endArray();
    }

    void writeTarget(const Excerpt& excerpt)
    {
        const Document* document = m_debate.find(excerpt.document);
        const Source* source = document ? m_debate.find(document->source) : nullptr;
        if (source)
            m_written.insert(source->id);
        const QString url = source ? csl::url(source->csl) : QString();
        m_json.key("target");
        m_json.beginObject();
        m_json.member("type", u"SpecificResource"_s);
        m_json.member("source", isIri(url) ? url : u"urn:x-counterpoint:document:%1"_s.arg(excerpt.document.value));
        m_json.key("selector");
        m_json.beginArray();
        const bool isPlaced = document && hasPlaces(*document);
        writeQuote(excerpt, isPlaced ? document->text : QString());
        if (isPlaced)
            writePosition(excerpt);
        m_json.endArray();
        if (source && isIri(source->archived))
            writeState(*source);
        m_json.endObject();
    }

    void writeQuote(const Excerpt& excerpt, const QString& text)
    {
        const int before = std::max(0, excerpt.start - contextLength);
        m_json.beginObject();
        m_json.member("type", u"TextQuoteSelector"_s);
        m_json.member("exact", excerpt.exact.isEmpty() ? documentWords(m_debate, excerpt) : excerpt.exact);
        m_json.member(
            "prefix", excerpt.prefix.isEmpty() ? codePointSlice(text, before, excerpt.start) : excerpt.prefix);
        m_json.member("suffix",
            excerpt.suffix.isEmpty() ? codePointSlice(text, excerpt.end, excerpt.end + contextLength) : excerpt.suffix);
        m_json.endObject();
    }

    bool hasPlaces(const Document& document)
    {
        const auto [known, isNew] = m_hasPlaces.try_emplace(document.id);
        if (isNew)
            known->second = !consistsOfQuotations(m_debate, document);
        return known->second;
    }

    void writePosition(const Excerpt& excerpt)
    {
        m_json.beginObject();
        m_json.member("type", u"TextPositionSelector"_s);
        m_json.member("start", excerpt.start);
        m_json.member("end", excerpt.end);
        m_json.endObject();
    }

    void writeState(const Source& source)
    {
        m_json.key("state");
        m_json.beginObject();
        m_json.member("type", u"TimeState"_s);
        m_json.member("cached", source.archived);
        m_json.endObject();
    }

    void reportRest()
    {
        reportLosses(m_debate, roomInAnnotations, m_exported.report);
        m_nameless.tell(m_exported.report.lost,
            Sentences::tr("The format has no place for this field; records that use it: %1.").arg(m_nameless.count()));
        if (!m_debate.table<Source>().isEmpty())
            m_exported.report.lost.push_back({u"sources.csl"_s,
                Sentences::tr("Of a source there is room for its address and the archived one alone.")});
        tellOfUnwritten(m_debate, {Kind::Claim, Kind::Source}, m_written, m_exported.report);
    }

    const Debate& m_debate;
    Exported m_exported;
    JsonWriter m_json;
    std::unordered_set<RecordId> m_written; ///< beside the passages
    std::unordered_map<DocumentId, bool> m_hasPlaces;
    QHash<QString, bool> m_taken; ///< ids of annotations from elsewhere
    Tally m_nameless; ///< passages that leave their id behind
};

}

Exported writeWebAnnotations(const Debate& debate)
{
    return AnnotationWriter(debate).write();
}
