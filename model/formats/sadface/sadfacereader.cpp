#include "model/formats/sadface/sadface.h"

#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/jsontext.h"
#include "model/formats/sadface/sadfacegraph.h"
#include "model/formats/sadface/sadfaceids.h"
#include "model/formats/sadface/sadfacetexts.h"
#include "model/formats/textstart.h"
#include "model/formats/unusedvalues.h"

#include <QHash>
#include <QJsonArray>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

class SadfaceReading {
public:
    explicit SadfaceReading(const QJsonObject& root)
        : m_root(root)
    {
    }

    Result<Imported> read(const Progress& progress)
    {
        readHeader();
        const QJsonArray resources = m_root[u"resources"_s].toArray();
        for (qsizetype i = 0; i < resources.size(); ++i)
            m_texts.addResource(resources[i].toObject(), sadfacePlace("resources", i));
        const QJsonArray nodes = m_root[u"nodes"_s].toArray();
        const QJsonArray edges = m_root[u"edges"_s].toArray();
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            if (i % 4096 == 0 && !progress.goesOn(i, nodes.size() + edges.size()))
                return Error{Sentences::tr("The import was given up."), {}, Error::Kind::Cancelled};
            readNode(nodes[i], sadfacePlace("nodes", i));
        }
        for (qsizetype i = 0; i < edges.size(); ++i)
            readEdge(edges[i].toObject(), sadfacePlace("edges", i));
        load();
        return std::move(m_imported);
    }

