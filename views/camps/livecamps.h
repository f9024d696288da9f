#pragma once

#include "model/debate/opendebate.h"
#include "views/camps/campsanswer.h"
#include "views/common/liveanswer.h"

class PositionsState;
class StandingState;

/// The camps of an open debate and what would settle most.
class LiveCamps : public LiveAnswer {
    Q_OBJECT
public:
    /// All must outlive it.
    LiveCamps(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent = nullptr);

    /// The latest; null: there is none yet. It may be of the debate before its latest change.
    const std::shared_ptr<const CampsAnswer>& answer() const { return m_answer; }

    void setWanted(bool isWanted);

private:
    bool isWanted() const override { return m_isWanted; }
    void start() override;
    void lookForCruxes(const std::shared_ptr<const Debate>& debate);

    OpenDebate& m_debate;
    StandingState& m_state;
    PositionsState& m_positions;
    CampsQuestion m_asked; ///< last
    bool m_isWanted = false;
    std::shared_ptr<const CampsAnswer> m_answer;
};
