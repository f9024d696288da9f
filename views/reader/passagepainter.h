#pragma once

#include "views/common/theme.h"
#include "views/reader/passagemarks.h"

class QPainter;
class QTextLayout;

/// A part of a shown text, in its UTF-16 units.
struct ShownStretch {
    int start = 0;
    int end = 0; ///< exclusive
};

/// Paints what is behind and under the letters of a paragraph: quotations each with a line of its own shape and a foot
/// at either end, so that several may overlap and none is told by colour alone.
class PassagePainter {
public:
    /// @param origin  of the paragraph, on the painter. @param first  position of its first letter in the text.
    PassagePainter(QPainter& painter, const Theme& theme, const QTextLayout& layout, QPointF origin, int first);

    void fill(const ShownStretch& stretch, const QColor& colour) const;
    void underline(const PassageMark& mark, bool isChosen) const;
    void frame(const ShownStretch& stretch, const QColor& colour) const; ///< dotted: a sentence that may be an argument

    static QColor colourOf(const Theme& theme, int lane);

private:
    template<class Paint>
    void forEachLine(const ShownStretch& stretch, Paint&& paint) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const QTextLayout& m_layout;
    QPointF m_origin;
    int m_first;
};
