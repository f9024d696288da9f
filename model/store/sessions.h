#pragma once

#include "model/store/statefolder.h"

#include <QDateTime>

#include <vector>

/// A working copy left behind by a program that ended without saving.
class Session {
public:
    QString folder; ///< of the working copy
    QString name; ///< of the debate, as its window called it
    QString path; ///< the file it was opened from; empty when never saved
    QDateTime lastEdit;
    int unsavedSteps = 0;
};

/**
 * The sessions under a state folder whose program is gone and whose edits were not saved.
 *
 * One stays listed, through any number of starts and crashes, until DebateFile::recover() has taken it and that debate
 * is saved or discarded, or until it is discarded here.
 */
class Sessions {
public:
    explicit Sessions(const StateFolder& state);

    /// Newest first. Cost: about 1 ms for each.
    std::vector<Session> unsaved() const;
    Done discard(const Session& session);

private:
    StateFolder m_state;
};
