#pragma once

#include "model/debate/record.h"

#include <QPoint>

class MainWindow;

/// The menu of a card or a line, or of the ground when `id` is none, at a point of the screen.
void showCardMenu(MainWindow& window, RecordId id, QPoint at);
