#include "model/store/syncer.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

Syncer::Syncer(const QString& file)
{
    add(file);
    m_thread = std::thread([this] { work(); });
}

void Syncer::add(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const std::lock_guard lock(m_mutex);
    if (descriptor >= 0)
        m_descriptors.push_back(descriptor);
    else
        m_hasFailed = true;
}

Syncer::~Syncer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
    for (int descriptor : m_descriptors)
        ::close(descriptor);
}

void Syncer::request()
{
    const std::lock_guard lock(m_mutex);
    ++m_requested;
    m_changed.notify_all();
}

bool Syncer::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done == m_requested; });
    return !m_hasFailed;
}

void Syncer::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || m_done != m_requested; });
        if (m_done == m_requested)
            return;
        const quint64 upTo = m_requested;
        const std::vector<int> descriptors = m_descriptors;
        lock.unlock();
        bool isDone = true;
        for (int descriptor : descriptors)
            isDone = ::fdatasync(descriptor) == 0 && isDone;
        lock.lock();
        m_done = upTo;
        m_hasFailed = m_hasFailed || !isDone;
        m_changed.notify_all();
    }
}
