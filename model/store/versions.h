#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// A save of a debate kept on this machine.
struct Version {
    qint64 revision = 0;
    QDateTime when;
    qint64 bytes = 0;
};

// A folder of versions holds the last 20 saves of one debate, each a whole debate's file named after its revision.

/// Moves a finished file there, and drops the oldest beyond 20.
void keepVersion(const QString& file, const QString& folder, qint64 revision);

/// Newest first.
std::vector<Version> versionsIn(const QString& folder);

QString versionFile(const QString& folder, qint64 revision);
