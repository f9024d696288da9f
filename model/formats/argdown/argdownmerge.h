#pragma once

#include "model/debate/edit.h"
#include "model/formats/argdown/argdownidentity.h"
#include "model/formats/argdown/argdownrevival.h"

/// What a text said when it was last brought into the debate, or written from it.
struct ArgdownBase {
    std::vector<ArgdownFace> faces;
    ArgdownHeadings headings;
    Debate was; ///< as far as the text tells
    std::vector<ArgdownStep> steps; ///< how its inferences were said
    ArgdownGone gone = {};
    QSet<RecordId> hidden = {}; ///< claims and sections that the text did not say: they may be where a fault is
    QSet<RecordId> deleted = {}; ///< of these, those of which no word was left anywhere
};

/// What a debate has to become to say what its text says.
struct ArgdownMerge {
    Edits edits; ///< none where both say the same
    ArgdownMatches records; ///< what each part of the text is, once the edits are made
    ArgdownBase base; ///< for the next merge; what a fault hides stays in it
};

/// The base of a text that was written from this debate (see writeArgdown(), not complete), or says the same.
ArgdownBase argdownBase(const Debate& debate, const ArgdownModel& model);

/**
 * The edits that bring an edit of the text into the debate. Three are compared: what the text said `before`, what it
 * says `now`, and the debate as it is; only where `now` differs from `before` is something changed, so whatever the
 * text does not carry (statements, notes, weights, restatements, places …) stays.
 *
 * A claim stays the same when it gets another title or other words, moves, or becomes an argument; an inference when
 * its claims do. What was taken out and is put in again is what it was, with all it had. As long as the text has a
 * fault that costs a part of it, nothing is dropped: what is missing may be in that part.
 *
 * @param before  what the text said when debate and text were last the same.
 * @param mayBecome  asked while the text has such a fault; none: all may.
 *
 * Always true: after the edits faults() finds nothing that it did not find before; an unchanged text gives no edits.
 *
 * Cost: linear; about 5 ms for 1,000 claims.
 */
ArgdownMerge mergeArgdown(
    const Debate& debate, const ArgdownBase& before, const ArgdownModel& now, const ArgdownMayBecome& mayBecome = {});

/// The same where only the text is known that was last brought into the debate; null: the debate was just written as
/// text.
ArgdownMerge mergeArgdown(const Debate& debate, const ArgdownModel* before, const ArgdownModel& now);

/// Whether no fault costs a part of the text.
bool isWhole(const ArgdownModel& model);
