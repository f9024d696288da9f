#pragma once

#include "model/debate/dayspan.h"
#include "model/debate/debate.h"

/// What a hop counts for when origins are counted.
enum class HopStanding {
    Followed,
    NotLocated, ///< somebody looked, and it is not there: named, and not counted
    WithinText, ///< it leads to another passage of the same speaker, which comes from nowhere else
    CreditedByCopy, ///< what a passage that repeats another credits besides, and nobody has seen there: not counted
};

/// Where a claim is found, or what that came from.
struct TraceNode {
    /// An excerpt, a source, a document of no known source; a stakeholder or a turn that speaks within one; or a
    /// statement that is in none of these.
    RecordId record;
    SourceId source; ///< the one it is, or is in; none when unknown
    RecordId speaker; ///< who speaks there, where that is not the source itself: a stakeholder or a turn
    std::vector<ExcerptId> excerpts; ///< its passages that the trace is about
    std::vector<StatementId> statements; ///< where it is an appearance of the claim
    std::optional<DaySpan> days; ///< when it was said or issued
    int column = 0; ///< its place in time from 0; those without a date stand between what they come from and lead to
    int circle = -1; ///< index of the circle it is part of
    bool isAgainst = false; ///< all its statements are against the claim
    bool isOrigin = false;
    bool isSeen = false; ///< its text is in the debate, or a hop to it was seen at the source

    bool isAppearance() const { return !statements.empty(); }
};

struct TraceHop {
    int from = 0; ///< index of a node; it came from `to`
    int to = 0;
    CitationId citation; ///< none: the passage is in that source
    CitationKind kind = CitationKind::Cites;
    Verification verification = Verification::Unchecked;
    HopStanding standing = HopStanding::Followed;
    bool isForward = false; ///< it leads to something that is certainly later: one of the dates is wrong, or the hop
};

/// A circle of sourcing: its nodes, each taken from the next, the last from the first.
struct TraceCircle {
    std::vector<int> nodes; ///< the shortest one of its knot
    std::size_t knotSize = 0; ///< how many nodes come from each other
    bool isOnlySupport = false; ///< no way leads out of it to an origin
};

/**
 * Where a claim came from: its appearances, the hops back from them, and what is at their ends.
 *
 * Passages of one source that came from nowhere else are one node with it, except that those in a turn of another
 * speaker (a reader's comment) speak for that speaker. An origin is where no followed hop leads on from, reached from
 * an appearance that is not against the claim. A passage that repeats or translates another is a copy.
 */
struct Trace {
    ClaimId claim;
    std::vector<TraceNode> nodes; ///< appearances first
    std::vector<TraceHop> hops; ///< sorted by `from`
    std::vector<int> origins; ///< nodes, the earliest first, one for each source or speaker
    std::vector<TraceCircle> circles;
    int appearances = 0; ///< statements
    int appearancesAgainst = 0;
    int uncheckedHops = 0;
    int columns = 0;
    bool isSingleOrigin = false; ///< several sources have it, and all have it from one
    bool isOnlyCopies = false; ///< several places have it, and every one has it from elsewhere
    qint64 steps = 0; ///< records and hops looked at: the work done
};

/// Cost: linear in what is reached: below 0.5 s for 100,000 sources and 300,000 hops. Nothing there: an empty trace.
Trace traceOf(const Debate& debate, ClaimId claim);

// Words for a trace; each text is for a person, with names from the debate isolated.

/// "7 appearances, 1 origin: “…”; 2 hops unchecked."
QString headline(const Debate& debate, const Trace& trace);

enum class TraceRemarkKind { Circle, SingleOrigin, OnlyCopies, ForwardHop, UnseenOrigin, NotCounted };

/// Something to look at, as a sentence, and where.
struct TraceRemark {
    TraceRemarkKind kind = TraceRemarkKind::Circle;
    QString text;
    std::vector<int> nodes;
    std::vector<int> hops;
};
std::vector<TraceRemark> remarksOn(const Debate& debate, const Trace& trace);

/// What a node is called: "Weitzer 2007", or the speaker of a passage.
QString nameOf(const Debate& debate, const TraceNode& node);

/// Its date as the debate has it, in EDTF; empty when unknown.
QString dateOf(const Debate& debate, const TraceNode& node);

/// The passage in its own words; empty for a whole source.
QString passageOf(const Debate& debate, const TraceNode& node);

/// "quotes", "cites", …; "is in" where there is no citation.
QString wordsFor(const TraceHop& hop);
QString wordsFor(CitationKind kind);
QString wordsFor(Verification verification); ///< "not checked", "seen at the source", …
