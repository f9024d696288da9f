#include "views/reader/pageplaces.h"

#include "model/debate/editing/structure.h"
#include "model/debate/textplaces.h"

namespace {

/// Where the pages of a text are, in its UTF-16 units.
class Pages {
public:
    explicit Pages(const Document& document)
        : m_places(document.text)
        , m_size(document.text.size())
    {
        for (int start : structureOf(document).pages)
            m_starts.push_back(m_places.unitOf(start));
    }

    std::vector<PageStretch> stretches(int start, int end) const
    {
        const qsizetype from = m_places.unitOf(start);
        const qsizetype to = m_places.unitOf(end);
        std::vector<PageStretch> found;
        for (std::size_t page = pageOf(from); page < m_starts.size() && (page == pageOf(from) || m_starts[page] < to);
             ++page) {
            const qsizetype first = m_starts[page];
            found.push_back({static_cast<int>(page), static_cast<int>(std::max(from, first) - first),
                static_cast<int>(std::min(to, endOf(page)) - first)});
        }
        return found;
    }

    int codePointAt(PagePlace place) const
    {
        const auto page = static_cast<std::size_t>(place.page);
        if (place.page < 0 || page >= m_starts.size())
            return 0;
        return static_cast<int>(m_places.codePointOf(std::min(m_starts[page] + place.index, endOf(page))));
    }

private:
    std::size_t pageOf(qsizetype unit) const
    {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), unit);
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - m_starts.begin() - 1));
    }
    qsizetype endOf(std::size_t page) const { return page + 1 < m_starts.size() ? m_starts[page + 1] : m_size; }

    TextPlaces m_places;
    std::vector<qsizetype> m_starts;
    qsizetype m_size;
};

}

bool hasPages(const Document& document)
{
    return document.mediaType == QLatin1StringView("application/pdf") && !document.original.isEmpty();
}

std::vector<PageStretch> onPages(const Document& document, int start, int end)
{
    return Pages(document).stretches(start, end);
}

int inText(const Document& document, PagePlace place)
{
    return Pages(document).codePointAt(place);
}

std::vector<PageMark> pageMarks(
    const Document& document, const std::vector<const Excerpt*>& excerpts, const PassageMarks& lanes)
{
    const Pages pages(document);
    std::vector<PageMark> marks;
    for (const Excerpt* excerpt : excerpts) {
        const PassageMark* mark = lanes.find(excerpt->id);
        for (const PageStretch& stretch : pages.stretches(excerpt->start, excerpt->end))
            marks.push_back({stretch, excerpt->id, mark ? mark->lane : 0});
    }
    return marks;
}
