#pragma once

class MainWindow;
class SavedViews;

/// Fills the menu bar from the window's actions.
void buildMenus(MainWindow& window, SavedViews& views);
