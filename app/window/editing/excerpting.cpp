#include "app/window/editing/excerpting.h"

#include "model/debate/editing/groups.h"

#include <unordered_set>

namespace {

using Ids = std::unordered_set<RecordId>;

void takeInference(const Inference& inference, Ids& taken)
{
    for (const Premise& premise : inference.premises)
        taken.insert(premise.claim);
    if (const auto* claim = std::get_if<ClaimId>(&inference.target))
        taken.insert(*claim);
}

Ids cardsOf(const Debate& debate, const std::vector<RecordId>& selected)
{
    Ids taken;
    for (RecordId id : selected) {
        if (id.kind == Kind::Claim || id.kind == Kind::Issue)
            taken.insert(id);
        else if (const Inference* inference = debate.find(id.as<InferenceId>()))
            takeInference(*inference, taken);
    }
    return taken;
}

bool hasPremises(const Inference& inference, const Ids& taken)
{
    return std::all_of(inference.premises.begin(), inference.premises.end(),
        [&](const Premise& premise) { return taken.contains(premise.claim); });
}

/// Inferences come after what they bear on, each once.
std::vector<Inference> inferencesAmong(const Debate& debate, const Ids& cards)
{
    std::vector<Inference> found;
    std::vector<Target> reached;
    for (RecordId card : cards) {
        if (const ClaimId claim = card.as<ClaimId>())
            reached.push_back(claim);
    }
    while (!reached.empty()) {
        const Target target = reached.back();
        reached.pop_back();
        for (const Inference* inference : debate.bearingOn(target)) {
            if (!hasPremises(*inference, cards))
                continue;
            found.push_back(*inference);
            reached.push_back(inference->id);
        }
    }
    return found;
}

void takeTopics(const Debate& debate, TopicId topic, Ids& taken)
{
    while (topic && taken.insert(topic).second) {
        const Topic* found = debate.find(topic);
        topic = found ? found->parent : TopicId();
    }
}

template<class R>
void loadTaken(const Debate& from, const Ids& taken, Debate& to)
{
    std::vector<R> records;
    for (const R* record : from.table<R>().inOrder()) {
        if (taken.contains(record->id))
            records.push_back(*record);
    }
    to.load(std::move(records));
}

/// Gives the records of a part new ids, and knows which became which.
class Renaming {
public:
    Renaming(const Debate& debate, const Debate& part)
        : m_debate(debate)
        , m_part(part)
    {
        nameTags();
        nameTopics();
        nameAnew<Issue>();
        nameAnew<Claim>();
        nameAnew<Inference>();
    }

    Addition addition()
    {
        add<Issue>([](Issue&) {});
        add<Claim>([this](Claim& claim) { rename(claim); });
        add<Inference>([this](Inference& inference) { rename(inference); });
        m_addition.inferences = m_part.inferences().count();
        return std::move(m_addition);
    }

private:
    template<class AnId>
    AnId renamed(AnId id) const
    {
        const auto found = m_ids.find(id);
        return found == m_ids.end() ? AnId{} : found->second.template as<AnId>();
    }

    template<class R>
    void nameAnew()
    {
        for (const R& record : m_part.table<R>().all())
            m_ids[record.id] = newId<IdOf<R>>();
    }

    void nameTags()
    {
        for (const Tag* old : m_part.tags().inOrder()) {
            const Tag tag = tagNamed(m_debate, old->name);
            m_ids[old->id] = tag.id;
            if (!m_debate.find(tag.id))
                m_addition.edits.push_back(put(tag));
        }
    }

    TopicId topicNamed(const QString& name) const
    {
        for (const Topic& topic : m_debate.topics().all()) {
            if (topic.name == name)
                return topic.id;
        }
        return {};
    }

    void nameTopics()
    {
        std::vector<Topic> fresh;
        for (const Topic* old : m_part.topics().inOrder()) {
            const TopicId known = topicNamed(old->name);
            m_ids[old->id] = known ? known : newId<TopicId>();
            if (!known)
                fresh.push_back(*old);
        }
        for (Topic& topic : fresh) {
            topic.id = renamed(topic.id);
            topic.parent = renamed(topic.parent);
            topic.order += m_debate.topics().orderAtEnd();
            m_addition.edits.push_back(put(topic));
        }
    }

    template<class R, class Rename>
    void add(Rename&& rename)
    {
        double order = m_debate.table<R>().orderAtEnd();
        for (const R* old : m_part.table<R>().inOrder()) {
            R record = *old;
            record.id = renamed(old->id);
            record.order = order++;
            rename(record);
            if (!std::is_same_v<R, Inference>)
                m_addition.cards.push_back(record.id);
            m_addition.edits.push_back(put(std::move(record)));
        }
    }

    void rename(Claim& claim) const
    {
        claim.issue = renamed(claim.issue);
        claim.topic = renamed(claim.topic);
        for (TagId& tag : claim.tags)
            tag = renamed(tag);
    }

    void rename(Inference& inference) const
    {
        for (Premise& premise : inference.premises)
            premise.claim = renamed(premise.claim);
        std::visit([this](auto& target) { target = renamed(target); }, inference.target);
    }

    const Debate& m_debate;
    const Debate& m_part;
    std::unordered_map<RecordId, RecordId> m_ids;
    Addition m_addition;
};

}

Debate partOf(const Debate& debate, const std::vector<RecordId>& selected)
{
    const Ids cards = cardsOf(debate, selected);
    Ids groups;
    std::vector<Claim> claims;
    for (const Claim* found : debate.claims().inOrder()) {
        if (!cards.contains(found->id))
            continue;
        Claim claim = *found;
        if (!cards.contains(claim.issue))
            claim.issue = {};
        takeTopics(debate, claim.topic, groups);
        groups.insert(claim.tags.begin(), claim.tags.end());
        claims.push_back(std::move(claim));
    }
    Debate part;
    part.load(std::vector<DebateInfo>{debate.info()});
    loadTaken<Issue>(debate, cards, part);
    loadTaken<Topic>(debate, groups, part);
    loadTaken<Tag>(debate, groups, part);
    part.load(std::move(claims));
    part.load(inferencesAmong(debate, cards));
    return part;
}

Addition addition(const Debate& debate, const Debate& part)
{
    return Renaming(debate, part).addition();
}
