#pragma once

#include "model/analysis/anchoring.h"

/// A passage of an old text and where it is in the new one.
struct FollowedPassage {
    Stretch before;
    Anchor now;
};

/**
 * Where the turns of a text are in a changed one. They do not overlap; a turn that is not in the list is lost.
 *
 * A turn that began or ended with a line still does; otherwise it has no words that it did not have, for words between
 * turns may be anybody's. Of a turn that is lost, the quotations that were found stay in a turn of its speaker: they
 * must not pass for somebody else's words. So does what comes before the second turn, where the first was lost.
 *
 * @param turns       by start, as turnsOf() has them; `anchors` where followPassages() finds each.
 * @param quotations  of the same text.
 */
std::vector<FollowedTurn> followTurns(const QString& before, const QString& after,
    const std::vector<const Turn*>& turns, const std::vector<Anchor>& anchors,
    const std::vector<FollowedPassage>& quotations);
