#pragma once

#include "views/trace/tracedrawing.h"

#include <QAbstractScrollArea>

/// A trace on its axis of time. The arrows walk along hops and within columns, Return or a click goes to what is there.
class TraceChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TraceChart(QWidget* parent = nullptr);

    /// @param debate, trace  must outlive what is shown. Shows nothing for null.
    void show(const Debate* debate, const Trace* trace, TracePlaces places);
    void setTheme(const Theme& theme);
    void choose(int node); ///< and brings it into sight; -1: none
    int chosen() const { return m_chosen; }

    TraceDrawing drawing() const; ///< for paper: in light colours, with nothing chosen
    const TracePlaces& places() const { return m_places; }

signals:
    void chosenChanged(int node);
    void followed(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPointF origin() const; ///< of the drawing, in the viewport
    int nodeAt(QPointF viewport) const;
    void walk(int key);
    int nearest(int from, int key) const;
    void draw();
    void updateBars();

    const Debate* m_debate = nullptr;
    const Trace* m_trace = nullptr;
    TracePlaces m_places;
    TraceDrawing m_drawing;
    Theme m_theme = Theme::light();
    int m_chosen = -1;
};
