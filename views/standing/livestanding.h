#pragma once

#include "model/debate/opendebate.h"
#include "views/common/liveanswer.h"
#include "views/standing/standinganswer.h"

class PositionsState;
class StandingState;

/// What stands in an open debate. It is wanted while a panel is in sight that shows it, or the map is coloured by it.
class LiveStanding : public LiveAnswer {
    Q_OBJECT
public:
    /// All must outlive it. @param positions  at whose date and folding stances are read.
    LiveStanding(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent = nullptr);

    /// The latest; null: there is none yet. It may be of the debate before its latest change.
    const std::shared_ptr<const StandingAnswer>& answer() const { return m_answer; }

    /// Whether a panel is in sight that shows it; the map's colours are wanted by the state.
    void setShown(bool isShown);

private:
    bool isWanted() const override;
    void start() override;

    OpenDebate& m_debate;
    StandingState& m_state;
    PositionsState& m_positions;
    StandingQuestion m_asked; ///< last
    bool m_isShown = false;
    std::shared_ptr<const StandingAnswer> m_answer;
};
