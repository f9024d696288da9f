#pragma once

class MainWindow;
class QMenu;

/// Makes a menu list the files opened last whenever it is shown.
void listRecentFiles(QMenu& menu, MainWindow& window);

/// Makes a menu list the sample debates that came with the program.
void listSamples(QMenu& menu, MainWindow& window);
