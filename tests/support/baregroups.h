#pragma once

#include "model/formats/report.h"

#include <QStringList>

/// A debate with a topic in another one, a question and a tag that a claim has, and one of each that none has.
inline Debate debateWithBareGroups()
{
    Claim claim{ClaimId{1}, {}, QStringLiteral("A"), {}, IssueId{50}, TopicId{62}};
    claim.tags = {TagId{70}};
    Debate debate;
    debate.apply({put(DebateInfo{DebateInfoId{9}, QStringLiteral("T")}), put(Issue{IssueId{50}, QStringLiteral("Q")}),
        put(Issue{IssueId{51}, QStringLiteral("R")}), put(Topic{TopicId{60}, QStringLiteral("Energy")}),
        put(Topic{TopicId{61}, QStringLiteral("Health")}),
        put(Topic{TopicId{62}, QStringLiteral("Solar"), TopicId{60}}), put(Tag{TagId{70}, QStringLiteral("old")}),
        put(Tag{TagId{71}, QStringLiteral("new"), QStringLiteral("note")}), put(claim)});
    return debate;
}

/// The keys of the records that a report says are lost as a whole.
inline QStringList bareGroupsTold(const Report& report)
{
    QStringList told;
    for (const Remark& remark : report.lost) {
        if (remark.what.startsWith(QLatin1String("Nothing that was written leads to")))
            told += QString::number(remark.about.value);
    }
    return told;
}

/// Four claims in four topics, two of which the names "Energy" and "Solar" lead to.
inline Debate debateWithNamesakes()
{
    const auto claim = [](int id, const QString& text, int topic) {
        return put(Claim{ClaimId{id}, {}, text, {}, {}, TopicId{topic}});
    };
    const auto topic = [](int id, const QString& name, int parent) {
        return put(Topic{TopicId{id}, name, TopicId{parent}});
    };
    Debate debate;
    debate.apply({put(DebateInfo{DebateInfoId{9}, QStringLiteral("T")}), topic(60, QStringLiteral("Energy"), 0),
        topic(61, QStringLiteral("Solar"), 60), topic(62, QStringLiteral("Solar"), 60),
        topic(63, QStringLiteral("Solar"), 0), claim(1, QStringLiteral("A"), 60), claim(2, QStringLiteral("B"), 61),
        claim(3, QStringLiteral("C"), 62), claim(4, QStringLiteral("D"), 63)});
    return debate;
}
