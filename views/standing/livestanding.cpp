#include "views/standing/livestanding.h"

#include "views/common/latestwork.h"
#include "views/positions/positionsstate.h"
#include "views/standing/standingstate.h"

LiveStanding::LiveStanding(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_state(state)
    , m_positions(positions)
    , m_work(new LatestWork(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LiveStanding::start);
    connect(&debate, &OpenDebate::changed, this, [this] {
        m_state.follow(m_debate.debate());
        follow();
    });
    connect(&state, &StandingState::changed, this, &LiveStanding::follow);
    connect(&positions, &PositionsState::changed, this, [this] {
        if (m_state.question().standpoint)
            follow();
    });
}

bool LiveStanding::isJudging() const
{
    return m_later.isActive() || m_work->isRunning();
}

void LiveStanding::setShown(bool isShown)
{
    m_isShown = isShown;
    if (m_isOutdated)
        follow();
}

void LiveStanding::cancel()
{
    m_later.stop();
    m_work->cancel();
    emit changed();
}

/// Where nobody looks nothing is judged; looking again asks.
void LiveStanding::follow()
{
    m_isOutdated = true;
    if (m_isShown || m_state.isOnMap())
        m_later.start();
    else
        emit changed();
}

void LiveStanding::start()
{
    StandingQuestion question = m_state.question();
    question.query = m_positions.query();
    m_isOutdated = false;
    m_work->start(
        [this, debate = std::make_shared<const Debate>(m_debate.debate()), question](const std::stop_token& stop) {
            return [this, answer = judge(debate, question, stop)] {
                if (answer)
                    m_answer = answer;
                emit changed();
            };
        });
    emit began();
}
