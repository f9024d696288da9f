#include "app/reporting/pdfpieces.h"

#include <algorithm>

namespace {

class Paging {
public:
    Paging(const std::vector<PdfPiece>& pieces, double height)
        : m_pieces(pieces)
        , m_height(height)
    {
    }

    std::vector<PdfPage> done()
    {
        std::size_t at = 0;
        while (at < m_pieces.size()) {
            if (m_pieces[at].isPage()) {
                putPicture(at++);
                continue;
            }
            const std::size_t end = endOfGroup(at);
            if (m_pieces[at].beginsPage || m_pages.empty() || m_pages.back().picture >= 0)
                turn();
            else if (m_y + heightOf(at, end) > m_height && !m_pages.back().pieces.empty())
                turnWithin(at);
            for (; at < end; ++at)
                put(at);
        }
        return std::move(m_pages);
    }

private:
    /// Where what has to be on one page ends: after the first piece that does not keep the next.
    std::size_t endOfGroup(std::size_t at) const
    {
        double height = m_pieces[at].height;
        while (at + 1 < m_pieces.size() && m_pieces[at].keepsNext && !m_pieces[at + 1].isPage()
            && !m_pieces[at + 1].beginsPage) {
            height += m_pieces[at + 1].above + m_pieces[at + 1].height;
            if (height > m_height * (m_pieces[at + 1].picture >= 0 ? 1 : 0.6))
                break;
            ++at;
        }
        return at + 1;
    }
    /// At least.
    double heightOf(std::size_t at, std::size_t end) const
    {
        double height = 0;
        for (; at < end; ++at)
            height += m_pieces[at].above + (m_pieces[at].least > 0 ? m_pieces[at].least : m_pieces[at].height);
        return height;
    }
    void turn()
    {
        m_pages.push_back({{}, m_chapter});
        m_y = 0;
    }
    void turnWithin(std::size_t at)
    {
        turn();
        if (const int head = m_pieces[at].head; head >= 0 && static_cast<std::size_t>(head) != at) {
            put(static_cast<std::size_t>(head));
            m_pages.back().pieces.back().isRepeated = true;
        }
    }
    void put(std::size_t at)
    {
        const PdfPiece& piece = m_pieces[at];
        PdfPage& page = m_pages.back();
        if (!page.pieces.empty())
            m_y += piece.above;
        if (!piece.chapter.isEmpty())
            m_chapter = page.chapter = piece.chapter;
        const double height = piece.least > 0 ? std::clamp(m_height - m_y, piece.least, piece.height) : piece.height;
        page.pieces.push_back({at, m_y, height});
        m_y += height;
    }
    void putPicture(std::size_t at)
    {
        m_pages.push_back({{{at}}, m_chapter, m_pieces[at].picture});
        m_y = 0;
    }

    const std::vector<PdfPiece>& m_pieces;
    double m_height;
    double m_y = 0;
    QString m_chapter;
    std::vector<PdfPage> m_pages;
};

}

std::vector<PdfPage> pagesOf(const std::vector<PdfPiece>& pieces, double height)
{
    return Paging(pieces, height).done();
}
