#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

/**
 * Paints boxes and thin lines that are thrown away with the frame. Very many are written into pixels of its own, in a
 * fifth of the time that a painter takes for them, one by one; boxes are the same pixels, lines next to the same.
 */
class FarFiller {
public:
    /// @param painter  without anti-aliasing, or little is to come. @param pixels  of the frame before, if there was
    /// one: fresh memory takes as long as the boxes. Both must outlive it.
    FarFiller(QPainter& painter, std::size_t boxes, std::size_t lines, QImage& pixels);
    ~FarFiller();
    FarFiller(const FarFiller&) = delete;
    FarFiller& operator=(const FarFiller&) = delete;

    void fill(const std::vector<QRectF>& boxes, const QColor& colour);
    void draw(const std::vector<QLineF>& lines, const QColor& colour); ///< one pixel wide

private:
    void fillPixels(const QRectF& box, QRgb colour);
    void drawPixels(const QLineF& line, QRgb colour);

    QPainter& m_painter;
    QImage* m_pixels = nullptr; ///< none: the painter paints them
    QRgb* m_first = nullptr; ///< of the pixels
    qsizetype m_stride = 0; ///< pixels from one row to the next
};
