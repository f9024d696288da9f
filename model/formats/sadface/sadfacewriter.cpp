#include "model/formats/sadface/sadface.h"

#include "model/debate/csl.h"
#include "model/debate/editing/schemes.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"
#include "model/debate/words.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/losses.h"
#include "model/formats/sadface/sadfaceids.h"
#include "model/formats/sadface/sadfacetexts.h"
#include "model/formats/tally.h"

#include <QJsonArray>

#include <map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

const Room room = {{Kind::DebateInfo, {u"title"_s, u"question"_s, u"summary"_s, u"language"_s, u"kept"_s}},
    {Kind::Claim,
        {u"title"_s, u"text"_s, u"note"_s, u"weight"_s, u"standard"_s, u"defines"_s, u"external"_s, u"kept"_s}},
    {Kind::Inference,
        {u"kind"_s, u"premises"_s, u"target"_s, u"scheme"_s, u"note"_s, u"weight"_s, u"external"_s, u"kept"_s,
            u"implicit"_s, u"role"_s}},
    {Kind::Source, {u"csl"_s, u"external"_s}},
    {Kind::Document, {u"source"_s, u"title"_s, u"mediaType"_s, u"sha256"_s, u"text"_s, u"original"_s, u"external"_s}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s}},
    {Kind::Statement, {u"claim"_s, u"excerpt"_s, u"source"_s}}, {Kind::Scheme, {u"name"_s}}};

class SadfaceWriting {
public:
    explicit SadfaceWriting(const Debate& debate)
        : m_debate(debate)
        , m_json(m_exported.bytes)
    {
    }

    Exported write()
    {
        chooseNames();
        m_json.beginObject();
        writeMetadata();
        writeNodes();
        writeEdges();
        writeResources();
        m_json.endObject();
        m_json.finish();
        reportLosses(m_debate, room, m_exported.report);
        const Tally files = tallyOf<Document>(m_debate, [](const Document& one) {
            const bool isText = one.mediaType.isEmpty() || one.mediaType == u"text/plain"_s;
            return !isText || (!one.original.isEmpty() && one.original != one.text.toUtf8());
        });
        files.tell(m_exported.report.lost,
            Sentences::tr("%n texts stay, but not the files they were taken from.", nullptr, files.count()));
        return std::move(m_exported);
    }

private:
    int& carried(Kind kind) { return m_exported.report.carried[static_cast<std::size_t>(kind)]; }
    void lose(const QString& what, RecordId about) { m_exported.report.lost.push_back({{}, what, about}); }

    /// The identifier it had in SADFace, where it was read from there, else one made of ours.
    void chooseNames()
    {
        const auto choose = [this](const auto& record) {
            const bool isTheirs
                = isUuid(record.external) && keyOfName(u"sadface/node/"_s + record.external) == record.id.value;
            m_names[record.id] = isTheirs ? record.external : uuidOf(record.id.value);
        };
        for (const Claim& claim : m_debate.claims().all())
            choose(claim);
        for (const Inference& inference : m_debate.inferences().all())
            choose(inference);
    }

    void writeMetadata()
    {
        const DebateInfo& info = m_debate.info();
        QJsonObject metadata = info.kept[u"sadface"_s].toObject();
        QJsonObject core = metadata[u"core"_s].toObject();
        for (const QString& key : {u"analyst_name"_s, u"analyst_email"_s, u"created"_s, u"edited"_s}) {
            if (!core[key].isString())
                core[key] = QString();
        }
        if (!core[u"id"_s].isString())
            core[u"id"_s] = uuidOf(info.id.value);
        core[u"version"_s] = u"0.5"_s;
        set(core, u"title"_s, info.title);
        set(core, u"description"_s, info.summary);
        metadata[u"core"_s] = core;
        QJsonObject mine{{u"version"_s, 1}};
        set(mine, u"question"_s, info.question);
        set(mine, u"language"_s, info.language);
        if (!info.kept.isEmpty())
            mine[u"kept"_s] = info.kept;
        metadata[sadfaceOurs] = mine;
        m_json.member(u"metadata"_s, QJsonValue(metadata));
        carried(Kind::DebateInfo) = info.id ? 1 : 0;
    }
    static void set(QJsonObject& object, const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            object[key] = value;
    }

