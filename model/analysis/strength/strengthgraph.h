#pragma once

#include "model/analysis/strength/weightedgraph.h"
#include "model/debate/debate.h"

/// A claim or inference whose strength is given instead of worked out, whatever bears on it.
struct HeldStrength {
    RecordId record;
    double strength = 1; ///< from 0 to 1
};

/// What is taken for granted, as strengths: what is accepted has 1, what is rejected 0, and what is left open 0.5,
/// which is neither for nor against it. The last assumption about something counts.
std::vector<HeldStrength> heldBy(const std::vector<Assumption>& assumptions);

/**
 * A debate as a weighted bipolar graph.
 *
 * - A claim's base score is its weight, 0.5 where nobody gave one: neither for nor against it.
 * - An inference's base score is its weight (1 where nobody gave one: a step holds unless something is said against it)
 *   times the strength of its weakest premise: linked premises stand or fall together. What bears on the inference,
 *   undercuts and whatever backs it, moves that as it would a claim's; and the strength of the inference is what bears
 *   on its target. An inference with one premise, no weight and nothing said about it passes its premise's strength on,
 *   so a map of such arrows is a plain weighted bipolar graph. The weakest link: J. Pollock, "Defeasible reasoning with
 *   variable degrees of justification", Artificial Intelligence 133, 2001.
 * - Claims of which one restates the other, alone, and without an objection to that, are one node; its base score is
 *   the mean of the weights they have. What several of them say of something counts as often as the one says it that
 *   says it most often. Other restatements count neither for nor against.
 *
 * What refers to nothing is left out. Cost: linear; 0.3 s for 1,000,000 records.
 */
class StrengthGraph {
public:
    static constexpr double baseScoreOfClaims = 0.5;
    static constexpr double baseScoreOfInferences = 1;

    explicit StrengthGraph(const Debate& debate, std::span<const HeldStrength> held = {});

    const WeightedGraph& weighted() const { return m_weighted; }

    /// The node of a claim or an inference, for an inference that only passes its premise on that of the premise; -1:
    /// it has none.
    int nodeOf(RecordId record) const;

private:
    friend class StrengthGraphMaker;

    IdIndex m_claims; ///< places in m_claimNodes
    IdIndex m_inferences; ///< places in m_inferenceNodes
    std::vector<int> m_claimNodes;
    std::vector<int> m_inferenceNodes;
    WeightedGraph m_weighted;
};
