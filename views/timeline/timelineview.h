#pragma once

#include "model/analysis/positions/timeline.h"
#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class ChangeList;
class LivePositions;
class PositionsState;
class QLabel;
class QPushButton;
class QSlider;
class QTimer;
class TimelineChart;

/// When what was said: an axis of time, a slider that goes from date to date and takes all that shows positions with
/// it, and in words what changed since the date before.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    /// All three must outlive it.
    TimelineView(OpenDebate& debate, LivePositions& positions, PositionsState& state, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const Timeline& timeline(); ///< as the debate is now
    const std::vector<qint64>& stops(); ///< the days the slider stops at

public slots:
    void goOn(); ///< to the next date; after the last one, to all
    void goBack();
    void showAll(); ///< all dates, and what has none

signals:
    void followed(RecordId record); ///< a statement, a source or a claim to be read

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void forget();
    void read();
    void showDate(const std::optional<DaySpan>& date);
    void tell();
    void goTo(int stop);
    int stopOf(const std::optional<DaySpan>& date); ///< as many as there are stops: all dates
    void followMark(int mark);
    void listMark();

    OpenDebate& m_debate;
    LivePositions& m_positions;
    PositionsState& m_state;
    std::optional<Timeline> m_timeline; ///< none: it has to be read anew
    std::vector<qint64> m_stops;
    std::optional<DaySpan> m_date; ///< that is shown
    qint64 m_before = 0; ///< the day changes are told since
    QPushButton* m_back;
    QPushButton* m_on;
    QSlider* m_slider;
    QLabel* m_when;
    QLabel* m_headline;
    QLabel* m_hint;
    TimelineChart* m_chart;
    ChangeList* m_list;
    QTimer* m_later;
};
