#pragma once

#include "model/debate/opendebate.h"
#include "views/standing/standinganswer.h"

#include <QTimer>

class LatestWork;
class PositionsState;
class StandingState;

/// What stands in an open debate, judged anew after each change and each question, beside the window's own work; while
/// somebody wants it.
class LiveStanding : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. @param positions  at whose date and folding stances are read.
    LiveStanding(OpenDebate& debate, StandingState& state, PositionsState& positions, QObject* parent = nullptr);

    /// The latest; null: there is none yet. It may be of the debate before its latest change.
    const std::shared_ptr<const StandingAnswer>& answer() const { return m_answer; }
    bool isJudging() const; ///< a newer answer will come

    /// Whether a panel is in sight that shows it; the map's colours are wanted by the state.
    void setShown(bool isShown);

    void cancel(); ///< what is being judged; the answer before stays

signals:
    void began();
    void changed(); ///< there is a new answer, or it was cancelled

private:
    void follow();
    void start();

    OpenDebate& m_debate;
    StandingState& m_state;
    PositionsState& m_positions;
    LatestWork* m_work;
    QTimer m_later;
    bool m_isShown = false;
    bool m_isOutdated = true;
    std::shared_ptr<const StandingAnswer> m_answer;
};
