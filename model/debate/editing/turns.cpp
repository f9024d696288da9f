#include "model/debate/editing/turns.h"

#include "model/debate/editing/claims.h"
#include "model/debate/edtf.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"

using editing::goneError;

std::vector<const Turn*> turnsOf(const Debate& debate, DocumentId document)
{
    std::vector<const Turn*> turns;
    for (RecordId id : debate.referrers(document)) {
        const Turn* turn = debate.find(id.as<TurnId>());
        if (turn && turn->document == document)
            turns.push_back(turn);
    }
    std::sort(turns.begin(), turns.end(), [](const Turn* one, const Turn* other) {
        return std::tie(one->start, one->end, one->id) < std::tie(other->start, other->end, other->id);
    });
    return turns;
}

const Turn* turnAt(const Debate& debate, DocumentId document, int codePoint)
{
    const Turn* found = nullptr;
    for (const Turn* turn : turnsOf(debate, document)) {
        const bool isAround = turn->start <= codePoint && codePoint < turn->end;
        if (isAround && (!found || turn->end - turn->start < found->end - found->start))
            found = turn;
    }
    return found;
}

Result<Edits> splitTurn(const Debate& debate, TurnId id, int at)
{
    const Turn* turn = debate.find(id);
    if (!turn)
        return goneError();
    if (at <= turn->start || at >= turn->end)
        return Error{Sentences::tr("Put the cursor inside the turn where the next one begins.")};
    Turn first = *turn;
    first.end = at;
    Turn second;
    second.id = newId<TurnId>();
    second.document = turn->document;
    second.start = at;
    second.end = turn->end;
    second.date = turn->date;
    second.order = debate.table<Turn>().orderAtEnd();
    return Edits{put(first), put(second)};
}

/// The turn before (-1) or after (1) one in the text, or null.
static const Turn* neighbour(const Debate& debate, const Turn& turn, int step)
{
    const std::vector<const Turn*> turns = turnsOf(debate, turn.document);
    const auto found = std::find(turns.begin(), turns.end(), &turn);
    const auto place = found - turns.begin() + step;
    return place < 0 || place >= static_cast<std::ptrdiff_t>(turns.size()) ? nullptr
                                                                           : turns[static_cast<std::size_t>(place)];
}

Result<Edits> joinWithNext(const Debate& debate, TurnId id)
{
    const Turn* turn = debate.find(id);
    const Turn* next = turn ? neighbour(debate, *turn, 1) : nullptr;
    if (!turn)
        return goneError();
    if (!next)
        return Error{Sentences::tr("It is the last turn of the text.")};
    Turn joined = *turn;
    joined.end = std::max(turn->end, next->end);
    joined.speaker = turn->speaker ? turn->speaker : next->speaker;
    joined.addressee = turn->addressee ? turn->addressee : next->addressee;
    joined.date = turn->date.isEmpty() ? next->date : turn->date;
    Edits edits = {put(joined)};
    for (RecordId one : debate.referrers(next->id)) {
        if (const Turn* reply = debate.find(one.as<TurnId>())) {
            Turn moved = reply->id == id ? joined : *reply;
            moved.replyTo = reply->id == id ? TurnId() : id;
            edits.push_back(put(moved));
        }
    }
    edits.push_back(drop(next->id));
    return edits;
}

