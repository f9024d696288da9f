#include "views/camps/livecamps.h"

#include "views/positions/positionsstate.h"
#include "views/standing/standingstate.h"

LiveCamps::LiveCamps(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent)
    : LiveAnswer(parent)
    , m_debate(debate)
    , m_state(state)
    , m_positions(positions)
{
    connect(&debate, &OpenDebate::changed, this, &LiveCamps::follow);
    connect(&state, &StandingState::changed, this, [this] {
        if (m_state.question().assumptions != m_asked.assumptions)
            follow();
    });
    connect(&positions, &PositionsState::changed, this, &LiveCamps::follow);
}

void LiveCamps::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    lookAgain();
}

void LiveCamps::start()
{
    m_asked = {m_state.question().assumptions, m_positions.query()};
    const auto debate = std::make_shared<const Debate>(m_debate.debate());
    work().start([this, debate, question = m_asked](const std::stop_token& stop) {
        auto found = std::make_shared<const CampsAnswer>(findCamps(*debate, question, stop));
        return [this, debate, found] {
            m_answer = found;
            lookForCruxes(debate);
            emit changed();
        };
    });
}

/// Camps are shown as soon as they are there; this may take longer.
void LiveCamps::lookForCruxes(const std::shared_ptr<const Debate>& debate)
{
    work().start([this, debate, camps = m_answer](const std::stop_token& stop) {
        CruxWish wish;
        wish.cancel = stop;
        auto found = std::make_shared<CampsAnswer>(*camps);
        found->cruxes = cruxesOf(*debate, *camps->evaluation, wish);
        return [this, whole = std::shared_ptr<const CampsAnswer>(found)] {
            m_answer = whole;
            emit changed();
        };
    });
}
