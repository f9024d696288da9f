#pragma once

#include <QObject>

class Actions;
class MapView;

/// Leaves Space to the map, where it is held down to drag the map by hand; as the key of an action it would never
/// arrive there. When it is let go and nothing was dragged, the action that has Space for its key is called on.
class HandKey : public QObject {
    Q_OBJECT
public:
    HandKey(MapView& map, const Actions& actions);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tap() const;

    const Actions& m_actions;
};
