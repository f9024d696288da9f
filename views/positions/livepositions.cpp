#include "views/positions/livepositions.h"

LivePositions::LivePositions(OpenDebate& debate, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
{
    connect(&debate, &OpenDebate::changed, this, [this] { m_positions.reset(); });
}

const Positions& LivePositions::read()
{
    if (!m_positions)
        m_positions = std::make_unique<const Positions>(m_debate.debate());
    return *m_positions;
}
