#pragma once

#include "model/debate/result.h"

#include <QString>

/**
 * Where Counterpoint keeps what is the user's own and not part of any file: working copies, histories, versions.
 *
 * It is $COUNTERPOINT_STATE when set, else $XDG_STATE_HOME/counterpoint, else ~/.local/state/counterpoint. Every folder
 * in it can be entered by its owner alone (mode 0700).
 */
class StateFolder {
public:
    static StateFolder ofUser();
    explicit StateFolder(const QString& path);

    QString path() const { return m_path; }
    QString sessions() const { return m_path + QLatin1String("/sessions"); } ///< a folder for each open debate
    QString versions() const { return m_path + QLatin1String("/versions"); } ///< a folder for each debate ever saved
    /// One of them. A name that a file gives its debate leads nowhere else, whatever it says.
    QString versionsOf(const QString& debateId) const;

private:
    QString m_path; ///< absolute
};

/// Makes a folder and what leads to it, for its owner alone.
Done makePrivateFolder(const QString& path);
