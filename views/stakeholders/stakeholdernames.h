#pragma once

#include "model/debate/debate.h"

// Stakeholders in a few words, safe to draw and in one line; and what is typed to find them.

QString nameOf(StakeholderKind kind); ///< "Person", "Organisation", …
const std::vector<StakeholderKind>& stakeholderKinds(); ///< in the order people choose from

/// What it has besides a name, such as "Organisation · AI, Amnesty · part of “…”".
QString about(const Debate& debate, const Stakeholder& stakeholder);

/// "since 2012", "2012 to 2015", empty when nothing is known.
QString spanWords(const Membership& membership);

/// Those with all the words in their names, aliases or initials, as people see them ordered; case and accents aside.
std::vector<const Stakeholder*> stakeholdersWith(const Debate& debate, const QString& words);

/// All that it is a speaker of, by claim as people see them ordered, then by date, the undated last.
std::vector<const Statement*> statementsOf(const Debate& debate, StakeholderId stakeholder);
