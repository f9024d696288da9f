#pragma once

#include "views/common/theme.h"

#include <QObject>
#include <QSettings>

/**
 * What a person chose for the program as a whole, kept in an INI file. Debates keep nothing here.
 *
 * A value that cannot be understood counts as not chosen.
 */
class Settings : public QObject {
    Q_OBJECT
public:
    /// @param path  of the file; empty for the user's own, counterpoint/counterpoint.ini in the configuration folder.
    explicit Settings(const QString& path = {}, QObject* parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    bool reducesMotion() const; ///< nothing glides or fades
    void setReducesMotion(bool reduces);

    bool showsMinimap() const;
    void setShowsMinimap(bool shows);

    bool savesByItself() const; ///< files are saved shortly after each change, without being asked
    void setSavesByItself(bool saves);

    bool reopensFiles() const; ///< starting without files opens those of last time
    void setReopensFiles(bool reopens);

    /// For what has a keeper of its own: recent files, keys, the places of windows.
    QVariant value(const QString& key, const QVariant& otherwise = {}) const { return m_file.value(key, otherwise); }
    void setValue(const QString& key, const QVariant& value);
    void remove(const QString& key);
    QStringList keysIn(const QString& group);

    void flush() { m_file.sync(); }

signals:
    void changed();

private:
    bool flag(const char* key, bool otherwise) const;
    void choose(const char* key, const QVariant& value);

    QSettings m_file;
};
