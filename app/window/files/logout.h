#pragma once

#include <QObject>

class QGuiApplication;
class SessionRestore;
class Settings;
class Windows;

/**
 * Keeps everything when the desktop ends the program. What is being typed goes into the debate and every edit to the
 * disk. Nobody is asked: what is unsaved is offered at the next start, as after a crash.
 */
class Logout : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    Logout(QGuiApplication& application, Windows& windows, SessionRestore& session, Settings& settings);

private:
    void keepAll();

    Windows& m_windows;
    SessionRestore& m_session;
    Settings& m_settings;
};
