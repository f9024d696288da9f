#include "views/outline/draft.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/sentences.h"

static Target targetOf(RecordId id)
{
    if (const auto inference = id.as<InferenceId>())
        return inference;
    return id.as<ClaimId>();
}

static Result<Edits> claimEdits(const Debate& debate, const Draft& draft, Claim claim)
{
    switch (draft.becomes) {
    case Draft::Becomes::Bearing:
        return attachNew(debate, claim, draft.kind, targetOf(draft.on));
    case Draft::Becomes::LinkedPremise:
        return addNewPremise(debate, draft.on.as<InferenceId>(), claim);
    case Draft::Becomes::Option:
        claim.issue = draft.on.as<IssueId>();
        break;
    default:
        break;
    }
    return addClaim(debate, claim);
}

Result<DraftEdits> Drafts::edits(const Debate& debate, const Draft& draft, const QString& text)
{
    const QString label = tr("Add %1").arg(word(draft));
    if (draft.becomes == Draft::Becomes::Issue) {
        const Issue issue = newIssue(debate, text);
        const Result<Edits> added = addIssue(debate, issue);
        if (!added)
            return added.error();
        return DraftEdits{*added, label, issue.id};
    }
    const Claim claim = newClaim(debate, text);
    const Result<Edits> added = claimEdits(debate, draft, claim);
    if (!added)
        return added.error();
    return DraftEdits{*added, label, claim.id};
}

QString Drafts::word(const Draft& draft)
{
    switch (draft.becomes) {
    case Draft::Becomes::LinkedPremise:
        return tr("Linked Premise");
    case Draft::Becomes::Option:
        return tr("Option");
    case Draft::Becomes::Claim:
        return tr("Claim");
    case Draft::Becomes::Issue:
        return tr("Question");
    case Draft::Becomes::Bearing:
        break;
    }
    if (draft.kind == InferenceKind::Support)
        return tr("Reason");
    if (draft.kind == InferenceKind::Restate)
        return tr("Restatement");
    return draft.on.kind == Kind::Inference ? tr("Undercut") : tr("Objection");
}
