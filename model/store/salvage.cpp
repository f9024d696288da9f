#include "model/store/salvage.h"

#include "model/debate/sentences.h"
#include "model/store/database.h"
#include "model/store/filehead.h"
#include "model/store/schema.h"
#include "model/store/sessionlock.h"
#include "model/store/workingcopy.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <limits>

/// Gaps are halved this often, so that damage in many places costs a bounded number of attempts.
static constexpr int mostHalvings = 10;
/// SQLite's virtual machine is stopped after so many times a million instructions: some 20 s.
static constexpr int mostQuestions = 3'000;
/// Of the file's size, so many times is read of one table: from both ends, and again after each damage. Pages that lead
/// in circles have no end.
static constexpr qint64 mostReadings = 6;

namespace {

/// A copy of a damaged file whose first 100 bytes say what they said when it was saved, as far as that can be known.
class MendedCopy {
public:
    explicit MendedCopy(const QString& path)
    {
        const QString copy = m_folder.filePath(QStringLiteral("damaged.db"));
        const QFileInfo file(path);
        const bool isSmallEnough = file.isFile() && file.size() <= largestFile;
        m_isMade = isSmallEnough && QFile::copy(path, copy) && QFileInfo(copy).size() == file.size() && mend(copy);
        m_hasNoRoom = isSmallEnough && file.isReadable() && QFileInfo(copy).size() != file.size() && !m_isMade;
        m_path = copy;
    }
    bool isMade() const { return m_isMade; }
    bool hasNoRoom() const { return m_hasNoRoom; } ///< so that it says nothing about the file that it is not made
    const QString& path() const { return m_path; }

private:
    static bool mend(const QString& path)
    {
        QFile file(path);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray head = file.read(100);
        if (head.size() < 100)
            return false;
        const quint32 pageSize = 4096; // what this program and the system's SQLite write
        const auto pages = static_cast<quint32>((file.size() + pageSize - 1) / pageSize);
        head.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        qToBigEndian<quint16>(pageSize, head.data() + 16);
        head.replace(18, 6, QByteArray("\1\1\0\x40\x20\x20", 6)); // rollback format, nothing set aside, fixed fractions
        qToBigEndian<quint32>(pages, head.data() + 28);
        head.replace(32, 8, QByteArray(8, '\0')); // no free pages
        qToBigEndian<quint32>(4, head.data() + 44); // schema format
        qToBigEndian<quint32>(1, head.data() + 56); // UTF-8
        head.replace(92, 4, head.sliced(24, 4)); // the number of pages is valid
        return file.seek(0) && file.write(head) == head.size() && file.resize(qint64{pages} * pageSize);
    }

    QTemporaryDir m_folder;
    QString m_path;
    bool m_isMade = false;
    bool m_hasNoRoom = false;
};

/// The version that the file's first bytes name; the newest when they make no sense.
int statedVersion(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return schemaVersion;
    const QByteArray bytes = file.read(4);
    const quint32 version = bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : 0;
    return version >= 1 && version <= schemaVersion ? static_cast<int>(version) : schemaVersion;
}

/// Puts the pages that describe the tables in place of the damaged ones. They are the same in every file of a version,
/// since publishing makes all tables first, in one order.
bool transplantSchema(const QString& path)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.db"));
    {
        Database database(fresh, Database::Mode::Create);
        if (!createSchema(database, statedVersion(path)))
            return false;
    }
    QFile from(fresh);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        return false;
    QByteArray pages = from.readAll();
    // The first page is the top of a tree of two levels: its cells and its header name the others, after
    // sqlite.org/fileformat.html. What the file's own first bytes say about its size stays.
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(pages.constData() + at); };
    QList<quint32> described = {1, number(108)};
    for (int cell = 0, count = qFromBigEndian<quint16>(pages.constData() + 103); cell < count; ++cell)
        described += number(qFromBigEndian<quint16>(pages.constData() + 112 + 2 * cell));
    pages.replace(28, 4, to.seek(28) ? to.read(4) : QByteArray());
    bool isDone = true;
    for (const quint32 page : described) {
        const qint64 at = qint64{page - 1} * 4096;
        isDone = isDone && to.seek(at) && to.write(pages.constData() + at, 4096) == 4096;
    }
    return isDone;
}

