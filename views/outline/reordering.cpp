#include "views/outline/reordering.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"

#include <QCoreApplication>

namespace {

struct Reordering {
    Q_DECLARE_TR_FUNCTIONS(Reordering)
};

Error atTheEnd(int step)
{
    return {step < 0 ? Reordering::tr("It is the first already.") : Reordering::tr("It is the last already.")};
}

/// Where `id` goes among `ids`; none when it would leave them.
template<class AnId>
std::optional<std::pair<std::size_t, std::size_t>> places(const std::vector<AnId>& ids, AnId id, int step)
{
    const auto from = std::find(ids.begin(), ids.end(), id) - ids.begin();
    const auto to = from + step;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(ids.size()))
        return std::nullopt;
    return std::pair(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
}

Result<Edits> moveInference(const Debate& debate, const Inference& inference, int step)
{
    std::vector<InferenceId> siblings;
    for (const Inference* sibling : debate.bearingOn(inference.target))
        siblings.push_back(sibling->id);
    const auto way = places(siblings, inference.id, step);
    if (!way)
        return atTheEnd(step);
    const std::size_t next = step < 0 ? way->second : way->second + 1;
    return moveBefore(debate, inference.id, next < siblings.size() ? siblings[next] : InferenceId());
}

Result<Edits> movePremise(const Debate& debate, const Inference& inference, ClaimId claim, int step)
{
    std::vector<ClaimId> claims;
    for (const Premise& premise : inference.premises)
        claims.push_back(premise.claim);
    const auto way = places(claims, claim, step);
    if (!way)
        return atTheEnd(step);
    return revise(debate, std::vector{inference.id},
        [&](Inference& one) { std::swap(one.premises[way->first], one.premises[way->second]); });
}

/// Sorts one of several records anew by giving each the order of its new place.
template<class AnId>
Result<Edits> moveRecord(const Debate& debate, std::vector<AnId> ids, AnId id, int step)
{
    const auto way = places(ids, id, step);
    if (!way)
        return atTheEnd(step);
    const double one = debate.find(ids[way->first])->order;
    const double other = debate.find(ids[way->second])->order;
    if (one != other) {
        return revise(debate, std::vector{ids[way->first], ids[way->second]},
            [&](auto& record) { record.order = record.id == id ? other : one; });
    }
    std::swap(ids[way->first], ids[way->second]); // equal orders were sorted by id: number them all
    double order = 0;
    return revise(debate, ids, [&](auto& record) { record.order = ++order; });
}

template<class AnId>
std::vector<AnId> siblingsOf(const OutlineRow& row)
{
    std::vector<AnId> ids;
    for (const auto& sibling : row.parent->rows) {
        if (const auto id = sibling->content.record.as<AnId>())
            ids.push_back(id);
    }
    return ids;
}

}

Result<Edits> moveByOne(const Debate& debate, const OutlineRow& row, int step)
{
    const RowContent& content = row.content;
    if (!debate.contains(content.record) || !row.parent)
        return editing::goneError();
    if (const Inference* inference = debate.find(content.record.as<InferenceId>()))
        return moveInference(debate, *inference, step);
    if (const auto issue = content.record.as<IssueId>())
        return moveRecord(debate, siblingsOf<IssueId>(row), issue, step);
    const auto claim = content.record.as<ClaimId>();
    const Inference* by = debate.find(content.by);
    if (by && content.standsForInference)
        return moveInference(debate, *by, step);
    if (by)
        return movePremise(debate, *by, claim, step);
    return moveRecord(debate, siblingsOf<ClaimId>(row), claim, step);
}
