#include "model/analysis/livereview.h"

#include "model/analysis/review/nearby.h"
#include "model/analysis/review/reviewrun.h"

Edits editsTowards(const Debate& debate, const Changes& changes)
{
    Edits edits;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped}) {
        for (RecordId id : *ids) {
            if (!debate.contains(id))
                edits.push_back(drop(id));
            forEachKind([&]<class R>() {
                if (const R* record = kindOf<R> == id.kind ? debate.find(IdOf<R>{id.value}) : nullptr)
                    edits.push_back(put(*record));
            });
        }
    }
    return edits;
}

class LiveReview::Private {
public:
    explicit Private(Debate debate)
        : m_debate(std::move(debate))
    {
    }

    const Debate& debate() const { return m_debate; }

    void apply(const Edits& edits)
    {
        touch(edits);
        const std::vector<ClaimId> concerned = m_memory.follow(m_debate, m_debate.apply(edits));
        m_near.insert(concerned.begin(), concerned.end());
        touch(edits);
    }

    Review review(const std::stop_token& stop)
    {
        Reviewing review(m_debate, m_memory, stop);
        carryOut(plan(), review, m_state);
        Review found = handOut(m_state, m_debate);
        found.isComplete = !review.isStopped();
        if (found.isComplete)
            forgetTouched();
        return found;
    }

private:
    /// Notes what is near to the edited records as the debate is now: done before and after.
    void touch(const Edits& edits)
    {
        constexpr std::size_t mostEdits = 2000;
        constexpr std::size_t mostNear = 20'000; // beyond it, looking at all takes no longer
        m_isAnew = m_isAnew || edits.size() > mostEdits;
        for (const Edit& edit : edits) {
            if (m_isAnew)
                return;
            m_touched.insert(edit.id());
            m_isGradeTouched = m_isGradeTouched || changesGrade(edit);
            m_isAnew = !addNearby(m_debate, edit.id(), m_near, mostNear);
        }
    }

    /// Whether it changes how far a source is trusted.
    bool changesGrade(const Edit& edit) const
    {
        const RecordId id = edit.id();
        if (id.kind != Kind::Source)
            return false;
        const Source* before = m_debate.find(id.as<SourceId>());
        const auto* after = edit.record() ? std::get_if<Source>(edit.record()) : nullptr;
        return !before || !after || before->reliability != after->reliability;
    }

    ReviewPlan plan() const
    {
        if (m_isAnew)
            return ReviewPlan::all();
        Kinds kinds;
        for (RecordId id : m_touched)
            kinds.add(id.kind);
        if (m_isGradeTouched)
            kinds.addGrades();
        ReviewPlan plan{{}, m_near};
        for (const auto& [check, work] : checkRows())
            plan.extents.push_back(work.reads.meets(kinds) ? Extent::All : work.one ? Extent::Near : Extent::Nothing);
        addWhatNamesTouched(plan);
        return plan;
    }

    /// What a finding names is part of its text.
    void addWhatNamesTouched(ReviewPlan& plan) const
    {
        const auto isTouched = [this](RecordId place) { return m_touched.contains(place); };
        for (const auto& [row, order, subject, finding] : m_state.findings) {
            if (!std::ranges::any_of(finding.places, isTouched))
                continue;
            Extent& extent = plan.extents[static_cast<std::size_t>(row)];
            if (extent == Extent::Nothing)
                extent = Extent::All;
            else if (subject)
                plan.near.insert(subject);
        }
    }

    void forgetTouched()
    {
        m_touched.clear();
        m_near.clear();
        m_isGradeTouched = false;
        m_isAnew = false;
    }

    Debate m_debate;
    ReviewMemory m_memory;
    ReviewState m_state;
    std::unordered_set<RecordId> m_touched; ///< by edits since the last review
    std::unordered_set<RecordId> m_near; ///< to them, before and after
    bool m_isGradeTouched = false;
    bool m_isAnew = true; ///< all is to be looked at
};

LiveReview::LiveReview(Debate debate)
    : m_private(std::make_unique<Private>(std::move(debate)))
{
}

LiveReview::~LiveReview() = default;

const Debate& LiveReview::debate() const
{
    return m_private->debate();
}

void LiveReview::apply(const Edits& edits)
{
    m_private->apply(edits);
}

Review LiveReview::review(std::stop_token stop)
{
    return m_private->review(stop);
}
