#include "model/store/workingcopy.h"

#include "model/debate/sentences.h"
#include "model/store/fileinforow.h"
#include "model/store/schema.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/vfs.h>

/// The log is moved into the database from this many bytes on.
static constexpr qint64 checkpointBytes = 2 * 1024 * 1024;

static const char* const privateTables = R"(
CREATE TABLE IF NOT EXISTS main.history (
    step INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS main.session (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    saved_step INTEGER NOT NULL,
    base_step INTEGER NOT NULL,
    last_step INTEGER NOT NULL
) STRICT;
INSERT OR IGNORE INTO main.session VALUES (1, '', '', 0, 0, 0);
)";

/// SQLite's log needs memory shared through the file system, which network file systems do not have.
static bool isOnNetwork(const QString& folder)
{
    struct statfs system = {};
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false;
    // NFS, SMB, CIFS, SMB2, FUSE, after linux/magic.h
    const quint32 kinds[] = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x65735546};
    return std::find(std::begin(kinds), std::end(kinds), static_cast<quint32>(system.f_type)) != std::end(kinds);
}

QString WorkingCopy::fileIn(const QString& folder)
{
    return folder + QLatin1String("/work.db");
}

WorkingCopy::WorkingCopy(SessionLock lock)
    : m_lock(std::move(lock))
    , m_syncer(fileIn(m_lock.folder()))
    , m_database(fileIn(m_lock.folder()), Database::Mode::Existing)
{
}

WorkingCopy::~WorkingCopy() = default;

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(SessionLock lock)
{
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(std::move(lock)));
    if (!copy->prepare())
        return copy->failed(Sentences::tr("The working copy cannot be made ready."));
    return copy;
}

bool WorkingCopy::prepare()
{
    m_database.run(isOnNetwork(folder()) ? "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL"
                                         : "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    m_database.run("PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF;"
                   "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 8000000");
    Transaction transaction(m_database);
    m_database.run(privateTables);
    transaction.commit();
    migrate(m_database);
    readState();
    if (!isOnNetwork(folder()))
        m_syncer.add(fileIn(folder()) + QLatin1String("-wal"));
    m_syncer.add(folder());
    m_syncer.request();
    return !m_database.hasFailed();
}

void WorkingCopy::readState()
{
    Query session(m_database, "SELECT path, name, saved_step, base_step, last_step FROM main.session");
    if (session.step()) {
        m_origin.path = session.text(0);
        m_origin.name = session.text(1);
        m_origin.savedStep = session.integer(2);
        m_baseStep = session.integer(3);
        m_lastStep = session.integer(4);
    }
    m_origin.info = readFileInfo(m_database);
    m_currentStep = lastStepDone();
}

/// Of numbers between steps, none is one: those that were undone and never redone are gone.
qint64 WorkingCopy::lastStepDone()
{
    Query last(m_database, "SELECT max(step) FROM main.history WHERE NOT undone");
    return last.step() && !last.isNull(0) ? last.integer(0) : m_baseStep;
}

Error WorkingCopy::failed(const QString& what)
{
    const Error error = m_database.failure(what);
    m_database.clearFailure();
    return error;
}

bool WorkingCopy::commit(Transaction& transaction)
{
    const bool isDone = transaction.commit();
    if (isDone)
        m_syncer.request();
    return isDone;
}

void WorkingCopy::interruptCheckpoint()
{
    if (m_database.handle())
        sqlite3_interrupt(m_database.handle());
}

std::vector<HistoryStep> WorkingCopy::steps(const QByteArray& rest)
{
    std::vector<HistoryStep> found;
    Query select(m_database, "SELECT step, label, at, undone FROM main.history " + rest);
    while (select.step())
        found.push_back({select.integer(0), select.text(1), QDateTime::fromMSecsSinceEpoch(select.integer(2)),
            select.integer(3) != 0});
    return found;
}

std::vector<HistoryStep> WorkingCopy::history()
{
    return steps("ORDER BY step");
}

std::optional<HistoryStep> WorkingCopy::lastDone()
{
    const std::vector<HistoryStep> found = steps("WHERE NOT undone ORDER BY step DESC LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<HistoryStep> WorkingCopy::nextUndone()
{
    const std::vector<HistoryStep> found = steps("WHERE undone ORDER BY step LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Done WorkingCopy::setOrigin(const Origin& origin)
{
    interruptCheckpoint();
    Transaction transaction(m_database);
    Query session(m_database, "UPDATE main.session SET path = ?1, name = ?2, saved_step = ?3");
    session.bind(1, origin.path);
    session.bind(2, origin.name);
    session.bind(3, origin.savedStep);
    session.run();
    writeFileInfo(m_database, origin.info);
    if (m_database.hasFailed() || !commit(transaction))
        return failed(Sentences::tr("The working copy cannot be written."));
    m_origin = origin;
    return {};
}

QByteArray WorkingCopy::arrangement(const QString& key)
{
    Query select(m_database, "SELECT data FROM main.arrangement WHERE key = ?1");
    select.bind(1, key);
    return select.step() ? select.blob(0) : QByteArray();
}

Done WorkingCopy::setArrangement(const QString& key, const QByteArray& data)
{
    interruptCheckpoint();
    Transaction transaction(m_database);
    Query put(m_database,
        data.isEmpty() ? "DELETE FROM main.arrangement WHERE key = ?1"
                       : "INSERT INTO main.arrangement VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET data = ?2");
    put.bind(1, key);
    if (!data.isEmpty())
        put.bind(2, data);
    put.run();
    if (m_database.hasFailed() || !commit(transaction))
        return failed(Sentences::tr("The working copy cannot be written."));
    return {};
}

Done WorkingCopy::flush()
{
    if (m_syncer.wait())
        return {};
    return Error{Sentences::tr("The disk did not take the last changes."),
        Sentences::tr("Save a copy of the debate on another disk."), Error::Kind::Output};
}

bool WorkingCopy::needsCheckpoint() const
{
    return QFileInfo(fileIn(folder()) + QLatin1String("-wal")).size() > checkpointBytes;
}

void WorkingCopy::checkpoint()
{
    sqlite3_wal_checkpoint_v2(m_database.handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

SessionLock WorkingCopy::close(std::unique_ptr<WorkingCopy> copy)
{
    copy->m_database.close();
    return std::move(copy->m_lock);
}
