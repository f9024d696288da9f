#pragma once

class MainWindow;

/// Shows all commands of the window, to be found by a few letters and run.
void showCommandPalette(MainWindow& window);
