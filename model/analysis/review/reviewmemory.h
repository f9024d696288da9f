#pragma once

#include "model/analysis/similar.h"

#include <map>
#include <memory>

class Positions;

/// Pairs of claims that say nearly the same, by each of the two.
class LikeClaims {
public:
    void read(const Debate& debate, const std::stop_token& stop);
    /// Returns the claims that are like one that changed.
    std::vector<ClaimId> follow(const Debate& debate, const Changes& changes);
    bool isRead() const { return m_isRead; }

    /// The others that are like a claim and come after it by id, so that each pair is told once.
    std::vector<ClaimId> after(ClaimId claim) const;

private:
    void forget(ClaimId claim);

    SimilarClaims m_similar;
    std::multimap<ClaimId, ClaimId> m_pairs; ///< both ways round
    bool m_isRead = false;
};

/**
 * What a review remembers from one time to the next, because it takes long to find out.
 *
 * Likeness depends on how rare words are in the whole debate. After an edit it is found out anew for the claims edited
 * alone: the others' likeness hardly differs.
 */
class ReviewMemory {
public:
    ReviewMemory();
    ~ReviewMemory();

    const LikeClaims& likes(const Debate& debate, const std::stop_token& stop);
    const Positions& positions(const Debate& debate); ///< read when first asked for; always of the same debate

    /// Returns what else the changes concern by what it remembers.
    std::vector<ClaimId> follow(const Debate& debate, const Changes& changes);

private:
    LikeClaims m_likes;
    std::unique_ptr<Positions> m_positions;
};
