#pragma once

#include "model/debate/debate.h"
#include "model/formats/argdown/argdownfreed.h"
#include "model/formats/argdown/argdownidentity.h"
#include "model/formats/argdown/argdownmatching.h"

#include <map>

struct ArgdownBase;

/// What was taken out of a text, and with it out of the debate: somebody who cuts a claim often pastes it elsewhere.
struct ArgdownGone {
    std::vector<ArgdownFace> faces;
    ArgdownHeadings headings;
    std::vector<ArgdownStep> steps; ///< how inferences were said
    Debate records; ///< with all that could not stand without them
    Debate said; ///< what the text had said of them
    QSet<InferenceId> unsaid; ///< those of the inferences that no text had said
    std::vector<ArgdownFreed> freed; ///< what stands without it
    std::map<std::pair<InferenceId, ClaimId>, Premise> premises; ///< those with a part that no text tells
};

/// Adds what the edits drop. Of very much only the latest is kept.
void noteGone(ArgdownGone& gone, const Debate& debate, const ArgdownBase& before, const Edits& edits);

/// Adds what the edits take from inferences that stay.
void noteGonePremises(ArgdownGone& gone, const Debate& debate, const Edits& edits);

/// What is in the debate again is not gone.
void forgetGone(ArgdownGone& gone, const Edits& edits);

/// What comes back has all that it had, and whatever stood with it comes back, too.
void revive(const ArgdownGone& gone, const Debate& debate, Edits& edits);
