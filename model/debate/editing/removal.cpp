#include "model/debate/editing/removal.h"

#include "model/debate/editing/claims.h"

#include <unordered_map>
#include <unordered_set>

namespace {

/// Frees a record of its references to one that goes. Each function returns whether the record can stand without it.
bool standsWithout(Claim& claim, RecordId gone)
{
    if (claim.issue == gone.as<IssueId>())
        claim.issue = {};
    if (claim.topic == gone.as<TopicId>())
        claim.topic = {};
    std::erase(claim.tags, gone.as<TagId>());
    return true;
}

bool standsWithout(Inference& inference, RecordId gone)
{
    std::erase_if(inference.premises, [&](const Premise& premise) { return RecordId(premise.claim) == gone; });
    return !inference.premises.empty() && RecordId(inference.target) != gone;
}

bool standsWithout(Topic& topic, RecordId)
{
    topic.parent = {};
    return true;
}

bool standsWithout(Document& document, RecordId gone)
{
    if (document.source == gone.as<SourceId>())
        document.source = {};
    if (document.replaces == gone.as<DocumentId>())
        document.replaces = {};
    return true;
}

bool standsWithout(Turn& turn, RecordId gone)
{
    if (turn.speaker == gone.as<StakeholderId>())
        turn.speaker = {};
    if (turn.addressee == gone.as<StakeholderId>())
        turn.addressee = {};
    if (turn.replyTo == gone.as<TurnId>())
        turn.replyTo = {};
    return RecordId(turn.document) != gone;
}

bool standsWithout(Stakeholder& stakeholder, RecordId gone)
{
    if (stakeholder.partOf == gone.as<StakeholderId>())
        stakeholder.partOf = {};
    std::erase_if(stakeholder.memberships, [&](const Membership& one) { return RecordId(one.of) == gone; });
    return true;
}

bool standsWithout(Statement& statement, RecordId gone)
{
    std::erase_if(statement.speakers, [&](const Speaker& one) { return RecordId(one.stakeholder) == gone; });
    if (statement.excerpt == gone.as<ExcerptId>())
        statement.excerpt = {};
    if (statement.source == gone.as<SourceId>())
        statement.source = {};
    return RecordId(statement.claim) != gone;
}

bool standsWithout(CriticalAnswer& answer, RecordId gone)
{
    if (answer.attack == gone.as<InferenceId>())
        answer.attack = {};
    return RecordId(answer.inference) != gone;
}

bool standsWithout(Scenario& scenario, RecordId gone)
{
    std::erase_if(scenario.assumptions, [&](const Assumption& one) { return RecordId(one.target) == gone; });
    return true;
}

/// What refers to a dropped record by its very nature goes with it: passages, hops, answers, places.
bool standsWithout(auto&, RecordId)
{
    return false;
}

/// Spreads a removal through the references, one record at a time.
class Removal {
public:
    explicit Removal(const Debate& debate)
        : m_debate(debate)
    {
    }

    void drop(RecordId id)
    {
        if (m_dropped.insert(id).second)
            m_open.push_back(id);
    }

    Edits edits()
    {
        while (!m_open.empty()) {
            const RecordId gone = m_open.back();
            m_open.pop_back();
            for (RecordId referrer : m_debate.referrers(gone))
                free(referrer, gone);
            if (gone.kind == Kind::Scheme)
                freeOfScheme(QString::number(gone.value));
        }
        Edits edits;
        for (auto& [id, record] : m_freed) {
            if (!m_dropped.contains(id))
                edits.push_back(put(std::move(record)));
        }
        for (RecordId id : m_dropped)
            edits.push_back(::drop(id));
        return edits;
    }

private:
    void free(RecordId referrer, RecordId gone)
    {
        if (m_dropped.contains(referrer))
            return;
        const bool stands = std::visit([&](auto& record) { return standsWithout(record, gone); }, copyOf(referrer));
        if (!stands)
            drop(referrer);
    }

    /// Inferences name their scheme in a text, which no reference tells of.
    void freeOfScheme(const QString& scheme)
    {
        for (const Inference& inference : m_debate.inferences().all()) {
            if (inference.scheme != scheme || m_dropped.contains(inference.id))
                continue;
            Inference& freed = std::get<Inference>(copyOf(inference.id));
            freed.scheme.clear();
            for (Premise& premise : freed.premises)
                premise.role.clear();
            for (RecordId referrer : m_debate.referrers(inference.id)) {
                const CriticalAnswer* answer = m_debate.find(referrer.as<CriticalAnswerId>());
                if (answer && answer->inference == inference.id)
                    drop(referrer);
            }
        }
    }

    Record& copyOf(RecordId id)
    {
        if (const auto known = m_freed.find(id); known != m_freed.end())
            return known->second;
        Record copy;
        forEachKind([&]<class R>() {
            if (kindOf<R> == id.kind)
                copy = *m_debate.find(id.as<IdOf<R>>());
        });
        return m_freed.emplace(id, std::move(copy)).first->second;
    }

    const Debate& m_debate;
    std::vector<RecordId> m_open;
    std::unordered_set<RecordId> m_dropped;
    std::unordered_map<RecordId, Record> m_freed;
};

}

Result<Edits> removal(const Debate& debate, const std::vector<RecordId>& records)
{
    Removal removal(debate);
    for (RecordId id : records) {
        if (!debate.contains(id))
            return editing::goneError();
        removal.drop(id);
    }
    return removal.edits();
}

/// Whether everything that the claim bears on is in the branch.
static bool hangsOnlyOn(const Debate& debate, ClaimId claim, const std::unordered_set<RecordId>& branch)
{
    const auto uses = debate.restingOn(claim);
    return std::all_of(uses.begin(), uses.end(), [&](const Inference* use) { return branch.contains(use->id); });
}

std::vector<RecordId> branchOf(const Debate& debate, ClaimId claim)
{
    std::vector<RecordId> branch = {claim};
    std::unordered_set<RecordId> inBranch = {claim};
    const auto take = [&](RecordId id) {
        if (inBranch.insert(id).second)
            branch.push_back(id);
    };
    for (std::size_t i = 0; i < branch.size(); ++i) {
        const Inference* inference = debate.find(branch[i].as<InferenceId>());
        const Target target = inference ? Target(inference->id) : Target(branch[i].as<ClaimId>());
        for (const Inference* bearing : debate.bearingOn(target))
            take(bearing->id);
        if (inference) {
            for (const Premise& premise : inference->premises) {
                if (hangsOnlyOn(debate, premise.claim, inBranch))
                    take(premise.claim);
            }
        }
    }
    return branch;
}
