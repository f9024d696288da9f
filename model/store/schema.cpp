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
    case Kind::Scheme:
        return {"scheme_premise", "scheme_question"};
    case Kind::Scenario:
        return {"assumption"};
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

/// What came with version 4.
static QList<QByteArray> tablesOfEvaluation()
{
    return tablesOf(Kind::Scheme) + tablesOf(Kind::Scenario);
}

QList<QByteArray> contentTablesOf(int version)
{
    QList<QByteArray> all;
    for (int kind = 0; kind < kindCount; ++kind)
        all += tablesOf(static_cast<Kind>(kind));
    if (version < 3)
        all.removeOne("membership");
    if (version < 4)
        all.removeIf([](const QByteArray& table) { return tablesOfEvaluation().contains(table); });
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

static void keepEvaluation(Database& database)
{
    database.run(
        "ALTER TABLE main.debate ADD COLUMN support TEXT NOT NULL DEFAULT 'untyped'"
        " CHECK (support IN ('untyped', 'deductive', 'necessary', 'evidential'));"
        "ALTER TABLE main.issue ADD COLUMN exclusive INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE main.claim ADD COLUMN standard TEXT NOT NULL DEFAULT 'none'"
        " CHECK (standard IN ('none', 'scintilla-of-evidence', 'preponderance', 'clear-and-convincing',"
        " 'beyond-reasonable-doubt', 'dialectical-validity'));"
        "ALTER TABLE main.claim ADD COLUMN defines TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE main.critical_answer ADD COLUMN attack INTEGER"
        " REFERENCES inference DEFERRABLE INITIALLY DEFERRED;"
        // As in keepOriginals().
        "UPDATE main.debate SET support = 'untyped'; UPDATE main.issue SET exclusive = 0;"
        "UPDATE main.claim SET standard = 'none', defines = ''; UPDATE main.critical_answer SET attack = NULL");
    database.run("CREATE TABLE main.scheme ("
                 " id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',"
                 " conclusion TEXT NOT NULL DEFAULT '', sort_order REAL NOT NULL DEFAULT 0) STRICT;"
                 "CREATE TABLE main.scheme_premise ("
                 " scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED, key TEXT NOT NULL,"
                 " position INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '',"
                 " PRIMARY KEY (scheme, key)) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE main.scheme_question ("
                 " scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED, key TEXT NOT NULL,"
                 " position INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '',"
                 " kind TEXT NOT NULL CHECK (kind IN ('assumption', 'exception')), premise TEXT NOT NULL DEFAULT '',"
                 " PRIMARY KEY (scheme, key)) STRICT, WITHOUT ROWID");
    database.run("CREATE TABLE main.scenario ("
                 " id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',"
                 " sort_order REAL NOT NULL DEFAULT 0) STRICT;"
                 "CREATE TABLE main.assumption ("
                 " scenario INTEGER NOT NULL REFERENCES scenario DEFERRABLE INITIALLY DEFERRED, card INTEGER NOT NULL,"
                 " position INTEGER NOT NULL, claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,"
                 " inference INTEGER REFERENCES inference DEFERRABLE INITIALLY DEFERRED,"
                 " attitude TEXT NOT NULL CHECK (attitude IN ('accept', 'reject', 'suspend')),"
                 " PRIMARY KEY (scenario, card), CHECK ((claim IS NULL) <> (inference IS NULL)),"
                 " CHECK (card = coalesce(claim, inference))) STRICT, WITHOUT ROWID");
}

static void keepOrigins(Database& database)
{
    for (const char* table :
        {"issue", "topic", "claim", "inference", "source", "document", "excerpt", "stakeholder", "statement"})
        database.run(QByteArray("ALTER TABLE main.") + table
            + " ADD COLUMN external TEXT NOT NULL DEFAULT '';"
              // As in keepOriginals().
              "UPDATE main."
            + table + " SET external = ''");
    for (const char* table : {"debate", "topic", "claim", "inference"})
        database.run(QByteArray("ALTER TABLE main.") + table
            + " ADD COLUMN kept TEXT NOT NULL DEFAULT '{}';"
              "UPDATE main."
            + table + " SET kept = '{}'");
}

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps
        = {{2, keepOriginals}, {3, keepMemberships}, {4, keepEvaluation}, {5, keepOrigins}};
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
