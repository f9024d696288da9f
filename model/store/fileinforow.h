#pragma once

#include "model/store/database.h"
#include "model/store/fileinfo.h"

/// What the one row of `file_info` says, with the schema version of the database; empty when there is none.
FileInfo readFileInfo(Database& database);
void writeFileInfo(Database& database, const FileInfo& info);

/// What a debate's file says after one more save of the same debate.
FileInfo nextSave(const FileInfo& info);
FileInfo infoOfNewDebate();
