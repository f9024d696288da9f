#include "app/window/runwindow.h"

#include <QApplication>

int runWindow(QApplication&, const QStringList&)
{
    return QApplication::exec();
}
