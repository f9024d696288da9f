#pragma once

#include "views/reader/passagepainter.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QHash>
#include <QPdfDocument>
#include <QPdfPageRenderer>

/// A stretch of a page, in characters of the page's own text with lines ending in "\n".
struct PageStretch {
    int page = 0; ///< from 0
    int start = 0;
    int end = 0; ///< exclusive
};

/// A quotation on a page.
struct PageMark {
    PageStretch stretch;
    ExcerptId excerpt;
    int lane = 0;
};

/// The pages of a PDF as they look, with the quotations on them. Pages are drawn in a thread of their own, and only
/// those in sight and their neighbours, so that hundreds of them cost no more than a few.
class PdfPages : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PdfPages(QWidget* parent = nullptr);
    ~PdfPages() override;

    bool open(const QByteArray& bytes); ///< whether it is a PDF that can be shown
    void close();
    void setMarks(std::vector<PageMark> marks);
    void setTheme(const Theme& theme);
    void goTo(const PageStretch& stretch);
    std::optional<PageStretch> selected() const { return m_selected; }
    QString selectedText() const { return m_selectedText; }
    int pageCount() const { return m_document.pageCount(); }

signals:
    void passagesClicked(const std::vector<ExcerptId>& passages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Spot {
        int page = -1;
        QPointF point; ///< in points of the page
    };

    void layPages();
    QRectF boxOf(int page) const; ///< in the viewport
    double scale() const; ///< px for a point
    Spot spotAt(QPointF viewport) const;
    std::pair<int, int> pagesInSight() const;
    void askForPages();
    void take(int page, QSize size, const QImage& image);
    void paintMarks(QPainter& painter, int page);
    QList<QPolygonF> outline(const PageStretch& stretch) const;
    QPointF onText(int page, QPointF point) const;
    void select(QPointF from, QPointF to);
    int rawIndex(int page, int plain) const;
    int plainIndex(int page, int raw) const;

    QBuffer m_bytes;
    mutable QPdfDocument m_document;
    QPdfPageRenderer m_renderer;
    std::vector<QRectF> m_boxes; ///< from the top of the first page, at the present width
    QHash<int, QImage> m_images;
    QHash<int, QSize> m_asked;
    std::vector<PageMark> m_marks;
    std::optional<PageStretch> m_selected;
    QString m_selectedText;
    QPointF m_pressed;
    Theme m_theme = Theme::light();
};
