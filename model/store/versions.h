#pragma once

#include "model/store/fileinfo.h"

#include <QDateTime>
#include <QString>

#include <vector>

/// A save of a debate kept on this machine.
struct Version {
    QString file; ///< that it is kept in
    qint64 revision = 0;
    QString content; ///< what its records are told by; empty when an earlier program kept it
    QString place; ///< what the path is told by that it was saved at, likewise
    QDateTime when;
    qint64 bytes = 0;

    bool isFrom(const QString& path) const; ///< also when that is not known
};

// A folder of versions holds saves of one debate, each a whole debate's file. It is named after its revision, its
// content and where it was saved: copies of a file that each go their own way are one debate to the program, have the
// same revisions, and each keep the last 20 of theirs.

/// Moves a finished file there, and drops the oldest beyond 20 of its own, and beyond 100 of all copies.
/// @param info  of that file. @param path  it was saved at.
void keepVersion(const QString& file, const QString& folder, const FileInfo& info, const QString& path);

/// Those of all copies, newest first.
std::vector<Version> versionsIn(const QString& folder);

/// Those of a file at a path: what was saved there, what it came from, and those of which neither is known.
std::vector<Version> versionsOf(const QString& folder, const FileInfo& info, const QString& path);
