#pragma once

#include "model/debate/debate.h"

// What may be done to reasons, objections and restatements, and to their premises. Each function gives the edits, or
// the reason why not. Cycles of claims are legitimate; an inference on its own premise is not.

/// Makes a claim that is in the debate a reason for, an objection to or a restatement of the target.
/// @error a claim on itself; the same again; what is gone.
Result<Edits> attach(const Debate& debate, ClaimId premise, InferenceKind kind, Target target);

/// The same with a claim that is not in the debate yet.
Result<Edits> attachNew(const Debate& debate, const Claim& premise, InferenceKind kind, Target target);

/// Several claims that bear on the target together.
Result<Edits> attachLinked(
    const Debate& debate, const std::vector<ClaimId>& premises, InferenceKind kind, Target target);

/// Links one more premise to an inference.
Result<Edits> addPremise(const Debate& debate, InferenceId inference, ClaimId claim);
Result<Edits> addNewPremise(const Debate& debate, InferenceId inference, const Claim& claim);

/// Takes a premise away; the inference goes with its last one.
Result<Edits> removePremise(const Debate& debate, InferenceId inference, ClaimId claim);
Result<Edits> replacePremise(const Debate& debate, InferenceId inference, ClaimId old, ClaimId premise);
Result<Edits> setImplicit(const Debate& debate, InferenceId inference, ClaimId premise, bool isImplicit);

Result<Edits> setKind(const Debate& debate, const std::vector<InferenceId>& inferences, InferenceKind kind);
Result<Edits> retarget(const Debate& debate, InferenceId inference, Target target);

/// Joins inferences of one kind on one target into the first of them, their premises linked.
Result<Edits> linkTogether(const Debate& debate, const std::vector<InferenceId>& inferences);

/// The opposite: each premise bears on the target by itself.
Result<Edits> separate(const Debate& debate, InferenceId inference);

/// Sorts an inference directly before another that bears on the same target, or after all when `next` is none.
Result<Edits> moveBefore(const Debate& debate, InferenceId inference, InferenceId next);

/// What an attack is, by what it hits (never chosen by anyone).
enum class AttackKind { Rebuttal, Undermining, Undercut };
AttackKind attackKind(const Debate& debate, const Inference& attack);
