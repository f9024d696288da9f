#include "app/window/files/logout.h"

#include "app/window/files/sessionrestore.h"
#include "app/window/mainwindow.h"
#include "app/window/settings/settings.h"
#include "app/window/windows.h"
#include "model/store/debatefile.h"

#include <QGuiApplication>

Logout::Logout(QGuiApplication& application, Windows& windows, SessionRestore& session, Settings& settings)
    : m_windows(windows)
    , m_session(session)
    , m_settings(settings)
{
    // At once: the desktop ends the program when it has been answered.
    connect(
        &application, &QGuiApplication::commitDataRequest, this, [this] { keepAll(); }, Qt::DirectConnection);
}

void Logout::keepAll()
{
    for (MainWindow* window : m_windows.all()) {
        window->finishTyping();
        if (window->file())
            (void)window->file()->flush(); // what fails was said when it was edited
    }
    m_session.remember();
    m_settings.flush();
}
