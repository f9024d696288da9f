#pragma once

#include "model/formats/argdown/argdowntext.h"
#include "tests/support/writtendebate.h"

#include <QJsonDocument>
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

    void keep() { earlier.push_back({*shown.written, shown.text}); }

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

inline QString described(const Edits& edits)
{
    QString text;
    for (const Edit& edit : edits) {
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(QString::number(int(edit.id().kind)), QString::number(edit.id().value),
                        edit.record() ? QStringLiteral("put") : QStringLiteral("drop"));
        if (const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr)
            text += claim->title + QStringLiteral(" | ") + claim->text + QStringLiteral(" | ")
                + QJsonDocument(claim->kept).toJson();
        if (const auto* one = edit.record() ? std::get_if<Inference>(edit.record()) : nullptr)
            text += QString::number(int(one->kind)) + QStringLiteral(" from ")
                + QString::number(one->premises[0].claim.value) + QStringLiteral(" of ")
                + QString::number(one->premises.size()) + QJsonDocument(one->kept).toJson();
    }
    return text;
}
