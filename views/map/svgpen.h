#pragma once

#include "model/layout/mapfilter.h"
#include "views/map/textpainter.h"
#include "views/map/xmlbytes.h"

#include <QColor>

#include <map>

class QIODevice;

/// The way of a line, as the attribute "d" has it.
class SvgPath {
public:
    SvgPath& add(std::string_view letters, QPointF at); ///< "M" or " L" to a point
    SvgPath& add(std::string_view letters, double length); ///< " h" or " v"
    SvgPath& add(std::string_view plain);
    std::string_view data() const { return m_data.view(); }

private:
    ByteBuffer m_data;
};

/// How text looks where nothing else is said.
struct Lettering {
    double size = 0;
    QColor colour;
};

/// Writes shapes and lines of text as SVG. An invalid colour leaves a shape without filling or border.
class SvgPen {
protected:
    /// @param usual  lettering, as attributes() wrote it for a group around.
    explicit SvgPen(std::size_t depth = 0, const Lettering& usual = {})
        : m_xml(depth)
        , m_usual(usual)
    {
    }

    static std::string number(double value); ///< with two decimals at most
    static std::string point(QPointF at);
    void attribute(std::string_view name, const QColor& colour);
    void attributes(const Lettering& usual);
    void rect(const QRectF& box, const QColor& fill, const QColor& border, double width, double corner);
    void circle(QPointF centre, double radius, const QColor& fill, const QColor& border, double width);
    void path(const SvgPath& path, const QColor& stroke, double width, LineKind kind);
    void text(QPointF origin, const Setting& setting, const QColor& colour); ///< in a font of the map

    XmlBytes m_xml;

private:
    void fillAndBorder(const QColor& fill, const QColor& border, double width);
    void textLine(QPointF at, const Setting& setting, std::size_t line, const QColor& colour);
    const LetterHeights& heightsOf(const QFont& font);

    const Lettering m_usual;
    std::map<std::pair<int, int>, LetterHeights> m_heights; ///< by size and weight
};
