#include "model/debate/faults.h"

#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"

#include <set>
#include <unordered_set>

namespace {

/// Goes through a debate once and notes what is wrong.
class Inspection {
public:
    explicit Inspection(const Debate& debate)
        : m_debate(debate)
    {
    }

    std::vector<Fault> faults()
    {
        forEachKind([&]<class R>() {
            for (const R& record : m_debate.table<R>().all())
                inspect(record);
        });
        return std::move(m_faults);
    }

private:
    void note(RecordId record, const QString& what) { m_faults.push_back({record, what}); }

    template<class R>
    void inspect(const R& record)
    {
        forEachReference(record, [&](RecordId id) {
            if (!m_debate.contains(id))
                note(record.id, Sentences::tr("It refers to something that is not in the debate."));
        });
        inspectMore(record);
    }

    void inspectMore(const auto&) { }
    /// Goes up until a topic that was passed before; if that was on this way, it closes a circle. Linear over all
    /// topics.
    void inspectMore(const Topic& topic)
    {
        TopicId at = topic.id;
        while (at && m_passedFrom.try_emplace(at, topic.id).second)
            at = parentOf(at);
        if (at && m_passedFrom[at] == topic.id)
            noteCircle(at);
    }
    void noteCircle(TopicId first)
    {
        TopicId at = first;
        do {
            note(at, Sentences::tr("The topic is inside itself."));
            at = parentOf(at);
        } while (at != first);
    }
    TopicId parentOf(TopicId id) const
    {
        const Topic* topic = m_debate.find(id);
        return topic ? topic->parent : TopicId{};
    }
    void inspectMore(const Claim& claim)
    {
        inspectWeight(claim.id, claim.weight);
        std::unordered_set<TagId> seen;
        for (TagId tag : claim.tags) {
            if (!seen.insert(tag).second)
                note(claim.id, Sentences::tr("The claim has a tag twice."));
        }
    }
    void inspectMore(const Inference& inference)
    {
        inspectWeight(inference.id, inference.weight);
        if (inference.premises.empty())
            note(inference.id, Sentences::tr("The inference has no premise."));
        std::unordered_set<ClaimId> seen;
        for (const Premise& premise : inference.premises) {
            if (!seen.insert(premise.claim).second)
                note(inference.id, Sentences::tr("The inference has a premise twice."));
            if (inference.target == Target(premise.claim))
                note(inference.id, Sentences::tr("The inference bears on its own premise."));
        }
        if (!isGrounded(inference))
            note(inference.id, Sentences::tr("The inference bears on itself through other inferences."));
    }
    void inspectMore(const Turn& turn) { inspectRange(turn.id, turn.document, turn.start, turn.end); }
    void inspectMore(const Excerpt& excerpt) { inspectRange(excerpt.id, excerpt.document, excerpt.start, excerpt.end); }
    void inspectMore(const Stakeholder& stakeholder)
    {
        std::set<std::pair<StakeholderId, QString>> seen;
        for (const Membership& one : stakeholder.memberships) {
            if (one.of == stakeholder.id)
                note(stakeholder.id, Sentences::tr("The stakeholder is a member of itself."));
            if (!seen.emplace(one.of, one.from).second)
                note(stakeholder.id, Sentences::tr("The stakeholder has a membership twice."));
        }
    }
    void inspectMore(const Statement& statement)
    {
        if (statement.credibility < 0 || statement.credibility > 6)
            note(statement.id, Sentences::tr("The credibility is not from 1 to 6."));
    }
    void inspectMore(const Scheme& scheme)
    {
        std::set<QString> premises;
        for (const SchemePremise& premise : scheme.premises) {
            if (premise.key.isEmpty() || !premises.insert(premise.key).second)
                note(scheme.id, Sentences::tr("Each premise of a scheme needs a key of its own."));
        }
        std::set<QString> questions;
        for (const SchemeQuestion& question : scheme.questions) {
            if (question.key.isEmpty() || !questions.insert(question.key).second)
                note(scheme.id, Sentences::tr("Each question of a scheme needs a key of its own."));
            if (!question.premise.isEmpty() && !premises.contains(question.premise))
                note(scheme.id, Sentences::tr("A question is about a premise that the scheme does not have."));
        }
    }
    void inspectMore(const Scenario& scenario)
    {
        std::set<RecordId> seen;
        for (const Assumption& assumption : scenario.assumptions) {
            if (!seen.insert(assumption.target).second)
                note(scenario.id, Sentences::tr("The scenario assumes something of one thing twice."));
        }
    }
    void inspectMore(const Citation& citation)
    {
        if (citation.from == citation.to)
            note(citation.id, Sentences::tr("The citation leads to where it starts."));
    }

    /// Follows the targets to a claim, or to an inference already known to end at one, or not to: linear over all
    /// inferences.
    bool isGrounded(const Inference& inference)
    {
        std::unordered_set<InferenceId> passed = {inference.id};
        const auto* next = std::get_if<InferenceId>(&inference.target);
        while (next && !m_grounded.contains(*next)) {
            const Inference* above = m_debate.find(*next);
            if (m_endless.contains(*next) || !passed.insert(*next).second) {
                m_endless.merge(passed);
                return false;
            }
            next = above ? std::get_if<InferenceId>(&above->target) : nullptr;
        }
        m_grounded.merge(passed);
        return true;
    }
    void inspectWeight(RecordId id, std::optional<double> weight)
    {
        if (weight && !(*weight >= 0 && *weight <= 1))
            note(id, Sentences::tr("The weight is not from 0 to 1."));
    }
    void inspectRange(RecordId id, DocumentId document, int start, int end)
    {
        if (start < 0 || end < start || (m_debate.find(document) && end > lengthOf(document)))
            note(id, Sentences::tr("The passage lies outside its text."));
    }
    qsizetype lengthOf(DocumentId document)
    {
        const auto [entry, isNew] = m_lengths.try_emplace(document, 0);
        if (isNew)
            entry->second = codePointCount(m_debate.find(document)->text);
        return entry->second;
    }

    const Debate& m_debate;
    std::vector<Fault> m_faults;
    std::unordered_map<TopicId, TopicId> m_passedFrom; ///< the topic whose way up passed this one first
    std::unordered_set<InferenceId> m_grounded;
    std::unordered_set<InferenceId> m_endless;
    std::unordered_map<DocumentId, qsizetype> m_lengths; ///< in code points
};

}

bool isEndless(const Debate& debate, const Inference& inference)
{
    std::unordered_set<InferenceId> passed = {inference.id};
    const auto* next = std::get_if<InferenceId>(&inference.target);
    while (next) {
        if (!passed.insert(*next).second)
            return true;
        const Inference* above = debate.find(*next);
        next = above ? std::get_if<InferenceId>(&above->target) : nullptr;
    }
    return false;
}

std::vector<Fault> faults(const Debate& debate)
{
    return Inspection(debate).faults();
}
