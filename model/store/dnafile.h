#pragma once

#include "model/debate/foreigntables.h"
#include "model/debate/result.h"

/// Larger files of Discourse Network Analyzer are not read: 512 MiB.
inline constexpr qint64 largestDnaFile = qint64{512} * 1024 * 1024;

/**
 * The tables of a file of Discourse Network Analyzer, version 2 or 3, that say something of the debate. Its coders'
 * passwords and permissions are never read.
 *
 * The file may come from a stranger. It is opened read-only, without looking at journals beside it, with limits on
 * lengths, on work and on rows. Nothing in it is evaluated but plain columns of plain tables: a file with triggers,
 * views, virtual tables or computed columns is refused before anything is asked of it.
 *
 * @param path  absolute or relative to the working folder.
 * @error       kind Input: there is no such file, it is too large or damaged, or has not the tables of that program.
 */
Result<ForeignTables> readDnaFile(const QString& path);
