#include "views/standing/livestanding.h"

#include "views/positions/positionsstate.h"
#include "views/standing/standingstate.h"

LiveStanding::LiveStanding(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent)
    : LiveAnswer(parent)
    , m_debate(debate)
    , m_state(state)
    , m_positions(positions)
{
    connect(&debate, &OpenDebate::changed, this, [this] {
        m_state.follow(m_debate.debate());
        follow();
    });
    connect(&state, &StandingState::changed, this, [this] {
        if (m_state.question() == m_asked)
            lookAgain(); // the map may be coloured now
        else
            follow();
    });
    connect(&positions, &PositionsState::changed, this, [this] {
        if (m_state.question().standpoint)
            follow();
    });
}

bool LiveStanding::isWanted() const
{
    return m_isShown || m_state.isOnMap();
}

void LiveStanding::setShown(bool isShown)
{
    m_isShown = isShown;
    lookAgain();
}

void LiveStanding::start()
{
    m_asked = m_state.question();
    StandingQuestion question = m_asked;
    question.query = m_positions.query();
    work().start(
        [this, debate = std::make_shared<const Debate>(m_debate.debate()), question](const std::stop_token& stop) {
            return [this, answer = judge(debate, question, stop)] {
                if (answer)
                    m_answer = answer;
                emit changed();
            };
        });
}
