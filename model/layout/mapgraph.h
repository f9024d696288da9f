#pragma once

#include "model/debate/debate.h"
#include "model/layout/cardgraph.h"
#include "model/layout/mapfilter.h"
#include "model/layout/shared.h"

#include <unordered_map>

struct Visibility;

/// What a change of the map touched. `isEverything` says that all may differ: read anew.
struct MapChanges {
    std::vector<RecordId> added; ///< nodes
    std::vector<RecordId> dropped; ///< nodes
    std::vector<RecordId> altered; ///< nodes whose record changed (text and size too), or whose folded count did
    std::vector<RecordId>
        relined; ///< whose lines are not the same: inferences, and claims for the lines to their issue
    bool isEverything = false;

    bool isEmpty() const
    {
        return !isEverything && added.empty() && dropped.empty() && altered.empty() && relined.empty();
    }
};

/**
 * What is on the map: a pure function of a debate and a filter, kept up to date change by change.
 *
 * Every claim and issue is one node, whatever the number of its lines. An inference with one premise that nothing bears
 * on is one line from premise to target. Any other has a node of its own, a *junction*: a leg from each premise, a stem
 * to the target, and what bears on it ends there. What refers to a record that is not there has no line.
 *
 * Always true: each line's ends are nodes of the map; no two nodes have one subject; nothing here recurses, so cycles
 * of any kind do no harm. Equal debates with equal filters give the same nodes and lines, in an order that depends on
 * how they came to be: sort by `cardPrecedes` where order matters. Indices hold until the next change.
 *
 * Cost: built whole about 0.6 µs a record; a change costs what it touches while all is shown, and a walk over the whole
 * debate (some ms at 100,000 claims) while something is filtered, folded or in focus.
 */
class MapGraph {
public:
    MapGraph() = default;
    explicit MapGraph(const Debate& debate, const MapFilter& filter = {});

    /// Follows a change that `debate` has already taken.
    MapChanges update(const Debate& debate, const Changes& changes);

    /// Shows something else of the same debate.
    MapChanges show(const Debate& debate, const MapFilter& filter);

    const MapFilter& filter() const { return m_filter; }
    const CardGraph& cards() const { return *sharedCards(); }
    const Shared<CardGraph>& sharedCards() const { return m_filter.showsAll() ? m_whole : m_shown; }
    const std::vector<MapNode>& nodes() const { return cards().nodes(); }
    const std::vector<MapLine>& lines() const { return cards().lines(); }
    const MapNode* find(RecordId subject) const { return cards().find(subject); }

    int hiddenClaims() const { return m_claims - m_shownClaims; } ///< claims of the debate that are not on the map
    int foldedUnder(RecordId card) const; ///< claims put away by folding this card; each counts under one card only

private:
    MapChanges rebuild(const Debate& debate);
    void showAnew(const Debate& debate);
    void take(Visibility visibility);
    std::vector<RecordId> touchedBy(const Debate& debate, const Changes& changes) const;
    void touchTargets(const Debate& debate, InferenceId id, std::vector<RecordId>& touched) const;
    void touchFlipped(const std::vector<char>& shows, std::vector<RecordId>& touched) const;
    MapChanges redrawWhole(const Debate& debate, const std::vector<RecordId>& touched);
    MapChanges redrawShown(const Debate& debate, std::vector<RecordId> touched);
    void addRecounted(const std::unordered_map<RecordId, int>& before, MapChanges& changes) const;

    MapFilter m_filter;
    Shared<CardGraph> m_whole; ///< of all there is
    Shared<CardGraph> m_shown; ///< what the filter leaves; empty while it leaves all
    std::unordered_map<RecordId, int> m_foldedUnder;
    int m_claims = 0;
    int m_shownClaims = 0;
};
