#include "model/analysis/evaluation/acceptance.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

MapAcceptance grounded(const Evaluation& evaluation)
{
    MapAcceptance judged;
    for (int element = 0; element < evaluation.elements().count(); ++element) {
        judged.standings.push_back(evaluation.of(element));
        judged.possible.push_back(evaluation.of(element) == Standing::Stands);
    }
    return judged;
}

/// What all extensions say of one element.
Standing standingOf(const Acceptance& acceptance, int node, int negation)
{
    if (node < 0)
        return Standing::Falls;
    if (acceptance.sceptical[static_cast<std::size_t>(node)])
        return Standing::Stands;
    return acceptance.sceptical[static_cast<std::size_t>(negation)] ? Standing::Falls : Standing::Unsettled;
}

}

AttackGraph attackGraphOf(const Framework& framework)
{
    std::vector<Attack> attacks;
    attacks.reserve(framework.attacks().size());
    for (const DirectedGraph::Link& link : framework.attacks())
        attacks.push_back({link.from, link.to});
    return AttackGraph(framework.count(), attacks);
}

Decided<MapAcceptance> acceptanceOf(const Evaluation& evaluation, Semantics semantics, const Patience& patience)
{
    if (semantics == Semantics::Grounded)
        return grounded(evaluation);
    const int elements = evaluation.elements().count();
    const Framework framework(unrolled(evaluation.map().program), elements);
    const AttackGraph graph = attackGraphOf(framework);
    const Decided<Acceptance> acceptance = Argumentation(graph, patience).acceptance(semantics);
    if (!acceptance)
        return std::nullopt;
    MapAcceptance judged{semantics, {}, {}, acceptance->hasExtension};
    for (int element = 0; element < elements; ++element) {
        const int node = framework.nodeOf(element);
        judged.standings.push_back(acceptance->hasExtension
                ? standingOf(*acceptance, node, framework.negationOf(element))
                : Standing::Unsettled);
        judged.possible.push_back(node >= 0 && acceptance->credulous[static_cast<std::size_t>(node)]);
    }
    return judged;
}

QString wordFor(Semantics semantics)
{
    static constexpr const char* words[]
        = {"grounded", "complete", "preferred", "stable", "semi-stable", "stage", "ideal"};
    return QString::fromLatin1(words[static_cast<std::size_t>(semantics)]);
}

std::optional<Semantics> semanticsCalled(const QString& word)
{
    for (Semantics semantics : everySemantics) {
        if (wordFor(semantics) == word)
            return semantics;
    }
    return std::nullopt;
}

QString accountOf(SupportReading reading)
{
    switch (reading) {
    case SupportReading::Untyped:
        return Sentences::tr("A claim is not lost with its reasons: only objections count against it");
    case SupportReading::Deductive:
        return Sentences::tr("Who holds the premises has to hold the conclusion (deductive support)");
    case SupportReading::Necessary:
        return Sentences::tr("A claim with reasons stands only while one of them holds (necessary support)");
    case SupportReading::Evidential:
        return Sentences::tr(
            "A claim stands only on a reason that holds, or where somebody is quoted for it (evidential support)");
    }
    return {};
}
