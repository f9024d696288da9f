#include "app/window/files/recentfiles.h"

#include "app/window/settings/settings.h"

namespace {

constexpr int most = 12;
const QLatin1StringView key("files/recent");

}

RecentFiles::RecentFiles(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(key).toStringList();
}

void RecentFiles::add(const QString& path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    paths.prepend(path);
    keep(paths.mid(0, most));
}

void RecentFiles::forget(const QString& path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    keep(paths);
}

void RecentFiles::clear()
{
    keep({});
}

void RecentFiles::keep(const QStringList& paths)
{
    m_settings.setValue(key, paths);
    emit changed();
}
