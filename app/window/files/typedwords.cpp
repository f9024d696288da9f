#include "app/window/files/typedwords.h"

#include "model/debate/wholefile.h"
#include "model/store/statefolder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace {

constexpr int typingPause = 1000; // ms
constexpr qint64 longest = 64 << 20; // bytes

QString lockOf(const QString& path)
{
    return path + QLatin1StringView(".lock");
}

}

TypedWords::TypedWords(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &TypedWords::write);
}

TypedWords::~TypedWords()
{
    forget();
}

void TypedWords::keep(const QString& debate, const QString& text)
{
    if (text.isEmpty())
        return forget();
    m_debate = debate;
    m_text = text;
    if (!m_timer.isActive())
        m_timer.start(); // not put off by further typing
}

void TypedWords::forget()
{
    m_timer.stop();
    if (!m_path.isEmpty())
        QFile::remove(std::exchange(m_path, {}));
    m_lock.reset();
}

void TypedWords::write()
{
    if (m_path.isEmpty()) {
        if (!makePrivateFolder(m_folder))
            return; // without a state folder nothing else is kept either, and the store says so
        m_path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1StringView(".json");
        m_lock = std::make_unique<QLockFile>(lockOf(m_path));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    WholeFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{QLatin1StringView("debate"), m_debate}, {QLatin1StringView("text"), m_text}})
                   .toJson());
    file.commit();
}

QList<LostWords> TypedWords::lost(const QString& folder)
{
    QList<LostWords> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        QLockFile lock(lockOf(info.absoluteFilePath()));
        lock.setStaleLockTime(0);
        QFile file(info.absoluteFilePath());
        if (!lock.tryLock(0) || file.size() > longest || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject draft = QJsonDocument::fromJson(file.readAll()).object();
        found.append({draft[QLatin1StringView("debate")].toString(), draft[QLatin1StringView("text")].toString(),
            info.absoluteFilePath()});
    }
    return found;
}

void TypedWords::discard(const LostWords& words)
{
    QFile::remove(words.path);
}
