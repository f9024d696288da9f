#pragma once

#include "model/debate/faults.h"
#include "model/debate/opendebate.h"
#include "model/store/reread.h"
#include "model/store/statefolder.h"
#include "model/store/versions.h"

#include <functional>
#include <memory>
#include <optional>

/// How a file is opened when somebody else may have it.
enum class Access {
    Edit, ///< refused while another process has it open: see holderOf()
    EditAnyway, ///< the other may have it; whoever saves second is told
    ReadOnly, ///< leaves nothing anywhere, keeps no history, edits nothing
};

/// What to do when the file to be written is not the one that was opened, or is there already.
enum class Overwrite { No, Yes };

/// Who has a file open.
struct Holder {
    QString user; ///< empty when unknown
    QString host;
    QDateTime since;
};

class GuardedFile;
class LongChange;
class Session;
class SessionLock;
class WorkingCopy;
struct Origin;
struct Progress;
struct Publication;
struct Published;

/**
 * A debate in a file, or one that is to become a file: the only way from a file to the screen and back.
 *
 * The file itself is never edited. Opening reads it once, with every guard, into memory and into a private working copy
 * under the state folder; each edit is at once a transaction there; saving publishes a fresh file over the old one. So
 * a crash loses nothing that was performed, and whatever is at the path is always a whole debate.
 *
 * Destroying it keeps what a person may want back: unsaved edits are offered by Sessions at the next start, and the
 * history of a saved debate returns when the same file is opened again. Threads: it belongs to the one that made it.
 */
class DebateFile : public OpenDebate {
    Q_OBJECT
public:
    using Opened = Result<std::unique_ptr<DebateFile>>;

    /// A debate that has never been saved. It has a title and no records.
    static Opened create(const StateFolder& state, const QString& title = {});

    /// Opens a file. Cost: 0.4 s for 100,000 claims with 115,000 inferences.
    /// @error of kind Refused when somebody else has it open; of kind Input when it cannot be read (see checkFile()).
    static Opened open(const QString& path, const StateFolder& state, Access access = Access::Edit);

    /// A new debate, never saved, with the content of a file: for samples, and for "open a copy".
    static Opened openCopy(const QString& path, const StateFolder& state);

    /// A new debate, never saved, from whatever can still be read of a damaged file; notices() say what is missing.
    static Opened openRepaired(const QString& path, const StateFolder& state);

    /// Gives it, from the thread that opened it and before anybody is connected to it, to another one.
    void handTo(QThread* thread);

    /// The debate of a session that ended without saving; it is unsaved and named "… (recovered)".
    static Opened recover(const Session& session);

    ~DebateFile() override;

    const Debate& debate() const override;
    Result<Changes> perform(const QString& label, const Edits& edits) override;
    Result<Changes> undo() override;
    Result<Changes> redo() override;
    std::vector<HistoryStep> history() const override;
    QString undoLabel() const override;
    QString redoLabel() const override;
    QString whyReadOnly() const override;

    /// Undoes or redoes up to the state right after the step; 0 is the state before the oldest one kept.
    Result<Changes> goTo(qint64 step);
    bool isLongWay(qint64 step) const; ///< so that a window would have to wait for goTo()
    std::optional<qint64> stepToUndo() const; ///< where undo() goes; none when there is nothing to undo
    std::optional<qint64> stepToRedo() const;

    using Begun = Result<std::shared_ptr<LongChange>>;
    using Wanted = std::function<Result<Edits>(const Debate&)>; ///< called in another thread

    /// Changes that take their time, to be made beside the window: see LongChange.
    /// @error as of perform(); or another one is under way.
    Begun begin(const QString& label, const Wanted& wanted);
    /// The same as a step that is undone: the debate stays as it is, and redo() makes it.
    Begun beginUndone(const QString& label, const Wanted& wanted);
    Begun beginGoingTo(qint64 step);
    Begun beginReverting(const std::shared_ptr<const Reread>& file); ///< as revertTo()
    Begun beginRestoring(
        qint64 revision, const std::shared_ptr<const Reread>& version); ///< as restoreVersion(), once it was read
    Result<Changes> finish(LongChange& change);
    bool isChanging() const;

    QString path() const; ///< absolute; empty when never saved
    QString name() const; ///< for title bars: the file's name without suffix, "Untitled", "… (recovered)"
    bool isModified() const; ///< there are edits the file does not have
    QString
    whyNotSavable() const; ///< why save() would fail, such as a file that may not be written; empty if it may work
    QStringList notices() const; ///< what a person should know about the file as it was found, as sentences
    std::vector<Fault> faults() const; ///< records that break a promise. Cost: linear
    FileInfo info() const; ///< as last read or saved

