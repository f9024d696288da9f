#include "model/formats/aif/aif.h"
#include "model/formats/aif/aifarguments.h"
#include "model/formats/aif/aiflosses.h"
#include "model/formats/aif/aifsheet.h"
#include "model/formats/aif/aifspeech.h"

#include "model/debate/sentences.h"
#include "model/formats/tally.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Claims and inferences as nodes, and what was kept of the nodes they came from.
class GraphWriter {
public:
    explicit GraphWriter(const Debate& debate)
        : m_debate(debate)
    {
    }

    Exported write()
    {
        takeIds();
        for (const Claim* claim : m_claims)
            addNode(*claim);
        for (const Inference* inference : m_inferences)
            addNode(*inference);
        const std::vector<QJsonObject> asides = addAsides();
        const AifSpeech speech(m_debate, m_sheet, m_claimIds);
        joinKept(asides);
        Exported exported;
        exported.bytes = m_sheet.json(speech.participants(), speech.locutions());
        exported.report = aifLosses(m_debate, speech, m_renamed);
        m_unjoined.tell(exported.report.lost,
            Sentences::tr("%n edges that were kept lead to nodes that are no longer there, and are left out.", nullptr,
                m_unjoined.count()));
        return exported;
    }

private:
    void takeIds()
    {
        for (const Claim* claim : m_claims)
            m_claimIds.insert(claim->id, taken(*claim));
        for (const Inference* inference : m_inferences) {
            const bool isFurther = inference->kept[aifKept::isFurther].toBool() && !inference->external.isEmpty()
                && m_debate.bearingOn(inference->id).empty();
            const QString first = isFurther ? m_steps.value(stepOf(*inference)) : QString();
            m_inferenceIds.insert(inference->id, first.isEmpty() ? taken(*inference) : first);
            if (first.isEmpty())
                m_steps.insert(stepOf(*inference), m_inferenceIds.value(inference->id));
            else
                m_further.insert(inference->id);
        }
    }

    template<class R>
    QString taken(const R& record)
    {
        const QString id = m_sheet.take(record.external, record.id.value);
        if (!record.external.isEmpty() && id != record.external)
            m_renamed.push_back(record.id);
        return id;
    }

    /// The node that several inferences may have been made of.
    static std::pair<QString, QList<qint64>> stepOf(const Inference& inference)
    {
        QList<qint64> parts{static_cast<qint64>(inference.kind)};
        for (const Premise& premise : inference.premises)
            parts += premise.claim.value;
        return {inference.external, parts};
    }

    static qint64 ownBeside(const QString& nodeId, qint64 own) { return aifKeyOf(nodeId) == own ? 0 : own; }

    void addNode(const Claim& claim)
    {
        const QString id = m_claimIds.value(claim.id);
        m_sheet.add({id, AifType::Information, claim.text, {}, claim.kept[aifKept::timestamp].toString(),
            ownBeside(id, claim.id.value)});
    }

    void addNode(const Inference& inference)
    {
        const QString id = m_inferenceIds.value(inference.id);
        if (!m_further.contains(inference.id)) {
            const AifScheme scheme = schemeOf(inference);
            const QString text = inference.kept[aifKept::text].toString(scheme.name);
            m_sheet.add({id, stepOfKind(inference.kind), text, scheme, inference.kept[aifKept::timestamp].toString(),
                ownBeside(id, inference.id.value)});
        }
        for (const Premise& premise : inference.premises)
            m_sheet.join(m_claimIds.value(premise.claim), id);
        m_sheet.join(id, idOf(inference.target));
    }

    QString idOf(const Target& target) const
    {
        const auto* claim = std::get_if<ClaimId>(&target);
        return claim ? m_claimIds.value(*claim) : m_inferenceIds.value(std::get<InferenceId>(target));
    }

    /// What it was called where it came from, as long as that is still the same scheme.
    AifScheme schemeOf(const Inference& inference) const
    {
        const AifScheme kept{inference.kept[aifKept::scheme].toString(), inference.kept[aifKept::schemeId].toString()};
        if ((!kept.name.isEmpty() || !kept.id.isEmpty()) && schemeKeyOf(kept) == inference.scheme)
            return kept;
        const Scheme* own = m_debate.find(SchemeId{inference.scheme.toLongLong()});
        return own && !own->name.isEmpty() ? AifScheme{own->name, {}} : aifSchemeOf(inference.kind, inference.scheme);
    }

    std::vector<QJsonObject> addAsides()
    {
        std::vector<QJsonObject> asides;
        const auto collect = [&](const QJsonObject& kept) {
            for (const QJsonValue node : kept[aifKept::nodes].toArray()) {
                if (takeAside(node.toObject()))
                    asides.push_back(node.toObject());
            }
        };
        collect(m_debate.info().kept);
        for (const Claim* claim : m_claims)
            collect(claim->kept);
        return asides;
    }

    /// Edges that no inference says.
    void joinKept(const std::vector<QJsonObject>& asides)
    {
        for (const QJsonObject& node : asides)
            join(node[u"nodeID"].toString(), {}, node[u"from"].toArray(), node[u"to"].toArray());
        for (const Claim* claim : m_claims)
            join(m_claimIds.value(claim->id), claim->id, {}, claim->kept[aifKept::to].toArray());
        for (const Inference* inference : m_inferences)
            join(m_inferenceIds.value(inference->id), inference->id, inference->kept[aifKept::from].toArray(),
                inference->kept[aifKept::to].toArray());
    }

    /// Adds a node that was kept aside, unless there is one of its id by now.
    bool takeAside(const QJsonObject& node)
    {
        const QString id = node[u"nodeID"].toString();
        const QString type = node[u"type"].toString();
        if (!isAifId(id) || m_sheet.contains(id))
            return false;
        for (const AifType step : {AifType::Inference, AifType::Conflict, AifType::Rephrase, AifType::Preference}) {
            if (type == aifNameOf(step)) {
                m_sheet.add({m_sheet.take(id, 0), step, node[u"text"].toString(),
                    {node[u"scheme"].toString(), node[u"schemeID"].toString()}, node[u"timestamp"].toString()});
                return true;
            }
        }
        return false;
    }

    void join(const QString& id, RecordId about, const QJsonArray& from, const QJsonArray& to)
    {
        for (const QJsonValue one : from)
            m_unjoined.addIf(!m_sheet.join(one.toString(), id), {}, about);
        for (const QJsonValue one : to)
            m_unjoined.addIf(!m_sheet.join(id, one.toString()), {}, about);
    }

    const Debate& m_debate;
    const std::vector<const Claim*> m_claims = m_debate.claims().inOrder();
    const std::vector<const Inference*> m_inferences = m_debate.inferences().inOrder();
    AifSheet m_sheet;
    QHash<ClaimId, QString> m_claimIds;
    QHash<InferenceId, QString> m_inferenceIds;
    QHash<std::pair<QString, QList<qint64>>, QString> m_steps; ///< ids of nodes, by what they were made of
    QSet<InferenceId> m_further; ///< share a node with one before
    Tally m_unjoined; ///< kept edges to what is not written
    std::vector<RecordId> m_renamed; ///< could not keep the ids they came with
};

}

Exported writeAif(const Debate& debate)
{
    return GraphWriter(debate).write();
}
