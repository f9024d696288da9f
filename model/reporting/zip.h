#pragma once

#include "model/debate/result.h"

#include <QByteArray>

#include <vector>

/// A file to be put into an archive.
struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// A ZIP archive of these files in this order, all of them dated at the beginning of ZIP's time, so that the same files
/// give the same bytes. @error memory does not suffice.
Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries);
