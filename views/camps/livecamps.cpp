#include "views/camps/livecamps.h"

#include "views/common/latestwork.h"
#include "views/positions/positionsstate.h"
#include "views/standing/standingstate.h"

LiveCamps::LiveCamps(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_state(state)
    , m_positions(positions)
    , m_work(new LatestWork(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LiveCamps::start);
    connect(&debate, &OpenDebate::changed, this, &LiveCamps::follow);
    connect(&state, &StandingState::changed, this, [this] {
        if (!m_answer || m_answer->question.assumptions != m_state.question().assumptions)
            follow();
    });
    connect(&positions, &PositionsState::changed, this, &LiveCamps::follow);
}

bool LiveCamps::isLooking() const
{
    return m_later.isActive() || m_work->isRunning();
}

void LiveCamps::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (m_isOutdated && isWanted)
        m_later.start();
}

void LiveCamps::cancel()
{
    m_later.stop();
    m_work->cancel();
    emit changed();
}

/// Where nobody looks nothing is looked for; looking again asks.
void LiveCamps::follow()
{
    m_isOutdated = true;
    m_work->cancel(); // what it would find is of the debate before
    if (m_isWanted)
        m_later.start();
}

void LiveCamps::start()
{
    m_isOutdated = false;
    const CampsQuestion question{m_state.question().assumptions, m_positions.query()};
    m_work->start([this, debate = m_debate.debate(), question](const std::stop_token& stop) {
        auto found = std::make_shared<const CampsAnswer>(findCamps(debate, question, stop));
        return [this, found] {
            m_answer = found;
            lookForCruxes();
            emit changed();
        };
    });
    emit began();
}

/// Camps are shown as soon as they are there; this may take longer.
void LiveCamps::lookForCruxes()
{
    m_work->start([this, debate = m_debate.debate(), camps = m_answer](const std::stop_token& stop) {
        CruxWish wish;
        wish.cancel = stop;
        auto found = std::make_shared<CampsAnswer>(*camps);
        found->cruxes = cruxesOf(debate, *camps->evaluation, wish);
        return [this, whole = std::shared_ptr<const CampsAnswer>(found)] {
            m_answer = whole;
            emit changed();
        };
    });
}
