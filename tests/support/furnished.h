#pragma once

#include "tests/support/concern.h"

#include <QRegularExpression>

/// Debates of chance of which every claim and inference has something that no text tells.
inline Debate furnished(unsigned seed)
{
    Debate debate = distinctDebate(seed);
    const Source source{SourceId{900'001}, {{QStringLiteral("type"), QStringLiteral("book")}}};
    const Source other{SourceId{900'002}, {{QStringLiteral("type"), QStringLiteral("report")}}};
    Edits edits{put(source), put(other), put(Citation{CitationId{900'003}, source.id, other.id})};
    Scenario scenario{ScenarioId{900'004}, QStringLiteral("All")};
    for (const Claim& claim : debate.claims().all()) {
        scenario.assumptions.push_back({claim.id});
        Statement statement{StatementId{claim.id.value + 910'000}, claim.id};
        statement.source = source.id;
        edits.push_back(put(statement));
        edits.push_back(put(Place{PlaceId{claim.id.value}, claim.id, 1, 2}));
    }
    for (const Inference& inference : debate.inferences().all())
        edits.push_back(
            put(CriticalAnswer{CriticalAnswerId{inference.id.value + 920'000}, inference.id, QStringLiteral("q")}));
    edits.push_back(put(scenario));
    debate.apply(edits);
    return debate;
}

/// Their words and titles may come back as a text says them.
template<class R>
R withoutWords(R record)
{
    if constexpr (std::is_same_v<R, Claim>)
        record.text = record.title = {};
    if constexpr (std::is_same_v<R, Claim> || std::is_same_v<R, Inference>)
        record.kept.remove(QStringLiteral("argdown"));
    if constexpr (std::is_same_v<R, Topic>)
        record.name.clear();
    if constexpr (std::is_same_v<R, DebateInfo>)
        record.title = record.question = record.summary = {};
    return record;
}

/// All that a debate holds, but for the order in which it stands.
inline QStringList content(const Debate& debate, const Records& concerned)
{
    QStringList lines;
    forEachKind([&]<class R>() {
        for (R record : debate.table<R>().all()) {
            if constexpr (requires { record.order; })
                record.order = 0;
            QString line
                = recordText(concerned.contains(record.id) || kindOf<R> == Kind::Topic ? withoutWords(record) : record);
            static const QRegularExpression halves(QStringLiteral("\\\\ud[89a-f][0-9a-f]{2}"));
            lines << line.replace(halves, QString(QChar::ReplacementCharacter));
        }
    });
    lines.sort();
    return lines;
}
