#include "model/store/sessionlock.h"

#include "model/debate/sentences.h"
#include "model/store/statefolder.h"

#include <QDir>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

SessionLock::~SessionLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

SessionLock::SessionLock(SessionLock&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

SessionLock& SessionLock::operator=(SessionLock&& other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<SessionLock> SessionLock::make(const QString& sessions)
{
    const QString folder = sessions + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Done made = makePrivateFolder(folder); !made)
        return made.error();
    SessionLock lock = take(folder);
    if (!lock)
        return Error{Sentences::tr("The folder %1 cannot be written.").arg(quoted(folder)), {}, Error::Kind::Output};
    return lock;
}

SessionLock SessionLock::take(const QString& folder)
{
    SessionLock lock;
    const QByteArray file = QFile::encodeName(folder + QLatin1String("/owner"));
    lock.m_folder = folder;
    lock.m_descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_descriptor >= 0 && ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        ::close(std::exchange(lock.m_descriptor, -1));
    return lock;
}

bool SessionLock::moveTo(const QString& folder)
{
    QDir(folder).removeRecursively();
    if (!makePrivateFolder(QFileInfo(folder).path()) || !QDir().rename(m_folder, folder))
        return false;
    m_folder = folder;
    return true;
}

void SessionLock::remove()
{
    QDir(m_folder).removeRecursively();
}
