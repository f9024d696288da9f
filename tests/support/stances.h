#pragma once

#include "model/debate/debate.h"

/// A debate of people and what they say, made a line at a time; ids are names, so that tests can say them.
class Stances {
public:
    static StakeholderId who(const char* name) { return {keyOfName(QString::fromUtf8(name))}; }
    static ClaimId what(const char* claim) { return {keyOfName(QString::fromUtf8(claim))}; }

    const Debate& debate() const { return m_debate; }

    StakeholderId person(const char* name, const char* partOf = "", std::vector<Membership> memberships = {})
    {
        Stakeholder one;
        one.id = who(name);
        one.name = QString::fromUtf8(name);
        one.kind = *partOf ? StakeholderKind::Person : StakeholderKind::Organisation;
        one.partOf = *partOf ? who(partOf) : StakeholderId{};
        one.memberships = std::move(memberships);
        one.order = m_debate.table<Stakeholder>().orderAtEnd();
        m_debate.apply({put(one)});
        return one.id;
    }

    ClaimId claim(const char* text, IssueId issue = {}, TopicId topic = {})
    {
        Claim one;
        one.id = what(text);
        one.text = QString::fromUtf8(text);
        one.issue = issue;
        one.topic = topic;
        one.order = m_debate.claims().orderAtEnd();
        m_debate.apply({put(one)});
        return one.id;
    }

    InferenceId link(InferenceKind kind, std::vector<const char*> premises, Target target)
    {
        Inference one;
        one.id = newId<InferenceId>();
        one.kind = kind;
        for (const char* premise : premises)
            one.premises.push_back({what(premise)});
        one.target = target;
        one.order = m_debate.inferences().orderAtEnd();
        m_debate.apply({put(one)});
        return one.id;
    }

    /// People and claims that are not there yet are made.
    StatementId says(const char* name, const char* claimText, Stance stance = Stance::For, const char* date = "",
        const char* reporter = "", int credibility = 0)
    {
        Statement one;
        one.id = StatementId{++m_last};
        one.claim = m_debate.find(what(claimText)) ? what(claimText) : claim(claimText);
        one.stance = stance;
        one.date = QString::fromUtf8(date);
        one.credibility = credibility;
        one.speakers = {{known(name)}};
        if (*reporter)
            one.speakers.push_back({known(reporter), SpeakerRole::ReportedBy});
        one.order = static_cast<double>(m_last);
        m_debate.apply({put(one)});
        return one.id;
    }

    /// Gives the statement a quotation of its own.
    void quote(StatementId statement, const char* words)
    {
        Document document;
        document.id = DocumentId{1000 + statement.value};
        document.text = QString::fromUtf8(words);
        Excerpt excerpt;
        excerpt.id = ExcerptId{2000 + statement.value};
        excerpt.document = document.id;
        excerpt.end = static_cast<int>(document.text.size());
        excerpt.exact = document.text;
        Statement quoted = *m_debate.find(statement);
        quoted.excerpt = excerpt.id;
        m_debate.apply({put(document), put(excerpt), put(quoted)});
    }

    void apply(const Edits& edits) { m_debate.apply(edits); }

private:
    StakeholderId known(const char* name) { return m_debate.find(who(name)) ? who(name) : person(name); }

    Debate m_debate;
    qint64 m_last = 0;
};
