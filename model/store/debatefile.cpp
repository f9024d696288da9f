#include "model/store/debatefile.h"

#include "model/debate/sentences.h"
#include "model/store/differences.h"
#include "model/store/fileinforow.h"
#include "model/store/guardedfile.h"
#include "model/store/keptsessions.h"
#include "model/store/presence.h"
#include "model/store/publication.h"
#include "model/store/rows.h"
#include "model/store/salvage.h"
#include "model/store/schema.h"
#include "model/store/sessions.h"
#include "model/store/workingcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

class DebateFile::Private {
public:
    Debate debate;
    std::unique_ptr<WorkingCopy> copy; ///< none when read-only
    std::optional<StateFolder> state;
    Origin origin; ///< as the working copy has it, or of a file opened read-only
    QString whyReadOnly;
    QStringList notices;
    QHash<QString, QByteArray> arrangements; ///< of a file opened read-only
    FileStamp stamp; ///< of the file when last read or written
    Presence presence;
    QFileSystemWatcher watcher;
    QTimer look; ///< until the file system has calmed down
    QTimer rest; ///< until nobody has edited for a while
    QThreadPool worker; ///< one thread: saves, looks and checkpoints come one after the other
    bool isSaving = false;
    bool isDiscarded = false;
    bool wasModified = false;
    bool wasChangeTold = false;
};

namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString nameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

Error readOnlyError(const QString& why)
{
    return Error{why, Sentences::tr("Nothing was changed.")};
}

Error heldBy(const QString& path, const Holder& holder)
{
    const QString name = quoted(QFileInfo(path).fileName());
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    return Error{Sentences::tr("%1 has been open for editing by %2 on %3 since %4.")
                     .arg(name, isolated(holder.user), isolated(holder.host), since),
        Sentences::tr("Open it read-only, open a copy, or edit it anyway: whoever saves second will be told.")};
}

/// A new session with a debate that has nothing but its name.
Result<SessionLock> newSession(const StateFolder& state, const DebateInfo& info)
{
    Result<SessionLock> session = SessionLock::make(state.sessions());
    if (!session)
        return session;
    Database database(WorkingCopy::fileIn(session->folder()), Database::Mode::Create);
    database.run("PRAGMA synchronous = OFF"); // the working copy brings it to the disk
    createSchema(database);
    {
        Prepared prepared(database);
        writeRecord(prepared, info);
    }
    if (!database.hasFailed())
        return session;
    session->remove();
    return database.failure(Sentences::tr("The working copy cannot be made."));
}

/// A new session with the tables of a file.
Result<SessionLock> sessionFrom(GuardedFile& file, const StateFolder& state)
{
    Result<SessionLock> session = SessionLock::make(state.sessions());
    if (!session)
        return session;
    if (const Done copied = file.copyTo(WorkingCopy::fileIn(session->folder())); !copied) {
        session->remove();
        return copied.error();
    }
    return session;
}

}

DebateFile::DebateFile()
    : d(std::make_unique<Private>())
{
    d->worker.setMaxThreadCount(1);
    d->look.setSingleShot(true);
    d->look.setInterval(300);
    d->rest.setSingleShot(true);
    d->rest.setInterval(1500);
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, &d->look, qOverload<>(&QTimer::start));
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, &d->look, qOverload<>(&QTimer::start));
    connect(&d->look, &QTimer::timeout, this, &DebateFile::lookAtFile);
    connect(&d->rest, &QTimer::timeout, this, &DebateFile::tidy);
}

DebateFile::~DebateFile()
{
    d->worker.waitForDone();
    if (!d->copy)
        return;
    const bool isWorthKeeping = !d->origin.path.isEmpty() && d->copy->lastDone();
    const bool isUnsaved = isModified() && !d->isDiscarded;
    SessionLock session = WorkingCopy::close(std::move(d->copy));
    if (isUnsaved)
        return;
    if (isWorthKeeping && !d->isDiscarded)
        keepSession(std::move(session), *d->state, d->origin.info.fileDigest);
    else
        session.remove();
}

