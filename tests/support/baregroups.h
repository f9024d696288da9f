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
