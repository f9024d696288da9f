#pragma once

class MainWindow;

/// Shows what the debate holds, and what is known of its file.
void showInformation(MainWindow& window);
