#pragma once

#include "model/store/debatefile.h"

class MainWindow;

/// Makes a change beside a window, which goes on being used. `then` hears what came of it, unless it was cancelled.
/// @param what  as a person is told: "Importing a.json…".
/// @param begin  is called once the works before are over; until then all may be edited.
void changeBeside(MainWindow& window, const QString& what, const std::function<DebateFile::Begun(DebateFile&)>& begin,
    const std::function<void(const Result<Changes>&)>& then);

/// Keeps a change as a step that is undone (see DebateFile::beginUndone()), in the same way.
void keepUndoneIn(MainWindow& window, const QString& label, const DebateFile::Wanted& wanted,
    const std::function<void(const Result<Changes>&)>& then);

/// Goes to a step of history, beside the window where the way is long; says why not.
void goToStep(MainWindow& window, qint64 step);

void undoIn(MainWindow& window);
void redoIn(MainWindow& window);
