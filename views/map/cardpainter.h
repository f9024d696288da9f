#pragma once

#include "views/map/maplook.h"
#include "views/map/mappicture.h"
#include "views/map/typesetter.h"

#include <QCache>
#include <QPixmap>

#include <unordered_map>

class QPainter;

/// A card's colours and shape, as painters and writers of files need them.
struct CardShape {
    QColor fill;
    QColor border;
    QColor text;
    double borderWidth = 1;
    double corner = 8;
};
CardShape shapeOf(const MapCard& card, const Theme& theme);

/// Where a card's text begins, in scene units.
QPointF textOrigin(const MapCard& card);

/// A card's full text as it is set.
Setting nearSetting(const MapCard& card);

/// Where a card's signs are, from its badges, in scene units.
struct BadgeBoxes {
    QRectF quotations;
    QRectF note;
    std::vector<QRectF> holders; ///< squares around circles
    QRectF moreHolders;
};
BadgeBoxes badgeBoxes(const MapCard& card);

/// The pill that says how many claims are folded under a card; empty when none are.
QRectF foldPill(const MapCard& card);
QString foldText(const MapCard& card);

/**
 * Paints cards. Shapes come from small stamps and texts are set once, so that a card costs 5 to 20 µs; exact painting
 * for paper and files uses neither.
 */
class CardPainter {
public:
    CardPainter();

    /// The painter is in viewport coordinates.
    void paintNear(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    void paintMiddle(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    void paintRing(QPainter& painter, const MapCard& card, const MapLook& look);

    /// A text of its own, such as the label of an area, set once. `key` tells it from all others.
    void paintText(QPainter& painter, QPointF viewport, double scale, const Setting& setting, quint64 key,
        const QColor& colour, bool isExact);

    TextWrap& boldWrap() { return m_boldWrap; }

private:
    void paintBody(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
        const MapLook& look, double scale);
    void paintStamped(QPainter& painter, const QRectF& box, const CardShape& shape, const MapLook& look, double scale);
    void paintExactly(QPainter& painter, const QRectF& box, const CardShape& shape, const MapCard& card,
        const MapLook& look, double scale);
    void paintBadges(QPainter& painter, const MapCard& card, int slot, const MapLook& look);
    const QPixmap& stampOf(const CardShape& shape, int corner, const MapLook& look);
    const SetText& setOnce(quint64 key, const Setting& setting);
    double titleSize(const QString& title, double wished, double width);
    Setting titleSetting(const MapCard& card, double zoom);

    struct Kept {
        QString text;
        double width = 0;
        SetText set;
    };
    TextWrap m_titleWrap;
    TextWrap m_boldWrap;
    std::unordered_map<quint64, Kept> m_kept;
    QHash<quint64, QPixmap> m_stamps;
};
