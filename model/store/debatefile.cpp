#include "model/store/debatefile.h"

#include "model/debate/sentences.h"
#include "model/store/debatefileprivate.h"
#include "model/store/differences.h"
#include "model/store/guardedfile.h"
#include "model/store/keptsessions.h"

#include <QDir>
#include <QFileInfo>

QString absolutePath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString nameOfFile(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

Error readOnlyError(const QString& why)
{
    return Error{why, Sentences::tr("Nothing was changed.")};
}

DebateFile::DebateFile()
    : d(std::make_unique<Private>())
{
    for (QObject* part : std::initializer_list<QObject*>{&d->watcher, &d->look, &d->rest})
        part->setParent(this); // so that they go to another thread with it
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

void DebateFile::handTo(QThread* thread)
{
    moveToThread(thread);
}

Done DebateFile::keepOrigin(const Origin& origin)
{
    if (const Done kept = d->isChanging ? Done() : d->copy->setOrigin(origin); !kept) // else once that is done
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
    if (const std::optional<Error> why = refusal())
        return *why;
    const Result<Edits> done = d->copy->perform(label, edits, d->debate);
    return done ? take(*done) : Result<Changes>(done.error());
}

Result<Changes> DebateFile::goTo(qint64 step)
{
    if (const std::optional<Error> why = refusal())
        return *why;
    const Result<Edits> done = d->copy->goTo(step);
    return done ? take(*done) : Result<Changes>(done.error());
}

Result<Changes> DebateFile::undo()
{
    if (const std::optional<Error> why = refusal())
        return *why;
    const std::optional<qint64> step = stepToUndo();
    return step ? goTo(*step) : Error{tr("There is nothing to undo.")};
}

Result<Changes> DebateFile::redo()
{
    if (const std::optional<Error> why = refusal())
        return *why;
    const std::optional<qint64> step = stepToRedo();
    return step ? goTo(*step) : Error{tr("There is nothing to redo.")};
}

std::vector<HistoryStep> DebateFile::history() const
{
    if (d->isChanging)
        return d->heldSteps;
    return d->copy ? d->copy->history() : std::vector<HistoryStep>();
}

std::optional<HistoryStep> DebateFile::lastDone() const
{
    if (!d->isChanging)
        return d->copy ? d->copy->lastDone() : std::nullopt;
    const auto last = std::find_if(
        d->heldSteps.rbegin(), d->heldSteps.rend(), [](const HistoryStep& step) { return !step.isUndone; });
    return last == d->heldSteps.rend() ? std::nullopt : std::optional(*last);
}

std::optional<HistoryStep> DebateFile::nextUndone() const
{
    if (!d->isChanging)
        return d->copy ? d->copy->nextUndone() : std::nullopt;
    const auto next = std::ranges::find_if(d->heldSteps, &HistoryStep::isUndone);
    return next == d->heldSteps.end() ? std::nullopt : std::optional(*next);
}

std::optional<qint64> DebateFile::stepToUndo() const
{
    const auto last = lastDone();
    return last ? std::optional(last->number - 1) : std::nullopt;
}

std::optional<qint64> DebateFile::stepToRedo() const
{
    const auto next = nextUndone();
    return next ? std::optional(next->number) : std::nullopt;
}

QString DebateFile::undoLabel() const
{
    const auto last = lastDone();
    return last ? last->label : QString();
}

QString DebateFile::redoLabel() const
{
    const auto next = nextUndone();
    return next ? next->label : QString();
}

QString DebateFile::whyReadOnly() const
{
    return d->isChanging ? tr("A large change is being made, which can be cancelled in the status bar.")
                         : d->whyReadOnly;
}

std::optional<Error> DebateFile::refusal() const
{
    const QString why = whyReadOnly();
    return d->copy && why.isEmpty() ? std::nullopt : std::optional(readOnlyError(why));
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
    const qint64 step = d->isChanging ? d->heldStep : d->copy ? d->copy->currentStep() : 0;
    return d->copy && d->origin.savedStep != step;
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
    if (const std::optional<Error> why = refusal())
        return *why;
    const Result<Reread> file = Reread::of(d->origin.path);
    return file ? revertTo(*file) : Result<Changes>(file.error());
}

Result<Changes> DebateFile::revertTo(const Reread& file)
{
    const Result<Changes> changes = becomeLike(tr("Revert to the file"), file.debate);
    const Done adopted = changes ? adopt(file) : Done();
    return adopted ? changes : Result<Changes>(adopted.error());
}

/// It is what the debate is like now; unless another file took its place since it was read, such as one saved
/// meanwhile.
Done DebateFile::adopt(const Reread& file)
{
    if (isOtherFile(d->origin.path, file.stamp, file.info.fileDigest))
        return {};
    d->stamp = file.stamp;
    d->wasChangeTold = false;
    if (const Done kept = keepOrigin({d->origin.path, nameOfFile(d->origin.path), d->copy->currentStep(), file.info});
        !kept)
        return kept.error();
    watch();
    tellModified();
    return {};
}

std::vector<Version> DebateFile::versions() const
{
    if (!d->state)
        return {};
    const FileInfo& info = d->origin.info;
    return versionsOf(d->state->versionsOf(info.debateId), info, d->origin.path);
}

Result<Changes> DebateFile::restoreVersion(const Version& version)
{
    if (const std::optional<Error> why = refusal())
        return *why;
    const Result<Reread> read = Reread::of(version.file);
    return read ? becomeLike(tr("Return to version %1").arg(version.revision), read->debate)
                : Result<Changes>(read.error());
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
    return d->copy && !d->isChanging ? d->copy->arrangement(key) : d->arrangements.value(key);
}

Done DebateFile::setArrangement(const QString& key, const QByteArray& data)
{
    if (d->copy && !d->isChanging)
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
        d->watcher.addPaths(
            {d->origin.path, QFileInfo(d->origin.path).path()}); // a rename over it ends the file's watch
}

void DebateFile::lookAtFile()
{
    if (d->isSaving || d->origin.path.isEmpty())
        return;
    if (!d->watcher.files().contains(d->origin.path))
        d->watcher.addPath(d->origin.path);
    d->worker.start([this, path = d->origin.path, stamp = d->stamp, digest = d->origin.info.fileDigest] {
        if (isOtherFile(path, stamp, digest))
            QMetaObject::invokeMethod(
                this, [this, digest] { tellChangedOnDisk(digest); }, Qt::QueuedConnection);
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
    if (d->copy && !d->isChanging && d->copy->needsCheckpoint())
        d->worker.start([copy = d->copy.get()] { copy->checkpoint(); });
}
