#pragma once

#include "app/window/actions/shortcuts.h"
#include "app/window/files/recentfiles.h"
#include "app/window/settings/settings.h"
#include "model/store/statefolder.h"

#include <QThreadPool>

/// What all windows of the program share. It outlives them.
struct Desk {
    /// @param settingsPath  empty for the user's own.
    explicit Desk(const StateFolder& itsState, const QString& settingsPath = {})
        : settings(settingsPath)
        , state(itsState)
        , shortcuts(settings)
        , recent(settings)
    {
    }

    Settings settings;
    StateFolder state;
    Shortcuts shortcuts;
    RecentFiles recent;
    QThreadPool workers; ///< for what windows do in the background
};
