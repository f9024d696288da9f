#pragma once

#include "views/map/livingmap.h"
#include "views/map/mappainter.h"

#include <QPixmap>
#include <QTimer>

class QWidget;
class Selection;

/// A line that is being drawn from a card's edge, and the card or line it would end on.
struct DrawnLine {
    RecordId from;
    QPointF end; ///< in the scene
    RecordId over;
};

/**
 * What a viewport shows of a map: the camera, what the pointer is on, what is being dragged; and its painting.
 */
class MapStage : public QObject {
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.004;
    static constexpr double mostZoom = 4;

    MapStage(QWidget& viewport, LivingMap& map, Selection& selection, QObject* parent = nullptr);

    const MapPicture& picture() const { return m_map.picture(); }
    LivingMap& map() { return m_map; }
    QWidget& viewport() { return m_viewport; }
    MapPainter& painter() { return m_painter; }
    const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme);
    void setTints(std::shared_ptr<const MapTints> tints); ///< null: none
    const std::shared_ptr<const MapTints>& tints() const { return m_tints; }

    const MapCamera& camera() const { return m_camera; }
    void setCamera(const MapCamera& camera);
    void centreOn(QPointF scene, double zoom);
    void zoomAt(QPointF viewport, double factor);
    void pan(QPointF viewport); ///< the picture moves by so much
    void fit(const QRectF& scene, double mostZoom = 1);
    QRectF seen() const; ///< in the scene

    RecordId hovered() const { return m_hovered; }
    void setHovered(RecordId id);
    void setEdited(RecordId id, RecordId near = {}, const QRectF& box = {}, LineKind kind = LineKind::Option);
    void setDrawnLine(const std::optional<DrawnLine>& line);
    void setRubberBand(const QRect& viewport);

    /// What is at a point of the viewport: a card, a dot or a line; none.
    RecordId recordAt(QPointF viewport) const;
    std::optional<CrossStub> stubAt(QPointF viewport);
    RecordId foldPillAt(QPointF viewport) const;
    ClaimId quotationBadgeAt(QPointF viewport) const; ///< none when no card shows the number of its quotations there
    bool isOnHandle(QPointF viewport) const; ///< one of the handles of the card the pointer is on

    void paint(QPainter& painter, const QRect& area);
    MapLook look() const;

signals:
    void cameraChanged();

private:
    void paintMap(QPainter& painter, const MapLook& look, const QRect& area);
    void paintLayer(QPainter& painter, const MapLook& look);
    std::shared_ptr<const std::vector<bool>> chosen();
    std::optional<LineEnd> ghostEnd() const;
    void paintGhost(QPainter& painter, const MapLook& look);
    void paintHandles(QPainter& painter, const MapLook& look);
    void paintDrawnLine(QPainter& painter, const MapLook& look);
    std::vector<QPointF> handles() const; ///< in the viewport
    std::optional<QPoint> shiftFrom(const MapCamera& other) const;
    QSize layerSize() const;
    void forgetLayer();
    void forgetNear();
    void followSelection();

    QWidget& m_viewport;
    LivingMap& m_map;
    Selection& m_selection;
    MapPainter m_painter;
    Theme m_theme = Theme::light();
    std::shared_ptr<const MapTints> m_tints;
    MapCamera m_camera;
    QSet<RecordId> m_selected;
    std::shared_ptr<const std::vector<bool>> m_chosen; ///< none: to be found anew
    quint64 m_chosenOf = 0; ///< the naming of slots that it was found for
    RecordId m_hovered;
    RecordId m_edited;
    RecordId m_ghostNear;
    QRectF m_ghost;
    LineKind m_ghostKind = LineKind::Option;
    std::optional<DrawnLine> m_drawn;
    QRect m_rubberBand;
    QPixmap m_layer; ///< the map, to be shifted
    std::optional<MapCamera> m_layerCamera; ///< none: the layer shows nothing of use
    MapCamera m_painted; ///< of the last frame
    QTimer m_rest;
};
