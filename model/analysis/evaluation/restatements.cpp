#include "model/analysis/evaluation/restatements.h"

#include <numeric>

static bool isDisputed(const Debate& debate, InferenceId inference)
{
    const std::span<const RecordId> referrers = debate.referrers(inference);
    return std::any_of(referrers.begin(), referrers.end(), [&](RecordId id) {
        const Inference* other = debate.find(id.as<InferenceId>());
        return other && other->kind == InferenceKind::Attack;
    });
}

static int rootOf(std::vector<int>& parents, int element)
{
    const auto parent = [&](int of) -> int& { return parents[static_cast<std::size_t>(of)]; };
    while (parent(element) != element)
        element = parent(element) = parent(parent(element));
    return element;
}

Restatements::Restatements(const Debate& debate, const MapElements& elements)
    : m_roots(static_cast<std::size_t>(elements.count()))
{
    std::iota(m_roots.begin(), m_roots.end(), 0);
    for (const Inference& inference : debate.inferences().all()) {
        const auto* target = std::get_if<ClaimId>(&inference.target);
        if (inference.kind != InferenceKind::Restate || !target || inference.premises.size() != 1
            || isDisputed(debate, inference.id))
            continue;
        const int premise = elements.of(inference.premises.front().claim);
        if (premise >= 0 && elements.of(*target) >= 0)
            m_roots[static_cast<std::size_t>(rootOf(m_roots, premise))] = rootOf(m_roots, elements.of(*target));
    }
    for (int element = 0; element < elements.count(); ++element)
        m_roots[static_cast<std::size_t>(element)] = rootOf(m_roots, element);
}
