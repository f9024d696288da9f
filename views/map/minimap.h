#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class MapStage;
struct MapLook;

/// The whole map in a corner, with the part that is seen. A press or a drag moves there. Hidden while everything is
/// seen.
class Minimap : public QWidget {
    Q_OBJECT
public:
    Minimap(MapStage& stage, QWidget* parent);

    void follow(); ///< the camera or the map has changed, and its parent is painted anew
    void setWanted(bool isWanted); ///< by the person
    void setAside(bool isAside); ///< while words are typed where it stands
    QRect place() const; ///< on its parent, where it is or will be as soon as not all of the map is seen
    void forget(); ///< the map has changed: paint it anew, once it no longer does

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    bool hasRoom() const;
    void goTo(QPointF position);
    void renew();
    void render();
    void paintStrip();
    QSize pixels() const;
    MapLook look() const;

    MapStage& m_stage;
    QPixmap m_map;
    QPixmap m_next; ///< the same as far as it is painted anew; none: it is done
    QTimer m_soon;
    QTimer m_more; ///< strips to paint
    int m_painted = 0; ///< rows of m_next
    bool m_isStale = true; ///< is to be painted anew
    QRectF m_bounds; ///< of the map, in the scene
    bool m_knowsBounds = false;
    double m_scale = 1;
    bool m_isWanted = true;
    bool m_isAside = false;
};
