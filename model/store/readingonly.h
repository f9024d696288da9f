#pragma once

class Database;

/// From now on statements may only read the published tables and the schema; anything else that a file might bring
/// SQLite to do fails when the statement is made.
void allowReadingOnly(Database& database);

/// Ends that, for what has to come after the file was checked.
void allowEverything(Database& database);