DebateFile::Opened DebateFile::start(SessionLock session, const StateFolder& state, Debate debate, Origin origin)
{
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(std::move(session));
    if (!copy)
        return copy.error();
    std::unique_ptr<DebateFile> file(new DebateFile);
    file->d->state = state;
    file->d->debate = std::move(debate);
    file->d->copy = std::move(*copy);
    if (origin.savedStep == Origin::asItIs)
        origin.savedStep = file->d->copy->currentStep();
    if (const Done kept = file->keepOrigin(origin); !kept)
        return kept.error();
    file->d->wasModified = file->isModified();
    return file;
}

DebateFile::Opened DebateFile::create(const StateFolder& state, const QString& title)
{
    DebateInfo info;
    info.id = newId<DebateInfoId>();
    info.title = title;
    Result<SessionLock> session = newSession(state, info);
    if (!session)
        return session.error();
    Debate debate;
    debate.load(std::vector{info});
    return start(std::move(*session), state, std::move(debate), {{}, tr("Untitled"), 0, infoOfNewDebate()});
}

DebateFile::Opened DebateFile::open(const QString& aPath, const StateFolder& state, Access access)
{
    const QString path = absolute(aPath);
    if (const auto holder = access == Access::Edit ? holderOf(path) : std::nullopt)
        return heldBy(path, *holder);
    const FileStamp stamp = FileStamp::of(path);
    GuardedFile guarded(path);
    if (!guarded.isReadable())
        return guarded.error();
    Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    const bool isNewer = guarded.state() == FileState::Newer;
    Opened file = access == Access::ReadOnly || isNewer
        ? openReadOnly(guarded, std::move(*debate), path, isNewer)
        : openForEditing(guarded, std::move(*debate), path, state);
    if (!file)
        return file;
    (*file)->d->stamp = stamp;
    if (guarded.state() == FileState::Altered)
        (*file)->d->notices += tr("This file was changed outside Counterpoint or is slightly damaged: its content is not "
                                  "what Counterpoint saved.");
    (*file)->watch();
    return file;
}

DebateFile::Opened DebateFile::openReadOnly(GuardedFile& guarded, Debate debate, const QString& path, bool isNewer)
{
    std::unique_ptr<DebateFile> file(new DebateFile);
    file->d->debate = std::move(debate);
    file->d->origin = {path, nameOf(path), 0, guarded.info()};
    file->d->whyReadOnly = isNewer
        ? tr("This debate was saved by a newer version of Counterpoint (%1), so it is open for reading only.")
              .arg(isolated(guarded.info().savedBy))
        : tr("This debate is open for reading only.");
    Query arrangements(guarded.database(), "SELECT key, data FROM main.arrangement");
    while (!isNewer && arrangements.step())
        file->d->arrangements.insert(arrangements.text(0), arrangements.blob(1));
    return file;
}

DebateFile::Opened DebateFile::openForEditing(
    GuardedFile& guarded, Debate debate, const QString& path, const StateFolder& state)
{
    const Origin origin{path, nameOf(path), Origin::asItIs, guarded.info()};
    if (SessionLock kept = takeKeptSession(state, guarded.info().fileDigest))
        return start(std::move(kept), state, std::move(debate), origin);
    Result<SessionLock> session = sessionFrom(guarded, state);
    if (!session)
        return session.error();
    return start(std::move(*session), state, std::move(debate), origin);
}

DebateFile::Opened DebateFile::openCopy(const QString& path, const StateFolder& state)
{
    GuardedFile guarded(absolute(path));
    if (!guarded.isReadable())
        return guarded.error();
    Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    if (guarded.state() == FileState::Newer)
        return Error{tr("A debate of a newer version of Counterpoint cannot be copied into this one."), {}, Error::Kind::Input};
    Result<SessionLock> session = sessionFrom(guarded, state);
    if (!session)
        return session.error();
    FileInfo info = infoOfNewDebate();
    info.ancestors = {guarded.info().contentDigest};
    return start(std::move(*session), state, std::move(*debate), {{}, tr("Copy of %1").arg(nameOf(path)), 0, info});
}

