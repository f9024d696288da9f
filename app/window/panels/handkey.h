#pragma once

#include <QObject>

/// Leaves Space to the map, where it is held down to drag the map by hand and folds a card when let go; as the key of
/// an action it would never arrive there.
class HandKey : public QObject {
    Q_OBJECT
public:
    explicit HandKey(QWidget* map);

    bool eventFilter(QObject* watched, QEvent* event) override;
};
