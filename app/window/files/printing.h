#pragma once

class MainWindow;

/// Asks how to print the map, or to write it as a PDF of pages, and does it.
void print(MainWindow& window);
