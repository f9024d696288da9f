#include "benchmarks/child.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
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

/// Returns whether the other end was closed before the time was over.
static bool readAll(int pipe, QByteArray& output, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    char buffer[1 << 16];
    for (;;) {
        pollfd wait{pipe, POLLIN, 0};
        const int left = seconds * 1000 - static_cast<int>(clock.elapsed());
        if (left <= 0 || ::poll(&wait, 1, left) <= 0)
            return false;
        const ssize_t count = ::read(pipe, buffer, sizeof buffer);
        if (count <= 0)
            return count == 0;
        output.append(buffer, static_cast<qsizetype>(count));
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
    const bool isRead = child > 0 && readAll(ends[0], run.output, seconds);
    ::close(ends[0]);
    if (child <= 0)
        return run;
    if (!isRead)
        ::kill(child, SIGKILL);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    run.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    run.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
    run.isDone = isRead && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return run;
}
