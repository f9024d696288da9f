#include "app/window/panels/textsearch.h"

namespace {

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
        if (changes.isEverything)
            m_finder = TextFinder();
        m_reading.follow(changes);
    });
}

std::vector<TextHit> TextSearch::find(const QString& query, int most)
{
    m_reading.finish();
    return m_finder.find(m_debate.debate(), query, most);
}