/// Copies one table as far as it can be read, by ranges of its first column.
class TableRescue {
public:
    TableRescue(Database& from, Database& to, const QByteArray& table, qint64 fileSize)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_bytesLeft(mostReadings * fileSize)
    {
    }

    /// Whether all of it could be read.
    bool run()
    {
        rescue(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0);
        return m_isWhole;
    }

private:
    void rescue(qint64 low, qint64 high, int halvings)
    {
        qint64 readUpTo = low - (low != std::numeric_limits<qint64>::min());
        if (copy(low, high, "ASC", &readUpTo))
            return;
        m_isWhole = false;
        qint64 readDownTo = high;
        if (copy(readUpTo, high, "DESC", &readDownTo) || halvings == mostHalvings || readDownTo <= readUpTo
            || m_bytesLeft <= 0)
            return;
        const qint64 middle = readUpTo / 2 + readDownTo / 2;
        if (middle <= readUpTo || middle >= readDownTo)
            return;
        rescue(readUpTo, middle, halvings + 1);
        rescue(middle, readDownTo, halvings + 1);
    }

    /// Reads from one end until the damage; `last` becomes the key of the last row read.
    bool copy(qint64 low, qint64 high, const char* direction, qint64* last)
    {
        m_from.clearFailure();
        Query select(m_from,
            "SELECT * FROM main." + m_table + " WHERE " + key() + " BETWEEN ?1 AND ?2 ORDER BY " + key() + ' '
                + direction);
        select.bind(1, low);
        select.bind(2, high);
        while (m_bytesLeft > 0 && select.step()) {
            *last = select.integer(0);
            insert(select);
        }
        return m_bytesLeft > 0 && !m_from.hasFailed();
    }

    void insert(const Query& row)
    {
        if (!m_insert) {
            QByteArray names; // by name, since an older table has fewer columns
            QByteArray marks;
            for (int i = 0; i < row.columnCount(); ++i) {
                names += (i ? ", " : "") + QByteArray(sqlite3_column_name(row.handle(), i));
                marks += (i ? ", ?" : "?") + QByteArray::number(i + 1);
            }
            m_insert = std::make_unique<Query>(
                m_to, "INSERT OR IGNORE INTO main." + m_table + " (" + names + ") VALUES (" + marks + ')');
        }
        m_bytesLeft -= leastRow;
        for (int column = 0; column < row.columnCount(); ++column) {
            sqlite3_bind_value(m_insert->handle(), column + 1, sqlite3_column_value(row.handle(), column));
            if (sqlite3_column_type(row.handle(), column) != SQLITE_INTEGER)
                m_bytesLeft -= sqlite3_column_bytes(row.handle(), column);
        }
        m_insert->run();
        if (m_to.hasFailed() && m_to.failure({}).kind != Error::Kind::Output)
            m_to.clearFailure(); // a row of the wrong types is damage, too
    }

    QByteArray key()
    {
        if (m_key.isEmpty()) {
            Query columns(m_to, "SELECT name FROM pragma_table_info('" + m_table + "') WHERE cid = 0");
            m_key = columns.step() ? columns.blob(0) : QByteArray("id");
        }
        return m_key;
    }

    static constexpr qint64 leastRow = 4; // bytes that a row takes in any file

    Database& m_from;
    Database& m_to;
    QByteArray m_table;
    qint64 m_bytesLeft;
    QByteArray m_key;
    std::unique_ptr<Query> m_insert;
    bool m_isWhole = true;
};

struct Reference {
    QByteArray table;
    QByteArray column;
    QByteArray to;
};

