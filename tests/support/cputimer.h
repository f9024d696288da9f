#pragma once

#include <QtGlobal>

#include <ctime>

/// Measures how much this process works, by whatever thread, so that a busy machine makes no difference.
class CpuTimer {
public:
    void restart() { m_start = now(); }
    qint64 elapsed() const { return (now() - m_start) / 1'000'000; } ///< ms
    qint64 nsecsElapsed() const { return now() - m_start; }

private:
    static qint64 now()
    {
        timespec time = {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_start = now();
};
