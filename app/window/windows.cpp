#include "app/window/windows.h"

#include "app/window/mainwindow.h"
#include "model/store/debatefile.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <sys/stat.h>

Windows::Windows(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Windows::~Windows()
{
    const std::vector<MainWindow*> left = std::exchange(m_all, {});
    qDeleteAll(left);
}

MainWindow* Windows::add()
{
    auto* window = new MainWindow(m_desk, *this);
    m_all.push_back(window);
    connect(window, &QObject::destroyed, this, [this, window] { forget(window); });
    connect(window, &MainWindow::workspaceChanged, this, &Windows::changed);
    window->show();
    emit changed();
    return window;
}

MainWindow* Windows::show(const std::shared_ptr<DebateFile>& file, MainWindow* place)
{
    MainWindow* window = place && !place->workspace() ? place : add();
    window->open(file);
    window->raise();
    window->activateWindow();
    return window;
}

MainWindow* Windows::front() const
{
    auto* active = qobject_cast<MainWindow*>(QApplication::activeWindow());
    return active || m_all.empty() ? active : m_all.back();
}

MainWindow* Windows::showing(const QString& path) const
{
    const auto shows = [&](MainWindow* window) {
        const DebateFile* file = window->file();
        return file && !file->path().isEmpty() && isSameFile(file->path(), path);
    };
    const auto found = std::find_if(m_all.begin(), m_all.end(), shows);
    return found == m_all.end() ? nullptr : *found;
}

int Windows::countOn(const DebateFile& file) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [&](MainWindow* window) { return window->file() == &file; }));
}

void Windows::quit()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    emit quitting();
    closeNext();
}

void Windows::closeNext()
{
    if (m_isQuitting && !m_all.empty())
        m_all.back()->close();
}

void Windows::forget(MainWindow* window)
{
    if (std::erase(m_all, window) == 0)
        return;
    emit changed();
    QTimer::singleShot(0, this, &Windows::closeNext);
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat first;
    struct stat second;
    if (stat(QFile::encodeName(one).constData(), &first) != 0
        || stat(QFile::encodeName(other).constData(), &second) != 0)
        return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}
