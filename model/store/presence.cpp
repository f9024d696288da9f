#include "model/store/presence.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

static QString lockFileOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + QLatin1String("/.~lock.") + file.fileName() + u'#';
}

static std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockFileOf(path));
    lock->setStaleLockTime(0); // age says nothing; whether the process is there does
    return lock;
}

/// A program that ended between making its lock file and writing into it left an empty one, which QLockFile takes for
/// somebody's for ever; the lock that the system keeps on it says whether anybody is there.
static void removeIfUnfinished(const QString& lockFile)
{
    if (const QFileInfo file(lockFile); !file.exists() || file.size() > 0)
        return;
    const int descriptor = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        QFile::remove(lockFile);
    ::close(descriptor);
}

Presence::Presence() = default;
Presence::~Presence() = default;

void Presence::tell(const QString& path)
{
    m_lock.reset();
    if (path.isEmpty())
        return;
    m_lock = lockOf(path);
    if (!m_lock->tryLock(0))
        m_lock.reset();
}

std::optional<Holder> holderOf(const QString& path)
{
    removeIfUnfinished(lockFileOf(path));
    const QFileInfo file(lockFileOf(path));
    if (!file.exists())
        return std::nullopt;
    const auto lock = lockOf(path);
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return std::nullopt;
    Holder holder;
    holder.user = file.owner();
    holder.since = file.lastModified();
    qint64 process = 0;
    QString program;
    lock->getLockInfo(&process, &holder.host, &program);
    return holder;
}
