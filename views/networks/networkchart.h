#pragma once

#include "model/layout/layoutrequest.h"
#include "views/networks/networkpaint.h"

#include <QWidget>

/**
 * A network as it is drawn. The arrows walk from node to node, Return goes to what is chosen, plus and minus and the
 * wheel change the scale, 0 shows all; the ground can be dragged.
 */
class NetworkChart : public QWidget {
    Q_OBJECT
public:
    explicit NetworkChart(QWidget* parent = nullptr);

    /// @param made  must outlive what is shown; null shows nothing. The boxes are in their places.
    void show(const NetworkMade* made, std::vector<NetworkBox> boxes);
    void setTheme(const Theme& theme);
    void choose(int node); ///< -1: none
    int chosen() const { return m_chosen; }
    const std::vector<NetworkBox>& boxes() const { return m_boxes; }
    QRectF areaOf(int node) const; ///< on this widget
    void fit();

signals:
    void chosenChanged(int node);
    void followed(int node); ///< Return, or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF bounds() const; ///< of all boxes, in the scene
    QPointF toScene(QPointF at) const { return m_topLeft + at / m_zoom; }
    int nodeAt(QPointF at) const;
    int nearest(int key) const;
    void zoomAt(QPointF at, double factor);
    void reveal(int node);

    const NetworkMade* m_made = nullptr;
    std::vector<NetworkBox> m_boxes;
    Theme m_theme = Theme::light();
    QPointF m_topLeft; ///< of what is seen, in the scene
    double m_zoom = 1;
    bool m_isFitted = true; ///< until somebody moves it
    int m_chosen = -1;
    std::optional<QPointF> m_dragged; ///< where the pointer was last
};

/// What the layout helper is asked to place: the boxes, and the positive ties, of very many the strongest.
LayoutRequest layoutOf(const DiscourseNetwork& network, const std::vector<NetworkBox>& boxes);
