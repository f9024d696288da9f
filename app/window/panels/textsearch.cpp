#include "app/window/panels/textsearch.h"

namespace {

constexpr std::size_t mostFollowed = 2000; ///< records; after a larger change all is read anew, bit by bit

std::vector<Kind> allKinds()
{
    std::vector<Kind> kinds;
    forEachKind([&]<class R>() { kinds.push_back(kindOf<R>); });
    return kinds;
}

}

TextSearch::TextSearch(OpenDebate& debate, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_reading(debate, allKinds(), [this](std::span<const RecordId> ids) {
        m_finder.follow(m_debate.debate(), Changes{{ids.begin(), ids.end()}});
    })
{
    connect(&debate, &OpenDebate::changed, this, [this](const Changes& changes) {
        const std::size_t count = changes.added.size() + changes.altered.size() + changes.dropped.size();
        if (!changes.isEverything && count <= mostFollowed)
            return m_finder.follow(m_debate.debate(), changes);
        m_finder = TextFinder();
        m_reading.start();
    });
}

std::vector<TextHit> TextSearch::find(const QString& query, int most)
{
    m_reading.finish();
    return m_finder.find(m_debate.debate(), query, most);
}
