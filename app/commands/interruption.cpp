#include "app/commands/interruption.h"

#include "app/commands/exitstatus.h"
#include "model/debate/sentences.h"

#include <csignal>
#include <unistd.h>

static volatile std::sig_atomic_t requested = 0;
static volatile std::sig_atomic_t finishing = 0;

/// Does only what POSIX allows within a signal.
static void noteOrEnd(int)
{
    requested = 1;
    if (finishing)
        return;
    static constexpr char message[] = "\nCancelled; every file is as it was.\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message, sizeof message - 1);
    ::_exit(static_cast<int>(ExitStatus::Cancelled));
}

void Interruption::watch()
{
    struct sigaction action = {};
    action.sa_handler = noteOrEnd;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // as nohup has it
            sigaction(signal, &action, nullptr);
    }
}

bool Interruption::isRequested()
{
    return requested;
}

Done Interruption::check()
{
    if (!requested)
        return {};
    return Error{Sentences::tr("Cancelled; every file is as it was."), {}, Error::Kind::Cancelled};
}

void Interruption::finishFirst()
{
    finishing = 1;
}
