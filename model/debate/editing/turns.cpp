#include "model/debate/editing/turns.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/turnstatements.h"
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
    return withStatements(debate, turn->document, {put(first), put(second)});
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
    return withStatements(debate, turn->document, std::move(edits));
}

namespace {

/// A turn's bounds on the move, and those of its neighbours that go along.
class BoundsChange {
public:
    BoundsChange(const Debate& debate, const Turn& turn, const Document& document)
        : m_debate(debate)
        , m_turn(turn)
        , m_text(document.text)
    {
    }

    /// False: a neighbour would have nothing left.
    bool move(int start, int end)
    {
        if (const Turn* before = neighbour(m_debate, m_turn, -1); before && goesAlong(*before, start)) {
            Turn moved = *before;
            moved.end = before->end == m_turn.start ? start : endOfWords(before->start, start);
            keep(*before, moved);
        }
        if (const Turn* after = neighbour(m_debate, m_turn, 1); after && comesAlong(*after, end)) {
            Turn moved = *after;
            moved.start = after->start == m_turn.end ? end : startOfWords(end, after->end);
            keep(*after, moved);
        }
        Turn changed = m_turn;
        changed.start = start;
        changed.end = end;
        keep(m_turn, changed);
        return m_fits;
    }

    Edits takeEdits() { return std::move(m_edits); }

private:
    bool goesAlong(const Turn& before, int start) const
    {
        return before.end > start || (start != m_turn.start && isBlank(before.end, m_turn.start));
    }
    bool comesAlong(const Turn& after, int end) const
    {
        return after.start < end || (end != m_turn.end && isBlank(m_turn.end, after.start));
    }
    bool isBlank(int start, int end) const { return m_text.slice(start, end).trimmed().isEmpty(); }

    int endOfWords(int start, int end) const
    {
        while (end > start && isBlank(end - 1, end))
            --end;
        return end;
    }
    int startOfWords(int start, int end) const
    {
        while (start < end && isBlank(start, start + 1))
            ++start;
        return start;
    }

    void keep(const Turn& old, const Turn& moved)
    {
        m_fits = m_fits && moved.start < moved.end;
        if (moved != old)
            m_edits.push_back(put(moved));
    }

    const Debate& m_debate;
    const Turn& m_turn;
    TextPlaces m_text;
    Edits m_edits;
    bool m_fits = true;
};

}

Result<Edits> setTurnBounds(const Debate& debate, TurnId id, int start, int end)
{
    const Turn* turn = debate.find(id);
    const Document* document = turn ? debate.find(turn->document) : nullptr;
    if (!document)
        return goneError();
    if (start < 0 || end <= start || end > TextPlaces(document->text).count())
        return Error{Sentences::tr("A turn starts before it ends, and inside the text.")};
    BoundsChange change(debate, *turn, *document);
    if (!change.move(start, end))
        return Error{Sentences::tr("Another turn is there."), Sentences::tr("Join the two first.")};
    return withStatements(debate, document->id, change.takeEdits());
}

namespace {

/// Changes a turn, and lets its statements follow.
template<class Alter>
Result<Edits> alterTurn(const Debate& debate, TurnId id, Alter&& alter)
{
    const Turn* turn = debate.find(id);
    if (!turn)
        return goneError();
    Turn changed = *turn;
    alter(changed);
    if (changed == *turn)
        return Edits{};
    return withStatements(debate, turn->document, {put(changed)});
}

}

Result<Edits> setTurnSpeaker(const Debate& debate, TurnId turn, StakeholderId speaker)
{
    if (speaker && !debate.find(speaker))
        return goneError();
    return alterTurn(debate, turn, [&](Turn& one) { one.speaker = speaker; });
}

Result<Edits> setTurnAddressee(const Debate& debate, TurnId turn, StakeholderId addressee)
{
    if (addressee && !debate.find(addressee))
        return goneError();
    return alterTurn(debate, turn, [&](Turn& one) { one.addressee = addressee; });
}

Result<Edits> setTurnDate(const Debate& debate, TurnId turn, const QString& date)
{
    if (!date.isEmpty() && !isEdtf(date))
        return Error{Sentences::tr("%1 is no date that Counterpoint can compare.").arg(quoted(date)),
            Sentences::tr("Write it like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
    return alterTurn(debate, turn, [&](Turn& one) { one.date = date; });
}

Result<Edits> setReplyTo(const Debate& debate, TurnId turn, TurnId earlier)
{
    const Turn* answered = debate.find(earlier);
    const Turn* answer = debate.find(turn);
    if (!answer || (earlier && !answered))
        return goneError();
    if (answered && (answered->document != answer->document || answered->start >= answer->start))
        return Error{Sentences::tr("A turn answers one before it in the same text.")};
    return alterTurn(debate, turn, [&](Turn& one) {
        one.replyTo = earlier;
        if (answered && !one.addressee)
            one.addressee = answered->speaker;
    });
}
