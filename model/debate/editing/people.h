#pragma once

#include "model/debate/debate.h"

// What may be done to stakeholders. Each function gives the edits, or the reason why not; nothing changes until
// OpenDebate::perform() takes them.

/// A stakeholder that is in no debate yet, sorted after all that are.
Stakeholder newStakeholder(const Debate& debate, const QString& name, StakeholderKind kind = StakeholderKind::Person);

/**
 * Puts a stakeholder, new or in place of the one with its id; the same fields are no edits. Names are tidied, and an
 * alias is kept once and only where it is not the name.
 *
 * @error it has no name; a date, the colour or the initials are not what they must be; it would be part of itself or a
 * member of itself; a membership ends before it begins, or is there twice.
 */
Result<Edits> putStakeholder(const Debate& debate, const Stakeholder& stakeholder);

/// Drops stakeholders. Their statements and turns stay, without them.
Result<Edits> removeStakeholders(const Debate& debate, const std::vector<StakeholderId>& stakeholders);

/**
 * Makes two stakeholders one: statements, turns and members of `gone` become those of `kept`, which takes over its name
 * and aliases as aliases, and whatever it has none of. What both have is not lost: a second description and address are
 * added to the description, and what `gone` was part of becomes a membership without dates. No statement lists the same
 * one twice in one role, and nobody is part or member of themselves.
 *
 * @error one of them is no longer there, or both are the same.
 */
Result<Edits> mergeStakeholders(const Debate& debate, StakeholderId kept, StakeholderId gone);
