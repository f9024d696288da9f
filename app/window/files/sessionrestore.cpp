#include "app/window/files/sessionrestore.h"

#include "app/window/desk.h"
#include "app/window/files/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/windows.h"
#include "model/store/debatefile.h"

#include <QFileInfo>

namespace {

const QLatin1StringView key("files/open");

}

SessionRestore::SessionRestore(Desk& desk, Windows& windows)
    : QObject(&windows)
    , m_desk(desk)
    , m_windows(windows)
{
    connect(&windows, &Windows::quitting, this, &SessionRestore::remember);
    connect(&windows, &Windows::changed, this, [this] {
        if (!m_windows.all().empty() && !m_windows.isQuitting())
            remember();
    });
}

void SessionRestore::remember()
{
    QStringList paths;
    for (const MainWindow* window : m_windows.all()) {
        if (window->file() && !window->file()->path().isEmpty() && !paths.contains(window->file()->path()))
            paths.append(window->file()->path());
    }
    m_desk.settings.setValue(key, paths);
}

void SessionRestore::restore()
{
    if (!m_desk.settings.reopensFiles())
        return;
    for (const QString& path : m_desk.settings.value(key).toStringList()) {
        if (!QFileInfo::exists(path))
            continue;
        MainWindow* window = m_windows.all().empty() ? m_windows.add() : m_windows.front();
        window->opening().open(path);
    }
}