Result<Edits> setTurnBounds(const Debate& debate, TurnId id, int start, int end)
{
    const Turn* turn = debate.find(id);
    const Document* document = turn ? debate.find(turn->document) : nullptr;
    if (!document)
        return goneError();
    if (start < 0 || end <= start || end > TextPlaces(document->text).count())
        return Error{Sentences::tr("A turn starts before it ends, and inside the text.")};
    Edits edits;
    const auto moveNeighbour = [&](const Turn* beside, int Turn::*bound, bool goesAlong, int to) {
        if (!beside || !goesAlong)
            return true;
        Turn moved = *beside;
        moved.*bound = to;
        if (moved != *beside)
            edits.push_back(put(moved));
        return moved.start < moved.end;
    };
    const Turn* before = neighbour(debate, *turn, -1);
    const Turn* after = neighbour(debate, *turn, 1);
    const bool fitsBefore
        = moveNeighbour(before, &Turn::end, before && (before->end == turn->start || before->end > start), start);
    const bool fitsAfter
        = moveNeighbour(after, &Turn::start, after && (after->start == turn->end || after->start < end), end);
    if (!fitsBefore || !fitsAfter)
        return Error{Sentences::tr("Another turn is there."), Sentences::tr("Join the two first.")};
    Turn changed = *turn;
    changed.start = start;
    changed.end = end;
    if (changed != *turn)
        edits.push_back(put(changed));
    return edits;
}

namespace {

/// Changes a turn, and lets those of its statements follow that had what it had.
template<class Alter, class Follow>
Result<Edits> alterTurn(const Debate& debate, TurnId id, Alter&& alter, Follow&& follow)
{
    const Turn* turn = debate.find(id);
    if (!turn)
        return goneError();
    Turn changed = *turn;
    alter(changed);
    if (changed == *turn)
        return Edits{};
    Edits edits = {put(changed)};
    for (const Excerpt* excerpt : debate.excerptsOf(turn->document)) {
        if (turnAt(debate, turn->document, excerpt->start) != turn)
            continue;
        for (RecordId one : debate.referrers(excerpt->id)) {
            const Statement* statement = debate.find(one.as<StatementId>());
            Statement followed = statement ? *statement : Statement();
            if (statement && follow(followed, *turn, changed))
                edits.push_back(put(followed));
        }
    }
    return edits;
}

bool followSpeaker(Statement& statement, const Turn& old, const Turn& changed)
{
    const std::vector<Speaker> had
        = old.speaker ? std::vector<Speaker>{{old.speaker, SpeakerRole::Speaker}} : std::vector<Speaker>{};
    if (statement.speakers != had)
        return false;
    statement.speakers.clear();
    if (changed.speaker)
        statement.speakers = {{changed.speaker, SpeakerRole::Speaker}};
    return true;
}

bool followDate(Statement& statement, const Turn& old, const Turn& changed)
{
    if (statement.date != old.date)
        return false;
    statement.date = changed.date;
    return true;
}

bool stay(Statement&, const Turn&, const Turn&)
{
    return false;
}

}

Result<Edits> setTurnSpeaker(const Debate& debate, TurnId turn, StakeholderId speaker)
{
    if (speaker && !debate.find(speaker))
        return goneError();
    return alterTurn(
        debate, turn, [&](Turn& one) { one.speaker = speaker; }, followSpeaker);
}

Result<Edits> setTurnAddressee(const Debate& debate, TurnId turn, StakeholderId addressee)
{
    if (addressee && !debate.find(addressee))
        return goneError();
    return alterTurn(
        debate, turn, [&](Turn& one) { one.addressee = addressee; }, stay);
}

Result<Edits> setTurnDate(const Debate& debate, TurnId turn, const QString& date)
{
    if (!date.isEmpty() && !isEdtf(date))
        return Error{Sentences::tr("%1 is no date that Counterpoint can compare.").arg(quoted(date)),
            Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
    return alterTurn(
        debate, turn, [&](Turn& one) { one.date = date; }, followDate);
}

Result<Edits> setReplyTo(const Debate& debate, TurnId turn, TurnId earlier)
{
    const Turn* answered = debate.find(earlier);
    const Turn* answer = debate.find(turn);
    if (!answer || (earlier && !answered))
        return goneError();
    if (answered && (answered->document != answer->document || answered->start >= answer->start))
        return Error{Sentences::tr("A turn answers one before it in the same text.")};
    return alterTurn(
        debate, turn,
        [&](Turn& one) {
            one.replyTo = earlier;
            if (answered && !one.addressee)
                one.addressee = answered->speaker;
        },
        stay);
}
