#include "views/outline/homes.h"

#include <unordered_set>

ClaimId claimAtEnd(const Debate& debate, InferenceId inference)
{
    const Inference* step = debate.find(inference);
    for (int left = debate.inferences().count(); step && left >= 0; --left) {
        if (const auto* claim = std::get_if<ClaimId>(&step->target))
            return debate.find(*claim) ? *claim : ClaimId();
        step = debate.find(std::get<InferenceId>(step->target));
    }
    return {};
}

static bool isPremiseOf(ClaimId claim, const Inference& inference)
{
    return std::any_of(inference.premises.begin(), inference.premises.end(),
        [&](const Premise& premise) { return premise.claim == claim; });
}

static RecordId firstUse(const Debate& debate, const Claim& claim)
{
    if (claim.issue && debate.find(claim.issue))
        return claim.issue;
    const Inference* first = nullptr;
    for (const RecordId referrer : debate.referrers(claim.id)) {
        const Inference* use = debate.find(referrer.as<InferenceId>());
        if (!use || !isPremiseOf(claim.id, *use) || !claimAtEnd(debate, use->id))
            continue;
        if (!first || std::pair(use->order, use->id) < std::pair(first->order, first->id))
            first = use;
    }
    return first ? RecordId(first->id) : RecordId();
}

Homes::Moves Homes::follow(const Debate& debate, const Changes& changes)
{
    Moves moves;
    const std::vector<ClaimId> claims = touched(debate, changes);
    for (ClaimId claim : claims)
        update(debate, claim, moves);
    dropCirclesOf(claims, moves);
    findCircles(debate, claims);
    openCircles(debate, moves);
    std::erase_if(moves.from, [&](const auto& move) {
        const auto entry = m_entries.find(move.first);
        return entry != m_entries.end() && entry->second.home && entry->second.home == move.second;
    });
    return moves;
}

RecordId Homes::homeOf(ClaimId claim) const
{
    const auto entry = m_entries.find(claim);
    return entry == m_entries.end() ? RecordId() : entry->second.home;
}

std::vector<ClaimId> Homes::top() const
{
    std::vector<ClaimId> claims;
    claims.reserve(m_top.size());
    for (const TopKey& key : m_top)
        claims.push_back(key.claim);
    return claims;
}

/// Claims whose first use, way up or order may have changed.
std::vector<ClaimId> Homes::touched(const Debate& debate, const Changes& changes) const
{
    std::set<ClaimId> claims;
    std::vector<RecordId> open;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped})
        open.insert(open.end(), ids->begin(), ids->end());
    std::unordered_set<RecordId> seen;
    while (!open.empty()) {
        const RecordId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second)
            continue;
        if (const auto claim = id.as<ClaimId>())
            claims.insert(claim);
        const auto [member, end] = m_members.equal_range(id);
        std::for_each(member, end, [&](const auto& one) { claims.insert(one.second); });
        const Inference* inference = debate.find(id.as<InferenceId>());
        if (!inference)
            continue;
        for (const Premise& premise : inference->premises)
            claims.insert(premise.claim);
        for (const Inference* bearing : debate.bearingOn(inference->id))
            open.push_back(bearing->id); // the way up from its premises leads through this one
    }
    if (changes.isEverything) {
        for (const auto& [claim, entry] : m_entries)
            claims.insert(claim);
        for (const Claim& claim : debate.claims().all())
            claims.insert(claim.id);
    }
    return {claims.begin(), claims.end()};
}

/// Reads one claim anew.
void Homes::update(const Debate& debate, ClaimId id, Moves& moves)
{
    const Claim* claim = debate.find(id);
    if (!claim) {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end())
            return;
        moves.from.try_emplace(id, entry->second.home);
        takeFromTop(id, entry->second, moves);
        setFirst(id, entry->second, {});
        m_entries.erase(entry);
        return;
    }
    const auto [entry, isNew] = m_entries.try_emplace(id);
    const RecordId first = firstUse(debate, *claim);
    const bool isRedirected = isNew || first != entry->second.first;
    const bool isReordered = entry->second.order != claim->order;
    if (isReordered)
        takeFromTop(id, entry->second, moves);
    entry->second.order = claim->order;
    if (isRedirected)
        setFirst(id, entry->second, first);
    if (isRedirected || isReordered)
        setHome(id, entry->second, isRedirected ? first : entry->second.home, moves);
}

void Homes::setFirst(ClaimId claim, Entry& entry, RecordId first)
{
    const auto [begin, end] = m_members.equal_range(entry.first);
    const auto member = std::find_if(begin, end, [&](const auto& one) { return one.second == claim; });
    if (member != end)
        m_members.erase(member);
    entry.first = first;
    if (first)
        m_members.emplace(first, claim);
}

