#pragma once

#include "model/debate/debate.h"

#include <optional>

// What may be done to sources. Each function gives the edits, or the reason why not; nothing changes until
// OpenDebate::perform() takes them.

/// A source that is in no debate yet, sorted after all that are.
Source newSource(const Debate& debate, const QJsonObject& csl);

/// @error the source has neither a title, nor a name, nor an address; or one of its fields is not what it must be.
Result<Edits> addSource(const Debate& debate, const Source& source);

/// Puts the source in place of the one with its id; the same fields are no edits. Errors as in addSource().
Result<Edits> reviseSource(const Debate& debate, const Source& source);

/// Drops sources with the hops from and to them. Documents and statements stay, without their source.
Result<Edits> removeSources(const Debate& debate, const std::vector<SourceId>& sources);

/// A grade of the Admiralty code (NATO AJP-2.1) in full words.
struct Grade {
    QString code; ///< "A" to "F" for a source's reliability, "1" to "6" for a statement's credibility
    QString name; ///< "Usually reliable"
    QString meaning; ///< when to give it, as a sentence
};

/// How far a source can be relied on, best first. The last says that nobody can tell, not that it is bad.
std::vector<Grade> reliabilityGrades();

/// How far a single statement can be believed, judged apart from its source, best first.
std::vector<Grade> credibilityGrades();

std::optional<Grade> gradeCalled(const QString& code); ///< of either scale

/// A judgement of a source's reliability, with who made it.
struct Grading {
    QString code; ///< "A" to "F"; empty takes the grade away
    QString by;
    QString on; ///< EDTF
    QString reason;
};

/// @error there is no such grade, the date is none, or the source is no longer there.
Result<Edits> gradeSource(const Debate& debate, SourceId source, const Grading& grading);

/// @error a grade outside 1 to 6 (0 takes it away), or the statement is no longer there.
Result<Edits> gradeStatement(const Debate& debate, StatementId statement, int credibility);

/// Marks a source as corrected, doubted by its publisher or retracted; None takes mark and note away.
Result<Edits> markCorrection(const Debate& debate, SourceId source, Correction correction, const QString& note);

/**
 * Makes two sources one: documents, statements and hops of `gone` become those of `kept`, which keeps its fields and
 * takes over what it has none of. A hop between the two goes, and of two hops that have become the same one stays.
 *
 * @error one of them is no longer there, or both are the same.
 */
Result<Edits> mergeSources(const Debate& debate, SourceId kept, SourceId gone);
