#include "app/commands/runcommand.h"
#include "app/window/runwindow.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (const std::optional<int> status = runCommand(argc, argv))
        return *status;
    QApplication application(argc, argv);
    return runWindow(application, QApplication::arguments().sliced(1));
}
