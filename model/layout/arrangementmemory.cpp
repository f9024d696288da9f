#include "model/layout/arrangementmemory.h"

#include <unordered_set>

static constexpr std::size_t mostKept = 100;
static constexpr std::size_t mostCards = 250'000;

void ArrangementMemory::keep(quint64 content, const Arrangement& arrangement)
{
    std::erase_if(m_kept, [&](const Kept& kept) { return kept.content == content; });
    m_kept.push_back({content, arrangement.withoutIndex()});
    dropOldest();
}

void ArrangementMemory::dropOldest()
{
    std::unordered_set<const PlacedSection*> held;
    std::size_t cards = 0;
    std::size_t count = 0;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept, ++count) {
        for (int i = 0; i < kept->arrangement.sectionCount(); ++i) {
            const PlacedSection& section = kept->arrangement.section(i);
            cards += held.insert(&section).second ? section.cards.size() : 0;
        }
        if (count > 0 && (cards > mostCards || count >= mostKept))
            break;
    }
    m_kept.erase(m_kept.begin(), m_kept.end() - static_cast<std::ptrdiff_t>(count));
}

std::optional<Arrangement> ArrangementMemory::find(quint64 content) const
{
    const auto found
        = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.content == content; });
    return found == m_kept.end() ? std::nullopt : std::optional(found->arrangement.withIndex());
}