std::vector<Reference> references(Database& database)
{
    std::vector<Reference> found;
    for (const QByteArray& table : contentTables()) {
        Query list(database, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list('" + table + "')");
        while (list.step())
            found.push_back({table, list.blob(1), list.blob(0)});
    }
    return found;
}

int changesOf(Database& database, const QByteArray& sql)
{
    return database.run(sql) ? sqlite3_changes(database.handle()) : 0;
}

/// Empties references to what is missing, drops the rows that need them, and starts again until nothing is missing.
int sortOut(Database& database)
{
    const std::vector<Reference> all = references(database);
    int leftOut = 0;
    for (int changes = 1; changes > 0;) {
        changes = changesOf(database, "DELETE FROM inference WHERE id NOT IN (SELECT inference FROM premise)");
        leftOut += changes;
        for (const Reference& one : all) {
            const QByteArray where
                = " WHERE " + one.column + " IS NOT NULL AND " + one.column + " NOT IN (SELECT id FROM " + one.to + ')';
            changes += changesOf(database, "UPDATE OR IGNORE " + one.table + " SET " + one.column + " = NULL" + where);
            const int dropped = changesOf(database, "DELETE FROM " + one.table + where);
            changes += dropped;
            leftOut += dropped;
        }
    }
    return leftOut;
}

int countRecords(Database& database)
{
    qint64 records = 0;
    for (int kind = 0; kind < kindCount; ++kind) {
        Query count(database, "SELECT count(*) FROM " + tablesOf(static_cast<Kind>(kind)).front());
        records += count.step() ? count.integer(0) : 0;
    }
    return static_cast<int>(records);
}

/// The newest version whose tables are all there, or 0.
int versionOfTables(Database& database)
{
    const std::vector<SchemaRow> found = readSchema(database);
    for (int version = schemaVersion; version > 0; --version) {
        const std::vector<SchemaRow>& expected = expectedSchema(version);
        if (std::includes(found.begin(), found.end(), expected.begin(), expected.end()))
            return version;
    }
    return 0;
}

Database openHardened(const QString& path)
{
    Database database(path, Database::Mode::Immutable);
    if (database.isOpen()) {
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, 2 * int{longestText});
        database.limitWork(1'000'000, mostQuestions);
        database.run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    }
    return database;
}

bool hasRows(Database& database)
{
    for (const QByteArray& table : contentTablesOf(1)) {
        Query first(database, "SELECT 1 FROM main." + table + " LIMIT 1");
        if (first.step())
            return true;
        database.clearFailure();
    }
    return false;
}

/// A connection to the copy that has our tables and something in them, or none.
Database openDamaged(const MendedCopy& copy)
{
    Database database = openHardened(copy.path());
    if (database.isOpen() && versionOfTables(database) > 0)
        return database;
    database = Database::none();
    if (transplantSchema(copy.path()))
        database = openHardened(copy.path());
    const bool isOurs = database.isOpen() && versionOfTables(database) > 0 && hasRows(database);
    return isOurs ? std::move(database) : Database::none();
}

}

bool canBeSalvaged(const QString& path)
{
    const MendedCopy copy(path);
    if (!copy.isMade())
        return false;
    return openDamaged(copy).isOpen();
}

Result<SessionLock> salvage(const QString& path, const StateFolder& state, Salvaged* salvaged)
{
    const MendedCopy copy(path);
    const Error nothing{Sentences::tr("Nothing could be read of the file %1.").arg(quoted(QFileInfo(path).fileName())),
        Sentences::tr("Open an earlier version, or get the file again."), Error::Kind::Input};
    if (copy.hasNoRoom())
        return Error{Sentences::tr("The working copy cannot be made."),
            Sentences::tr("There is no room in the folder for temporary files."), Error::Kind::Output};
    if (!copy.isMade())
        return nothing;
    Database damaged = openDamaged(copy);
    if (!damaged.isOpen())
        return nothing;
    Result<SessionLock> session = SessionLock::make(state.sessions());
    if (!session)
        return session;
    Database fresh(WorkingCopy::fileIn(session->folder()), Database::Mode::Create);
    fresh.run("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
    createSchema(fresh);
    bool isWhole = true;
    Transaction transaction(fresh);
    for (const QByteArray& table : contentTablesOf(versionOfTables(damaged)))
        isWhole = TableRescue(damaged, fresh, table, QFileInfo(path).size()).run() && isWhole;
    salvaged->leftOut = sortOut(fresh);
    salvaged->records = countRecords(fresh);
    salvaged->isCertain = isWhole && salvaged->leftOut == 0;
    if (transaction.commit() && salvaged->records > 0)
        return session;
    session->remove();
    return fresh.hasFailed() ? fresh.failure(Sentences::tr("The working copy cannot be made.")) : nothing;
}
