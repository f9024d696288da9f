#include "app/commands/runcommand.h"
#include "app/window/runwindow.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

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

int main(int argc, char** argv)
{
    if (const std::optional<int> status = runCommand(argc, argv))
        return ended(*status);
    QApplication application(argc, argv);
    return runWindow(application, QApplication::arguments().sliced(1));
}
