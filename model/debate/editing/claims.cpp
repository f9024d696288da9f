#include "model/debate/editing/claims.h"

#include "model/debate/sentences.h"

namespace editing {
Error goneError()
{
    return {Sentences::tr("It is no longer in the debate.")};
}
}

using editing::goneError;

QString tidied(const QString& text)
{
    return text.trimmed();
}

Claim newClaim(const Debate& debate, const QString& text)
{
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = tidied(text);
    claim.order = debate.claims().orderAtEnd();
    return claim;
}

static Done hasWords(const QString& text)
{
    if (tidied(text).isEmpty())
        return Error{Sentences::tr("A claim needs words.")};
    return {};
}

Result<Edits> addClaim(const Debate&, const Claim& claim)
{
    if (const Done worded = hasWords(claim.text); !worded)
        return worded.error();
    return Edits{put(claim)};
}

Result<Edits> rewordClaim(const Debate& debate, ClaimId claim, const QString& text)
{
    if (const Done worded = hasWords(text); !worded)
        return worded.error();
    return revise(debate, std::vector{claim}, [&](Claim& one) { one.text = tidied(text); });
}

Issue newIssue(const Debate& debate, const QString& text)
{
    Issue issue;
    issue.id = newId<IssueId>();
    issue.text = tidied(text);
    issue.order = debate.issues().orderAtEnd();
    return issue;
}

Result<Edits> addIssue(const Debate&, const Issue& issue)
{
    if (tidied(issue.text).isEmpty())
        return Error{Sentences::tr("A question needs words.")};
    return Edits{put(issue)};
}

Result<Edits> setIssue(const Debate& debate, const std::vector<ClaimId>& claims, IssueId issue)
{
    if (issue && !debate.find(issue))
        return goneError();
    return revise(debate, claims, [&](Claim& claim) { claim.issue = issue; });
}

Result<Edits> setTopic(const Debate& debate, const std::vector<ClaimId>& claims, TopicId topic)
{
    if (topic && !debate.find(topic))
        return goneError();
    return revise(debate, claims, [&](Claim& claim) { claim.topic = topic; });
}
