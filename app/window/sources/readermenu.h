#pragma once

class MainWindow;
class ReaderPanel;

/// Gives the text and the pages of a reader their menus: what can be made of the passage selected there.
void serveReaderMenu(MainWindow& window, ReaderPanel& reader);
