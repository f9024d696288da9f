#include "views/map/mapviewparts.h"

#include <QGestureEvent>
#include <QMimeData>
#include <QPainter>
#include <QPinchGesture>

// What reaches the map from keys, mouse and window.

bool MapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m->gestures.leave();
    if (event->type() == QEvent::Gesture) {
        if (auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture)))
            m->stage.zoomAt(viewport()->mapFromGlobal(pinch->hotSpot()), pinch->scaleFactor());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            m->stage.zoomAt(native->position(), 1 + native->value());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m->gestures.isBusy())
        return m->gestures.cancel();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            m->gestures.setHandHeld(true);
        return;
    }
    if (event->key() == Qt::Key_Menu && m->selection.current()) {
        const QPoint at = areaOf(m->selection.current()).center();
        emit contextMenuRequested(m->selection.current(), viewport()->mapToGlobal(at));
        return;
    }
    event->ignore(); // all other keys are those of actions
}

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    const bool wasPressedHere = m->gestures.isHandHeld(); // not in an editor on a card
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !wasPressedHere)
        return QAbstractScrollArea::keyReleaseEvent(event);
    m->gestures.setHandHeld(false);
    if (!m->gestures.hasPanned() && !m->selection.isEmpty())
        emit spaceTapped();
}

void MapView::resizeEvent(QResizeEvent* event)
{
    m->following.followSize(event->oldSize());
    m->map.setView(m->stage.seen(), m->selection.current());
    m->minimap.follow();
}

void MapView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    m->following.refit();
}

void MapView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    m->stage.paint(painter, event->rect());
    if (map().count() == 0 && !isEditing() && !m->map.isLayoutRunning())
        paintHint(painter);
}

void MapView::setKeysHint(const QString& sentence)
{
    m->keysHint = sentence;
    viewport()->update();
}

QString MapView::keysHint() const
{
    return m->keysHint;
}

void MapView::paintHint(QPainter& painter) const
{
    QString hint = tr("Everything is hidden by what was chosen to be shown.");
    if (hiddenCount() == 0)
        hint = tr("Nothing is claimed yet.\n\nDouble-click to write the first claim,\nor drop text or a file here.")
            + (m->keysHint.isEmpty() ? QString() : u"\n\n" + m->keysHint);
    painter.setPen(theme().mutedText);
    QFont font = painter.font();
    font.setPixelSize(16);
    painter.setFont(font);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, hint);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m->choice.hide();
    m->gestures.press(*event);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    m->gestures.move(*event);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    m->gestures.release(*event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m->gestures.doubleClick(*event);
}

void MapView::wheelEvent(QWheelEvent* event)
{
    m->gestures.wheel(*event);
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        emit contextMenuRequested(recordAt(event->pos()), event->globalPos());
}

void MapView::dragEnterEvent(QDragEnterEvent* event)
{
    event->acceptProposedAction();
}

void MapView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void MapView::dropEvent(QDropEvent* event)
{
    const QPointF scene = toScene(event->position());
    const QMimeData& dropped = *event->mimeData();
    const bool isText
        = dropped.hasText() && !dropped.hasUrls() && dropped.formats().filter(QStringLiteral("application/")).isEmpty();
    if (isText)
        emit textDropped(dropped.text(), scene);
    else
        emit dataDropped(&dropped, scene);
    event->acceptProposedAction();
}
