#include "model/store/workingcopy.h"

#include "model/debate/sentences.h"
#include "model/store/fileinforow.h"
#include "model/store/references.h"
#include "model/store/rows.h"
#include "model/store/schema.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/vfs.h>

#include <unordered_set>

/// Older steps than these many, or than fit into these bytes, are dropped.
static constexpr int mostSteps = 200;
static constexpr qint64 mostHistoryBytes = 50 * 1024 * 1024;
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

static Error cancelled()
{
    return Error{Sentences::tr("This was cancelled."), Sentences::tr("Nothing was changed."), Error::Kind::Cancelled};
}

/// Whether whoever waits wants it to go on. Writing records is one half, reading them again the other.
static bool goesOn(const Progress& progress, std::size_t done, std::size_t all, bool isSecondHalf)
{
    constexpr std::size_t often = 500; // records
    return done % often != 0
        || progress.goesOn(static_cast<qint64>(isSecondHalf ? all + done : done), static_cast<qint64>(2 * all));
}

/// None when it was given up.
std::optional<Edits> WorkingCopy::asTheyAre(const std::vector<RecordId>& records, const Progress& progress)
{
    Edits edits;
    edits.reserve(records.size());
    Prepared prepared(m_database);
    for (RecordId id : records) {
        if (!goesOn(progress, edits.size(), records.size(), true))
            return std::nullopt;
        std::optional<Record> record = readRecord(prepared, id);
        edits.push_back(record ? put(std::move(*record)) : drop(id));
    }
    return edits;
}

/// Whether it was not given up.
bool WorkingCopy::write(const Edits& edits, const Progress& progress)
{
    Prepared prepared(m_database);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (!goesOn(progress, i, edits.size(), false))
            return false;
        if (edits[i].record())
            writeRecord(prepared, *edits[i].record());
        else
            eraseRecord(prepared, edits[i].id());
    }
    return true;
}

void WorkingCopy::interruptCheckpoint()
{
    if (m_database.handle())
        sqlite3_interrupt(m_database.handle());
}

Result<Edits> WorkingCopy::perform(
    const QString& label, const Edits& edits, const Debate& debate, const Progress& progress)
{
    const auto refused = [this] { return failed(Sentences::tr("Nothing was changed.")); };
    interruptCheckpoint();
    Transaction transaction(m_database);
    Recording recording(m_database);
    if (!write(edits, progress))
        return cancelled();
    const Changeset changeset = recording.changeset();
    const std::optional<Edits> done = asTheyAre(changeset.touched(m_database), progress);
    if (!done)
        return cancelled();
    if (m_database.hasFailed())
        return refused();
    if (changeset.isEmpty())
        return Edits{};
    if (const Done sound = checkReferences(debate, *done); !sound)
        return sound.error();
    if (!progress.mayPutInPlace())
        return cancelled();
    const qint64 base = m_baseStep;
    keepStep(label, changeset);
    if (!commit(transaction)) {
        --m_lastStep;
        m_baseStep = base;
        return refused();
    }
    m_currentStep = m_lastStep;
    return *done;
}

void WorkingCopy::keepStep(const QString& label, const Changeset& changeset)
{
    m_database.run("DELETE FROM main.history WHERE undone");
    Query insert(m_database, "INSERT INTO main.history VALUES (?1, ?2, ?3, 0, ?4)");
    insert.bind(1, ++m_lastStep);
    insert.bind(2, label);
    insert.bind(3, QDateTime::currentMSecsSinceEpoch());
    insert.bind(4, changeset.bytes());
    insert.run();
    trimHistory();
    Query session(m_database, "UPDATE main.session SET base_step = ?1, last_step = ?2");
    session.bind(1, m_baseStep);
    session.bind(2, m_lastStep);
    session.run();
}

/// Always keeps the newest step, whatever its size.
void WorkingCopy::trimHistory()
{
    Query newestFirst(m_database, "SELECT step, length(changeset) FROM main.history ORDER BY step DESC");
    qint64 bytes = 0;
    qint64 oldest = m_lastStep;
    for (int kept = 0; newestFirst.step(); ++kept) {
        bytes += newestFirst.integer(1);
        if (kept > 0 && (kept >= mostSteps || bytes > mostHistoryBytes)) {
            m_baseStep = std::max(m_baseStep, newestFirst.integer(0));
            break;
        }
        oldest = newestFirst.integer(0);
    }
    newestFirst.reset();
    Query trim(m_database, "DELETE FROM main.history WHERE step < ?1");
    trim.bind(1, oldest);
    trim.run();
}

std::vector<qint64> WorkingCopy::stepsBetween(qint64 from, qint64 to)
{
    const bool isBack = to < from;
    Query select(m_database,
        isBack ? "SELECT step FROM main.history WHERE NOT undone AND step > ?1 AND step <= ?2 ORDER BY step DESC"
               : "SELECT step FROM main.history WHERE undone AND step > ?1 AND step <= ?2 ORDER BY step");
    select.bind(1, std::min(from, to));
    select.bind(2, std::max(from, to));
    std::vector<qint64> steps;
    while (select.step())
        steps.push_back(select.integer(0));
    return steps;
}

Changeset WorkingCopy::changesetOf(qint64 step)
{
    Query select(m_database, "SELECT changeset FROM main.history WHERE step = ?1");
    select.bind(1, step);
    return select.step() ? Changeset(select.blob(0)) : Changeset();
}

void WorkingCopy::markUndone(qint64 step, bool isUndone)
{
    Query update(m_database, "UPDATE main.history SET undone = ?2 WHERE step = ?1");
    update.bind(1, step);
    update.bind(2, qint64{isUndone});
    update.run();
}

qint64 WorkingCopy::bytesBetween(qint64 from, qint64 to)
{
    Query select(m_database, "SELECT total(length(changeset)) FROM main.history WHERE step > ?1 AND step <= ?2");
    select.bind(1, std::min(from, to));
    select.bind(2, std::max(from, to));
    return select.step() ? select.integer(0) : 0;
}

Result<Edits> WorkingCopy::goTo(qint64 step, const Progress& progress)
{
    interruptCheckpoint();
    const qint64 target = std::max(step, m_baseStep);
    const bool isBack = target < m_currentStep;
    Transaction transaction(m_database);
    std::vector<RecordId> touched;
    std::unordered_set<RecordId> seen;
    for (qint64 one : stepsBetween(m_currentStep, target)) {
        const Changeset changeset = changesetOf(one);
        isBack ? changeset.applyInverted(m_database) : changeset.apply(m_database);
        markUndone(one, isBack);
        for (RecordId id : changeset.touched(m_database)) {
            if (seen.insert(id).second)
                touched.push_back(id);
        }
    }
    const std::optional<Edits> edits = asTheyAre(touched, progress);
    const qint64 last = lastStepDone();
    if (!edits || (!m_database.hasFailed() && !progress.mayPutInPlace()))
        return cancelled();
    if (m_database.hasFailed() || !commit(transaction))
        return failed(Sentences::tr("Nothing was changed."));
    m_currentStep = last;
    return *edits;
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
