#pragma once

class MainWindow;

/// The tool bar: what is at hand all the time.
void buildToolBar(MainWindow& window);