/// What a repaired copy is told with: what came back, and what did not.
static QString noticeOf(const Salvaged& salvaged)
{
    const QString came = DebateFile::tr("This is a repaired copy: %n records could be read.", nullptr, salvaged.records);
    if (salvaged.isCertain)
        return came;
    return came + u' '
        + DebateFile::tr("Some are missing, and %n others were left out because they refer to those. What was read may "
                         "be older or damaged too: compare it with an earlier version.", nullptr, salvaged.leftOut);
}

DebateFile::Opened DebateFile::openRepaired(const QString& aPath, const StateFolder& state)
{
    const QString path = absolute(aPath);
    Salvaged salvaged;
    Result<SessionLock> session = salvage(path, state, &salvaged);
    if (!session)
        return session.error();
    Debate debate;
    {
        Database database(WorkingCopy::fileIn(session->folder()), Database::Mode::Existing);
        debate = readDebate(database);
        if (debate.table<DebateInfo>().isEmpty()) {
            DebateInfo info;
            info.id = newId<DebateInfoId>();
            info.title = nameOf(path);
            Prepared prepared(database);
            writeRecord(prepared, info);
            debate.apply({put(info)});
        }
        if (database.hasFailed())
            return database.failure(tr("The repaired copy cannot be made."));
    }
    Opened file = start(std::move(*session), state, std::move(debate), {{}, tr("%1 (repaired)").arg(nameOf(path)), -1,
                                                                          infoOfNewDebate()});
    if (file)
        (*file)->d->notices += noticeOf(salvaged);
    return file;
}

DebateFile::Opened DebateFile::recover(const Session& session)
{
    SessionLock lock = SessionLock::take(session.folder);
    if (!lock)
        return Error{tr("These unsaved changes are open in another window.")};
    const StateFolder state(QFileInfo(session.folder).dir().absoluteFilePath(QStringLiteral("..")));
    Origin origin;
    Debate debate;
    {
        Database database(WorkingCopy::fileIn(session.folder), Database::Mode::Existing);
        Query check(database, "PRAGMA quick_check(1)");
        const bool isSound = check.step() && check.bytes(0) == "ok";
        debate = readDebate(database);
        if (!isSound || database.hasFailed())
            return Error{tr("The working copy with your unsaved changes is damaged."),
                tr("It is kept at %1.").arg(quoted(session.folder)), Error::Kind::Input};
        origin.info = readFileInfo(database);
    }
    origin.path = session.path;
    origin.name = tr("%1 (recovered)").arg(session.name);
    origin.savedStep = -1;
    Opened file = start(std::move(lock), state, std::move(debate), origin);
    if (file)
        (*file)->watch();
    return file;
}

Done DebateFile::keepOrigin(const Origin& origin)
{
    if (const Done kept = d->copy->setOrigin(origin); !kept)
        return kept;
    d->origin = origin;
    return {};
}

const Debate& DebateFile::debate() const
{
    return d->debate;
}

Result<Changes> DebateFile::take(const Edits& edits)
{
    Changes changes = d->debate.apply(edits);
    d->rest.start();
    if (!changes.isEmpty())
        emit changed(changes);
    tellModified();
    return changes;
}

void DebateFile::tellModified()
{
    if (std::exchange(d->wasModified, isModified()) != d->wasModified)
        emit modifiedChanged(d->wasModified);
}

Result<Changes> DebateFile::perform(const QString& label, const Edits& edits)
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    const Result<Edits> done = d->copy->perform(label, edits, d->debate);
    return done ? take(*done) : Result<Changes>(done.error());
}

Result<Changes> DebateFile::goTo(qint64 step)
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    const Result<Edits> done = d->copy->goTo(step);
    return done ? take(*done) : Result<Changes>(done.error());
}

Result<Changes> DebateFile::undo()
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    const auto last = d->copy->lastDone();
    return last ? goTo(last->number - 1) : Error{tr("There is nothing to undo.")};
}

Result<Changes> DebateFile::redo()
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    const auto next = d->copy->nextUndone();
    return next ? goTo(next->number) : Error{tr("There is nothing to redo.")};
}

std::vector<HistoryStep> DebateFile::history() const
{
    return d->copy ? d->copy->history() : std::vector<HistoryStep>();
}

