#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class MapStage;

/// The whole map in a corner, with the part that is seen. A press or a drag moves there. Hidden while everything is
/// seen.
class Minimap : public QWidget {
    Q_OBJECT
public:
    Minimap(MapStage& stage, QWidget* parent);

    void follow(); ///< the camera or the map has changed
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

    MapStage& m_stage;
    QPixmap m_map;
    QTimer m_soon;
    QRectF m_bounds; ///< of the map, in the scene
    double m_scale = 1;
    bool m_isWanted = true;
    bool m_isAside = false;
};
