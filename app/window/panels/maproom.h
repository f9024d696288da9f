#pragma once

#include <QObject>

class QMainWindow;

/**
 * Keeps half of a window's width for the map: as the window becomes narrower, the panels beside the map shrink as far
 * as they can. What a person drags wider afterwards stays so until the window changes.
 */
class MapRoom : public QObject {
    Q_OBJECT
public:
    explicit MapRoom(QMainWindow& window, QObject* parent = nullptr);

    /// Whether panels on both sides leave the map half of the window.
    bool isForBothSides() const;
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
};
