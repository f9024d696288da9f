#include "model/formats/arggraph/argedges.h"

#include "model/debate/id.h"
#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"

using namespace Qt::StringLiterals;

ArgEdges::ArgEdges(ArgGraph& graph, const QHash<QString, ClaimId>& claims, const QString& keyPrefix)
    : m_graph(graph)
    , m_claims(claims)
    , m_keyPrefix(keyPrefix)
    , m_isSettled(graph.edges.size())
    , m_madeAt(graph.edges.size())
{
    for (int i = 0; i < static_cast<int>(graph.edges.size()); ++i) {
        if (at(i).type != ArgEdgeType::Segmentation)
            m_byId.insert(at(i).id, i);
    }
    for (const int edge : std::as_const(m_byId)) {
        if (const int target = m_byId.value(at(edge).to, -1); target >= 0)
            m_leadingTo[target].push_back(edge);
    }
}

std::vector<Inference> ArgEdges::inferences()
{
    settle();
    for (int i = 0; i < static_cast<int>(m_graph.edges.size()); ++i) {
        if (at(i).type == ArgEdgeType::Segmentation)
            continue;
        if (!m_isSettled[static_cast<std::size_t>(i)])
            lose(i, Sentences::tr("The edge %1 starts at no unit or leads, in the end, to none; it is left out."));
        else if (at(i).type == ArgEdgeType::Addition)
            addPremise(i);
    }
    return std::move(m_made);
}

/// Makes the inferences, first those on claims, then those on inferences that are there.
void ArgEdges::settle()
{
    std::vector<int> settled;
    const auto take = [&](int edge) {
        if (!m_claims.contains(at(edge).from) || at(edge).from == at(edge).to)
            return;
        m_isSettled[static_cast<std::size_t>(edge)] = true;
        settled.push_back(edge);
        add(edge);
    };
    for (int i = 0; i < static_cast<int>(m_graph.edges.size()); ++i) {
        const ArgEdgeType type = at(i).type;
        if (type != ArgEdgeType::Segmentation && type != ArgEdgeType::Addition && m_claims.contains(at(i).to))
            take(i);
    }
    for (std::size_t next = 0; next < settled.size(); ++next) {
        std::vector<int> leading = m_leadingTo.value(settled[next]);
        std::ranges::sort(leading);
        for (const int edge : leading)
            take(edge);
    }
}

void ArgEdges::add(int edge)
{
    const int target = m_byId.value(at(edge).to, -1);
    const std::size_t targetAt = target >= 0 ? m_madeAt[static_cast<std::size_t>(target)] : 0;
    if (at(edge).type == ArgEdgeType::Addition) {
        m_madeAt[static_cast<std::size_t>(edge)] = targetAt;
        return;
    }
    const QString& id = at(edge).id;
    const bool isSupport = at(edge).type == ArgEdgeType::Support || at(edge).type == ArgEdgeType::Example;
    Inference inference;
    inference.id = InferenceId{argKeyOfOwnId(id) ? argKeyOfOwnId(id) : keyOfName(m_keyPrefix + id)};
    inference.kind = isSupport ? InferenceKind::Support : InferenceKind::Attack;
    inference.premises = {{m_claims.value(at(edge).from)}};
    inference.target = target >= 0 ? Target(m_made[targetAt].id) : Target(m_claims.value(at(edge).to));
    inference.scheme = at(edge).type == ArgEdgeType::Example ? u"example"_s : QString();
    inference.external = argKeyOfOwnId(id) ? QString() : id;
    inference.order = edge + 1;
    m_madeAt[static_cast<std::size_t>(edge)] = m_made.size();
    m_made.push_back(inference);
}

void ArgEdges::addPremise(int edge)
{
    Inference& inference = m_made[m_madeAt[static_cast<std::size_t>(edge)]];
    const ClaimId claim = m_claims.value(at(edge).from);
    if (std::ranges::find(inference.premises, claim, &Premise::claim) != inference.premises.end()
        || inference.target == Target(claim))
        return lose(edge,
            Sentences::tr(
                "The edge %1 adds a source that the other edge starts from or leads to already; it is left out."));
    inference.premises.push_back({claim});
}

void ArgEdges::lose(int edge, const QString& what)
{
    m_graph.report.lost.push_back({linePlace(at(edge).line), what.arg(quoted(at(edge).id))});
}
