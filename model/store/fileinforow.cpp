#include "model/store/fileinforow.h"

#include "model/store/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

static constexpr qsizetype mostAncestors = 50;
static constexpr qsizetype longestName = 100; // of a program, as shown
static constexpr qint64 mostSaves = qint64{1} << 53; // what JSON can tell apart

static QList<QByteArray> ancestorsFrom(const QByteArray& json)
{
    QList<QByteArray> digests;
    for (const QJsonValue digest : QJsonDocument::fromJson(json).array())
        digests += QByteArray::fromHex(digest.toString().toLatin1());
    return digests;
}

static QString jsonOf(const QList<QByteArray>& digests)
{
    QJsonArray json;
    for (const QByteArray& digest : digests)
        json += QString::fromLatin1(digest.toHex());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FileInfo readFileInfo(Database& database)
{
    FileInfo info;
    Query select(database,
        "SELECT debate_id, revision, min_reader, saved_by, content_digest, file_digest, ancestors FROM main.file_info");
    if (select.step()) {
        info.debateId = select.text(0);
        info.revision = std::clamp(select.integer(1), qint64{0}, mostSaves);
        info.oldestReader = static_cast<int>(select.integer(2));
        info.savedBy = select.text(3).left(longestName);
        info.contentDigest = select.blob(4);
        info.fileDigest = select.blob(5);
        info.ancestors = ancestorsFrom(select.blob(6));
    }
    Query version(database, "PRAGMA user_version");
    if (version.step())
        info.schemaVersion = static_cast<int>(version.integer(0));
    return info;
}

void writeFileInfo(Database& database, const FileInfo& info)
{
    Query put(database,
        "INSERT INTO main.file_info VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE"
        " SET debate_id = ?1, revision = ?2, min_reader = ?3, saved_by = ?4, content_digest = ?5,"
        " file_digest = ?6, ancestors = ?7");
    put.bind(1, info.debateId);
    put.bind(2, info.revision);
    put.bind(3, qint64{info.oldestReader});
    put.bind(4, info.savedBy);
    put.bind(5, info.contentDigest);
    put.bind(6, info.fileDigest);
    put.bind(7, jsonOf(info.ancestors));
    put.run();
}

FileInfo nextSave(const FileInfo& info)
{
    FileInfo next = info;
    next.revision = info.revision + 1;
    next.schemaVersion = schemaVersion;
    next.oldestReader = schemaVersion;
    next.savedBy = QLatin1String("Counterpoint ") + QCoreApplication::applicationVersion();
    if (!info.contentDigest.isEmpty() && info.revision > 0)
        next.ancestors.prepend(info.contentDigest);
    next.ancestors.resize(std::min(next.ancestors.size(), mostAncestors));
    return next;
}

FileInfo infoOfNewDebate()
{
    FileInfo info;
    info.debateId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    info.schemaVersion = schemaVersion;
    info.oldestReader = schemaVersion;
    return info;
}