QString DebateFile::undoLabel() const
{
    const auto last = d->copy ? d->copy->lastDone() : std::nullopt;
    return last ? last->label : QString();
}

QString DebateFile::redoLabel() const
{
    const auto next = d->copy ? d->copy->nextUndone() : std::nullopt;
    return next ? next->label : QString();
}

QString DebateFile::whyReadOnly() const
{
    return d->whyReadOnly;
}

QString DebateFile::path() const
{
    return d->origin.path;
}

QString DebateFile::name() const
{
    return d->origin.name;
}

bool DebateFile::isModified() const
{
    return d->copy && d->origin.savedStep != d->copy->currentStep();
}

QString DebateFile::whyNotSavable() const
{
    const QFileInfo file(d->origin.path);
    if (!d->copy)
        return d->whyReadOnly;
    if (d->origin.path.isEmpty())
        return tr("This debate has no file yet.");
    if (file.exists() && !file.isWritable())
        return tr("The file %1 may not be written.").arg(quoted(file.fileName()));
    if (!QFileInfo(file.path()).isWritable())
        return tr("The folder of %1 may not be written.").arg(quoted(file.fileName()));
    return {};
}

QStringList DebateFile::notices() const
{
    return d->notices;
}

std::vector<Fault> DebateFile::faults() const
{
    return ::faults(d->debate);
}

FileInfo DebateFile::info() const
{
    return d->origin.info;
}

Result<Publication> DebateFile::publicationTo(const QString& target, Overwrite overwrite) const
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    if (target.isEmpty())
        return Error{tr("This debate has no file yet.")};
    if (d->isSaving)
        return Error{tr("This debate is being saved already.")};
    const bool isOwn = target == d->origin.path;
    Publication publication;
    publication.workFile = WorkingCopy::fileIn(d->copy->folder());
    publication.draft = d->copy->folder() + QLatin1String("/draft.db");
    publication.target = target;
    publication.info = d->origin.info;
    publication.expectedDigest = isOwn ? d->origin.info.fileDigest : QByteArray();
    publication.expectedStamp = isOwn ? d->stamp : FileStamp();
    publication.mayOverwrite = overwrite == Overwrite::Yes;
    publication.versionsFolder = d->state->versions() + u'/' + d->origin.info.debateId;
    return publication;
}

Done DebateFile::finishSaving(const QString& target, const Result<Published>& published)
{
    d->isSaving = false;
    if (!published)
        return published.error();
    d->stamp = published->stamp;
    d->wasChangeTold = false;
    const Origin origin{target, nameOf(target), published->step, published->info};
    if (const Done kept = keepOrigin(origin); !kept)
        d->origin = origin; // it is saved; should the program crash now, its edits are offered although the file has them
    d->notices.clear();
    watch();
    tellModified();
    emit saved();
    return {};
}

Done DebateFile::save(Overwrite overwrite)
{
    return saveAt(d->origin.path, overwrite);
}

Done DebateFile::saveAs(const QString& aPath, Overwrite overwrite)
{
    return saveAt(absolute(aPath), overwrite);
}

Done DebateFile::saveAt(const QString& target, Overwrite overwrite)
{
    d->worker.waitForDone();
    const Result<Publication> publication = publicationTo(target, overwrite);
    return publication ? finishSaving(target, publish(*publication)) : Done(publication.error());
}

Done DebateFile::saveCopy(const QString& aPath, Overwrite overwrite)
{
    Result<Publication> publication = publicationTo(absolute(aPath), overwrite);
    if (!publication)
        return publication.error();
    publication->draft += QLatin1String(".copy");
    publication->versionsFolder.clear();
    const Result<Published> published = publish(*publication);
    return published ? Done() : published.error();
}

void DebateFile::saveInBackground(Overwrite overwrite)
{
    saveInBackgroundAt(d->origin.path, overwrite);
}

void DebateFile::saveAsInBackground(const QString& aPath, Overwrite overwrite)
{
    saveInBackgroundAt(absolute(aPath), overwrite);
}

