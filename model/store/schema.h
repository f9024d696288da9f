#pragma once

#include "model/debate/record.h"
#include "model/store/database.h"

// The tables of a debate: which there are, in which version, and how an older version becomes the newest.

/// The version that this program writes.
inline constexpr int schemaVersion = 5;
/// "CPdb", at byte 68 of every debate's file, so that file managers know it.
inline constexpr quint32 applicationId = 0x43506462;

/// The statements that make all tables of the newest version.
QByteArray schemaText();

/// One row of sqlite_schema: type, name, table, SQL text.
using SchemaRow = QList<QByteArray>;

/// The schema of a database, sorted.
std::vector<SchemaRow> readSchema(Database& database);
/// What readSchema() finds in a published file of a version; empty when this program knows no such version.
const std::vector<SchemaRow>& expectedSchema(int version);

/// The tables that hold records in a version, in the order of the schema. Edits of these are recorded; the first column
/// of each is the key of the record that the row belongs to.
QList<QByteArray> contentTablesOf(int version);
/// Those of the newest version.
const QList<QByteArray>& contentTables();
/// contentTablesOf() and the rest of what a published file holds.
QList<QByteArray> publishedTablesOf(int version);
const QList<QByteArray>& publishedTables();
/// The kind of record whose rows a content table holds.
std::optional<Kind> kindOfTable(const char* table);
/// The tables of one kind, its own first.
const QList<QByteArray>& tablesOf(Kind kind);

/// One step from a version to the next.
struct SchemaStep {
    int to = 0;
    void (*run)(Database& database);
};
/// Every step there is, in order.
const std::vector<SchemaStep>& schemaSteps();

/// Takes a database from its user_version through the steps up to the last one, all or nothing. Returns the version it
/// had. Cost: for a version that needs no step, none.
int migrate(Database& database, const std::vector<SchemaStep>& steps = schemaSteps());

/// Marks a database as a debate of a version and makes its tables.
bool createSchema(Database& database, int version = schemaVersion);
