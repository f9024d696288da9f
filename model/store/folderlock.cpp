#include "model/store/folderlock.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;

FolderLock::FolderLock(const QString& folder)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    for (const QDeadlineTimer patience(3s); isHeldByOthers() && !patience.hasExpired();)
        std::this_thread::sleep_for(10ms); // no call waits for a lock for a time only
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

/// Takes it unless it is.
bool FolderLock::isHeldByOthers() const
{
    return m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

void FolderLock::bringToDisk() const
{
    if (m_descriptor >= 0)
        ::fsync(m_descriptor);
}