void Homes::setHome(ClaimId claim, Entry& entry, RecordId home, Moves& moves)
{
    moves.from.try_emplace(claim, entry.home);
    takeFromTop(claim, entry, moves);
    entry.home = home;
    if (home)
        return;
    m_top.insert({static_cast<bool>(entry.first), entry.order, claim});
    entry.isAtTop = true;
    moves.isTopChanged = true;
}

void Homes::takeFromTop(ClaimId claim, Entry& entry, Moves& moves)
{
    if (!entry.isAtTop)
        return;
    m_top.erase({false, entry.order, claim});
    m_top.erase({true, entry.order, claim});
    entry.isAtTop = false;
    moves.isTopChanged = true;
}

/// Circles through these claims are no longer; their members go back to their first uses.
void Homes::dropCirclesOf(const std::vector<ClaimId>& claims, Moves& moves)
{
    if (m_circles.empty())
        return;
    const std::unordered_set<ClaimId> broken(claims.begin(), claims.end());
    std::erase_if(m_circles, [&](const Circle& circle) {
        if (std::none_of(circle.begin(), circle.end(), [&](ClaimId claim) { return broken.contains(claim); }))
            return false;
        for (ClaimId claim : circle) {
            const auto entry = m_entries.find(claim);
            if (entry != m_entries.end() && entry->second.home != entry->second.first)
                setHome(claim, entry->second, entry->second.first, moves);
        }
        return true;
    });
}

ClaimId Homes::above(const Debate& debate, ClaimId claim) const
{
    const auto entry = m_entries.find(claim);
    if (entry == m_entries.end())
        return {};
    const auto use = entry->second.first.as<InferenceId>();
    return use ? claimAtEnd(debate, use) : ClaimId();
}

/// Finds the circles that one meets on the way up from these claims and that are not known.
void Homes::findCircles(const Debate& debate, const std::vector<ClaimId>& starts)
{
    std::unordered_map<ClaimId, std::size_t> walkOf;
    for (const Circle& circle : m_circles) {
        for (ClaimId claim : circle)
            walkOf[claim] = starts.size();
    }
    for (std::size_t walk = 0; walk < starts.size(); ++walk) {
        ClaimId at = starts[walk];
        while (at && walkOf.try_emplace(at, walk).second)
            at = above(debate, at);
        if (!at || walkOf[at] != walk)
            continue;
        Circle circle = {at};
        for (ClaimId next = above(debate, at); next != at; next = above(debate, next))
            circle.push_back(next);
        m_circles.push_back(std::move(circle));
    }
}

namespace {

/// Tells from which claims the way up, by first uses, ends.
class Ground {
public:
    template<class Above>
    bool isReachedFrom(ClaimId claim, Above&& above)
    {
        std::vector<ClaimId> way;
        for (; claim && !m_known.contains(claim); claim = above(claim)) {
            m_known[claim] = false; // until the way is known to end: coming back here means that it does not
            way.push_back(claim);
        }
        const bool isReached = !claim || m_known[claim];
        for (ClaimId step : way)
            m_known[step] = isReached;
        return isReached;
    }

private:
    std::unordered_map<ClaimId, bool> m_known;
};

}

void Homes::openCircles(const Debate& debate, Moves& moves)
{
    Ground ground;
    const auto isGrounded = [&](const Inference* use) {
        const ClaimId target = claimAtEnd(debate, use->id);
        return target && ground.isReachedFrom(target, [&](ClaimId claim) { return above(debate, claim); });
    };
    const auto exitOf = [&](ClaimId claim) {
        for (const Inference* use : debate.restingOn(claim)) {
            if (isGrounded(use))
                return RecordId(use->id);
        }
        return RecordId();
    };
    for (Circle& circle : m_circles) {
        std::sort(circle.begin(), circle.end(),
            [&](ClaimId a, ClaimId b) { return std::pair(m_entries[a].order, a) < std::pair(m_entries[b].order, b); });
        RecordId exit;
        ClaimId opened = circle.front();
        for (auto claim = circle.begin(); claim != circle.end() && !exit; ++claim) {
            exit = exitOf(*claim);
            if (exit)
                opened = *claim;
        }
        for (ClaimId claim : circle) {
            Entry& entry = m_entries[claim];
            const RecordId home = claim == opened ? exit : entry.first;
            if (entry.home != home)
                setHome(claim, entry, home, moves);
        }
    }
}
