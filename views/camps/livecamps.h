#pragma once

#include "model/debate/opendebate.h"
#include "views/camps/campsanswer.h"

#include <QTimer>

class LatestWork;
class PositionsState;
class StandingState;

/// The camps of an open debate and what would settle most, found anew after each change, beside the window's own work;
/// while somebody wants them.
class LiveCamps : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    LiveCamps(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent = nullptr);

    /// The latest; null: there is none yet. It may be of the debate before its latest change.
    const std::shared_ptr<const CampsAnswer>& answer() const { return m_answer; }
    bool isLooking() const; ///< a newer answer will come

    void setWanted(bool isWanted);
    void cancel(); ///< what is looked for; what was found stays

signals:
    void began();
    void changed(); ///< there is a new answer, or more of it, or it was cancelled

private:
    void follow();
    void start();
    void lookForCruxes();

    OpenDebate& m_debate;
    StandingState& m_state;
    PositionsState& m_positions;
    LatestWork* m_work;
    QTimer m_later;
    bool m_isWanted = false;
    bool m_isOutdated = true;
    std::shared_ptr<const CampsAnswer> m_answer;
};
