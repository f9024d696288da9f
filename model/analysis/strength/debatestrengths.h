#pragma once

#include "model/analysis/strength/strengthgraph.h"
#include "model/analysis/strength/strengths.h"

/// What is asked: strengths by which semantics, and what is taken as given instead of worked out.
struct StrengthQuery {
    GradualSemantics semantics = GradualSemantics::DfQuad;
    std::vector<HeldStrength> held = {}; ///< what-if
    StrengthLimits limits = {};
};

/// The strengths of a debate's claims and inferences, as StrengthGraph reads them.
///
/// Cost: that of StrengthGraph and of strengthsOf(): 5 ms for 10,000 claims.
class DebateStrengths {
public:
    explicit DebateStrengths(const Debate& debate, const StrengthQuery& query = {}, std::stop_token stop = {});

    /// Of a claim or an inference, from 0 to 1; 0 for what has none.
    double of(RecordId record) const;
    Settling settlingOf(RecordId record) const;

    const Strengths& strengths() const { return m_strengths; }
    const StrengthGraph& graph() const { return m_graph; }

    /// How the strengths were arrived at, as sentences: whether circles settled, and what did not.
    QString account() const;

private:
    StrengthGraph m_graph;
    Strengths m_strengths;
};
