#pragma once

#include "model/debate/record.h"
#include "views/common/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QTransform>

#include <memory>
#include <unordered_set>

struct MapTints;

/// How much of a card can be read: shapes and colour, short titles, or everything.
enum class ReadingDistance : quint8 { Far, Middle, Near };

namespace distances {
constexpr double middleFrom = 0.3; ///< zoom
constexpr double nearFrom = 0.68;
}

inline ReadingDistance distanceAt(double zoom)
{
    return zoom < distances::middleFrom ? ReadingDistance::Far
        : zoom < distances::nearFrom    ? ReadingDistance::Middle
                                        : ReadingDistance::Near;
}

/// What part of the scene is seen, and how large. Zoom 1 shows a scene unit as one logical pixel.
struct MapCamera {
    QPointF topLeft; ///< in the scene
    double zoom = 1;

    QPointF toScene(QPointF viewport) const { return topLeft + viewport / zoom; }
    QPointF toViewport(QPointF scene) const { return (scene - topLeft) * zoom; }
    QRectF toViewport(const QRectF& scene) const { return {toViewport(scene.topLeft()), scene.size() * zoom}; }
    QRectF sceneOf(const QSizeF& viewport) const { return {topLeft, viewport / zoom}; }
    QTransform transform() const { return QTransform(zoom, 0, 0, zoom, -topLeft.x() * zoom, -topLeft.y() * zoom); }
    bool operator==(const MapCamera&) const = default;
};

/// How a map is to be painted.
struct MapLook {
    Theme theme = Theme::light();
    MapCamera camera;
    ReadingDistance distance = ReadingDistance::Near;
    QSet<RecordId> selected;
    std::shared_ptr<const std::vector<bool>> chosen; ///< of very many, by slots of cards, for a map from far away
    RecordId current; ///< has the keyboard
    RecordId hovered;
    RecordId edited; ///< an editor lies over it
    std::shared_ptr<const MapTints> tints; ///< colours cards by who holds them; none: as always
    std::unordered_set<RecordId> only; ///< paints these cards and the lines among them; empty: all
    double devicePixels = 1; ///< for one logical pixel
    bool isExact = false; ///< shapes and text as such, for paper and files; else as fast as it goes

    bool shows(RecordId card) const { return only.empty() || only.contains(card); }
    bool emphasises() const { return bool(hovered) || !selected.isEmpty(); }
    bool isEmphasised(RecordId id) const { return id == hovered || selected.contains(id); }
};

/// `part` of the second colour in the first.
inline QColor mixed(const QColor& one, const QColor& other, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part + 0.5); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}
