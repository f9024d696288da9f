#include "model/formats/aif/aifarguments.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/aif/aifschemes.h"
#include "model/formats/tally.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostTargets = 64; ///< of one step; each repeats all its premises

class ArgumentBuilder {
public:
    ArgumentBuilder(const AifGraph& graph, Report& report)
        : m_graph(graph)
        , m_report(report)
        , m_primary(graph.nodes.size(), none)
        , m_markedFor(graph.nodes.size(), none)
    {
    }

    AifArguments build()
    {
        addClaims();
        settle();
        for (int i = 0; i < count(); ++i) {
            const AifNode& node = at(i);
            if (node.isStep() && isSound(i))
                addInferences(i);
            else if (node.isStep() || node.type == AifType::Preference)
                keepAside(i);
        }
        for (auto& [claim, nodes] : m_aside)
            m_made.claims[claim].kept.insert(aifKept::nodes, nodes);
        tell();
        return std::move(m_made);
    }

private:
    static constexpr int none = -1;

    int count() const { return static_cast<int>(m_graph.nodes.size()); }
    const AifNode& at(int node) const { return m_graph.nodes[static_cast<std::size_t>(node)]; }
    int& primaryOf(int step) { return m_primary[static_cast<std::size_t>(step)]; }
    bool isSound(int step) const { return m_primary[static_cast<std::size_t>(step)] != none; }
    bool isClaim(int node) const { return at(node).type == AifType::Information; }

    void addClaims()
    {
        m_made.claimOf.resize(m_graph.nodes.size());
        m_claimAt.resize(m_graph.nodes.size(), 0);
        for (int i = 0; i < count(); ++i) {
            const AifNode& node = at(i);
            if (!isClaim(i))
                continue;
            Claim claim;
            claim.id = ClaimId{node.own ? node.own : aifKeyOf(node.id)};
            claim.text = node.text;
            claim.order = static_cast<double>(m_made.claims.size() + 1);
            claim.external = externalOf(node);
            keepTimestamp(node, claim.kept);
            keepBareEdges(i, claim);
            m_made.claimOf[static_cast<std::size_t>(i)] = claim.id;
            m_claimAt[static_cast<std::size_t>(i)] = m_made.claims.size();
            m_made.claims.push_back(std::move(claim));
        }
    }

    static QString externalOf(const AifNode& node)
    {
        return node.own && node.id == QString::number(node.own) ? QString() : node.id;
    }

    static void keepTimestamp(const AifNode& node, QJsonObject& kept)
    {
        if (!node.timestamp.isEmpty())
            kept.insert(aifKept::timestamp, node.timestamp);
    }

    /// From one claim straight to another: nobody said how the one bears on the other.
    void keepBareEdges(int node, Claim& claim)
    {
        QJsonArray to;
        for (const int target : at(node).to) {
            if (isClaim(target))
                to.append(at(target).id);
        }
        if (to.isEmpty())
            return;
        claim.kept.insert(aifKept::to, to);
        m_bare.add(m_graph.placeOf(node), claim.id);
    }

    /// Finds each step's first target, from claims outwards.
    void settle()
    {
        std::vector<int> settled;
        std::vector<bool> mayRest(m_graph.nodes.size());
        for (int i = 0; i < count(); ++i) {
            mayRest[static_cast<std::size_t>(i)] = at(i).isStep() && hasPremise(i);
            if (!mayRest[static_cast<std::size_t>(i)])
                continue;
            primaryOf(i) = firstClaimOf(i);
            if (isSound(i))
                settled.push_back(i);
        }
        for (std::size_t next = 0; next < settled.size(); ++next) {
            for (const int step : at(settled[next]).from) {
                if (!mayRest[static_cast<std::size_t>(step)] || isSound(step))
                    continue;
                primaryOf(step) = settled[next];
                settled.push_back(step);
            }
        }
    }

    std::vector<Premise> premisesOf(int step) const
    {
        std::vector<Premise> premises;
        for (const int from : at(step).from) {
            if (isClaim(from))
                premises.push_back({m_made.claimOf[static_cast<std::size_t>(from)]});
        }
        return premises;
    }

