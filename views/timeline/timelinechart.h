#pragma once

#include "model/debate/debate.h"
#include "views/common/theme.h"
#include "views/timeline/timelineplaces.h"

#include <QAbstractScrollArea>

/**
 * Statements and dated sources on an axis of time: fuzzy dates as bars with faint ends, what lies too close as one mark
 * with its number, and what has no date at its side.
 *
 * The arrows walk from mark to mark, Return goes to what is there, plus, minus and 0 change the scale, as the wheel
 * does with Ctrl. A click on the axis, or dragging the line of the date, asks for another date.
 */
class TimelineChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget* parent = nullptr);

    /// @param debate, timeline  must outlive what is shown. Shows nothing for null.
    void show(const Debate* debate, const Timeline* timeline);
    void setTheme(const Theme& theme);
    void setDate(const std::optional<qint64>& day); ///< a line there; what comes after it is faint
    void choose(int mark); ///< -1: none
    int chosen() const { return m_chosen; }
    const std::vector<TimelineMark>& marks() const { return m_marks; } ///< as they are on the viewport
    const TimeScale& scale() const { return m_scale; } ///< of the viewport
    void fit(); ///< all of the time there is
    void zoomBy(double factor, double x); ///< about a place of the viewport

signals:
    void chosenChanged(int mark);
    void followed(int mark); ///< Return, or a double click
    void dayWanted(qint64 day);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double axisWidth() const;
    int markAt(QPointF at) const;
    bool isOnDateLine(QPointF at) const;
    void place();
    void placeUndated();
    void updateBar();
    void walk(int step);
    void walkAcross(int step);
    void reveal(int mark);

    const Debate* m_debate = nullptr;
    const Timeline* m_timeline = nullptr;
    DaySpan m_extent{0, 0}; ///< of the time that can be scrolled to
    TimeScale m_scale;
    TimelineRoom m_room;
    std::vector<TimelineMark> m_marks;
    std::optional<qint64> m_day;
    Theme m_theme = Theme::light();
    int m_chosen = -1;
    bool m_isFitted = true; ///< until somebody changes the scale
    bool m_isDragging = false; ///< the line of the date
};
