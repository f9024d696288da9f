#pragma once

#include "benchmarks/figure.h"

#include <time.h>

#include <vector>

/// Of this thread, in ms.
inline double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The thread's time that a work takes, in ms: the median of some runs.
template<class Work>
double timeOf(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = cpuMilliseconds();
        work();
        times.push_back(cpuMilliseconds() - start);
    }
    return median(std::move(times));
}
