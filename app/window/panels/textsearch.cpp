#include "app/window/panels/textsearch.h"

TextSearch::TextSearch(OpenDebate& debate, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
{
    connect(&debate, &OpenDebate::changed, this, [this](const Changes& changes) {
        if (m_finder)
            m_finder->follow(m_debate.debate(), changes);
    });
}

std::vector<TextHit> TextSearch::find(const QString& query, int most)
{
    if (!m_finder)
        m_finder.emplace(m_debate.debate());
    return m_finder->find(m_debate.debate(), query, most);
}
