#pragma once

#include <QWidget>

class QTextBlock;
class ReaderText;

/// Who speaks, beside the text, where each turn begins.
class ReaderMargin : public QWidget {
    Q_OBJECT
public:
    explicit ReaderMargin(ReaderText& text);

    int neededWidth() const; ///< none without turns

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintPage(QPainter& painter, const QTextBlock& block, QPointF origin) const;

    ReaderText& m_text;
};
