#include "model/analysis/turnfollowing.h"

#include "model/debate/textplaces.h"

#include <algorithm>

namespace {

/// A turn in the new text, in UTF-16 units; empty when it is lost.
struct Piece {
    TurnId turn;
    qsizetype start = 0;
    qsizetype end = 0;
    bool beginsLine = false; ///< in the old text
    bool endsLine = false;

    bool isEmpty() const { return start >= end; }
};

bool isLineStart(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace() && text[at - 1] != u'\n')
        --at;
    return at == 0 || text[at - 1] == u'\n';
}

bool isLineEnd(QStringView text, qsizetype at)
{
    if (at > 0 && text[at - 1] == u'\n')
        return true;
    while (at < text.size() && text[at].isSpace() && text[at] != u'\n')
        ++at;
    return at == text.size() || text[at] == u'\n';
}

class Pieces {
public:
    Pieces(const QString& before, const QString& after)
        : m_old(before)
        , m_new(after)
        , m_oldPlaces(m_old)
        , m_newPlaces(m_new)
    {
    }

    void take(const Turn& turn, const Anchor& anchor)
    {
        const qsizetype start = m_oldPlaces.unitOf(turn.start);
        const qsizetype end = m_oldPlaces.unitOf(turn.end);
        Piece piece{turn.id, 0, 0, isLineStart(m_old, start), isLineEnd(m_old, end)};
        if (anchor.fate != Fate::Lost) {
            piece.start = m_newPlaces.unitOf(anchor.start);
            piece.end = m_newPlaces.unitOf(anchor.end);
        }
        m_pieces.push_back(piece);
    }

    /// Gives a lost turn what its quotations span.
    void keepQuotations(std::size_t index, const Turn& turn, const std::vector<FollowedPassage>& quotations)
    {
        Piece& piece = m_pieces[index];
        if (!piece.isEmpty())
            return;
        for (const FollowedPassage& one : quotations) {
            if (one.now.fate == Fate::Lost || one.before.start < turn.start || one.before.start >= turn.end)
                continue;
            const qsizetype start = m_newPlaces.unitOf(one.now.start);
            const qsizetype end = m_newPlaces.unitOf(one.now.end);
            piece.start = piece.isEmpty() ? start : std::min(piece.start, start);
            piece.end = std::max(piece.end, end);
            piece.beginsLine = piece.endsLine = false; // nobody knows whose the rest is
        }
    }

    /// The text itself comes first; without it the first commentator would be taken for its author.
    void keepFirst()
    {
        if (m_pieces.empty() || !m_pieces.front().isEmpty())
            return;
        qsizetype end = m_new.size();
        for (const Piece& piece : m_pieces)
            end = piece.isEmpty() ? end : std::min(end, piece.start);
        m_pieces.front().end = trimmedEnd(0, end);
    }

    std::vector<FollowedTurn> finish()
    {
        std::erase_if(m_pieces, [](const Piece& piece) { return piece.isEmpty(); });
        std::ranges::stable_sort(m_pieces, {}, &Piece::start);
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            fit(i);
        std::vector<FollowedTurn> followed;
        for (const Piece& piece : m_pieces) {
            if (!piece.isEmpty())
                followed.push_back({piece.turn, static_cast<int>(m_newPlaces.codePointOf(piece.start)),
                    static_cast<int>(m_newPlaces.codePointOf(piece.end))});
        }
        return followed;
    }

private:
    /// Between its neighbours, and to the beginning and the end of its lines where it had them whole.
    void fit(std::size_t index)
    {
        Piece& piece = m_pieces[index];
        const qsizetype least = index == 0 ? 0 : m_pieces[index - 1].end;
        const qsizetype most = index + 1 == m_pieces.size() ? m_new.size() : m_pieces[index + 1].start;
        piece.start = std::max(piece.start, least);
        piece.end = std::max(piece.start, std::min(piece.end, most));
        while (piece.beginsLine && piece.start > least && m_new[piece.start - 1] != u'\n')
            --piece.start;
        while (piece.endsLine && piece.end < most && !isLineEnd(m_new, piece.end))
            ++piece.end;
        piece.end = trimmedEnd(piece.start, piece.end);
    }

    qsizetype trimmedEnd(qsizetype start, qsizetype end) const
    {
        while (end > start && m_new[end - 1].isSpace())
            --end;
        return end;
    }

    QString m_old;
    QString m_new;
    TextPlaces m_oldPlaces;
    TextPlaces m_newPlaces;
    std::vector<Piece> m_pieces;
};

}

std::vector<FollowedTurn> followTurns(const QString& before, const QString& after,
    const std::vector<const Turn*>& turns, const std::vector<Anchor>& anchors,
    const std::vector<FollowedPassage>& quotations)
{
    Pieces pieces(before, after);
    for (std::size_t i = 0; i < turns.size(); ++i)
        pieces.take(*turns[i], anchors[i]);
    for (std::size_t i = 0; i < turns.size(); ++i)
        pieces.keepQuotations(i, *turns[i], quotations);
    pieces.keepFirst();
    return pieces.finish();
}
