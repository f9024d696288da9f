#include "app/window/settings/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace {

QString pathOrOwn(const QString& path)
{
    if (!path.isEmpty())
        return path;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("counterpoint/counterpoint.ini"));
}

constexpr std::array themeWords = {"system", "light", "dark", "high-contrast"};

}

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(pathOrOwn(path), QSettings::IniFormat)
{
}

ThemeChoice Settings::theme() const
{
    const QString word = m_file.value("look/theme").toString();
    const auto found = std::find(themeWords.begin(), themeWords.end(), word);
    return found == themeWords.end() ? ThemeChoice::System : static_cast<ThemeChoice>(found - themeWords.begin());
}

void Settings::setTheme(ThemeChoice choice)
{
    choose("look/theme", QString::fromLatin1(themeWords[static_cast<std::size_t>(choice)]));
}

bool Settings::reducesMotion() const
{
    return flag("look/reduceMotion", false);
}

void Settings::setReducesMotion(bool reduces)
{
    choose("look/reduceMotion", reduces);
}

bool Settings::showsMinimap() const
{
    return flag("look/minimap", true);
}

void Settings::setShowsMinimap(bool shows)
{
    choose("look/minimap", shows);
}

bool Settings::savesByItself() const
{
    return flag("files/saveByItself", false);
}

void Settings::setSavesByItself(bool saves)
{
    choose("files/saveByItself", saves);
}

bool Settings::reopensFiles() const
{
    return flag("files/reopen", true);
}

void Settings::setReopensFiles(bool reopens)
{
    choose("files/reopen", reopens);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
    m_file.setValue(key, value);
}

void Settings::remove(const QString& key)
{
    m_file.remove(key);
}

QStringList Settings::keysIn(const QString& group)
{
    m_file.beginGroup(group);
    const QStringList keys = m_file.childKeys();
    m_file.endGroup();
    return keys;
}

bool Settings::flag(const char* key, bool otherwise) const
{
    return m_file.value(key, otherwise).toBool();
}

void Settings::choose(const char* key, const QVariant& value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    emit changed();
}
