#include "views/statements/statementcells.h"

#include "model/analysis/positions/positions.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/statements.h"
#include "views/inspector/quotations.h"
#include "views/search/recordnames.h"
#include "views/statements/statementmodel.h"

QString cellText(const Debate& debate, const Statement& statement, int column)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    switch (column) {
    case StatementModel::WhoCell:
        return speakerNames(debate, statement);
    case StatementModel::StanceCell:
        return statement.condition.isEmpty() ? wordFor(statement.stance) : stanceWords(statement);
    case StatementModel::ClaimCell:
        return shortNameOf(debate, statement.claim);
    case StatementModel::WordsCell:
        return excerpt ? excerpt->exact : StatementModel::tr("set by hand");
    case StatementModel::DateCell:
        return statement.date;
    case StatementModel::CredibilityCell:
        return statement.credibility == 0 ? QString() : QString::number(statement.credibility);
    case StatementModel::SourceCell:
        return sourceTitle(debate, statement);
    default:
        return statement.note;
    }
}

QVariant cellValue(const Debate& debate, const Statement& statement, int column)
{
    switch (column) {
    case StatementModel::StanceCell:
        return static_cast<int>(statement.stance);
    case StatementModel::ClaimCell:
        return QVariant::fromValue(statement.claim.value);
    case StatementModel::CredibilityCell:
        return statement.credibility;
    default:
        return cellText(debate, statement, column);
    }
}

static Result<Edits> setSpeakers(const Debate& debate, StatementId id, const SpeakersCell& cell)
{
    Edits newcomers;
    double order = debate.table<Stakeholder>().orderAtEnd();
    for (Stakeholder newcomer : cell.newcomers) {
        newcomer.order = order++;
        const Result<Edits> added = putStakeholder(debate, newcomer);
        if (!added)
            return added.error();
        newcomers = newcomers + *added;
    }
    Statement revised = *debate.find(id);
    revised.speakers = cell.speakers;
    if (newcomers.empty())
        return reviseStatement(debate, revised);
    Debate grown = debate;
    grown.apply(newcomers);
    const Result<Edits> edits = reviseStatement(grown, revised);
    return edits ? Result<Edits>(newcomers + *edits) : edits;
}

Result<Edits> changeCell(const Debate& debate, StatementId id, int column, const QVariant& value)
{
    switch (column) {
    case StatementModel::WhoCell:
        return setSpeakers(debate, id, value.value<SpeakersCell>());
    case StatementModel::StanceCell:
        return setStance(debate, {id}, static_cast<Stance>(value.toInt()));
    case StatementModel::ClaimCell:
        return setClaim(debate, {id}, ClaimId{value.toLongLong()});
    case StatementModel::DateCell:
        return setDate(debate, {id}, value.toString().trimmed());
    case StatementModel::CredibilityCell:
        return setCredibility(debate, {id}, value.toInt());
    default:
        break;
    }
    Statement revised = *debate.find(id);
    revised.note = value.toString();
    return reviseStatement(debate, revised);
}
