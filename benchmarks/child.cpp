#include "benchmarks/child.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

#include <csignal>
#include <future>
#include <poll.h>
#include <spawn.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t spawn(const QString& program, const QStringList& words, int input, int output)
{
    std::vector<QByteArray> kept{program.toLocal8Bit()};
    for (const QString& word : words)
        kept.push_back(word.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& word : kept)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -1 : child;
}

/// The most memory a process has had, in MB. Not what wait4() tells: that begins with what its parent had.
static double peakOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, 12).trimmed().split(' ').front().toDouble() / 1024;
}

/// Reads to the end, or to the end of the time; then the process is stopped. Returns whether the end was reached.
static bool readAll(int pipe, pid_t process, QByteArray& output, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    char buffer[1 << 16];
    for (;;) {
        pollfd wait{pipe, POLLIN, 0};
        const int left = seconds * 1000 - static_cast<int>(clock.elapsed());
        const bool isReady = left > 0 && ::poll(&wait, 1, left) > 0;
        const ssize_t count = isReady ? ::read(pipe, buffer, sizeof buffer) : -1;
        if (count < 0)
            ::kill(process, SIGKILL);
        if (count <= 0)
            return count == 0;
        output.append(buffer, static_cast<qsizetype>(count));
    }
}

/// Waits for the end of a traced process, and looks at its memory when it is about to go. Returns its status.
static int awaitEnd(pid_t process, double& megabytes)
{
    for (;;) {
        int status = 0;
        if (::waitpid(process, &status, 0) < 0 || !WIFSTOPPED(status))
            return status;
        if (status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8))
            megabytes = peakOf(process);
        const bool isEvent = status >> 16 != 0;
        ::ptrace(PTRACE_CONT, process, nullptr, isEvent ? 0L : static_cast<long>(WSTOPSIG(status)));
    }
}

ChildRun runChild(const QString& program, const QStringList& words, const QByteArray& input, int seconds)
{
    ChildRun run;
    QTemporaryFile file;
    int ends[2];
    if (!file.open() || file.write(input) != input.size() || !file.flush() || !file.seek(0) || ::pipe(ends) != 0)
        return run;
    QElapsedTimer clock;
    clock.start();
    ::lseek(file.handle(), 0, SEEK_SET);
    const pid_t child = spawn(program, words, file.handle(), ends[1]);
    ::close(ends[1]);
    if (child <= 0) {
        ::close(ends[0]);
        return run;
    }
    ::ptrace(PTRACE_SEIZE, child, nullptr, PTRACE_O_TRACEEXIT);
    auto isRead = std::async(std::launch::async, [&] { return readAll(ends[0], child, run.output, seconds); });
    const int status = awaitEnd(child, run.megabytes);
    run.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (isRead.get() && WIFEXITED(status))
        run.exitStatus = WEXITSTATUS(status);
    run.isDone = run.exitStatus == 0;
    ::close(ends[0]);
    return run;
}
