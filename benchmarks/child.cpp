#include "benchmarks/child.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

#include <csignal>
#include <poll.h>
#include <spawn.h>
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

/// Returns whether the other end was closed before the time was over. Looks at the memory before each reading: a layout
/// is written when all is done.
static bool readAll(int pipe, pid_t process, ChildRun& run, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    char buffer[1 << 16];
    for (;;) {
        pollfd wait{pipe, POLLIN, 0};
        const int left = seconds * 1000 - static_cast<int>(clock.elapsed());
        if (left <= 0 || ::poll(&wait, 1, left) <= 0)
            return false;
        run.megabytes = std::max(run.megabytes, peakOf(process));
        const ssize_t count = ::read(pipe, buffer, sizeof buffer);
        if (count <= 0)
            return count == 0;
        run.output.append(buffer, static_cast<qsizetype>(count));
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
    const bool isRead = child > 0 && readAll(ends[0], child, run, seconds);
    ::close(ends[0]);
    if (child <= 0)
        return run;
    if (!isRead)
        ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    run.isDone = isRead && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return run;
}
