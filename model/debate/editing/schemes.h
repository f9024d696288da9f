#pragma once

#include "model/debate/debate.h"

// What may be done with argumentation schemes: letting an inference follow one, and the debate's own. A scheme of the
// catalogue comes as its form, a Scheme without an id, with the key that inferences name it by. Each function gives the
// edits, or the reason why not.

/// What inferences name a scheme of the debate's own by.
QString keyOf(SchemeId scheme);

/// The scheme of the debate's own that goes by this key, or none.
const Scheme* ownScheme(const Debate& debate, const QString& key);

/**
 * Lets an inference follow a scheme. Premises keep a role that the scheme has; the others take the roles that nobody
 * plays, in their order, and premises beyond that have none. Answers to questions that the scheme does not ask go, with
 * what they made (see withdrawal() in answers.h).
 *
 * @error it is no longer there, or a restatement.
 */
Result<Edits> assignScheme(const Debate& debate, InferenceId inference, const QString& key, const Scheme& form);

/// Lets an inference follow no scheme: its roles and answers go.
Result<Edits> clearScheme(const Debate& debate, InferenceId inference);

/// Says which part a premise plays; none when `role` is empty. Several may play one part.
/// @error the claim is no premise of the inference, or the scheme has no such part.
Result<Edits> setRole(
    const Debate& debate, InferenceId inference, ClaimId premise, const QString& role, const Scheme& form);

/// A scheme that is in no debate yet, sorted after all that are.
Scheme newScheme(const Debate& debate, const QString& name);

/**
 * Adds a scheme, or changes the one with its id. Texts are tidied, and premises and questions without a key are given
 * one. Where a premise or a question went, inferences lose the role, and answers go with what they made.
 *
 * @error no name, or that of another scheme of the debate; no premise; a premise or a question without words; a key
 * used twice; a question about a premise that the scheme does not have.
 */
Result<Edits> putScheme(const Debate& debate, const Scheme& scheme);

/// Drops schemes of the debate's own. Inferences that followed them follow none.
Result<Edits> removeSchemes(const Debate& debate, const std::vector<SchemeId>& schemes);
