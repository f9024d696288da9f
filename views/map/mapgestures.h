#pragma once

#include "model/debate/record.h"

#include <QObject>
#include <QPoint>
#include <QPointF>

#include <vector>

class MapActions;
class MapStage;
class MapState;
class QMouseEvent;
class QWheelEvent;
class Selection;

/// What the mouse does on a map. One gesture at a time; Escape ends it and leaves everything as it was.
class MapGestures : public QObject {
    Q_OBJECT
public:
    MapGestures(MapStage& stage, MapActions& actions, Selection& selection, MapState& state, QObject* parent = nullptr);

    void press(QMouseEvent& event);
    void move(QMouseEvent& event);
    void release(QMouseEvent& event);
    void doubleClick(QMouseEvent& event);
    void wheel(QWheelEvent& event);
    void leave();

    /// While it is held, dragging pans.
    void setHandHeld(bool isHeld);
    bool isHandHeld() const { return m_isHandHeld; }
    bool hasPanned() const { return m_hasPanned; } ///< since the hand was held

    bool isBusy() const { return m_gesture != Gesture::None; }
    void cancel();

signals:
    /// A line was drawn from a claim to a record, and how it bears on it has to be asked.
    void connectionDrawn(ClaimId premise, RecordId target, QPoint viewport);
    void revealWanted(RecordId id);
    void quotationsWanted(ClaimId claim); ///< the sign of its quotations was clicked

private:
    enum class Gesture { None, Pressed, Panning, Dragging, Drawing, Banding };

    void begin(QMouseEvent& event);
    void drag(QPointF viewport);
    void finishDrawing(QMouseEvent& event);
    void finishBand(QMouseEvent& event);
    void click(QMouseEvent& event);
    void setCursorFor(QPointF viewport);
    RecordId endUnder(QPointF viewport) const;

    MapStage& m_stage;
    MapActions& m_actions;
    Selection& m_selection;
    MapState& m_state;
    Gesture m_gesture = Gesture::None;
    QPointF m_start; ///< in the viewport
    QPointF m_last;
    RecordId m_pressed;
    bool m_isFromHandle = false;
    bool m_isHandHeld = false;
    bool m_hasPanned = false;
    std::vector<std::pair<RecordId, QPointF>> m_dragged; ///< with their centres before
};