void DebateFile::saveInBackgroundAt(const QString& target, Overwrite overwrite)
{
    const Result<Publication> publication = publicationTo(target, overwrite);
    if (!publication) {
        QMetaObject::invokeMethod(
            this, [this, error = publication.error()] { emit saveFailed(error); }, Qt::QueuedConnection);
        return;
    }
    d->isSaving = true;
    d->worker.start([this, target, publication = *publication] {
        const Result<Published> published = publish(publication);
        const auto finish = [this, target, published] {
            if (const Done finished = finishSaving(target, published); !finished)
                emit saveFailed(finished.error());
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
}

bool DebateFile::isSaving() const
{
    return d->isSaving;
}

bool DebateFile::isChangedOnDisk() const
{
    return !d->origin.path.isEmpty() && isOtherFile(d->origin.path, d->stamp, d->origin.info.fileDigest);
}

Result<Changes> DebateFile::becomeLike(const QString& label, const Debate& other)
{
    return perform(label, editsBetween(d->debate, other));
}

Result<Changes> DebateFile::revert()
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    const FileStamp stamp = FileStamp::of(d->origin.path);
    GuardedFile guarded(d->origin.path);
    if (!guarded.isReadable())
        return guarded.error();
    const Result<Debate> debate = guarded.read();
    if (!debate)
        return debate.error();
    Result<Changes> changes = becomeLike(tr("Revert to the file"), *debate);
    if (!changes)
        return changes;
    d->stamp = stamp;
    d->wasChangeTold = false;
    if (const Done kept = keepOrigin({d->origin.path, nameOf(d->origin.path), d->copy->currentStep(), guarded.info()}); !kept)
        return kept.error();
    watch();
    tellModified();
    return changes;
}

std::vector<Version> DebateFile::versions() const
{
    return d->state ? versionsIn(d->state->versions() + u'/' + d->origin.info.debateId) : std::vector<Version>();
}

Result<Changes> DebateFile::restoreVersion(qint64 revision)
{
    if (!d->copy)
        return readOnlyError(d->whyReadOnly);
    GuardedFile guarded(versionFile(d->state->versions() + u'/' + d->origin.info.debateId, revision));
    if (!guarded.isReadable())
        return guarded.error();
    const Result<Debate> debate = guarded.read();
    return debate ? becomeLike(tr("Return to version %1").arg(revision), *debate) : Result<Changes>(debate.error());
}

Done DebateFile::flush()
{
    return d->copy ? d->copy->flush() : Done();
}

void DebateFile::discard()
{
    d->isDiscarded = true;
}

QByteArray DebateFile::arrangement(const QString& key) const
{
    return d->copy ? d->copy->arrangement(key) : d->arrangements.value(key);
}

Done DebateFile::setArrangement(const QString& key, const QByteArray& data)
{
    if (d->copy)
        return d->copy->setArrangement(key, data);
    d->arrangements.insert(key, data);
    return {};
}

void DebateFile::watch()
{
    d->presence.tell(d->copy ? d->origin.path : QString());
    if (const QStringList watched = d->watcher.files() + d->watcher.directories(); !watched.isEmpty())
        d->watcher.removePaths(watched);
    if (!d->origin.path.isEmpty())
        d->watcher.addPaths({d->origin.path, QFileInfo(d->origin.path).path()}); // a rename over it ends the file's watch
}

void DebateFile::lookAtFile()
{
    if (d->isSaving || d->origin.path.isEmpty())
        return;
    if (!d->watcher.files().contains(d->origin.path))
        d->watcher.addPath(d->origin.path);
    d->worker.start([this, path = d->origin.path, stamp = d->stamp, digest = d->origin.info.fileDigest] {
        if (isOtherFile(path, stamp, digest))
            QMetaObject::invokeMethod(this, [this, digest] { tellChangedOnDisk(digest); }, Qt::QueuedConnection);
    });
}

/// Once for each change, and not when it was saved or taken over in the meantime.
void DebateFile::tellChangedOnDisk(const QByteArray& seenBeside)
{
    if (seenBeside == d->origin.info.fileDigest && !std::exchange(d->wasChangeTold, true))
        emit changedOnDisk();
}

void DebateFile::tidy()
{
    if (d->copy && d->copy->needsCheckpoint())
        d->worker.start([copy = d->copy.get()] { copy->checkpoint(); });
}
