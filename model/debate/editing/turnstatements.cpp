#include "model/debate/editing/turnstatements.h"

#include "model/debate/csl.h"
#include "model/debate/editing/turns.h"

namespace {

using Turns = std::vector<Turn>; ///< by start

/// Who speaks where, and when.
struct Voiced {
    StakeholderId speaker;
    QString date;

    bool operator==(const Voiced&) const = default;
};

Turns turnsBefore(const Debate& debate, DocumentId document)
{
    Turns turns;
    for (const Turn* turn : turnsOf(debate, document))
        turns.push_back(*turn);
    return turns;
}

Turns turnsAfter(Turns turns, DocumentId document, const Edits& edits)
{
    for (const Edit& edit : edits) {
        std::erase_if(turns, [&](const Turn& turn) { return RecordId(turn.id) == edit.id(); });
        const Turn* turn = edit.record() ? std::get_if<Turn>(edit.record()) : nullptr;
        if (turn && turn->document == document)
            turns.push_back(*turn);
    }
    std::ranges::sort(turns, {}, &Turn::start);
    return turns;
}

Voiced voicedAt(const Turns& turns, int place, const QString& otherwise)
{
    const auto after = std::ranges::upper_bound(turns, place, {}, &Turn::start);
    if (after == turns.begin() || place >= std::prev(after)->end)
        return {{}, otherwise};
    const Turn& turn = *std::prev(after);
    return {turn.speaker, turn.date.isEmpty() ? otherwise : turn.date};
}

std::vector<Speaker> speakersOf(const Voiced& voiced)
{
    return voiced.speaker ? std::vector<Speaker>{{voiced.speaker, SpeakerRole::Speaker}} : std::vector<Speaker>();
}

Statement followed(Statement statement, const Voiced& before, const Voiced& after)
{
    if (statement.speakers == speakersOf(before))
        statement.speakers = speakersOf(after);
    if (statement.date == before.date)
        statement.date = after.date;
    return statement;
}

}

QString dateWithoutTurn(const Debate& debate, DocumentId document)
{
    const Document* text = debate.find(document);
    const Source* source = text ? debate.find(text->source) : nullptr;
    return source ? csl::issued(source->csl) : QString();
}

Edits withStatements(const Debate& debate, DocumentId document, Edits edits)
{
    const Turns before = turnsBefore(debate, document);
    const Turns after = turnsAfter(before, document, edits);
    const QString otherwise = dateWithoutTurn(debate, document);
    for (const Excerpt* excerpt : debate.excerptsOf(document)) {
        const Voiced was = voicedAt(before, excerpt->start, otherwise);
        const Voiced is = voicedAt(after, excerpt->start, otherwise);
        for (RecordId one : was == is ? std::span<const RecordId>() : debate.referrers(excerpt->id)) {
            const Statement* statement = debate.find(one.as<StatementId>());
            if (statement && followed(*statement, was, is) != *statement)
                edits.push_back(put(followed(*statement, was, is)));
        }
    }
    return edits;
}