    void writeNodes()
    {
        m_json.key(u"nodes"_s);
        m_json.beginArray();
        for (const Claim* claim : m_debate.claims().inOrder())
            writeAtom(*claim);
        for (const Inference* inference : m_debate.inferences().inOrder())
            writeLink(*inference);
        m_json.endArray();
    }
    template<class R>
    QJsonObject extrasOf(const R& record) const
    {
        QJsonObject extras;
        set(extras, u"note"_s, record.note);
        if (record.weight)
            extras[u"weight"_s] = *record.weight;
        if (record.external != m_names.at(record.id))
            set(extras, u"external"_s, record.external);
        QJsonObject kept = record.kept;
        kept.remove(u"sadface"_s);
        if (!kept.isEmpty())
            extras[u"kept"_s] = kept;
        return extras;
    }
    /// The metadata it had, and ours.
    template<class R>
    void endNode(const R& record, const QJsonObject& extras, const QStringList& written)
    {
        QJsonObject node = record.kept[u"sadface"_s].toObject();
        QJsonObject metadata = node.take(u"metadata"_s).toObject();
        if (!extras.isEmpty())
            metadata[sadfaceOurs] = extras;
        m_json.member(u"metadata"_s, QJsonValue(metadata));
        for (auto value = node.begin(); value != node.end(); ++value) {
            if (!written.contains(value.key()))
                m_json.member(value.key(), QJsonValue(value.value()));
        }
        m_json.endObject();
    }
    void writeAtom(const Claim& claim)
    {
        QJsonObject extras = extrasOf(claim);
        set(extras, u"title"_s, claim.title);
        set(extras, u"defines"_s, claim.defines);
        if (claim.standard != ProofStandard::None)
            extras[u"standard"_s] = wordOf(claim.standard);
        m_json.beginObject();
        m_json.member(u"id"_s, m_names.at(claim.id));
        m_json.member(u"type"_s, u"atom"_s);
        m_json.member(u"text"_s, claim.text);
        writeSources(claim.id);
        endNode(claim, extras, sadfaceAtomKeys);
        ++carried(Kind::Claim);
    }
    void writeSources(ClaimId claim)
    {
        m_json.key(u"sources"_s);
        m_json.beginArray();
        for (const Statement* statement : m_debate.statementsOn(claim)) {
            if (const Excerpt* excerpt = m_debate.find(statement->excerpt); excerpt && excerpt->document)
                writeSource(uuidOf(excerpt->document.value), *excerpt);
            else if (statement->source)
                writeSource(resourceOf(statement->source), {});
            else
                lose(Sentences::tr("What leans on no source is left out."), statement->id);
        }
        m_json.endArray();
    }
    void writeSource(const QString& resource, const Excerpt& excerpt)
    {
        m_json.beginObject();
        m_json.member(u"resource_id"_s, resource);
        m_json.member(u"text"_s, excerpt.exact);
        m_json.member(u"offset"_s, excerpt.start);
        m_json.member(u"length"_s, excerpt.end - excerpt.start);
        m_json.endObject();
        m_quoted.insert(excerpt.id);
        ++carried(Kind::Statement);
    }
    void writeLink(const Inference& inference)
    {
        const Scheme* own = ownScheme(m_debate, inference.scheme);
        const bool isAttack = inference.kind == InferenceKind::Attack;
        QJsonObject extras = extrasOf(inference);
        extras[u"kind"_s] = wordOf(inference.kind);
        set(extras, u"scheme"_s, inference.scheme);
        QJsonObject premises;
        for (const Premise& premise : inference.premises) {
            QJsonObject one;
            set(one, u"role"_s, premise.role);
            if (premise.implicit)
                one[u"implicit"_s] = true;
            if (!one.isEmpty())
                premises[QString::number(premise.claim.value)] = one;
        }
        if (!premises.isEmpty())
            extras[u"premises"_s] = premises;
        m_json.beginObject();
        m_json.member(u"id"_s, m_names.at(inference.id));
        m_json.member(u"type"_s, isAttack ? u"conflict"_s : u"inference"_s);
        const QString plain = isAttack ? u"attack"_s : u"support"_s;
        m_json.member(u"name"_s, own ? own->name : inference.scheme.isEmpty() ? plain : inference.scheme);
        endNode(inference, extras, sadfaceLinkKeys);
        ++carried(Kind::Inference);
    }

