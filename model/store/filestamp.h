#pragma once

#include <QString>

/// What tells cheaply whether a path still holds the same bytes: a file changed in any way has another stamp, unless
/// that happened within the tick of the file system's clock in which it was taken (then isCertain is false).
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; ///< -1 when there is no file
    qint64 modified = 0; ///< ns
    qint64 changed = 0; ///< ns; unlike `modified`, no program can set it
    bool isCertain = false;

    static FileStamp of(const QString& path);
    /// The same, taken after the tick in which the file was changed is over: waits for up to 10 ms. Uncertain only
    /// where the file system counts in seconds.
    static FileStamp certainOf(const QString& path);

    bool exists() const { return size >= 0; }
    bool isSurelySame(const FileStamp& later) const;
};
