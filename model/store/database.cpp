#include "model/store/database.h"

#include "model/debate/sentences.h"
#include "model/store/storedtext.h"

#include <QUrl>

#include <sqlite3.h>

#include <utility>

/// As a URI, every character that has a meaning in one encoded.
static QByteArray uriOf(const QString& path, const char* question)
{
    return "file:" + QUrl::toPercentEncoding(path, "/") + question;
}

Database::Database(const QString& path, Mode mode)
{
    Q_ASSERT(path.startsWith(u'/'));
    constexpr int writing = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE;
    constexpr int reading = SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Mode::Create:
        open(path.toUtf8(), writing | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX);
        break;
    case Mode::Existing:
        open(path.toUtf8(), writing | SQLITE_OPEN_FULLMUTEX);
        break;
    case Mode::Immutable:
        open(uriOf(path, "?mode=ro&immutable=1"), reading);
        break;
    }
}

Database Database::inMemory()
{
    Database database;
    database.open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE);
    return database;
}

Database Database::copyInMemory()
{
    Database copy = inMemory();
    sqlite3_backup* backup = hasFailed() ? nullptr : sqlite3_backup_init(copy.m_handle, "main", m_handle, "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    if (const int end = backup ? sqlite3_backup_finish(backup) : SQLITE_ERROR; end != SQLITE_OK)
        copy.fail(end);
    return copy;
}

Database::~Database()
{
    close();
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_code(std::exchange(other.m_code, 0))
    , m_message(std::move(other.m_message))
    , m_questionsLeft(std::move(other.m_questionsLeft))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_code, other.m_code);
    std::swap(m_message, other.m_message);
    std::swap(m_questionsLeft, other.m_questionsLeft);
    return *this;
}

void Database::open(const QByteArray& name, int flags)
{
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
        sqlite3_close_v2(std::exchange(m_handle, nullptr));
    }
}

void Database::close()
{
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

bool Database::run(const QByteArray& sql)
{
    if (hasFailed())
        return false;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return code == SQLITE_OK;
}

void Database::limitWork(int instructions, int questions)
{
    m_questionsLeft = std::make_unique<int>(questions);
    const auto mustStop = [](void* left) -> int { return --*static_cast<int*>(left) < 0; };
    sqlite3_progress_handler(m_handle, instructions, mustStop, m_questionsLeft.get());
}

void Database::fail(int code, const QString& message)
{
    if (hasFailed())
        return;
    m_code = code;
    m_message = message.isEmpty() && m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : message;
}

void Database::clearFailure()
{
    m_code = SQLITE_OK;
    m_message.clear();
}

/// A sentence for what SQLite reports, after its primary result code.
static QString reasonFor(int code, const QString& message)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return Sentences::tr("The disk is full.");
    case SQLITE_IOERR:
        return Sentences::tr("The disk reported an error while reading or writing.");
    case SQLITE_NOMEM:
        return Sentences::tr("There is not enough memory.");
    case SQLITE_TOOBIG:
        return Sentences::tr("A text is longer than a debate's file can hold.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Sentences::tr("The data on the disk are damaged.");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return Sentences::tr("The file or its folder may not be read or written.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Sentences::tr("Another program is using the file.");
    default:
        return Sentences::tr("The database says: %1.").arg(isolated(message));
    }
}

static Error::Kind kindFor(int code)
{
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Input;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return Error::Kind::Refused;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
        return Error::Kind::Defect;
    default:
        return Error::Kind::Output;
    }
}

Error Database::failure(const QString& what) const
{
    return Error{what + u' ' + reasonFor(m_code, m_message), {}, kindFor(m_code)};
}

Query::Query(Database& database, const QByteArray& sql)
    : m_database(database)
{
    if (!database.hasFailed())
        note(sqlite3_prepare_v2(
            database.handle(), sql.constData(), static_cast<int>(sql.size()) + 1, &m_handle, nullptr));
}

Query::~Query()
{
    sqlite3_finalize(m_handle);
}

void Query::note(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        m_database.fail(code);
}

void Query::bind(int parameter, qint64 value)
{
    if (!m_database.hasFailed())
        note(sqlite3_bind_int64(m_handle, parameter, value));
}

void Query::bind(int parameter, double value)
{
    if (!m_database.hasFailed())
        note(sqlite3_bind_double(m_handle, parameter, value));
}

void Query::bind(int parameter, const QString& text)
{
    if (m_database.hasFailed())
        return;
    const QByteArray bytes = storedText(text);
    if (bytes.size() > longestText)
        return note(SQLITE_TOOBIG);
    note(sqlite3_bind_text64(m_handle, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::bind(int parameter, const QByteArray& blob)
{
    if (!m_database.hasFailed())
        note(sqlite3_bind_blob64(m_handle, parameter, blob.isNull() ? "" : blob.constData(),
            static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Query::bindNull(int parameter)
{
    if (!m_database.hasFailed())
        note(sqlite3_bind_null(m_handle, parameter));
}

bool Query::step()
{
    if (m_database.hasFailed())
        return false;
    const int code = sqlite3_step(m_handle);
    note(code);
    return code == SQLITE_ROW;
}

void Query::run()
{
    while (step()) { }
    reset();
}

void Query::reset()
{
    sqlite3_reset(m_handle);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QByteArrayView Query::bytes(int column) const
{
    const char* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_handle, column)) : QByteArrayView();
}

QString Query::text(int column) const
{
    return textFromStored(bytes(column));
}

QByteArray Query::blob(int column) const
{
    return bytes(column).toByteArray();
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

void Query::refuse() const
{
    m_database.fail(SQLITE_CORRUPT, QStringLiteral("impossible values"));
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isOpen(database.run("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (m_isOpen && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::commit()
{
    if (!m_isOpen || !m_database.run("COMMIT"))
        return false;
    m_isOpen = false;
    return true;
}
