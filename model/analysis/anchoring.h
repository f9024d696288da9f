#pragma once

#include "model/debate/editing/documents.h"
#include "model/debate/editing/structure.h"

/// Where a passage is now.
struct Anchor {
    Fate fate = Fate::Lost;
    int start = 0; ///< code points; unless lost
    int end = 0;

    bool operator==(const Anchor&) const = default;
};

/**
 * Follows passages of a text into a changed version of it.
 *
 * Quotation marks, dashes, white space and letter case are taken as equal for comparing; a passage that differs in them
 * is Changed. A passage of which less than half is left, or for which two places are as good, is Lost rather than
 * guessed. See TextAlignment for how.
 *
 * @param passages  in code points of `before`.
 * @return          one anchor for each, in code points of `after`.
 *
 * Cost: linear in both texts and the passages; about 1 s for 2 MB.
 */
std::vector<Anchor> followPassages(const QString& before, const QString& after, const std::vector<Stretch>& passages);

/// What becomes of the quotations, turns and page furniture of a document in a changed text, for addVersion().
FollowedText followInto(const Debate& debate, DocumentId document, const QString& text);

/// A passage as others describe it: its words, and as much of the words around it as they give.
struct QuotedPassage {
    QString exact;
    QString prefix;
    QString suffix;
    int start = -1; ///< where it is said to start, in code points; -1: nobody says
};

/**
 * Finds a described passage in a text nobody has an earlier version of: where it is said to be, if its words are there;
 * else where its words are, if the words around it or their being there once tell which; else, among the places that
 * share the rarest words with it, as followPassages() would.
 *
 * Cost: linear in the text.
 */
Anchor findPassage(const QString& text, const QuotedPassage& passage);
