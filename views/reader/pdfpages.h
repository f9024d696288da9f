#pragma once

#include "views/reader/pagetexts.h"
#include "views/reader/passagepainter.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QHash>
#include <QPdfDocument>
#include <QPdfPageRenderer>

/// A quotation on a page.
struct PageMark {
    PageStretch stretch;
    ExcerptId excerpt;
    int lane = 0;
};

/// The pages of a PDF as they look, with the quotations on them and what is selected. Pages are drawn in a thread of
/// their own, and only those in sight and their neighbours, so that hundreds of them cost no more than a few.
class PdfPages : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PdfPages(QWidget* parent = nullptr);
    ~PdfPages() override;

    bool open(const QByteArray& bytes); ///< whether it is a PDF that can be shown
    void close();
    void setMarks(std::vector<PageMark> marks);
    void setTheme(const Theme& theme);
    void setSelected(std::vector<PageStretch> stretches); ///< by page
    void scrollTo(const PageStretch& stretch); ///< as far as it takes
    const std::vector<PageStretch>& selected() const { return m_selected; }
    int pageCount() const { return m_document.pageCount(); }

signals:
    void passagesClicked(const std::vector<ExcerptId>& passages);
    void dragged(PagePlace from, PagePlace to); ///< the same for a click
    void cursorKeyPressed(QKeyEvent* event); ///< one that moves a cursor in a text

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
    QSizeF sizeOf(int page) const; ///< in points
    double scale() const; ///< px for a point
    Spot spotAt(QPointF viewport) const;
    std::pair<int, int> pagesInSight() const;
    void askForPages();
    void take(int page, QSize size, const QImage& image);
    void paintMarks(QPainter& painter, int page);
    QRectF shownBox(const PageStretch& stretch); ///< from the top of the first page
    PagePlace placeAt(QPointF viewport);
    std::vector<ExcerptId> passagesAt(QPointF viewport);
    bool scrollByKey(int key);

    QBuffer m_bytes;
    QPdfDocument m_document;
    PageTexts m_texts{m_document};
    QPdfPageRenderer m_renderer;
    std::vector<QRectF> m_boxes; ///< from the top of the first page, at the present width
    QHash<int, QImage> m_images;
    QHash<int, QSize> m_asked;
    std::vector<PageMark> m_marks;
    std::vector<PageStretch> m_selected;
    QPointF m_pressed;
    PagePlace m_from; ///< where the mouse was pressed
    Theme m_theme = Theme::light();
};
