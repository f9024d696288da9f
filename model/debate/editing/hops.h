#pragma once

#include "model/debate/debate.h"

// What may be done to hops: "this passage or source quotes, cites, … that one". Each function gives the edits, or the
// reason why not. Circles of hops are legitimate to record: the trace and the review point them out.

/// A hop that is in no debate yet, sorted after all that are.
Citation newHop(const Debate& debate, CitationEnd from, CitationEnd to, CitationKind kind = CitationKind::Cites);

/// @error it leads to where it starts, to the source it is a passage of, or an end is gone; or the same hop (ends and
/// kind) is there already.
Result<Edits> addHop(const Debate& debate, const Citation& hop);

/// Puts a changed hop in place of the one with its id; the same hop is no edits. @error as addHop(), or it is gone.
Result<Edits> reviseHop(const Debate& debate, const Citation& hop);

/// Says what came of looking up hops. @error one of them is gone.
Result<Edits> verifyHops(const Debate& debate, const std::vector<CitationId>& hops, Verification verification);

Result<Edits> removeHops(const Debate& debate, const std::vector<CitationId>& hops);

/// One step of a chain: how what comes before refers to this, and what this is.
struct ChainStep {
    CitationKind kind = CitationKind::Cites;
    std::variant<SourceId, ExcerptId, QString> to; ///< a text names a source that is in no debate yet: its title
    Verification verification = Verification::Unchecked;
    QString locator = {};
    QString note = {};
};

/**
 * Adds a whole chain, "A quotes B, who cites C's interview with D", as the hops from `start` to the first step, from
 * there to the second, and so on. Hops that are there already, with ends and kind the same, are kept as they are. Steps
 * named by the same text, and a text that is the title of exactly one source of the debate, are one source.
 *
 * @error no steps, a step without a name, a step to itself, or an end that is gone; nothing is added then.
 */
Result<Edits> addChain(const Debate& debate, CitationEnd start, const std::vector<ChainStep>& steps);

/// The hops that leave or reach a source or a passage, in the order people see.
std::vector<const Citation*> hopsFrom(const Debate& debate, CitationEnd end);
std::vector<const Citation*> hopsTo(const Debate& debate, CitationEnd end);

/// The source that a passage's text comes from; none when that is not known.
SourceId sourceOf(const Debate& debate, CitationEnd end);
