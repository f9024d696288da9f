#include "model/store/guardedfile.h"

#include "model/debate/sentences.h"
#include "model/store/digest.h"
#include "model/store/filehead.h"
#include "model/store/fileinforow.h"
#include "model/store/readingonly.h"
#include "model/store/rows.h"
#include "model/store/schema.h"

#include <QFileInfo>

#include <sqlite3.h>

/// More rows in one table than this are not read.
static constexpr qint64 mostRows = 5'000'000;
/// SQLite's virtual machine asks after this many instructions whether to go on; a sound file of the largest size needs
/// fewer questions than mostQuestions, and a smaller one fewer.
static constexpr int instructionsPerQuestion = 1'000'000;
static constexpr int mostQuestions = 20'000;

static int questionsFor(qint64 fileSize)
{
    return static_cast<int>(std::min<qint64>(mostQuestions, 1'000 + fileSize / 50'000));
}

GuardedFile::GuardedFile(const QString& path)
    : m_name(quoted(QFileInfo(path).fileName()))
    , m_database(Database::none())
{
    check(path);
}

void GuardedFile::check(const QString& path)
{
    const FileHead head = readFileHead(path);
    m_state = head.state;
    m_error = head.error;
    if (m_state != FileState::Sound)
        return;
    m_database = Database(QFileInfo(path).absoluteFilePath(), Database::Mode::Immutable);
    if (!m_database.isOpen())
        return refuse(FileState::Unreadable, Sentences::tr("The file %1 cannot be read.").arg(m_name));
    harden(head.size);
    m_info.schemaVersion = head.schemaVersion;
    if (head.schemaVersion > schemaVersion ? !checkNewerSchema() : !checkSchema(head.schemaVersion))
        return;
    m_info = readFileInfo(m_database);
    if (m_state == FileState::Newer && m_info.oldestReader > schemaVersion)
        return refuse(FileState::Newer,
            Sentences::tr("The file %1 was made by a newer version of Counterpoint (%2).")
                .arg(m_name, isolated(m_info.savedBy)),
            Sentences::tr("Open it with that version or a later one."));
    if (checkAmounts())
        checkIntegrity();
}

void GuardedFile::refuse(FileState state, const QString& what, const QString& advice)
{
    m_state = state;
    m_error = Error{what, advice, Error::Kind::Input};
    m_database.close();
}

void GuardedFile::refuseDamaged()
{
    refuse(FileState::Damaged, Sentences::tr("The file %1 is damaged.").arg(m_name),
        Sentences::tr("Open a repaired copy, or an earlier version."));
}

void GuardedFile::harden(qint64 fileSize)
{
    sqlite3* handle = m_database.handle();
    const std::pair<int, int> switches[]
        = {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
            {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto& [option, value] : switches)
        sqlite3_db_config(handle, option, value, nullptr);
    const std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 2 * int{longestText}},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_EXPR_DEPTH, 50}, {SQLITE_LIMIT_COMPOUND_SELECT, 10},
        {SQLITE_LIMIT_VDBE_OP, 25'000}, {SQLITE_LIMIT_ATTACHED, 1}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        {SQLITE_LIMIT_COLUMN, 100}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    allowReadingOnly(m_database);
    m_database.limitWork(instructionsPerQuestion, questionsFor(fileSize));
    m_database.run(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -16000; PRAGMA synchronous = OFF");
}

bool GuardedFile::checkSchema(int version)
{
    const std::vector<SchemaRow>& expected = expectedSchema(version);
    const std::vector<SchemaRow> found = readSchema(m_database);
    if (m_database.hasFailed()) {
        refuseDamaged();
        return false;
    }
    if (!expected.empty() && found == expected)
        return true;
    refuse(FileState::ForeignSchema,
        Sentences::tr("The file %1 has tables that are not those of a debate, so it was not opened.").arg(m_name),
        Sentences::tr("Another program may have changed it. Open a repaired copy to read what is there."));
    return false;
}

/// Its tables are unknown, so nothing is evaluated but plain columns of plain tables.
bool GuardedFile::checkNewerSchema()
{
    m_state = FileState::Newer;
    for (const SchemaRow& row : readSchema(m_database)) {
        const bool isPlain = (row[0] == "table" && row[3].startsWith("CREATE TABLE ")) || row[0] == "index";
        if (!isPlain) {
            refuse(FileState::ForeignSchema,
                Sentences::tr("The file %1 has tables that are not those of a debate, so it was not opened.")
                    .arg(m_name));
            return false;
        }
    }
    allowEverything(m_database); // SQLite sees a change of the schema in the next question
    Query generated(m_database,
        "SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS x WHERE s.type = 'table' AND x.hidden <> 0");
    const bool hasGenerated = !generated.step() || generated.integer(0) > 0;
    allowReadingOnly(m_database);
    if (!hasGenerated)
        return true;
    refuseDamaged();
    return false;
}

void GuardedFile::checkIntegrity()
{
    if (!isIntact())
        refuseDamaged();
}

bool GuardedFile::isIntact()
{
    // It does not evaluate CHECKs, which SQLite leaves out when reading only; whoever reads a row refuses unknown
    // words.
    // Of tables that are unknown, no index is evaluated.
    Query check(
        m_database, m_state == FileState::Newer ? "PRAGMA main.quick_check(1)" : "PRAGMA main.integrity_check(1)");
    return check.step() && check.bytes(0) == "ok";
}

void GuardedFile::refuseTooMany()
{
    if (!isIntact())
        return refuseDamaged();
    refuse(FileState::TooLarge, Sentences::tr("The file %1 holds more than Counterpoint can show.").arg(m_name));
}

bool GuardedFile::checkAmounts()
{
    for (const QByteArray& table : publishedTablesOf(m_info.schemaVersion)) {
        // Not simply all: SQLite counts those in one instruction, which has no end where pages lead in circles.
        Query count(m_database,
            "SELECT count(*) FROM (SELECT 1 FROM main." + table + " LIMIT " + QByteArray::number(mostRows + 1) + ')');
        if (count.step() && count.integer(0) > mostRows) {
            refuseTooMany();
            return false;
        }
    }
    if (!m_database.hasFailed())
        return true;
    refuseDamaged();
    return false;
}

/// The records of an older file, read in a copy in memory that went through the steps of the schema.
static Debate readOlder(Database& database, int version, QByteArray* content)
{
    *content = contentDigest(database, version);
    if (database.hasFailed())
        return {};
    Database newest = database.copyInMemory();
    migrate(newest);
    Debate debate = readDebate(newest);
    if (newest.hasFailed())
        database.fail(newest.failureCode());
    return debate;
}

Result<Debate> GuardedFile::read()
{
    QByteArray content;
    Debate debate = m_info.schemaVersion < schemaVersion ? readOlder(m_database, m_info.schemaVersion, &content)
                                                         : readDebate(m_database, &content);
    const QByteArray file = fileDigest(m_database, content);
    if (m_database.hasFailed()) {
        refuseDamaged();
        return m_error;
    }
    if (m_state == FileState::Sound && (content != m_info.contentDigest || file != m_info.fileDigest))
        m_state = FileState::Altered;
    m_info.contentDigest = content;
    m_info.fileDigest = file;
    return debate;
}

Done GuardedFile::copyTo(const QString& path)
{
    allowEverything(m_database); // the schema is ours, word for word, and the content is sound
    Query copy(m_database, "VACUUM INTO ?1");
    copy.bind(1, path);
    copy.run();
    if (!m_database.hasFailed())
        return {};
    return m_database.failure(Sentences::tr("The working copy cannot be made."));
}
