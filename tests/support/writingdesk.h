#pragma once

#include "model/formats/argdown/argdowntext.h"
#include "model/formats/nativejson.h"
#include "tests/support/writtendebate.h"

#include <QtTest>

#include <algorithm>

/// A text in sight of its author, and the debate it is kept in step with.
struct Desk {
    explicit Desk(const Debate& from = {})
        : debate(from)
        , shown(writtenAsText(from))
    {
    }

    void type(const QString& text)
    {
        TypedArgdown typed = typedText(debate, shown, text);
        edits = typed.edits;
        debate.apply(edits);
        shown = std::move(typed.text);
        keep();
    }

    void type(const QString& what, const QString& by)
    {
        QVERIFY2(shown.text.contains(what), qPrintable(shown.text));
        type(QString(shown.text).replace(shown.text.indexOf(what), what.size(), by));
    }

    /// Something else than typing.
    void change(const Edits& other)
    {
        debate.apply(other);
        follow();
    }

    void follow()
    {
        shown = followedText(debate, shown, earlier);
        keep();
    }

    void keep()
    {
        if (shown.written && !shown.isWaiting)
            earlier.push_back({*shown.written, shown.text});
    }

    const Claim* saying(const QString& text) const
    {
        const auto& claims = debate.claims().all();
        const auto found = std::ranges::find(claims, text, &Claim::text);
        return found == claims.end() ? nullptr : &*found;
    }

    Debate debate;
    ArgdownText shown;
    Edits edits;
    std::vector<ShownArgdown> earlier;
};

inline Desk deskWith(const QString& text)
{
    Desk desk;
    desk.type(text);
    return desk;
}

/// A debate of chance whose claims have words of their own, so that no two of them are one in a text.
inline Debate distinctDebate(unsigned seed)
{
    Debate debate = WrittenDebate(seed).make(14);
    for (const Claim& claim : debate.claims().all()) {
        Claim told = claim;
        told.text = QStringLiteral("Claim ") + QString::number(claim.id.value) + QStringLiteral(": ") + claim.text;
        debate.apply({put(told)});
    }
    return debate;
}

/// Who the positions are of, by claim and name.
inline QStringList speakers(const Debate& debate)
{
    QStringList names;
    for (const Statement& statement : debate.table<Statement>().all()) {
        for (const Speaker& speaker : statement.speakers)
            names << debate.find(statement.claim)->text + QStringLiteral(": ") + debate.find(speaker.stakeholder)->name;
    }
    names.sort();
    return names;
}

/// The record as native JSON.
template<class R>
QString recordText(const R& record)
{
    Debate alone;
    if constexpr (!std::is_same_v<R, DebateInfo>)
        alone.load(std::vector{DebateInfo{DebateInfoId{1}}});
    alone.load(std::vector{record});
    return QString::fromUtf8(writeNativeJson(alone).bytes);
}

inline QString described(const Edits& edits)
{
    QString text;
    for (const Edit& edit : edits) {
        text += QString::number(int(edit.id().kind)) + u' ' + QString::number(edit.id().value) + u'\n';
        if (edit.record())
            text += std::visit([](const auto& record) { return recordText(record); }, *edit.record());
    }
    return text;
}

/// How many times as many seeds somebody wants to try by hand.
inline unsigned timesOfSeeds()
{
    return static_cast<unsigned>(std::max(1, qEnvironmentVariableIntValue("COUNTERPOINT_SEEDS")));
}
