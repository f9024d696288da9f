#pragma once

#include "model/debate/debate.h"

// Turns: who speaks where in a document. Places are code points, `end` exclusive. Always true of what is made here: the
// turns of a document do not overlap.

/// A turn that is proposed; a person decides. Nobody is known by an empty name.
struct TurnDraft {
    int start = 0;
    int end = 0;
    QString speaker;
    QString addressee;
    QString date; ///< EDTF
    int replyTo = -1; ///< index of another draft
    bool isUnnamed = false; ///< somebody of their own, who becomes "Commenter 7"

    bool operator==(const TurnDraft&) const = default;
};

/**
 * Puts these turns in place of those the document has. Names that stakeholders or their aliases have are theirs; others
 * become new stakeholders, unnamed ones "Commenter 1" and so on, after the highest there is.
 *
 * @error a draft is empty, outside the text, or overlaps another.
 */
Result<Edits> splitIntoTurns(const Debate& debate, DocumentId document, const std::vector<TurnDraft>& drafts);

// What is said in a turn follows it: see withStatements().

/// Cuts a turn in two; the second has no speaker yet. @error `at` is not inside the turn.
Result<Edits> splitTurn(const Debate& debate, TurnId turn, int at);

/// Joins a turn with the one after it, whose speaker and date it takes over where it has none.
Result<Edits> joinWithNext(const Debate& debate, TurnId turn);

/// Moves a turn's boundaries. A neighbour with nothing but blanks between goes along; @error they would pass a
/// neighbour's other end.
Result<Edits> setTurnBounds(const Debate& debate, TurnId turn, int start, int end);

/// Changes who speaks, to whom and when.
Result<Edits> setTurnSpeaker(const Debate& debate, TurnId turn, StakeholderId speaker);
Result<Edits> setTurnAddressee(const Debate& debate, TurnId turn, StakeholderId addressee);
Result<Edits> setTurnDate(const Debate& debate, TurnId turn, const QString& date);
Result<Edits> setReplyTo(const Debate& debate, TurnId turn, TurnId earlier);

/// The turn that a place is in, or null.
const Turn* turnAt(const Debate& debate, DocumentId document, int codePoint);

/// In the order of the text.
std::vector<const Turn*> turnsOf(const Debate& debate, DocumentId document);

/// The stakeholder with this name or alias, whatever its case; none when there is none or several.
StakeholderId stakeholderCalled(const Debate& debate, const QString& name);
