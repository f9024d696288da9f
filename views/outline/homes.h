#pragma once

#include "model/debate/debate.h"

#include <set>
#include <unordered_map>

/**
 * Where each claim stands in full in an outline; wherever else it is used, the outline refers to that.
 *
 * A claim's home is the question it answers, else the first inference it is a premise of, else the top. Where that
 * would lead in a circle, the first member that is also used outside the circle has that use as its home; without any,
 * the first member stands at the top. So the homes depend on nothing but the debate, and every claim has exactly one,
 * from which the way up ends. "First" means by order, then by id.
 *
 * Cost: about 0.6 µs a claim to begin with; following a change, what it touched and the circles there are.
 */
class Homes {
public:
    void read(const Debate& debate);

    struct Moves {
        std::unordered_map<ClaimId, RecordId> from; ///< claims with a new home, and their old one
        bool isTopChanged = false;
    };
    Moves follow(const Debate& debate, const Changes& changes);

    /// An issue or an inference, or none at the top.
    RecordId homeOf(ClaimId claim) const;

    /// Claims at the top, those of circles last.
    std::vector<ClaimId> top() const;

private:
    struct Entry {
        RecordId first; ///< the first use, with no regard to circles
        RecordId home;
        double order = 0;
        bool isAtTop = false;
    };
    struct TopKey {
        bool isCircle;
        double order;
        ClaimId claim;
        auto operator<=>(const TopKey&) const = default;
    };
    using Circle = std::vector<ClaimId>;

    std::vector<ClaimId> touched(const Debate& debate, const Changes& changes) const;
    void update(const Debate& debate, ClaimId claim, Moves& moves);
    void setFirst(ClaimId claim, Entry& entry, RecordId first);
    void setHome(ClaimId claim, Entry& entry, RecordId home, Moves& moves);
    void takeFromTop(ClaimId claim, Entry& entry, Moves& moves);
    void dropCirclesOf(const std::vector<ClaimId>& claims, Moves& moves);
    void findCircles(const Debate& debate, const std::vector<ClaimId>& starts);
    void openCircles(const Debate& debate, Moves& moves);
    ClaimId above(const Debate& debate, ClaimId claim) const;

    std::unordered_map<ClaimId, Entry> m_entries;
    std::unordered_multimap<RecordId, ClaimId> m_members; ///< claims by their `first`
    std::vector<Circle> m_circles; ///< of `first` uses
    std::set<TopKey> m_top;
};

/// The claim at the end of an inference's chain of targets; none when a damaged chain does not end.
ClaimId claimAtEnd(const Debate& debate, InferenceId inference);
