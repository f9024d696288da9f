#pragma once

#include <QObject>

class MainWindow;
class Windows;

/// Asks before a window takes the last sight of unsaved edits with it.
class Closing : public QObject {
    Q_OBJECT
public:
    Closing(MainWindow& window, Windows& windows);

    /// Whether the window may close now. If not, typed words are being read or a person is being asked, and it closes
    /// by itself after that.
    bool mayClose();

private:
    void readAndClose();
    void askWhetherToForsake();
    void askWhatToKeep();
    void closeNow();

    MainWindow& m_window;
    Windows& m_windows;
    bool m_isReading = false;
    bool m_hasRead = false; ///< what could be; some words cannot
    bool m_isForsaken = false; ///< nobody wants them
    bool m_isSettled = false;
    bool m_resumesQuitting = false;
};
