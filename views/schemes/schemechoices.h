#pragma once

#include "model/analysis/schemes/schemecatalogue.h"
#include "model/debate/debate.h"

/// A scheme that an inference may follow.
struct SchemeChoice {
    QString key; ///< what the inference names it by
    QString name;
    QString group;
    QString about; ///< its premises, its conclusion and what it asks, in lines

    bool operator==(const SchemeChoice&) const = default;
};

/// The catalogue that fits a debate: objections that answers make are worded in its language.
const SchemeCatalogue& catalogueFor(const Debate& debate);

/// All schemes that a debate may use: those of the catalogue by group, then its own.
std::vector<SchemeChoice> schemeChoices(const Debate& debate);

/// The scheme that is meant by what somebody typed: its key, its name, a name that other programs have for it, or part
/// of one name only. Null: none, or more than one.
const SchemeChoice* schemeMeant(
    const std::vector<SchemeChoice>& choices, const SchemeCatalogue& catalogue, const QString& typed);

/// A scheme in lines: premises, conclusion, questions.
QString wordsFor(const Scheme& scheme);
