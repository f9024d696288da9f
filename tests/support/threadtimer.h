#pragma once

#include <QtGlobal>

#include <ctime>

#if defined(__SANITIZE_ADDRESS__)
inline constexpr int slowness = 10;
#else
inline constexpr int slowness = 1;
#endif

/// Measures how much the thread it is used in works: what somebody who looks at a window would wait for.
class ThreadTimer {
public:
    qint64 elapsed() const { return (now() - m_start) / 1'000'000; } ///< ms
    qint64 nsecsElapsed() const { return now() - m_start; }

private:
    static qint64 now()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_start = now();
};
