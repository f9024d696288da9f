#pragma once

#include <QStringList>

class QApplication;

/**
 * Opens a window for each file, or the welcome page when there is none, and runs until the last window closes. When
 * Counterpoint already runs for this user, hands the files over to it and returns at once.
 *
 * @param files  as given on the command line; relative ones are taken from the current folder, and "--new" is a new
 * debate.
 * @return       the program's exit status.
 *
 * Needs a display.
 */
int runWindow(QApplication& application, const QStringList& files);
