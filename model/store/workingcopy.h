#pragma once

#include "model/debate/debate.h"
#include "model/debate/opendebate.h"
#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/store/changeset.h"
#include "model/store/fileinfo.h"
#include "model/store/sessionlock.h"
#include "model/store/syncer.h"

/// What a working copy remembers of the file it belongs to.
struct Origin {
    static constexpr qint64 asItIs = -2; ///< for savedStep: whatever the working copy is at

    QString path; ///< empty when never saved
    QString name; ///< as windows call it
    qint64 savedStep = 0; ///< the step after which the file was opened or saved; -1 when none matches a file
    FileInfo info; ///< of the file as last read or saved

    bool operator==(const Origin&) const = default;
};

/**
 * The private database behind an open debate: every edit is at once a transaction in it, kept with its changeset.
 *
 * It is in WAL mode, and a commit does not wait for the disk: killing the program loses nothing, since the system has
 * what was written, and a thread brings it to the disk within milliseconds, which is what a power cut may cost. Only
 * this connection writes or checkpoints, ever (SQLite before 3.51.3 may damage a WAL that two connections do this to);
 * others read snapshots beside it. Foreign keys are not enforced here: the debate in memory knows who refers to whom,
 * and checkReferences() asks it before each commit, which needs no index on every referring column.
 */
class WorkingCopy {
public:
    /// Makes `folder`/work.db ready: its tables are there already (see createSchema(), and copying a file).
    static Result<std::unique_ptr<WorkingCopy>> open(SessionLock lock);
    ~WorkingCopy();

    /// The file of the database in a session's folder.
    static QString fileIn(const QString& folder);

    Database& database() { return m_database; }
    const QString& folder() const { return m_lock.folder(); }

    /// Does the edits as one step. The records it touched, as they now are, are what the debate in memory has to take
    /// in.
    /// @error of kind Cancelled when whoever waits gives it up.
    Result<Edits> perform(
        const QString& label, const Edits& edits, const Debate& debate, const Progress& progress = {});
    /// Keeps the edits as a step that is undone from the beginning: the debate stays as it is, and nobody ever finds
    /// them done, so that no save takes them along. @error as of perform().
    Done performUndone(const QString& label, const Edits& edits, const Debate& debate, const Progress& progress = {});
    /// Undoes the last steps or redoes the next ones, until `step` is the last that is done.
    Result<Edits> goTo(qint64 step, const Progress& progress = {});
    qint64 bytesBetween(qint64 from, qint64 to); ///< of the changesets on the way

    std::vector<HistoryStep> history();
    qint64 currentStep() const { return m_currentStep; } ///< the last that is done; 0 when there is none
    std::optional<HistoryStep> lastDone();
    std::optional<HistoryStep> nextUndone();

    const Origin& origin() const { return m_origin; }
    Done setOrigin(const Origin& origin);

    QByteArray arrangement(const QString& key);
    Done setArrangement(const QString& key, const QByteArray& data);

    /// Waits until all of it is on the disk.
    Done flush();
    /// Moves what the log holds into the database. It may be called from another thread, and is given up when an edit
    /// comes.
    void checkpoint();
    bool needsCheckpoint() const;
    void interruptCheckpoint();

    /// Closes the database and gives the folder back, still locked.
    static SessionLock close(std::unique_ptr<WorkingCopy> copy);

private:
    explicit WorkingCopy(SessionLock lock);
    bool prepare();
    void readState();
    qint64 lastStepDone();
    struct Tried;
    Result<Tried> tryOut(const Edits& edits, const Debate& debate, const Progress& progress);
    Done keepStep(Transaction& transaction, const QString& label, const Changeset& changeset, bool isUndone);
    void writeStep(const QString& label, const Changeset& changeset, bool isUndone);
    void trimHistory();
    std::vector<qint64> stepsBetween(qint64 from, qint64 to);
    Changeset changesetOf(qint64 step);
    void markUndone(qint64 step, bool isUndone);
    bool write(const Edits& edits, const Progress& progress);
    std::optional<Edits> asTheyAre(const std::vector<RecordId>& records, const Progress& progress);
    std::vector<HistoryStep> steps(const QByteArray& rest);
    bool commit(Transaction& transaction);
    Error failed(const QString& what);

    SessionLock m_lock;
    Syncer m_syncer; ///< outlives the database
    Database m_database;
    Origin m_origin;
    qint64 m_baseStep = 0; ///< the last step that is no longer kept
    qint64 m_lastStep = 0; ///< the highest number ever given to a step
    qint64 m_currentStep = 0;
};
