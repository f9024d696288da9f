#pragma once

#include <QObject>

class Actions;
class MapView;
class Shortcuts;

/// Tells an empty map by which keys the first claim or question is written: those that a person has chosen.
class KeysHint : public QObject {
    Q_OBJECT
public:
    KeysHint(MapView& map, const Actions& actions, const Shortcuts& shortcuts);

private:
    void tell();

    MapView& m_map;
    const Actions& m_actions;
};