private:
    void lose(const QString& place, const QString& what, RecordId about = {})
    {
        m_imported.report.lost.push_back({place, what, about});
    }
    void repair(const QString& place, const QString& what, RecordId about = {})
    {
        m_imported.report.repaired.push_back({place, what, about});
    }

    /// Version 0.1 has at the top what later ones have in a block of metadata.
    void readHeader()
    {
        QJsonObject metadata = m_root[u"metadata"_s].toObject();
        QJsonObject core = metadata[u"core"_s].toObject();
        for (const QString& key : {u"id"_s, u"analyst_name"_s, u"analyst_email"_s, u"created"_s, u"edited"_s}) {
            if (m_root.contains(key) && !core.contains(key))
                core[key] = m_root[key];
        }
        m_keys.name = sadfaceText(core[u"id"_s]);
        const QJsonObject mine = metadata.take(sadfaceOurs).toObject();
        m_info.title = core.take(u"title"_s).toString();
        m_info.summary = core.take(u"description"_s).toString();
        m_info.question = mine[u"question"_s].toString();
        m_info.language = mine[u"language"_s].toString();
        m_info.id = DebateInfoId{m_keys.of(u"debate"_s, m_keys.name)};
        metadata[u"core"_s] = core;
        static const QStringList known = {u"id"_s, u"analyst_name"_s, u"analyst_email"_s, u"created"_s, u"edited"_s,
            u"metadata"_s, u"nodes"_s, u"edges"_s, u"resources"_s};
        for (const QString& key : m_root.keys()) {
            if (!known.contains(key))
                lose(key, Sentences::tr("This part is no part of SADFace and is left out."));
        }
        if (mine.isEmpty()) // what we write ourselves is made anew
            m_info.kept[u"sadface"_s] = metadata;
        else if (mine.contains(u"kept"_s))
            m_info.kept = mine[u"kept"_s].toObject();
    }

    void readNode(const QJsonValue& value, const QString& place)
    {
        const QJsonObject node = value.toObject();
        const QString id = sadfaceText(node[u"id"_s]);
        if (id.isEmpty() || m_claimIds.contains(id) || m_linkIds.contains(id))
            return lose(place, Sentences::tr("This node has no identifier of its own and is left out."));
        const QString type = node[u"type"_s].toString().toLower();
        if (type == u"atom")
            readAtom(node, id, place);
        else if (type == u"scheme" || type == u"inference" || type == u"conflict")
            readLink(node, type, id, place);
        else
            lose(place, Sentences::tr("Nodes of the type %1 are unknown.").arg(quoted(type)));
    }
    /// What a node says that has a place of its own nowhere: besides what was taken.
    static QJsonObject keptOf(QJsonObject node, const QStringList& taken)
    {
        for (const QString& key : node.keys()) {
            if (taken.contains(key) || saysNothing(node.value(key)))
                node.remove(key);
        }
        QJsonObject metadata = node[u"metadata"_s].toObject();
        const QJsonObject kept = metadata.take(sadfaceOurs).toObject()[u"kept"_s].toObject();
        node[u"metadata"_s] = metadata;
        if (metadata.isEmpty())
            node.remove(u"metadata"_s);
        QJsonObject all = kept;
        if (!node.isEmpty())
            all[u"sadface"_s] = node;
        return all;
    }
    static QJsonObject extrasOf(const QJsonObject& node)
    {
        return node[u"metadata"_s].toObject()[sadfaceOurs].toObject();
    }
    static std::optional<double> weightOf(const QJsonObject& extras)
    {
        const QJsonValue weight = extras[u"weight"_s];
        const double value = weight.toDouble(-1);
        return value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
    }
    void readAtom(const QJsonObject& node, const QString& id, const QString& place)
    {
        const QJsonObject extras = extrasOf(node);
        Claim claim;
        claim.id = ClaimId{freshKey(m_keys.of(u"node"_s, id))};
        claim.text = node[u"text"_s].toString();
        claim.title = extras[u"title"_s].toString();
        claim.note = extras[u"note"_s].toString();
        claim.weight = weightOf(extras);
        claim.standard = fromWord<ProofStandard>(extras[u"standard"_s].toString()).value_or(ProofStandard::None);
        claim.defines = extras[u"defines"_s].toString();
        claim.external = keyInUuid(id) ? extras[u"external"_s].toString() : id;
        claim.kept = keptOf(node, sadfaceAtomKeys);
        claim.order = static_cast<double>(m_claims.size()) + 1;
        m_claimIds.insert(id, claim.id);
        const QJsonArray sources = node[u"sources"_s].toArray();
        for (qsizetype i = 0; i < sources.size(); ++i)
            m_texts.addPassage(sources[i].toObject(), claim.id, place + u"."_s + sadfacePlace("sources", i));
        m_claims.push_back(std::move(claim));
    }
    /// Two identifiers of different spelling may say the same key.
    qint64 freshKey(qint64 key)
    {
        while (!m_taken.insert(key).second)
            key = keyOfName(u"sadface/copy/%1"_s.arg(key));
        return key;
    }
    void readLink(const QJsonObject& node, const QString& type, const QString& id, const QString& place)
    {
        const QString name = node[u"name"_s].toString();
        const QJsonObject extras = extrasOf(node);
        SadfaceLink link;
        Inference& made = link.inference;
        made.id = InferenceId{freshKey(m_keys.of(u"node"_s, id))};
        made.kind = fromWord<InferenceKind>(extras[u"kind"_s].toString()).value_or(kindOf(type, name));
        made.scheme = extras.isEmpty() ? schemeCalled(name) : schemeOf(extras[u"scheme"_s].toString(), name);
        made.note = extras[u"note"_s].toString();
        made.weight = weightOf(extras);
        made.external = keyInUuid(id) ? extras[u"external"_s].toString() : id;
        made.kept = keptOf(node, sadfaceLinkKeys);
        link.place = place;
        m_linkIds.insert(id, made.id);
        m_premises.insert(made.id, extras[u"premises"_s].toObject());
        m_graph.add(std::move(link));
    }
    static InferenceKind kindOf(const QString& type, const QString& name)
    {
        static const QStringList conflicts
            = {u"conflict"_s, u"attack"_s, u"disagree"_s, u"disagreement"_s, u"defeat"_s};
        const bool isConflict = type == u"conflict" || (type == u"scheme" && conflicts.contains(name.toLower()));
        return isConflict ? InferenceKind::Attack : InferenceKind::Support;
    }
    /// Of our own files: the key of a scheme, which is digits for one of the debate's own.
    QString schemeOf(const QString& key, const QString& name)
    {
        bool isOwn = false;
        const qint64 id = key.toLongLong(&isOwn);
        if (isOwn && !m_schemeIds.contains(name)) {
            m_schemeIds.insert(name, SchemeId{id});
            m_schemes.push_back(Scheme{SchemeId{id}, name, {}});
        }
        return key;
    }
    /// The words for any reason or objection name no scheme.
    QString schemeCalled(const QString& name)
    {
        static const QStringList plain = {u""_s, u"support"_s, u"inference"_s, u"conflict"_s, u"attack"_s,
            u"disagree"_s, u"disagreement"_s, u"defeat"_s};
        if (plain.contains(name.toLower()))
            return {};
        SchemeId& id = m_schemeIds[name];
        if (!id) {
            id = SchemeId{keyOfName(u"sadface/scheme/"_s + name)};
            Scheme scheme{id, name, {}};
            scheme.order = static_cast<double>(m_schemes.size()) + 1;
            m_schemes.push_back(scheme);
        }
        return QString::number(id.value);
    }

    void readEdge(const QJsonObject& edge, const QString& place)
    {
        if (edge.size() > 3)
            lose(place, Sentences::tr("What the edge says besides its ends is left out."));
        const QString from = sadfaceText(edge[u"source_id"_s]);
        const QString to = sadfaceText(edge[u"target_id"_s]);
        const ClaimId premise = m_claimIds.value(from);
        const ClaimId claim = m_claimIds.value(to);
        const InferenceId link = m_linkIds.value(from);
        const InferenceId target = m_linkIds.value(to);
        if ((!premise && !link) || (!claim && !target))
            return lose(place, Sentences::tr("An end of this edge is not in the file."));
        if (link)
            m_graph.addTarget(link, claim ? Target(claim) : Target(target));
        else if (target)
            m_graph.addPremise(target, premise, place, m_imported.report);
        else
            linkDirectly(premise, claim, sadfaceText(edge[u"id"_s]), place);
    }
    void linkDirectly(ClaimId premise, ClaimId claim, const QString& id, const QString& place)
    {
        SadfaceLink link;
        link.inference.id = InferenceId{freshKey(m_keys.of(u"edge"_s, id.isEmpty() ? place : id))};
        link.inference.premises = {{premise}};
        link.inference.external = id;
        link.targets = {claim};
        link.place = place;
        repair(place, Sentences::tr("The edge leads from claim to claim without a node between; it became a reason."),
            link.inference.id);
        m_graph.add(std::move(link));
    }

    /// Which premises are implicit, and which parts they play.
    void readRoles(Inference& inference)
    {
        const QJsonObject all = m_premises.value(inference.id);
        for (Premise& premise : inference.premises) {
            const QJsonObject one = all[QString::number(premise.claim.value)].toObject();
            premise.implicit = one[u"implicit"_s].toBool();
            premise.role = one[u"role"_s].toString();
        }
    }
    void load()
    {
        Debate& debate = m_imported.debate;
        debate.apply({put(m_info)});
        std::vector<Inference> inferences = m_graph.inferences(m_imported.report);
        for (Inference& inference : inferences)
            readRoles(inference);
        debate.load(std::move(m_claims));
        debate.load(std::move(inferences));
        debate.load(std::move(m_schemes));
        m_texts.loadInto(debate);
        m_imported.isLocal = m_keys.isLocal;
        m_imported.report.carried = countsOf(debate);
    }

    const QJsonObject& m_root;
    SadfaceKeys m_keys;
    Imported m_imported;
    SadfaceTexts m_texts{m_keys, m_imported.report};
    DebateInfo m_info;
    std::vector<Claim> m_claims;
    std::vector<Scheme> m_schemes;
    SadfaceGraph m_graph;
    QHash<QString, ClaimId> m_claimIds;
    QHash<QString, InferenceId> m_linkIds;
    QHash<QString, SchemeId> m_schemeIds;
    QHash<InferenceId, QJsonObject> m_premises; ///< what our own files say of them
    std::unordered_set<qint64> m_taken;
};

}

bool looksLikeSadface(QByteArrayView start)
{
    const QString text = QString::fromUtf8(textAtStart(start).trimmed());
    const auto has = [&](const char* key) { return text.contains(u'"' + QLatin1StringView(key) + u'"'); };
    if (!text.startsWith(u'{') || has("nodeID"))
        return false;
    return (has("core") && has("analyst_email")) || (has("edges") && (has("source_id") || has("analyst_email")))
        || (has("nodes") && has("atom"));
}

Result<Imported> readSadface(const QByteArray& bytes, const Progress& progress)
{
    const Result<JsonText> text = JsonText::parse(bytes);
    if (!text)
        return text.error();
    const QJsonObject& root = text->root();
    if (!root[u"nodes"_s].isArray() || !root[u"edges"_s].isArray())
        return Error{Sentences::tr("This is no SADFace: it has no lists of nodes and edges."), {}, Error::Kind::Input};
    return SadfaceReading(root).read(progress);
}
