#pragma once

#include "views/search/pickitem.h"

class QAction;

/// A command by its name and its place in the menus.
struct Command {
    QAction* action = nullptr;
    QString menu; ///< such as "View ▸ Direction"
};

/// Commands to pick from by a few letters of their names; those that cannot be called say why not (their status tip).
/// The number of an item is its place among `commands`.
PickSource commandSource(std::vector<Command> commands);
