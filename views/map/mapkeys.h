#pragma once

class MapView;
class QKeyEvent;

/// Does what a key stands for on the map. Returns whether it stands for anything. Keys that the window gives to actions
/// of its own never come here.
bool pressMapKey(MapView& view, const QKeyEvent& event);
