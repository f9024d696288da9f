#pragma once

#include <QCache>
#include <QPdfDocument>
#include <QPolygonF>

/// A place in a page's own text with lines ending in "\n", in UTF-16 units.
struct PagePlace {
    int page = -1; ///< from 0; -1: on none
    int index = 0;

    bool operator==(const PagePlace&) const = default;
};

/// A stretch of a page's own text. Where it is empty it is a cursor.
struct PageStretch {
    int page = 0; ///< from 0
    int start = 0;
    int end = 0; ///< exclusive

    bool operator==(const PageStretch&) const = default;
};

/// The words of a PDF's pages and where they stand, in points from a page's top left. Pages that were looked at lately
/// are kept: asking for one takes some milliseconds.
class PageTexts {
public:
    explicit PageTexts(QPdfDocument& document); ///< must outlive it

    void clear();
    QList<QPolygonF> outline(const PageStretch& stretch); ///< a box for each line; of a cursor a narrow one
    PagePlace placeAt(int page, QPointF point); ///< the nearest, between two letters

private:
    struct PageText {
        std::vector<int> raw; ///< for each unit of the text, and its end, the character of the PDF
        QList<QPolygonF> lines;
    };

    const PageText& of(int page);
    QList<QPolygonF> cursorAt(const PageStretch& stretch);

    QPdfDocument& m_document;
    QCache<int, PageText> m_pages{32};
};
