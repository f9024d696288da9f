#include "model/store/schema.h"

#include <QFile>

static QByteArray schemaTextOf(int version)
{
    QFile file(QStringLiteral(":/schema/%1.sql").arg(version));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray schemaText()
{
    return schemaTextOf(schemaVersion);
}

std::vector<SchemaRow> readSchema(Database& database)
{
    std::vector<SchemaRow> rows;
    Query select(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema");
    while (select.step())
        rows.push_back({select.blob(0), select.blob(1), select.blob(2), select.blob(3)});
    std::sort(rows.begin(), rows.end());
    return rows;
}

const std::vector<SchemaRow>& expectedSchema(int version)
{
    static const std::vector<std::vector<SchemaRow>> known = [] {
        std::vector<std::vector<SchemaRow>> all(1); // there is no version 0
        for (int number = 1; number <= schemaVersion; ++number) {
            Database database = Database::inMemory();
            database.run(schemaTextOf(number));
            all.push_back(readSchema(database));
        }
        return all;
    }();
    return version > 0 && version <= schemaVersion ? known[static_cast<std::size_t>(version)] : known.front();
}

/// Tables that hold parts of a record in rows of their own.
static QList<QByteArray> partTables(Kind kind)
{
    switch (kind) {
    case Kind::Claim:
        return {"claim_tag"};
    case Kind::Inference:
        return {"premise"};
    case Kind::Stakeholder:
        return {"membership"};
    case Kind::Statement:
        return {"speaker"};
    default:
        return {};
    }
}

const QList<QByteArray>& tablesOf(Kind kind)
{
    static const std::vector<QList<QByteArray>> all = [] {
        std::vector<QList<QByteArray>> tables;
        forEachKind([&]<class R>() { tables.push_back(QList<QByteArray>{Traits<R>::table} + partTables(kindOf<R>)); });
        return tables;
    }();
    return all[static_cast<std::size_t>(kind)];
}

QList<QByteArray> contentTablesOf(int version)
{
    QList<QByteArray> all;
    for (int kind = 0; kind < kindCount; ++kind)
        all += tablesOf(static_cast<Kind>(kind));
    if (version < 3)
        all.removeOne("membership");
    return all;
}

const QList<QByteArray>& contentTables()
{
    static const QList<QByteArray> tables = contentTablesOf(schemaVersion);
    return tables;
}

QList<QByteArray> publishedTablesOf(int version)
{
    return contentTablesOf(version) + QList<QByteArray>{"arrangement", "file_info"};
}

const QList<QByteArray>& publishedTables()
{
    static const QList<QByteArray> tables = publishedTablesOf(schemaVersion);
    return tables;
}

std::optional<Kind> kindOfTable(const char* table)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        if (tablesOf(static_cast<Kind>(kind)).contains(QByteArrayView(table)))
            return static_cast<Kind>(kind);
    }
    return std::nullopt;
}

static void keepOriginals(Database& database)
{
    database.run(
        "ALTER TABLE main.document ADD COLUMN original BLOB NOT NULL DEFAULT x'';"
        "ALTER TABLE main.document ADD COLUMN structure TEXT NOT NULL DEFAULT '{}';"
        // Columns that a row lacks are NULL to SQLite's session extension, which then finds a conflict at undo.
        "UPDATE main.document SET original = x'', structure = '{}'");
}

static void keepMemberships(Database& database)
{
    database.run("CREATE TABLE main.membership ("
                 " stakeholder INTEGER NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,"
                 " whole INTEGER NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,"
                 " from_date TEXT NOT NULL, position INTEGER NOT NULL, to_date TEXT NOT NULL DEFAULT '',"
                 " PRIMARY KEY (stakeholder, whole, from_date)) STRICT, WITHOUT ROWID");
}

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = {{2, keepOriginals}, {3, keepMemberships}};
    return steps;
}

static int versionOf(Database& database)
{
    Query select(database, "PRAGMA user_version");
    return select.step() ? static_cast<int>(select.integer(0)) : 0;
}

int migrate(Database& database, const std::vector<SchemaStep>& steps)
{
    const int had = versionOf(database);
    if (steps.empty() || steps.back().to <= had)
        return had;
    Transaction transaction(database);
    for (const SchemaStep& step : steps) {
        if (step.to > had)
            step.run(database);
    }
    database.run("PRAGMA user_version = " + QByteArray::number(steps.back().to));
    transaction.commit();
    return had;
}

bool createSchema(Database& database, int version)
{
    Transaction transaction(database);
    database.run(schemaTextOf(version));
    database.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    database.run("PRAGMA user_version = " + QByteArray::number(version));
    return transaction.commit();
}
