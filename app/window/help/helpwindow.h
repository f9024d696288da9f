#pragma once

class MainWindow;

/// Shows the help pages in a window of their own. They are part of the program; nothing is fetched.
void showHelp(MainWindow& window);
