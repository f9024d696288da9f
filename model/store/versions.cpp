#include "model/store/versions.h"

#include "model/store/statefolder.h"

#include <QCryptographicHash>
#include <QDir>

#include <tuple>

static constexpr std::size_t mostVersions = 20;
static constexpr std::size_t mostOfAllCopies = 100;

static QString shortNameOf(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex().left(16));
}

static QString placeOf(const QString& path)
{
    return shortNameOf(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256));
}

bool Version::isFrom(const QString& path) const
{
    return place.isEmpty() || place == placeOf(path);
}

std::vector<Version> versionsIn(const QString& folder)
{
    std::vector<Version> versions;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.debate")}, QDir::Files)) {
        const QStringList parts = file.completeBaseName().split(u'-');
        bool isNumber = false;
        const qint64 revision = parts.front().toLongLong(&isNumber);
        if (isNumber)
            versions.push_back(
                {file.filePath(), revision, parts.value(1), parts.value(2), file.lastModified(), file.size()});
    }
    std::ranges::sort(versions, std::greater(), [](const Version& one) { return std::tuple(one.when, one.revision); });
    return versions;
}

std::vector<Version> versionsOf(const QString& folder, const FileInfo& info, const QString& path)
{
    QStringList line = {QString(), shortNameOf(info.contentDigest)};
    for (const QByteArray& ancestor : info.ancestors)
        line += shortNameOf(ancestor);
    std::vector<Version> versions = versionsIn(folder);
    std::erase_if(versions, [&](const Version& one) { return !one.isFrom(path) && !line.contains(one.content); });
    return versions;
}

static void dropOldest(const std::vector<Version>& versions, std::size_t most, const QString& butNot)
{
    for (std::size_t i = most; i < versions.size(); ++i) {
        if (versions[i].file != butNot) // the clock may have been put back
            QFile::remove(versions[i].file);
    }
}

void keepVersion(const QString& file, const QString& folder, const FileInfo& info, const QString& path)
{
    const QString kept = QStringLiteral("%1/%2-%3-%4.debate")
                             .arg(folder)
                             .arg(info.revision)
                             .arg(shortNameOf(info.contentDigest), placeOf(path));
    QFile::remove(kept);
    if (!makePrivateFolder(folder) || !QFile::rename(file, kept)) {
        QFile::remove(file);
        return;
    }
    dropOldest(versionsOf(folder, info, path), mostVersions, kept);
    dropOldest(versionsIn(folder), mostOfAllCopies, kept);
}
