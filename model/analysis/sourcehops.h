#pragma once

#include "model/debate/debate.h"

#include <span>

/// What a trace asks about a hop.
struct Hop {
    CitationEnd to;
    CitationId citation;
    double order = 0;
    int row = -1; ///< of the source it leads to, in the debate's table; -1: that is a passage, or gone
    CitationKind kind = CitationKind::Cites;
    Verification verification = Verification::Unchecked;
};

Hop hopOf(const Debate& debate, const Citation& citation);

/// Of a source in the debate's table, -1 if it is not there. It holds until the next change.
int rowOf(const Debate& debate, SourceId source);

/// In the order people see.
void sortHops(std::span<Hop> hops);

/**
 * The hops that leave sources, and which sources have their text in the debate.
 *
 * Questions are answered from who refers to a source. A trace that asks about many sources has them answered from one
 * walk over all of the debate: that takes memory in its order, where asking for each referrer waits for memory each
 * time. Cost: linear in what is asked for.
 */
class SourceHops {
public:
    explicit SourceHops(const Debate& debate);

    /// Of the source in a row. They hold until the next question.
    std::span<const Hop> of(int row);
    bool hasText() const { return m_hasFoundText; } ///< the source asked for last
    std::size_t gathered() const { return m_hops.size(); } ///< hops, once so many were asked for that all were gathered

private:
    std::span<const Hop> lookUp(SourceId source);
    void gather();
    void gatherTexts();

    const Debate& m_debate;
    std::size_t m_looksLeft; ///< before all are gathered
    std::vector<Hop> m_found; ///< of the source asked for last
    bool m_hasFoundText = false;
    std::vector<std::size_t> m_first; ///< of m_hops, by row; empty until all are gathered
    std::vector<Hop> m_hops; ///< of all sources
    std::vector<char> m_texts; ///< by row
};
