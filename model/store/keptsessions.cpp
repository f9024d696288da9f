#include "model/store/keptsessions.h"

#include <QDir>
#include <QDirIterator>
#include <QUuid>

static constexpr qsizetype mostSessions = 30;
static constexpr qint64 mostBytes = qint64{1} << 30;

static QString folderOf(const StateFolder& state, const QByteArray& digest)
{
    return state.path() + QLatin1String("/kept/") + QString::fromLatin1(digest.toHex());
}

static qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

static void dropOldestIn(const QString& folders)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    for (const QFileInfo& folder : QDir(folders).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        bytes += bytesIn(folder.filePath());
        if (++count > mostSessions || bytes > mostBytes) {
            if (SessionLock session = SessionLock::take(folder.filePath()))
                session.remove();
        }
    }
}

void keepSession(SessionLock session, const StateFolder& state, const QByteArray& fileDigest)
{
    const QString folder = folderOf(state, fileDigest);
    if (SessionLock older = SessionLock::take(folder))
        older.remove();
    if (session.moveTo(folder))
        dropOldestIn(QFileInfo(folder).path());
    else
        session.remove();
}

SessionLock takeKeptSession(const StateFolder& state, const QByteArray& fileDigest)
{
    const QString folder = folderOf(state, fileDigest);
    if (fileDigest.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    SessionLock session = SessionLock::take(folder);
    const QString among = state.sessions() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (session && session.moveTo(among))
        return session;
    return {};
}

QString setAside(const QString& session, const StateFolder& state)
{
    const QString folder = state.path() + QLatin1String("/damaged/") + QFileInfo(session).fileName();
    SessionLock lock = SessionLock::take(session);
    if (!lock || !lock.moveTo(folder))
        return session;
    dropOldestIn(QFileInfo(folder).path());
    return folder;
}
