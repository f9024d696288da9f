// The steps of a working copy: done, undone, redone, and kept.

#include "model/debate/sentences.h"
#include "model/store/references.h"
#include "model/store/rows.h"
#include "model/store/workingcopy.h"

#include <unordered_set>

/// Older steps than these many, or than fit into these bytes, are dropped.
static constexpr int mostSteps = 200;
static constexpr qint64 mostHistoryBytes = 50 * 1024 * 1024;

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

/// What edits come to.
struct WorkingCopy::Tried {
    Changeset changeset;
    Edits records; ///< that they touched, as they now are
};

/// Within a transaction, whose end decides whether it is so.
Result<WorkingCopy::Tried> WorkingCopy::tryOut(const Edits& edits, const Debate& debate, const Progress& progress)
{
    Recording recording(m_database);
    if (!write(edits, progress))
        return cancelled();
    const Changeset changeset = recording.changeset();
    std::optional<Edits> records = asTheyAre(changeset.touched(m_database), progress);
    if (!records)
        return cancelled();
    if (m_database.hasFailed())
        return failed(Sentences::tr("Nothing was changed."));
    if (const Done sound = checkReferences(debate, *records); !sound)
        return sound.error();
    if (!changeset.isEmpty() && !progress.mayPutInPlace())
        return cancelled();
    return Tried{changeset, std::move(*records)};
}

Result<Edits> WorkingCopy::perform(
    const QString& label, const Edits& edits, const Debate& debate, const Progress& progress)
{
    interruptCheckpoint();
    Transaction transaction(m_database);
    Result<Tried> tried = tryOut(edits, debate, progress);
    if (!tried || tried->changeset.isEmpty())
        return tried ? Edits() : Result<Edits>(tried.error());
    if (const Done kept = keepStep(transaction, label, tried->changeset, false); !kept)
        return kept.error();
    return std::move(tried->records);
}

Done WorkingCopy::performUndone(
    const QString& label, const Edits& edits, const Debate& debate, const Progress& progress)
{
    const auto tried = [&]() -> Result<Tried> {
        const Transaction takenBack(m_database);
        return tryOut(edits, debate, progress);
    };
    interruptCheckpoint();
    const Result<Tried> found = tried();
    if (!found || found->changeset.isEmpty())
        return found ? Done() : found.error();
    Transaction transaction(m_database);
    return keepStep(transaction, label, found->changeset, true);
}

Done WorkingCopy::keepStep(Transaction& transaction, const QString& label, const Changeset& changeset, bool isUndone)
{
    const qint64 base = m_baseStep;
    writeStep(label, changeset, isUndone);
    if (!commit(transaction)) {
        --m_lastStep;
        m_baseStep = base;
        return failed(Sentences::tr("Nothing was changed."));
    }
    if (!isUndone)
        m_currentStep = m_lastStep;
    return {};
}

void WorkingCopy::writeStep(const QString& label, const Changeset& changeset, bool isUndone)
{
    m_database.run("DELETE FROM main.history WHERE undone");
    Query insert(m_database, "INSERT INTO main.history VALUES (?1, ?2, ?3, ?5, ?4)");
    insert.bind(1, ++m_lastStep);
    insert.bind(2, label);
    insert.bind(3, QDateTime::currentMSecsSinceEpoch());
    insert.bind(4, changeset.bytes());
    insert.bind(5, qint64{isUndone});
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
