#pragma once

class MainWindow;

// Where the window and its panels were when one was last closed: the next one is there, too.

void restorePlace(MainWindow& window);
void restorePanels(MainWindow& window); ///< once they are there
void keepPlace(MainWindow& window);
