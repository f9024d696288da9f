#pragma once

#include "views/map/linewords.h"
#include "views/map/pictureframe.h"
#include "views/map/svgpen.h"

#include <span>

/// Writes lines of a map as SVG, in scene units: all of them, or some apart from the rest.
class SvgLines : SvgPen {
public:
    /// @param frame  outlives it. @param depth  of the elements around the lines.
    SvgLines(const PictureFrame& frame, std::size_t depth);

    static SvgUsual usual(); ///< that the group around the lines has to have
    ByteBuffer signs(); ///< what lines are marked with: to be written once, before them

    ByteBuffer written(std::span<const int> which); ///< by their slots in the picture

private:
    void writeLine(const MapLink& link, bool isFaint); ///< faint: long, between sections
    void writeHead(const MapLink& link, const QColor& colour, double width);
    void useSign(const MapLink& link);
    void defineSign(LineKind kind);

    const MapPicture& m_picture;
    const MapLook& m_look;
    LineWords m_words;
};
