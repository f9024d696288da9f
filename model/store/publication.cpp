#include "model/store/publication.h"

#include "model/debate/sentences.h"
#include "model/store/digest.h"
#include "model/store/fileinforow.h"
#include "model/store/guardedfile.h"
#include "model/store/schema.h"
#include "model/store/statefolder.h"
#include "model/store/versions.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ctime>
#include <future>

static qint64 nanoseconds(const timespec& time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStamp FileStamp::of(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    const qint64 changed = nanoseconds(status.st_ctim);
    constexpr qint64 grain = 20'000'000; // twice the longest tick of the kernel's clock for files, in ns
    return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim), changed,
        nanoseconds(now) - changed > grain};
}

bool FileStamp::isSurelySame(const FileStamp& later) const
{
    return exists() && isCertain && device == later.device && inode == later.inode && size == later.size
        && modified == later.modified && changed == later.changed;
}

bool isOtherFile(const QString& path, const FileStamp& stamp, const QByteArray& fileDigest)
{
    if (stamp.isSurelySame(FileStamp::of(path)))
        return false;
    GuardedFile file(path);
    return !file.isReadable() || file.state() == FileState::Newer || !file.read()
        || file.info().fileDigest != fileDigest;
}

namespace {

/// Keeps other savers out of a folder until its end. Where that does not work, the digest alone decides.
class FolderLock {
public:
    explicit FolderLock(const QString& folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_descriptor >= 0)
            ::flock(m_descriptor, LOCK_EX);
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    void bringToDisk() const
    {
        if (m_descriptor >= 0)
            ::fsync(m_descriptor);
    }

private:
    int m_descriptor;
};

Error cannotWrite(const QString& target, const QString& reason)
{
    return Error{Sentences::tr("%1 was not saved: %2.").arg(quoted(QFileInfo(target).fileName()), isolated(reason)),
        Sentences::tr("The file there is as it was, and your changes are kept."), Error::Kind::Output};
}

/// Makes the draft's file.
class Draft {
public:
    explicit Draft(const Publication& publication)
        : m_publication(publication)
        , m_database(publication.draft, Database::Mode::Create)
    {
    }

    Result<Published> make()
    {
        m_database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;"
                       "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY");
        createSchema(m_database);
        Query attach(m_database, "ATTACH ?1 AS work");
        attach.bind(1, m_publication.workFile);
        attach.run();
        m_database.run("BEGIN");
        const qint64 step = copyTables();
        m_database.run("COMMIT");
        Published published = describe();
        published.step = step;
        if (m_database.hasFailed())
            return m_database.failure(Sentences::tr("The file was not made."));
        return published;
    }

private:
    /// Returns the last step that is in what was copied: both are of one moment.
    qint64 copyTables()
    {
        for (const QByteArray& table : publishedTables()) {
            if (table != "file_info")
                m_database.run("INSERT INTO main." + table + " SELECT * FROM work." + table);
        }
        Query step(m_database,
            "SELECT coalesce((SELECT max(step) FROM work.history WHERE NOT undone),"
            " (SELECT base_step FROM work.session))");
        return step.step() ? step.integer(0) : 0;
    }
    Published describe()
    {
        Published published;
        published.info = nextSave(m_publication.info);
        auto soundness = std::async(std::launch::async, [this] { return isSound(); }); // beside the digest, for time
        published.info.contentDigest = contentDigest(m_database);
        if (!soundness.get())
            m_database.fail(SQLITE_CORRUPT);
        writeFileInfo(m_database, published.info);
        published.info.fileDigest = fileDigest(m_database, published.info.contentDigest);
        writeFileInfo(m_database, published.info);
        return published;
    }
    bool isSound() const
    {
        Database beside(m_publication.draft, Database::Mode::Immutable);
        Query check(beside, "PRAGMA quick_check(1)");
        return check.step() && check.bytes(0) == "ok";
    }

    const Publication& m_publication;
    Database m_database;
};

/// Files of older versions are kept beside the first save in a newer one, as name.v1.bak.
Done keepOlderVersion(const Publication& publication)
{
    if (publication.info.schemaVersion == 0 || publication.info.schemaVersion >= schemaVersion)
        return {};
    const QString backup = QStringLiteral("%1.v%2.bak").arg(publication.target).arg(publication.info.schemaVersion);
    if (!QFileInfo::exists(publication.target) || QFileInfo::exists(backup) || QFile::copy(publication.target, backup))
        return {};
    return cannotWrite(publication.target, Sentences::tr("the backup of the older version cannot be written"));
}

constexpr qint64 chunk = 1 << 20;

Done copyInto(const QString& draft, const QString& target)
{
    QFile from(draft);
    QSaveFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return cannotWrite(target, from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(target, to.errorString());
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return cannotWrite(target, bytes.isEmpty() ? from.errorString() : to.errorString());
    }
    return to.commit() ? Done() : cannotWrite(target, to.errorString());
}

bool haveSameBytes(const QString& one, const QString& other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) || first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        const QByteArray bytes = first.read(chunk);
        if (bytes.isEmpty() || bytes != second.read(chunk))
            return false;
    }
    return true;
}

Done refuseOtherFile(const Publication& publication)
{
    const QString name = quoted(QFileInfo(publication.target).fileName());
    const bool isThere = FileStamp::of(publication.target).exists();
    if (publication.mayOverwrite || (!isThere && QFileInfo(publication.target).dir().exists()))
        return {};
    if (!isThere)
        return Error{Sentences::tr("%1 was not saved: its folder is gone.").arg(name),
            Sentences::tr("Your changes are kept. Save it somewhere else."), Error::Kind::Output};
    if (publication.expectedDigest.isEmpty())
        return Error{Sentences::tr("There is already a file %1.").arg(name)};
    if (isOtherFile(publication.target, publication.expectedStamp, publication.expectedDigest))
        return Error{Sentences::tr("The file %1 was changed by another program since it was opened.").arg(name),
            Sentences::tr("Nothing was overwritten, and your changes are kept.")};
    return {};
}

Done replaceTarget(const Publication& publication)
{
    const FolderLock lock(QFileInfo(publication.target).path());
    if (const Done expected = refuseOtherFile(publication); !expected)
        return expected;
    if (const Done kept = keepOlderVersion(publication); !kept)
        return kept;
    if (const Done copied = copyInto(publication.draft, publication.target); !copied)
        return copied;
    lock.bringToDisk();
    if (!haveSameBytes(publication.draft, publication.target))
        return cannotWrite(publication.target, Sentences::tr("the disk returned something else than was written"));
    return {};
}

}

Result<Published> publish(const Publication& publication)
{
    QFile::remove(publication.draft);
    Result<Published> published = Draft(publication).make();
    Done replaced = published ? replaceTarget(publication) : Done(published.error());
    if (!replaced) {
        QFile::remove(publication.draft);
        return replaced.error();
    }
    published->stamp = FileStamp::of(publication.target);
    if (publication.versionsFolder.isEmpty())
        QFile::remove(publication.draft);
    else
        keepVersion(publication.draft, publication.versionsFolder, published->info.revision);
    return published;
}
