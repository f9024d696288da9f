#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

/**
 * Keeps half of a window's width for the map, two fifths while a text is read beside it: as the window becomes
 * narrower, the panels beside the map shrink as far as they can. What a person drags wider afterwards stays so until
 * the window changes.
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

/// Shows the reader: in a column of its own where the window is wide enough for it beside map and inspector, else as a
/// tab with the inspector; in either case wide enough for a line. For the first time in a window; then it is as it was
/// left.
void placeReader(QMainWindow& window);

/// The same for another panel that is read beside the map, in the place that the reader has.
void placeBesideMap(QMainWindow& window, QWidget* panel);
