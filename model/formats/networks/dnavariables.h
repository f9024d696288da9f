#pragma once

#include "model/debate/records.h"
#include "model/formats/networks/dnaproject.h"

/// Which variable is what, by name; empty: the likeliest is taken. "-" is none.
struct DnaChoice {
    QString actor;
    QString organisation; ///< what actors belong to
    QString claim; ///< what is said: the concept
    QString qualifier;
};

/// Of one statement type; null: it has none.
struct DnaVariables {
    const DnaVariable* actor = nullptr;
    const DnaVariable* organisation = nullptr;
    const DnaVariable* claim = nullptr;
    const DnaVariable* qualifier = nullptr;

    bool isOnClaims() const { return actor && claim; }
};

/**
 * The variables of a statement type that are meant, by their names or, where there is no choice, by what names usually
 * mean: “person” or “speaker” acts, “organization” or “party” is what they belong to, “concept” or “claim” is what is
 * said, “agreement” or the first yes-or-no is the qualifier. Where nobody but organisations is named, they act.
 */
DnaVariables variablesOf(const DnaProject& project, qint64 statementType, const DnaChoice& choice);

/// @error kind Refused: no statement type has a variable that is named, with the names there are.
Done checked(const DnaProject& project, const DnaChoice& choice);

/// What a word of a qualifier says, such as “yes” or “oppose”; none: nothing that is known.
std::optional<Stance> stanceInWords(const QString& word);
