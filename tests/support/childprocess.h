#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/// A copy of this process that does some work, tells numbers through a pipe, and may be killed at any moment.
class ChildProcess {
public:
    using Tell = std::function<void(qint64)>;

    explicit ChildProcess(const std::function<int(const Tell&)>& work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_id = ::fork();
        if (m_id == 0) {
            ::close(ends[0]);
            const auto tell = [end = ends[1]](qint64 number) {
                if (::write(end, &number, sizeof number) != sizeof number)
                    ::_exit(99);
            };
            ::_exit(work(tell));
        }
        ::close(ends[1]);
        m_end = ends[0];
    }
    ~ChildProcess()
    {
        end();
        ::close(m_end);
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits for the next number; false when the process has ended.
    bool hear(qint64* number) { return ::read(m_end, number, sizeof *number) == sizeof *number; }

    void kill() const { ::kill(m_id, SIGKILL); }

    /// Waits for its end; the exit status, or -1 when it was killed.
    int end()
    {
        int status = 0;
        if (m_id > 0 && ::waitpid(m_id, &status, 0) == m_id)
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        m_id = -1;
        return m_status;
    }

private:
    pid_t m_id = -1;
    int m_end = -1;
    int m_status = -1;
};
