#pragma once

#include "views/map/linewords.h"
#include "views/map/pictureframe.h"
#include "views/map/svgtints.h"

#include <span>

struct CardShape;
struct BadgeBoxes;
struct HolderRing;

/// Writes cards of a map and its dots as SVG, in scene units: all of them, or some apart from the rest.
class SvgCards : SvgTints {
public:
    /// @param frame  outlives it. @param depth  of the elements around the cards.
    SvgCards(const PictureFrame& frame, std::size_t depth);

    static SvgUsual usualIn(const PictureFrame& frame); ///< that the group around the cards has to have

    ByteBuffer signs(); ///< which those that are written use
    ByteBuffer written(std::span<const int> which); ///< by their slots in the picture

private:
    void writeDot(const MapCard& dot);
    void writeCard(const MapCard& card);
    void writeQuestionMark(const MapCard& card, const CardShape& shape);
    void writeHolder(const QRectF& box, const HolderRing& look);
    void writeCorrection(const MapCard& card);
    void writeRetracted(QPointF centre, double size, const QColor& colour);
    void writeDoubted(const QRectF& box, const QColor& colour);
    void writeHolders(const MapCard& card, const BadgeBoxes& boxes);
    void defineQuotes();
    void defineNote();
    void useSign(std::string_view id, const QRectF& box);
    void writeBadges(const MapCard& card);
    void writeSign(const QString& words, const QRectF& box, double size, const QColor& colour);
    void writeStubs(const MapCard& card);
    bool isDrawn(RecordId id) const;

    const MapPicture& m_picture;
    const PictureFrame& m_frame;
    const MapLook& m_look;
    LineWords m_words;
};
