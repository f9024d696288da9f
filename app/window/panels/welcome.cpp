#include "app/window/panels/welcome.h"

#include "app/window/mainwindow.h"

QWidget* makeWelcome(MainWindow& window)
{
    return new QWidget(&window);
}
