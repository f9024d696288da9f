#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

/**
 * Brings what was written to files onto the disk, in a thread of its own, so that whoever wrote need not wait.
 *
 * Several requests made while the disk is busy are one. It holds a descriptor of each file from its making to its end:
 * closing one of a database earlier would drop SQLite's locks on it, so it has to be destroyed after the database is
 * closed.
 */
class Syncer {
public:
    explicit Syncer(const QString& file);
    ~Syncer();
    Syncer(const Syncer&) = delete;
    Syncer& operator=(const Syncer&) = delete;

    /// One more file to bring to the disk.
    void add(const QString& file);
    /// Everything written up to now is to be brought to the disk, some time soon.
    void request();
    /// Waits for what was requested. Whether the disk took all of it, ever since.
    bool wait();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_requested = 0;
    quint64 m_done = 0;
    bool m_hasFailed = false;
    bool m_isEnding = false;
    std::vector<int> m_descriptors;
    std::thread m_thread; ///< the last member: it uses all others
};
