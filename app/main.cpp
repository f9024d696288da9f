// counterpoint: runs what the command line asks for. The window, whose libraries take longer to load than many a
// command takes, is a program of its own.

#include "app/commands/runcommand.h"
#include "model/debate/helperprogram.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

/// Ends at once: a command has written what it had to, and what libraries take down at the end of a program takes
/// longer than many a command.
static int ended(int status)
{
    std::fflush(nullptr);
#ifndef __SANITIZE_ADDRESS__ // which looks for leaks at the end
    std::_Exit(status);
#endif
    return status;
}

static QByteArray windowProgram(int argc, char** argv)
{
    const QCoreApplication here(argc, argv);
    return QFile::encodeName(helperProgram(QStringLiteral("counterpoint-window")));
}

int main(int argc, char** argv)
{
    if (const std::optional<int> status = runCommand(argc, argv))
        return ended(*status);
    ::execv(windowProgram(argc, argv).constData(), argv); // it comes back only when it failed
    return ended(windowIsMissing());
}
