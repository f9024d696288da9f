#pragma once

#include <QObject>

class Windows;
struct Desk;

/// Remembers which files were open when the program ended, and opens them at the next start, if a person wants that.
class SessionRestore : public QObject {
    Q_OBJECT
public:
    SessionRestore(Desk& desk, Windows& windows);

    /// Opens the files of last time in windows of their own; those that are gone are passed over.
    void restore();
    void remember();

private:
    Desk& m_desk;
    Windows& m_windows;
};
