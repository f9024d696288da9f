#pragma once

#include "model/debate/edit.h"

class Debate;

/// Records that arrive, and those of the debate that takes them in that they are by their words: the one that is kept
/// first.
struct SameTexts {
    std::vector<std::pair<ClaimId, ClaimId>> claims = {};
    std::vector<std::pair<StakeholderId, StakeholderId>> stakeholders = {};

    bool isEmpty() const { return claims.empty() && stakeholders.empty(); }
};

/// Claims by their texts and stakeholders by their names, without regard to case, spaces, forms of letters and a full
/// stop at the end. Records that the receiver has by their ids are themselves, and left out. Cost: a hash look-up for
/// each record.
SameTexts sameTextsIn(const Debate& arriving, const Debate& receiver);

/// The edits that make them one, once all are in the debate.
Edits mergesOf(const Debate& debate, const SameTexts& same);
