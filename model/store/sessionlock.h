#pragma once

#include "model/debate/result.h"

#include <QString>

/// A session's folder, held by one process: the system lets go of it when that process ends, however it ends.
class SessionLock {
public:
    SessionLock() = default;
    ~SessionLock();
    SessionLock(SessionLock&& other) noexcept;
    SessionLock& operator=(SessionLock&& other) noexcept;

    /// A new folder below `sessions`.
    static Result<SessionLock> make(const QString& sessions);
    /// An existing folder; none when somebody holds it.
    static SessionLock take(const QString& folder);

    explicit operator bool() const { return m_descriptor >= 0; }
    const QString& folder() const { return m_folder; }

    /// Gives the folder another path, replacing what is there. Whether it has it now.
    bool moveTo(const QString& folder);
    /// Deletes the folder with all that is in it.
    void remove();

private:
    QString m_folder;
    int m_descriptor = -1;
};
