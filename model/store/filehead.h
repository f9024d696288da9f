#pragma once

#include "model/store/fileinfo.h"

/// What a file is by its first bytes and its size, before any of SQLite has seen it.
struct FileHead {
    FileState state = FileState::Sound; ///< Sound, or why SQLite need not look
    Error error = {}; ///< when not Sound
    int schemaVersion = 0;
    int pageSize = 0; ///< in bytes
    qint64 size = 0; ///< in bytes
};

/// Files larger than this are not opened: 4 GiB.
inline constexpr qint64 largestFile = qint64{4} * 1024 * 1024 * 1024;

/// Cost: reads 512 bytes, follows symbolic links, and never waits for a pipe or a device.
FileHead readFileHead(const QString& path);

/// What a file that is no database seems to be, as "a PDF document"; empty when its first bytes tell nothing.
QString formatByFirstBytes(QByteArrayView head);
