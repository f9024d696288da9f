#pragma once

#include "model/debate/debate.h"

// Names and phrases out of which sentences about positions are made.

QString nameOf(const Debate& debate, StakeholderId id); ///< isolated
QString shortName(const Debate& debate, ClaimId id); ///< its title or words, quoted

/// "A, B and 3 others".
QString namesOf(const Debate& debate, const std::vector<StakeholderId>& ids, std::size_t most = 3);

/// "for “…”", "against “…”", "of mixed mind on “…”", as the end of "X is …".
QString stanceWords(const Debate& debate, ClaimId claim, Stance stance);