    bool hasPremise(int step) const
    {
        return std::ranges::any_of(at(step).from, [&](int node) { return isClaim(node); });
    }

    /// So that isPremise() is quick for this step.
    void markPremises(int step)
    {
        for (const int node : at(step).from)
            m_markedFor[static_cast<std::size_t>(node)] = step;
    }

    bool isPremise(int node, int step) const { return m_markedFor[static_cast<std::size_t>(node)] == step; }

    int firstClaimOf(int step)
    {
        markPremises(step);
        const auto found = std::ranges::find_if(
            at(step).to, [&](int target) { return isClaim(target) && !isPremise(target, step); });
        return found == at(step).to.end() ? none : *found;
    }

    bool canBeTarget(int target, int step) const
    {
        return isClaim(target) ? !isPremise(target, step) : at(target).isStep() && target != step && isSound(target);
    }

    Target targetAt(int node) const
    {
        return isClaim(node) ? Target(m_made.claimOf[static_cast<std::size_t>(node)]) : Target(idOf(node));
    }

    InferenceId idOf(int step) const { return InferenceId{at(step).own ? at(step).own : aifKeyOf(at(step).id)}; }

    void addInferences(int step)
    {
        markPremises(step);
        Inference inference = withoutTarget(step);
        inference.target = targetAt(primaryOf(step));
        keepOtherEdges(step, inference);
        m_made.inferences.push_back(inference);
        std::size_t further = 0;
        for (const int target : at(step).to) {
            if (target == primaryOf(step) || !canBeTarget(target, step) || ++further >= mostTargets)
                continue;
            inference.id = InferenceId{keyOfName(u"aif/node/%1/to/%2"_s.arg(at(step).id, at(target).id))};
            inference.target = targetAt(target);
            inference.order = static_cast<double>(m_made.inferences.size() + 1);
            inference.kept = {{aifKept::isFurther, true}};
            m_made.inferences.push_back(inference);
        }
        if (further > 0)
            note(m_report.repaired, step, inference.id,
                Sentences::tr("The %1 node %2 has several conclusions; it became an inference for each.")
                    .arg(aifNameOf(at(step).type), quoted(at(step).id)));
    }

    Inference withoutTarget(int step)
    {
        const AifNode& node = at(step);
        Inference inference;
        inference.id = idOf(step);
        inference.kind = kindOfStep(node.type);
        inference.premises = premisesOf(step);
        inference.order = static_cast<double>(m_made.inferences.size() + 1);
        inference.external = externalOf(node);
        keepTimestamp(node, inference.kept);
        setScheme(node, inference);
        return inference;
    }

    void setScheme(const AifNode& node, Inference& inference)
    {
        const AifScheme said = schemeOf(node);
        inference.scheme = schemeKeyOf(said);
        AifScheme written = aifSchemeOf(inference.kind, inference.scheme);
        const bool isNamed = !node.scheme.isEmpty() || !node.schemeId.isEmpty();
        const bool isOther = said.name != written.name || (!said.id.isEmpty() && said.id != written.id);
        if (isNamed && isOther) {
            inference.kept.insert(aifKept::scheme, said.name);
            inference.kept.insert(aifKept::schemeId, said.id);
            written = said;
            m_unknownSchemes.add(u"nodes[%1]"_s.arg(node.place), inference.id);
        }
        if (node.text != written.name)
            inference.kept.insert(aifKept::text, node.text);
    }

    /// Edges that no inference says.
    void keepOtherEdges(int step, Inference& inference)
    {
        QJsonArray to;
        QJsonArray from;
        std::size_t targets = 0;
        for (const int target : at(step).to) {
            if (at(target).type != AifType::Illocution && at(target).type != AifType::Transition
                && (!canBeTarget(target, step) || (target != primaryOf(step) && ++targets >= mostTargets)))
                to.append(at(target).id);
        }
        for (const int source : at(step).from) {
            if (at(source).type == AifType::Locution)
                from.append(at(source).id);
        }
        if (!to.isEmpty())
            inference.kept.insert(aifKept::to, to);
        if (!from.isEmpty())
            inference.kept.insert(aifKept::from, from);
        if (!to.isEmpty() || !from.isEmpty())
            note(m_report.lost, step, inference.id,
                Sentences::tr("The %1 node %2 is joined to more than claims and inferences; these edges are not on the "
                              "map, but kept for AIF.")
                    .arg(aifNameOf(at(step).type), quoted(at(step).id)));
    }

