#pragma once

#include "model/debate/result.h"
#include "model/store/statefolder.h"

class SessionLock;

/// What came out of a damaged file.
struct Salvaged {
    int records = 0; ///< brought back
    int leftOut = 0; ///< rows that could be read but refer to what could not
    bool isCertain = false; ///< nothing was unreadable, and nothing was left out
};

/**
 * Makes a new session from whatever can still be read of a file.
 *
 * The file is copied first, and the beginning of the copy mended. Rows are then read from both ends of each table
 * towards the damage, and into the gap by halves; what is read goes into new tables, whose rules sort out rows that are
 * no longer possible; references to what is missing are emptied, or their rows left out where they cannot be. Cost:
 * that of opening, and up to some seconds for damage in many places.
 */
Result<SessionLock> salvage(const QString& path, const StateFolder& state, Salvaged* salvaged);

/// Whether salvage() has something to begin with: a database with the tables of a debate.
bool canBeSalvaged(const QString& path);
