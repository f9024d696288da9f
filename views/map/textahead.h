#pragma once

#include "views/map/cardparts.h"
#include "views/map/maplook.h"

#include <QObject>
#include <QTimer>

class MapStage;

/// A card whose text will be read when it is seen at a zoom.
struct TextStep {
    int slot = 0;
    double zoom = 1;
    bool operator==(const TextStep&) const = default;
};

/// What would be in sight at each size of letters if one zoomed there about a point of the viewport.
std::vector<TextStep> textsAhead(
    const MapPicture& picture, const MapCamera& camera, const QSizeF& viewport, QPointF about);

/**
 * Sets the texts that zooming would bring into sight, while nothing else is to do: some hundred of them at once would
 * keep a frame waiting.
 */
class TextAhead : public QObject {
    Q_OBJECT
public:
    explicit TextAhead(MapStage& stage, QObject* parent = nullptr);

    /// Begins again: the camera or the map is another one.
    void begin();

private:
    void look();
    void goOn();

    MapStage& m_stage;
    QTimer m_pause; ///< until the camera is at rest
    QTimer m_next; ///< between two slices
    std::vector<TextStep> m_steps;
    std::size_t m_done = 0;
};
