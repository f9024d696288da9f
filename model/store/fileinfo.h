#pragma once

#include "model/debate/record.h"
#include "model/debate/result.h"

#include <QByteArray>
#include <QList>

#include <array>

/// What a debate's file says about itself beside its content.
struct FileInfo {
    QString debateId; ///< stays the same through every save and copy
    qint64 revision = 0; ///< how often it was saved
    int schemaVersion = 0; ///< the version of its tables
    int oldestReader = 0; ///< the oldest schema version whose program may read it
    QString savedBy; ///< program and version
    QByteArray contentDigest; ///< of its records, 32 bytes
    QByteArray fileDigest; ///< of all of it, 32 bytes
    QList<QByteArray> ancestors; ///< content digests of earlier saves, newest first, at most 50

    bool operator==(const FileInfo&) const = default;
};

/// What a path turned out to hold.
enum class FileState {
    Sound,
    Altered, ///< readable, but changed outside Counterpoint or slightly damaged: its digest does not match
    Newer, ///< from a newer version; see `canBeOpened`
    Missing,
    Folder,
    Special,
    Unreadable,
    Empty,
    OtherFormat, ///< not a database
    OtherProgram, ///< a database of another program
    ForeignSchema, ///< ours by its mark, but with tables that are not ours
    Incomplete, ///< cut off
    Damaged,
    TooLarge
};

/// The answer to `counterpoint check` and `counterpoint info`.
struct FileReport {
    FileState state = FileState::Sound;
    QString what; ///< a sentence on its state
    QString advice; ///< what to do about it; empty when there is nothing to do
    bool canBeOpened = false;
    bool canBeRepaired = false; ///< DebateFile::openRepaired() may bring much of it back
    FileInfo info; ///< as far as it could be read
    std::array<int, kindCount> counts = {}; ///< records of each Kind
    int faults = 0; ///< records that break a promise of model/debate/records.h
};
