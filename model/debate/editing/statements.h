#pragma once

#include "model/debate/debate.h"

// What may be done to statements: who takes which stance on a claim, in which passage, when. Each function gives the
// edits, or the reason why not. Everything that one call returns is one step.

/// What a new statement is to say; its passage, if any, is told beside it.
struct StatementDraft {
    ClaimId claim;
    QString newClaim; ///< words of a claim to be made, where `claim` is none
    Stance stance = Stance::For;
    QString condition; ///< of a conditional stance
    std::vector<Speaker> speakers;
    std::vector<Stakeholder> newcomers; ///< to be made, as far as they speak
    QString date; ///< EDTF
    int credibility = 0; ///< as in Statement
    QString note;
    SourceId source; ///< where there is no passage
};

/// What a passage suggests: its words as the claim's, the speaker and the date of its turn, else the date of its
/// source.
/// @error as quote().
Result<StatementDraft> draftFor(const Debate& debate, DocumentId document, int start, int end);

/**
 * A statement in a passage, with its quotation where that is new, and its claim where that is.
 *
 * @error the claim is missing or gone; a conditional stance has no condition; the date is none; a credibility is not
 * from 1 to 6 (0 for none); a speaker is gone; these speakers have said just this in the passage already.
 */
Result<Edits> state(const Debate& debate, DocumentId document, int start, int end, const StatementDraft& draft);

/// The same with a quotation of the debate.
Result<Edits> state(const Debate& debate, ExcerptId excerpt, const StatementDraft& draft);

/// A position set by hand, without a quotation: isByHand(). @error as state(), and nobody holds it.
Result<Edits> statePosition(const Debate& debate, const StatementDraft& draft);

/// Puts a statement in place of the one with its id; the same fields are no edits. A condition goes with a stance that
/// is not conditional. Errors as for state(), but a condition may be missing.
Result<Edits> reviseStatement(const Debate& debate, const Statement& statement);

/// Whether it rests on no quotation: somebody set it by hand.
bool isByHand(const Statement& statement);

// Bulk changes. Each leaves alone what is so already. @error one of them is no longer there, or as for state().

Result<Edits> setStance(
    const Debate& debate, const std::vector<StatementId>& statements, Stance stance, const QString& condition = {});
Result<Edits> setClaim(const Debate& debate, const std::vector<StatementId>& statements, ClaimId claim);
Result<Edits> setDate(const Debate& debate, const std::vector<StatementId>& statements, const QString& date);
Result<Edits> setCredibility(const Debate& debate, const std::vector<StatementId>& statements, int credibility);
Result<Edits> addSpeaker(const Debate& debate, const std::vector<StatementId>& statements, Speaker speaker);

/// Takes somebody off in every role.
Result<Edits> removeSpeaker(const Debate& debate, const std::vector<StatementId>& statements, StakeholderId speaker);

/// Puts somebody in another's place, in every role.
Result<Edits> replaceSpeaker(
    const Debate& debate, const std::vector<StatementId>& statements, StakeholderId before, StakeholderId after);

/// Gives somebody who speaks in them this one role.
Result<Edits> setRole(
    const Debate& debate, const std::vector<StatementId>& statements, StakeholderId speaker, SpeakerRole role);
