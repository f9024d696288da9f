#pragma once

#include <QObject>
#include <QStringList>

class Settings;

/// The files opened or saved last, newest first, at most twelve.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

    QStringList paths() const;
    void add(const QString& path);
    void forget(const QString& path);
    void clear();

signals:
    void changed();

private:
    void keep(const QStringList& paths);

    Settings& m_settings;
};
