#include "model/analysis/evaluation/defending.h"

#include "model/analysis/evaluation/acceptance.h"

Decided<std::optional<Trail>> possibleDefence(
    const Debate& debate, const Evaluation& evaluation, RecordId record, const Patience& patience)
{
    const int element = evaluation.elements().of(record);
    const int node = element < 0 ? -1 : evaluation.nodeOf(element);
    if (node < 0 || evaluation.grounding()[node] != Standing::Unsettled)
        return std::optional<Trail>();
    const AttackGraph graph = attackGraphOf(evaluation.framework());
    const Decided<Verdict> verdict = Argumentation(graph, patience).credulously(Semantics::Preferred, node);
    if (!verdict)
        return std::nullopt;
    if (!verdict->isAccepted || !verdict->proof)
        return std::optional<Trail>();
    std::vector<bool> isIn(static_cast<std::size_t>(evaluation.framework().count()), false);
    for (int argument : *verdict->proof)
        isIn[static_cast<std::size_t>(argument)] = true;
    return std::optional<Trail>(defenceOf(debate, evaluation, record, isIn));
}
