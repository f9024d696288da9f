#pragma once

#include "model/debate/record.h"

#include <set>
#include <unordered_set>

/// What a line of the map says.
enum class LineKind : quint8 {
    Support,
    Attack,
    Undercut, ///< an attack on an inference
    Restate,
    Option, ///< from a claim to the issue it answers
};

/// A card and what lies around it.
struct Focus {
    RecordId card; ///< none: the whole map
    int hops = 1; ///< lines between claims that are followed, either way; the dots of linked premises count nothing

    bool operator==(const Focus&) const = default;
};

/**
 * What of a debate the map shows. Ids of records that are gone do no harm.
 *
 * A card is shown when all of these let it. Options and issues follow their claims: with `topics` or `tags` set, an
 * issue is shown when one of its options is.
 */
struct MapFilter {
    std::set<TopicId> topics; ///< claims of these topics and of those inside them; empty: all claims
    std::set<TagId> tags; ///< claims with one of these; empty: all claims
    std::set<LineKind> kinds; ///< inferences of these kinds, and no claim that has only others; empty: all
    std::unordered_set<RecordId> folded; ///< claims, issues and junctions whose reasons and objections are put away
    std::unordered_set<RecordId> hidden; ///< records put away by hand: claims, issues, inferences
    Focus focus;

    bool showsAll() const { return *this == MapFilter(); }
    bool operator==(const MapFilter&) const = default;
};
