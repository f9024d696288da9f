#pragma once

#include "model/layout/arrangement.h"
#include "model/layout/layoutrequest.h"

#include <functional>
#include <map>

/// The size of a card in scene units, as the view paints it; junctions are not asked for.
using CardSizes = std::function<QSizeF(RecordId card)>;

/// Places that a person chose: the centre of each card, in scene units.
using Pins = std::map<RecordId, QPointF>;

Pins pinsOf(const Debate& debate);

struct LayoutWishes {
    LayoutDirection direction = LayoutDirection::TopDown;
    LayoutGaps gaps;
    Pins pins;
    double aspect = 1.4; ///< width to height of the whole, when it is laid out anew
};

/// The side of the square that stands for a junction.
inline constexpr double junctionSize = 14;

/**
 * What is to be done to bring an arrangement up to date with a map, in three steps:
 *
 *     LayoutPlan plan(graph.cards(), sizes, wishes, arrangement, revision);
 *     runner.start(plan.request());                    // nothing to do when the request is empty: see isDone()
 *     arrangement = plan.arranged(outcome.result);     // when it has finished, if the map's revision is still the same
 *
 * With an empty earlier arrangement, or one of another direction, everything is laid out anew ("Arrange"). Otherwise
 * only sections whose cards, sizes or lines are not the same, in which siblings keep their order; all other cards keep
 * their places in their sections, and sections keep theirs except where one has grown into them. It keeps nothing of
 * the graph: editing may go on meanwhile.
 *
 * Cost: about 0.5 µs a card here, and as much in `arranged`.
 */
class LayoutPlan {
public:
    LayoutPlan(const CardGraph& cards, const CardSizes& sizes, const LayoutWishes& wishes,
        const Arrangement& earlier = {}, quint64 revision = 0);
    ~LayoutPlan();
    LayoutPlan(LayoutPlan&&) noexcept;
    LayoutPlan& operator=(LayoutPlan&&) noexcept;

    const LayoutRequest& request() const;

    /// The same for all maps of the same cards, sizes, lines and pins that run the same way, and hardly for others.
    quint64 content() const;

    bool isDone() const { return request().pieces.empty(); } ///< `arranged({})` needs no helper

    /// The map with the sections that the helper laid out. Always a whole arrangement, whatever the result holds.
    Arrangement arranged(const LayoutResult& result) const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};
