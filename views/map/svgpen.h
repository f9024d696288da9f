#pragma once

#include "model/layout/mapfilter.h"
#include "views/map/textpainter.h"
#include "views/map/xmlbytes.h"

#include <QColor>
#include <QPainterPath>

#include <map>
#include <optional>

class QIODevice;

/// The way of a line, as the attribute "d" has it.
class SvgPath {
public:
    static SvgPath of(const QPainterPath& path); ///< its winding number says what is inside

    SvgPath& add(std::string_view letters, QPointF at); ///< "M" or " L" to a point
    SvgPath& add(std::string_view letters, double length); ///< " h" or " v"
    SvgPath& add(std::string_view plain);
    std::string_view data() const { return m_data.view(); }

private:
    ByteBuffer m_data;
};

/// What a group says of all that is in it, where that says nothing else.
struct SvgUsual {
    double textSize = 0; ///< 0: not said, and so with the others
    double strokeWidth = 0;
    std::optional<QColor> fill; ///< of text, too; invalid: none
};

/// Writes shapes and lines of text as SVG. An invalid colour leaves a shape without filling or border.
class SvgPen {
protected:
    /// @param usual  as attributes() wrote it for a group around.
    explicit SvgPen(std::size_t depth = 0, const SvgUsual& usual = {})
        : m_xml(depth)
        , m_usual(usual)
    {
    }

    static std::string number(double value); ///< with two decimals at most
    static std::string point(QPointF at);
    void attribute(std::string_view name, const QColor& colour);
    void attributes(const SvgUsual& usual);
    void rect(const QRectF& box, const QColor& filling, const QColor& border, double width, double corner);
    void circle(QPointF centre, double radius, const QColor& filling, const QColor& border, double width);
    void area(const SvgPath& path, const QColor& filling); ///< without a border
    void path(const SvgPath& path, const QColor& colour, double width, LineKind kind);
    void text(QPointF origin, const Setting& setting, const QColor& colour); ///< in a font of the map

    XmlBytes m_xml;

private:
    void fill(const QColor& colour);
    void stroke(const QColor& colour, double width);
    void textLine(QPointF at, const Setting& setting, std::size_t line, const QColor& colour);
    const LetterHeights& heightsOf(const QFont& font);

    const SvgUsual m_usual;
    std::map<std::pair<int, int>, LetterHeights> m_heights; ///< by size and weight
};
