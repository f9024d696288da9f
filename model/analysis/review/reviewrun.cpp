#include "model/analysis/review/reviewrun.h"

ReviewPlan ReviewPlan::all()
{
    return {std::vector<Extent>(checkRows().size(), Extent::All), {}};
}

bool ReviewPlan::covers(const PlacedFinding& finding) const
{
    const Extent extent = extents[static_cast<std::size_t>(finding.row)];
    return extent == Extent::All || (extent == Extent::Near && near.contains(finding.subject));
}

static void lookAtNear(const CheckWork& work, const std::unordered_set<RecordId>& near, Reviewing& review)
{
    for (RecordId subject : near) {
        if (subject.kind == work.subject)
            work.one(review, subject);
    }
}

static void look(const ReviewPlan& plan, Reviewing& review)
{
    for (std::size_t row = 0; row < checkRows().size() && !review.isStopped(); ++row) {
        const auto& [check, work] = checkRows()[row];
        review.begin(static_cast<int>(row), check.key);
        if (plan.extents[row] == Extent::All && work.all)
            work.all(review);
        else if (plan.extents[row] == Extent::Near && work.one)
            lookAtNear(work, plan.near, review);
    }
}

void carryOut(const ReviewPlan& plan, Reviewing& review, ReviewState& state)
{
    look(plan, review);
    std::vector<PlacedFinding> found = review.takeFindings();
    std::ranges::stable_sort(found, {}, &PlacedFinding::place);
    const bool isFirst = state.findings.empty();
    if (review.isStopped() && !isFirst)
        return;
    std::erase_if(state.findings, [&](const PlacedFinding& finding) { return plan.covers(finding); });
    std::erase_if(state.notices,
        [&](const auto& one) { return plan.extents[static_cast<std::size_t>(one.first)] == Extent::All; });
    state.notices.insert(review.notices().begin(), review.notices().end());
    if (state.findings.empty()) {
        state.findings = std::move(found);
        return;
    }
    const auto middle = static_cast<std::ptrdiff_t>(state.findings.size());
    std::ranges::move(found, std::back_inserter(state.findings));
    std::ranges::inplace_merge(state.findings, state.findings.begin() + middle, {}, &PlacedFinding::place);
}

Review handOut(const ReviewState& state, const Debate& debate)
{
    std::unordered_map<QString, QString> dismissed;
    for (const Dismissal& dismissal : debate.table<Dismissal>().all())
        dismissed.emplace(dismissal.finding, dismissal.reason);
    Review review;
    review.findings.reserve(state.findings.size());
    for (const PlacedFinding& placed : state.findings) {
        review.findings.push_back(placed.finding);
        const auto known = dismissed.empty() ? dismissed.end() : dismissed.find(placed.finding.id);
        if (known == dismissed.end())
            continue;
        review.findings.back().isDismissed = true;
        review.findings.back().note = known->second;
    }
    QStringList notices;
    for (const auto& [row, notice] : state.notices)
        notices += notice;
    review.notice = notices.join(u' ');
    return review;
}