    /// Publishes the debate at its path.
    /// @error of kind Refused when it has no path, or when the file was changed by somebody else since it was opened
    ///        and `overwrite` is No (isChangedOnDisk() then says so); of kind Output when it cannot be written.
    ///        The file at the path is then as it was.
    Done save(Overwrite overwrite = Overwrite::No);
    /// Publishes at a new path, which it has from then on. @error of kind Refused when there is a file and `overwrite`
    /// is No.
    Done saveAs(const QString& path, Overwrite overwrite = Overwrite::No);
    /// Publishes at another path, and stays with its own; at that one it is save().
    Done saveCopy(const QString& path, Overwrite overwrite = Overwrite::No);

    /// The same without making the window wait; saved() or saveFailed() follows. Edits may go on meanwhile and stay
    /// unsaved.
    void saveInBackground(Overwrite overwrite = Overwrite::No);
    void saveAsInBackground(const QString& path, Overwrite overwrite = Overwrite::No);
    void saveCopyInBackground(const QString& path, Overwrite overwrite = Overwrite::No); ///< copySaved() follows
    bool isSaving() const;

    /// Whether the file at the path is another than the one opened or last saved. Cost: reads the file when its size,
    /// time or inode differ.
    bool isChangedOnDisk() const;
    /// Takes over the file as it is now on disk, as one step that can be undone. Also the way to give up all edits.
    Result<Changes> revert();
    Result<Changes> revertTo(const Reread& file); ///< the same, once the file at the path was read beside the window

    std::vector<Version> versions() const; ///< newest first
    Result<Changes> restoreVersion(const Version& version); ///< as one step that can be undone

    /// Waits until everything performed so far would survive a power cut.
    Done flush();
    /// Gives up all unsaved edits for good: nothing of this session will be offered for recovery.
    void discard();

    /// Derived data the window keeps with the debate, such as the map's last layout. Storing it is no edit: it does not
    /// count as modified, cannot be undone, and goes into the file with the next save.
    QByteArray arrangement(const QString& key) const;
    Done setArrangement(const QString& key, const QByteArray& data);

signals:
    void modifiedChanged(bool isModified); ///< or whyReadOnly() says something else now
    void saved();
    void copySaved(const QString& path);
    void saveFailed(const Error& error);
    void changedOnDisk(); ///< the file at the path was replaced, altered or removed by somebody else

private:
    class Private;
    DebateFile();

    static Opened start(SessionLock session, const StateFolder& state, Debate debate, Origin origin);
    static Opened startOn(std::unique_ptr<WorkingCopy> copy, const StateFolder& state, Debate debate, Origin origin);
    static Opened openReadOnly(GuardedFile& guarded, Debate debate, const QString& path, bool isNewer);
    static Opened openForEditing(GuardedFile& guarded, Debate debate, const QString& path, const StateFolder& state);
    Done keepOrigin(const Origin& origin);
    std::optional<Error> refusal() const;
    std::optional<HistoryStep> lastDone() const;
    std::optional<HistoryStep> nextUndone() const;
    Begun beginChange(std::function<Result<Edits>(const Progress&)> write);
    void endChange();
    Done adopt(const Reread& file);
    Result<Changes> take(const Edits& edits);
    Result<Changes> becomeLike(const QString& label, const Debate& other);
    void tellModified();
    Result<Publication> publicationTo(const QString& target, Overwrite overwrite) const;
    Result<Publication> publicationOfCopy(const QString& target, Overwrite overwrite) const;
    Done saveAt(const QString& target, Overwrite overwrite);
    void failSoon(const Error& error);
    void saveInBackgroundAt(const QString& target, Overwrite overwrite);
    Done finishSaving(const QString& target, const Result<Published>& published);
    void watch();
    void lookAtFile();
    void tellChangedOnDisk(const QByteArray& seenBeside);
    void tidy();

    std::unique_ptr<Private> d;
};

/// Who has the file open for editing in another process, if anybody who is still there.
std::optional<Holder> holderOf(const QString& path);

/// What is at a path, without opening it for work. Cost: as open(), without the working copy.
FileReport checkFile(const QString& path);

inline DebateFile::Opened repairedCopy(const QString& path, const StateFolder& state)
{
    return DebateFile::openRepaired(path, state);
}
