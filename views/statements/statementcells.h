#pragma once

#include "model/debate/debate.h"

#include <QVariant>

// The cells of a statement's row, by the columns of StatementModel.

QString cellText(const Debate& debate, const Statement& statement, int column); ///< whole, in plain letters

/// What an editor of speakers ends with.
struct SpeakersCell {
    std::vector<Speaker> speakers;
    std::vector<Stakeholder> newcomers; ///< of these, who is not in the debate
};

/// What an editor begins with: a stance and a credibility as numbers, a claim as its key, others as text.
QVariant cellValue(const Debate& debate, const Statement& statement, int column);

/// @error as the functions of model/debate/editing/statements.h.
/// @param value  as an editor begins with; of speakers, a SpeakersCell.
Result<Edits> changeCell(const Debate& debate, StatementId id, int column, const QVariant& value);
