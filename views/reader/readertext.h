#pragma once

#include "views/reader/passagepainter.h"

#include <QPlainTextEdit>

#include <functional>

class ReaderMargin;

/// A stretch of a text with its own speaker, as the margin says it.
struct TurnMark {
    TurnId turn; ///< none for a proposal
    int start = 0; ///< in the shown text
    int end = 0;
    QString speaker; ///< as plain text
    bool isProposed = false;
};

/// What a text shows besides its letters.
struct ReaderMarks {
    PassageMarks passages;
    std::vector<TurnMark> turns; ///< by start
    std::vector<int> pages; ///< where each begins
    std::vector<ShownStretch> candidates; ///< sentences that may be arguments, by start
    std::vector<ShownStretch> furniture; ///< what belongs to the page and not to the text, by start
};

/**
 * A text to read and to choose passages of: plain text whatever it contains, in lines of comfortable length, with the
 * quotations taken from it marked and the speakers beside it. The arrows move a cursor, with Shift they select.
 */
class ReaderText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReaderText(QWidget* parent = nullptr);

    void showText(const QString& text); ///< as ShownText makes it
    void setMarks(ReaderMarks marks);
    void setTheme(const Theme& theme);
    void choose(std::vector<ExcerptId> passages); ///< marks them more strongly
    void setDragged(std::function<QMimeData*()> makeDragged); ///< what a dragged selection carries

    const ReaderMarks& marks() const { return m_marks; }
    void goTo(int start, int end); ///< selects it and brings it into sight, with some lines around it
    void selectSentence(); ///< the one the cursor is in, or the next one when it is selected already
    void showBoundary(int position); ///< where a turn would begin; -1: nowhere
    int boundary() const { return m_boundary; }
    ShownStretch selected() const; ///< without the spaces at its ends; empty when nothing is

signals:
    void passagesClicked(const std::vector<ExcerptId>& passages);
    void findAsked();
    void turnMenuRequested(int position, QPoint global); ///< in the margin, beside this place
    void turnDragged(TurnId turn, int position); ///< it is to begin there

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    friend class ReaderMargin;

    /// Calls `paint` with each paragraph that is in `area` of the viewport, and its origin.
    void forEachVisible(const QRect& area, const std::function<void(const QTextBlock&, QPointF)>& paint) const;
    void paintUnder(QPainter& painter, const QRect& area) const;
    void paintOver(QPainter& painter, const QRect& area) const;
    void paintBoundary(QPainter& painter) const;
    void greyFurniture();
    void fitMeasure();
    void keepSight();
    bool isChosen(ExcerptId passage) const;
    int positionAt(QPoint point) const;

    Theme m_theme = Theme::light();
    ReaderMarks m_marks;
    std::vector<ExcerptId> m_chosen;
    std::function<QMimeData*()> m_makeDragged;
    ReaderMargin* m_margin;
    QPoint m_pressed;
    int m_boundary = -1;
    int m_top = 0; ///< the first place in sight, when it was last painted
    bool m_isCursorInSight = false; ///< when it was last painted
    bool m_isBusy = false;
    bool m_isAtPassage = false; ///< nobody has scrolled since it was gone to
};

/// Those of ascending stretches that have something between `from` and `to`.
std::vector<ShownStretch> stretchesWithin(const std::vector<ShownStretch>& stretches, int from, int to);
