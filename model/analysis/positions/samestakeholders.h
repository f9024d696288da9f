#pragma once

#include "model/debate/debate.h"

/**
 * Whether two are likely the same stakeholder under two spellings. A name or alias of the one is, for one of the other:
 *  - the same words, case, accents, punctuation, order and articles aside ("Dines, Gail" is "Gail Dines");
 *  - its initials ("WHO" is "World Health Organization"), unless it is a person;
 *  - its last word with the first as an initial ("G. Dines" is "Gail Dines");
 *  - one letter off, not a digit, of eight or more ("Amnesty Internatonal").
 */
bool areLikelySame(const Stakeholder& one, const Stakeholder& other);

/// Those of a debate that are likely the same as this one, which need not be in it. Cost: 2 µs for each there is.
std::vector<StakeholderId> likelySame(const Debate& debate, const Stakeholder& stakeholder);

using StakeholderPair = std::pair<StakeholderId, StakeholderId>;

/// All pairs, as people see stakeholders ordered; of a spelling that more than 16 share, only some. Cost: linear; 20 µs
/// for each there is.
std::vector<StakeholderPair> likelySamePairs(const Debate& debate);
