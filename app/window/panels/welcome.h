#pragma once

class MainWindow;
class QWidget;

/// The page of a window without a debate: begin, open, go on, or look at a sample.
QWidget* makeWelcome(MainWindow& window);
