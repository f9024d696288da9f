// Rows about claims and what groups them.
#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/tables/tabledebate.h"
#include "model/formats/tables/tablewords.h"

using namespace Qt::StringLiterals;

ClaimId TableDebate::claimCalled(const QString& text, qint64 key)
{
    const std::size_t count = m_claims.records().size();
    return m_claims.mentioned(text, key, [&](Claim& claim) {
        claim.text = text;
        claim.order = m_reading.isOurs ? 0 : static_cast<double>(count + 1);
    });
}

IssueId TableDebate::issueCalled(const QString& text, qint64 key)
{
    return m_issues.mentioned(text, key, [&](Issue& issue) { issue.text = text; });
}

TopicId TableDebate::topicCalled(const QString& name, qint64 key)
{
    return m_topics.mentioned(name, key, [&](Topic& topic) { topic.name = name; });
}

void TableDebate::addIssue()
{
    Issue issue;
    issue.text = cell("text");
    if (issue.text.isEmpty() && !m_reading.isOurs)
        return lose(Sentences::tr("A row without words was left out."));
    issue.id = ownId(m_issues, nameFor(issue.text));
    issue.note = cell("note");
    issue.exclusive = truthIn(cell("exclusive"));
    issue.order = orderFor(m_issues.records().size());
    issue.external = externalIn();
    keep(m_issues, issue, issue.text);
}

void TableDebate::addTopic()
{
    Topic topic;
    topic.name = cell("name");
    if (topic.name.isEmpty() && !m_reading.isOurs)
        return lose(Sentences::tr("A row without words was left out."));
    topic.id = ownId(m_topics, cell("id").isEmpty() ? topic.name : cell("id"));
    topic.note = cell("note");
    topic.order = orderFor(m_topics.records().size());
    topic.external = externalIn();
    m_parents.push_back({topic.id, cell("parent"), keyIn("parent_id")});
    keep(m_topics, topic, topic.name);
}

void TableDebate::addClaim()
{
    const bool isTitleAlone = cell("text").isEmpty() && !m_reading.isOurs;
    Claim claim;
    claim.text = isTitleAlone ? cell("title") : cell("text");
    if (claim.text.isEmpty() && !m_reading.isOurs)
        return lose(Sentences::tr("A row without words was left out."));
    const QString name = cell("id").isEmpty() ? claim.text : cell("id");
    claim.id = ownId(m_claims, name);
    claim.title = isTitleAlone ? QString() : cell("title");
    claim.note = cell("note");
    claim.issue = issueCalled(cell("issue"), keyIn("issue_id"));
    claim.topic = topicCalled(cell("topic"), keyIn("topic_id"));
    for (const QString& tag : listIn("tags"))
        m_tags.attach(tag, claim);
    claim.weight = weight();
    claim.standard = fromWord<ProofStandard>(cell("standard")).value_or(ProofStandard::None);
    claim.defines = cell("defines");
    claim.order = orderFor(m_claims.records().size());
    claim.external = externalIn();
    const bool isReply = !m_reading.isOurs && !cell("bears_on").isEmpty();
    if (isReply)
        m_replies.push_back({claim.id, cell("bears_on"), cell("relation"), m_line});
    else if (m_columns.contains(u"bears_on"_s) && inferenceKindIn(cell("relation")))
        lose(Sentences::tr("%1 says nothing without the claim that it is about.").arg(quoted(cell("relation"))));
    if (const Claim* known = m_claims.find(claim.id); known && isReply)
        claim.order = known->order; // one claim may answer several, in a row for each
    if (!isReply || !m_claims.find(claim.id) || *m_claims.find(claim.id) != claim)
        keep(m_claims, claim, claim.text);
}

void TableDebate::addReply(const Reply& reply)
{
    const std::optional<InferenceKind> kind = inferenceKindIn(reply.kind);
    m_line = reply.line;
    if (!kind && !reply.kind.isEmpty())
        return lose(
            Sentences::tr("%1 is neither a reason nor an objection; how the claim bears on another was left out.")
                .arg(quoted(reply.kind)));
    InferenceDraft draft;
    draft.record.kind = kind.value_or(InferenceKind::Support);
    draft.record.premises = {{reply.claim}};
    draft.record.target = claimCalled(reply.to, 0);
    const qint64 target = std::get<ClaimId>(draft.record.target).value;
    draft.record.id = InferenceId{
        keyOfName(u"table/reply/%1/%2/%3"_s.arg(reply.claim.value).arg(target).arg(int(draft.record.kind)))};
    if (m_inferences.contains(draft.record.id))
        return;
    if (kind == std::nullopt)
        repair(Sentences::tr("It is not said whether %1 is a reason or an objection; it is read as a reason.")
                   .arg(quoted(m_claims.find(reply.claim)->text)));
    m_inferences.insert(draft.record.id, static_cast<int>(m_drafts.size()));
    draft.record.order = static_cast<double>(m_drafts.size() + 1);
    draft.hasTarget = true;
    draft.line = reply.line;
    m_drafts.push_back(std::move(draft));
}