    void writeEdges()
    {
        m_json.key(u"edges"_s);
        m_json.beginArray();
        for (const Inference* inference : m_debate.inferences().inOrder()) {
            const QString link = m_names.at(inference->id);
            for (const Premise& premise : inference->premises)
                writeEdge(m_names.at(premise.claim), link);
            writeEdge(link, m_names.at(RecordId(inference->target)));
        }
        m_json.endArray();
    }
    void writeEdge(const QString& from, const QString& to)
    {
        m_json.beginObject();
        m_json.member(u"id"_s, uuidOf(keyOfName(u"sadface/edge/"_s + from + u' ' + to)));
        m_json.member(u"source_id"_s, from);
        m_json.member(u"target_id"_s, to);
        m_json.endObject();
    }

    void writeResources()
    {
        m_json.key(u"resources"_s);
        m_json.beginArray();
        std::unordered_set<SourceId> withText;
        for (const Document* document : m_debate.table<Document>().inOrder()) {
            const Source* source = m_debate.find(document->source);
            writeResource(uuidOf(document->id.value), *document, source ? *source : Source());
            withText.insert(document->source);
            ++carried(Kind::Document);
        }
        for (const Source* source : m_debate.table<Source>().inOrder()) {
            if (!withText.contains(source->id) || isNamed(source->id))
                writeResource(resourceOf(source->id), {}, *source);
            ++carried(Kind::Source);
        }
        m_json.endArray();
        for (const Excerpt* excerpt : m_debate.table<Excerpt>().inOrder()) {
            if (!m_quoted.contains(excerpt->id))
                lose(Sentences::tr("No claim leans on this passage; it is left out."), excerpt->id);
            else
                ++carried(Kind::Excerpt);
        }
    }
    /// Of a source as a whole; texts of it are resources of their own.
    static QString resourceOf(SourceId source)
    {
        return uuidOf(keyOfName(u"sadface/whole source/"_s + QString::number(source.value)));
    }
    bool isNamed(SourceId source) const
    {
        const auto referrers = m_debate.referrers(source);
        return std::any_of(referrers.begin(), referrers.end(), [](RecordId id) { return id.kind == Kind::Statement; });
    }
    void writeResource(const QString& id, const Document& document, const Source& source)
    {
        QJsonObject core;
        set(core, u"title"_s, document.title.isEmpty() ? csl::title(source.csl) : document.title);
        set(core, u"url"_s, csl::url(source.csl));
        set(core, u"doi"_s, csl::doi(source.csl));
        set(core, u"isbn"_s, csl::text(source.csl, u"ISBN"_s));
        QJsonObject mine{{u"source"_s, QString::number(source.id.value)}, {u"csl"_s, source.csl}};
        set(mine, u"external"_s, source.external);
        if (document.id) {
            QJsonObject ofText;
            set(ofText, u"title"_s, document.title);
            set(ofText, u"external"_s, document.external);
            mine[u"document"_s] = ofText;
        }
        m_json.beginObject();
        m_json.member(u"id"_s, id);
        m_json.member(u"type"_s, u"text"_s);
        m_json.member(u"content"_s, document.text);
        m_json.member(u"metadata"_s, QJsonValue(QJsonObject{{u"core"_s, core}, {sadfaceOurs, mine}}));
        m_json.endObject();
    }

    const Debate& m_debate;
    Exported m_exported;
    JsonWriter m_json;
    std::map<RecordId, QString> m_names;
    std::unordered_set<ExcerptId> m_quoted;
};

}

Exported writeSadface(const Debate& debate)
{
    return SadfaceWriting(debate).write();
}
