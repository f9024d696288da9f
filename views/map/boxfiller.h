#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

/**
 * Fills boxes that are thrown away with the frame. Very many are filled into pixels of its own, in a fifth of the time
 * that a painter takes for them, one by one; they are the same pixels.
 */
class BoxFiller {
public:
    /// @param painter  without anti-aliasing, or few are to come. @param pixels  of the frame before, if there was one:
    /// fresh memory takes as long as the boxes. Both must outlive it.
    BoxFiller(QPainter& painter, std::size_t boxes, QImage& pixels);
    ~BoxFiller();
    BoxFiller(const BoxFiller&) = delete;
    BoxFiller& operator=(const BoxFiller&) = delete;

    void fill(const std::vector<QRectF>& boxes, const QColor& colour);

private:
    void fillPixels(const QRectF& box, QRgb colour);

    QPainter& m_painter;
    QImage* m_pixels = nullptr; ///< none: the painter fills them
};
