// How a DebateFile reaches its file.

#include "model/store/debatefileprivate.h"

#include <QFileInfo>

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
    publication.draft = draftIn(d->copy->folder());
    publication.target = target;
    publication.info = d->origin.info;
    publication.expectedDigest = isOwn ? d->origin.info.fileDigest : QByteArray();
    publication.expectedStamp = isOwn ? d->stamp : FileStamp();
    publication.mayOverwrite = overwrite == Overwrite::Yes;
    publication.versionsFolder = d->state->versionsOf(d->origin.info.debateId);
    return publication;
}

Done DebateFile::finishSaving(const QString& target, const Result<Published>& published)
{
    d->isSaving = false;
    if (!published)
        return published.error();
    d->stamp = published->stamp;
    d->wasChangeTold = false;
    const Origin origin{target, nameOfFile(target), published->step, published->info};
    if (const Done kept = keepOrigin(origin); !kept)
        d->origin
            = origin; // it is saved; should the program crash now, its edits are offered although the file has them
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
    return saveAt(absolutePath(aPath), overwrite);
}

Done DebateFile::saveAt(const QString& target, Overwrite overwrite)
{
    d->worker.waitForDone();
    const Result<Publication> publication = publicationTo(target, overwrite);
    return publication ? finishSaving(target, publish(*publication)) : Done(publication.error());
}

/// A copy there is no copy, and would pass for what another program saved.
static bool isSameFile(const QString& one, const QString& other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return one == other || (!real.isEmpty() && real == QFileInfo(other).canonicalFilePath());
}

Done DebateFile::saveCopy(const QString& aPath, Overwrite overwrite)
{
    if (isSameFile(absolutePath(aPath), d->origin.path))
        return save(overwrite);
    const Result<Publication> publication = publicationOfCopy(absolutePath(aPath), overwrite);
    if (!publication)
        return publication.error();
    const Result<Published> published = publish(*publication);
    return published ? Done() : published.error();
}

Result<Publication> DebateFile::publicationOfCopy(const QString& target, Overwrite overwrite) const
{
    Result<Publication> publication = publicationTo(target, overwrite);
    if (publication) {
        publication->draft += QLatin1String(".copy");
        publication->versionsFolder.clear();
    }
    return publication;
}

void DebateFile::saveCopyInBackground(const QString& aPath, Overwrite overwrite)
{
    if (isSameFile(absolutePath(aPath), d->origin.path))
        return saveInBackground(overwrite);
    const Result<Publication> publication = publicationOfCopy(absolutePath(aPath), overwrite);
    if (!publication)
        return failSoon(publication.error());
    d->worker.start([this, publication = *publication] {
        const Result<Published> published = publish(publication);
        const auto tell = [this, path = publication.target, published] {
            published ? emit copySaved(path) : emit saveFailed(published.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void DebateFile::failSoon(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit saveFailed(error); }, Qt::QueuedConnection);
}

void DebateFile::saveInBackground(Overwrite overwrite)
{
    saveInBackgroundAt(d->origin.path, overwrite);
}

void DebateFile::saveAsInBackground(const QString& aPath, Overwrite overwrite)
{
    saveInBackgroundAt(absolutePath(aPath), overwrite);
}

void DebateFile::saveInBackgroundAt(const QString& target, Overwrite overwrite)
{
    const Result<Publication> publication = publicationTo(target, overwrite);
    if (!publication)
        return failSoon(publication.error());
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
