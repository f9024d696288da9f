#pragma once

class MainWindow;
class KeptViews;

/// Fills the menu bar from the window's actions.
void buildMenus(MainWindow& window, KeptViews& views);
