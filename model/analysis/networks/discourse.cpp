#include "model/analysis/networks/discourse.h"

#include "model/analysis/voices.h"
#include "model/debate/idindex.h"

namespace {

/// Whether a membership lasted, or may have lasted, on one of these days.
bool holdsOn(const Membership& membership, const std::optional<DaySpan>& days)
{
    const std::optional<DaySpan> from = daysOf(membership.from);
    const std::optional<DaySpan> to = daysOf(membership.to);
    if (!days)
        return true;
    return (!from || from->first <= days->last) && (!to || to->last >= days->first);
}

StakeholderId above(const Stakeholder& stakeholder, const std::optional<DaySpan>& days)
{
    const auto held = std::ranges::find_if(
        stakeholder.memberships, [&](const Membership& membership) { return holdsOn(membership, days); });
    return held == stakeholder.memberships.end() ? stakeholder.partOf : held->of;
}

/// Reads statements one by one, and remembers who and what they were about.
class DiscourseReader {
public:
    DiscourseReader(const Debate& debate, ActorLevel level)
        : m_debate(debate)
        , m_voices(debate)
        , m_level(level)
    {
    }

    void read(const Statement& statement)
    {
        if (!m_debate.contains(statement.claim))
            return;
        const std::optional<DaySpan> days = daysFor(statement);
        QVarLengthArray<StakeholderId, 4> actors;
        for (const Speaker& speaker : statement.speakers) {
            const bool takesSide = speaker.role == SpeakerRole::Speaker || speaker.role == SpeakerRole::Author;
            const StakeholderId actor = actorFor(speaker.stakeholder, days);
            if (takesSide && actor && !actors.contains(actor))
                actors.append(actor);
        }
        for (StakeholderId actor : actors)
            m_acts.push_back({actor, statement.claim, &statement, days});
    }

    Discourse finish()
    {
        Discourse discourse;
        IdIndex actors;
        IdIndex claims;
        collect<Stakeholder>(discourse.actors, actors, [](const Act& act) { return act.actor; });
        collect<Claim>(discourse.claims, claims, [](const Act& act) { return act.claim; });
        for (const Act& act : m_acts)
            discourse.acts.push_back({static_cast<int>(actors.find(act.actor.value)),
                static_cast<int>(claims.find(act.claim.value)), act.statement->stance, textOf(*act.statement), act.days,
                act.statement->id, act.days && !daysOf(act.statement->date)});
        return discourse;
    }

private:
    struct Act {
        StakeholderId actor;
        ClaimId claim;
        const Statement* statement;
        std::optional<DaySpan> days;
    };

    std::optional<DaySpan> daysFor(const Statement& statement)
    {
        if (const std::optional<DaySpan> days = daysOf(statement.date))
            return days;
        if (m_debate.contains(statement.excerpt))
            return m_voices.daysOfTurn(statement.excerpt);
        return m_voices.daysOfSource(statement.source);
    }

    StakeholderId actorFor(StakeholderId speaker, const std::optional<DaySpan>& days) const
    {
        const Stakeholder* actor = m_debate.find(speaker);
        if (!actor || m_level == ActorLevel::Person)
            return actor ? speaker : StakeholderId{};
        constexpr int longestChain = 100;
        for (int i = 0; i < longestChain && actor && actor->kind == StakeholderKind::Person; ++i)
            actor = m_debate.find(above(*actor, days));
        return actor && actor->kind != StakeholderKind::Person ? actor->id : speaker;
    }

    RecordId textOf(const Statement& statement) const
    {
        if (const Excerpt* excerpt = m_debate.find(statement.excerpt))
            return excerpt->document;
        return statement.source ? RecordId(statement.source) : RecordId();
    }

    /// Those that have an act, in the order people see.
    template<class R, class IdOfAct>
    void collect(std::vector<IdOf<R>>& ids, IdIndex& places, IdOfAct idOfAct) const
    {
        IdIndex used;
        for (const Act& act : m_acts)
            used.set(idOfAct(act).value, 0);
        for (const R* record : m_debate.table<R>().inOrder()) {
            if (used.find(record->id.value) == IdIndex::none)
                continue;
            places.set(record->id.value, ids.size());
            ids.push_back(record->id);
        }
    }

    const Debate& m_debate;
    Voices m_voices;
    const ActorLevel m_level;
    std::vector<Act> m_acts;
};

}

Discourse discourseOf(const Debate& debate, ActorLevel level)
{
    DiscourseReader reader(debate, level);
    for (const Statement* statement : debate.table<Statement>().inOrder())
        reader.read(*statement);
    return reader.finish();
}
