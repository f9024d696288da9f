#pragma once

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

/// Takes from this process what one that reads what strangers wrote must not have: it ends with its parent, writes no
/// files, dumps no core, gains no rights, and has 1 GB and so many seconds of processor time. Needs no Qt.
inline void confineProcess(rlim_t seconds)
{
    const auto limit = [](__rlimit_resource resource, rlim_t most) {
        const rlimit limits{most, most};
        setrlimit(resource, &limits);
    };
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a write to a file fails instead
}
