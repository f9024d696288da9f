#include "model/analysis/sourcehops.h"

#include "model/debate/indexat.h"

#include <numeric>

/// Gathering all costs as much as looking up about this share of them.
static constexpr std::size_t gatheringShare = 16;

int rowOf(const Debate& debate, SourceId source)
{
    const std::size_t place = debate.table<Source>().placeOf(source);
    return place == IdIndex::none ? -1 : static_cast<int>(place);
}

static int rowOf(const Debate& debate, CitationEnd end)
{
    const auto* source = std::get_if<SourceId>(&end);
    return source ? rowOf(debate, *source) : -1;
}

Hop hopOf(const Debate& debate, const Citation& citation)
{
    return {citation.to, citation.id, citation.order, rowOf(debate, citation.to), citation.kind, citation.verification};
}

void sortHops(std::span<Hop> hops)
{
    std::ranges::sort(hops, [](const Hop& one, const Hop& other) {
        return std::tie(one.order, one.citation) < std::tie(other.order, other.citation);
    });
}

SourceHops::SourceHops(const Debate& debate)
    : m_debate(debate)
    , m_looksLeft(static_cast<std::size_t>(debate.table<Source>().count()) / gatheringShare + 1)
{
}

std::span<const Hop> SourceHops::of(int row)
{
    if (m_first.empty() && m_looksLeft-- > 0)
        return lookUp(m_debate.table<Source>().all()[at(row)].id);
    if (m_first.empty())
        gather();
    m_hasFoundText = m_texts[at(row)];
    return std::span(m_hops).subspan(m_first[at(row)], m_first[at(row) + 1] - m_first[at(row)]);
}

std::span<const Hop> SourceHops::lookUp(SourceId source)
{
    m_found.clear();
    m_hasFoundText = false;
    for (RecordId referrer : m_debate.referrers(source)) {
        m_hasFoundText = m_hasFoundText || referrer.kind == Kind::Document;
        const Citation* citation = m_debate.find(referrer.as<CitationId>());
        if (citation && citation->from == CitationEnd(source))
            m_found.push_back(hopOf(m_debate, *citation));
    }
    sortHops(m_found);
    return m_found;
}

void SourceHops::gather()
{
    const SharedList<Citation>& citations = m_debate.table<Citation>().all();
    const std::size_t sources = m_debate.table<Source>().all().size();
    std::vector<int> rows; // of the source each citation leaves
    rows.reserve(citations.size());
    m_first.assign(sources + 1, 0);
    for (const Citation& citation : citations) {
        rows.push_back(rowOf(m_debate, citation.from));
        if (rows.back() >= 0)
            ++m_first[at(rows.back()) + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_hops.resize(m_first.back());
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t i = 0; i < citations.size(); ++i) {
        if (rows[i] >= 0)
            m_hops[next[at(rows[i])]++] = hopOf(m_debate, citations[i]);
    }
    for (std::size_t row = 0; row < sources; ++row)
        sortHops(std::span(m_hops).subspan(m_first[row], m_first[row + 1] - m_first[row]));
    gatherTexts();
}

void SourceHops::gatherTexts()
{
    m_texts.assign(m_first.size() - 1, 0);
    for (const Document& document : m_debate.table<Document>().all()) {
        if (const int row = rowOf(m_debate, document.source); row >= 0)
            m_texts[at(row)] = 1;
    }
}
