#include "app/window/panels/commandpalette.h"

#include "app/window/mainwindow.h"

void showCommandPalette(MainWindow& window)
{
    (void)window;
}