    void keepAside(int step)
    {
        const AifNode& node = at(step);
        const int beside = besideOf(step);
        (beside == none ? m_made.detached : m_aside[m_claimAt[static_cast<std::size_t>(beside)]])
            .append(keptNode(node));
        const RecordId about = beside == none ? RecordId() : RecordId(m_made.claimOf[static_cast<std::size_t>(beside)]);
        note(m_report.lost, step, about, reasonOf(step).arg(aifNameOf(node.type), quoted(node.id)));
    }

    QString reasonOf(int step) const
    {
        if (at(step).type == AifType::Preference)
            return Sentences::tr(
                "The %1 node %2 says what is preferred to what; it is not on the map, but kept for AIF.");
        if (!hasPremise(step))
            return Sentences::tr("The %1 node %2 rests on no claim; it is not on the map, but kept for AIF.");
        return std::ranges::any_of(at(step).to, [&](int target) { return isClaim(target); })
            ? Sentences::tr("The %1 node %2 bears on its own premise; it is not on the map, but kept for AIF.")
            : Sentences::tr("The %1 node %2 bears on no claim; it is not on the map, but kept for AIF.");
    }

    /// A claim that it comes from or leads to.
    int besideOf(int step) const
    {
        for (const std::vector<int>& side : {at(step).from, at(step).to}) {
            const auto found = std::ranges::find_if(side, [&](int node) { return isClaim(node); });
            if (found != side.end())
                return *found;
        }
        return none;
    }

    QJsonArray idsOf(const std::vector<int>& nodes) const
    {
        QJsonArray ids;
        for (const int node : nodes) {
            if (at(node).type != AifType::Illocution && at(node).type != AifType::Transition)
                ids.append(at(node).id);
        }
        return ids;
    }

    QJsonObject keptNode(const AifNode& node) const
    {
        QJsonObject kept{{u"nodeID"_s, node.id}, {u"type"_s, aifNameOf(node.type)}, {u"text"_s, node.text},
            {u"from"_s, idsOf(node.from)}, {u"to"_s, idsOf(node.to)}};
        for (const auto& [name, value] : {std::pair(u"timestamp"_s, node.timestamp),
                 std::pair(u"scheme"_s, node.scheme), std::pair(u"schemeID"_s, node.schemeId)}) {
            if (!value.isEmpty())
                kept.insert(name, value);
        }
        return kept;
    }

    void note(std::vector<Remark>& remarks, int node, RecordId about, const QString& what) const
    {
        remarks.push_back({m_graph.placeOf(node), what, about});
    }

    void tell()
    {
        m_unknownSchemes.tell(m_report.repaired,
            Sentences::tr("%n nodes have a scheme that the catalogue does not know by that name or number; what it is "
                          "called is kept for AIF.",
                nullptr, m_unknownSchemes.count()));
        m_bare.tell(m_report.lost,
            Sentences::tr("%n claims lead straight to another one, without a node that says how; these edges are not "
                          "on the map, but kept for AIF.",
                nullptr, m_bare.count()));
    }

    const AifGraph& m_graph;
    Report& m_report;
    AifArguments m_made;
    std::vector<int> m_primary; ///< by node: a step's first target, which its place in a chain follows from
    std::vector<int> m_markedFor; ///< by node: the step whose premises were marked last, if it is one of them
    std::vector<std::size_t> m_claimAt; ///< by node, in AifArguments::claims
    std::map<std::size_t, QJsonArray> m_aside; ///< by claim
    Tally m_bare;
    Tally m_unknownSchemes;
};

}

AifArguments argumentsOf(const AifGraph& graph, Report& report)
{
    return ArgumentBuilder(graph, report).build();
}
