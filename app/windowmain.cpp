// counterpoint-window: the window, which counterpoint becomes when it was asked for no command.

#include "app/window/runwindow.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    return runWindow(application, QApplication::arguments().sliced(1));
}
