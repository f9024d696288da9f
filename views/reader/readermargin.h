#pragma once

#include "model/debate/id.h"

#include <QWidget>

class QTextBlock;
class ReaderText;

/// Who speaks, beside the text, where each turn begins. Where one begins can be dragged.
class ReaderMargin : public QWidget {
    Q_OBJECT
public:
    explicit ReaderMargin(ReaderText& text);

    int neededWidth() const; ///< none without turns

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintPage(QPainter& painter, const QTextBlock& block, QPointF origin) const;
    void paintTurn(QPainter& painter, const QTextBlock& block, QPointF origin) const;
    TurnId boundaryAt(int y) const; ///< the turn that begins there; none when none does
    int positionBeside(QPoint point) const; ///< where a turn would begin, in the shown text
    void drag(QPoint to);

    ReaderText& m_text;
    TurnId m_dragged;
    QPoint m_pressed;
};
