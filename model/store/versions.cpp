#include "model/store/versions.h"

#include "model/store/statefolder.h"

#include <QDir>

static constexpr std::size_t mostVersions = 20;

QString versionFile(const QString& folder, qint64 revision)
{
    return QStringLiteral("%1/%2.debate").arg(folder).arg(revision);
}

std::vector<Version> versionsIn(const QString& folder)
{
    std::vector<Version> versions;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.debate")}, QDir::Files)) {
        bool isNumber = false;
        const qint64 revision = file.completeBaseName().toLongLong(&isNumber);
        if (isNumber)
            versions.push_back({revision, file.lastModified(), file.size()});
    }
    std::sort(versions.begin(), versions.end(),
        [](const Version& one, const Version& other) { return one.revision > other.revision; });
    return versions;
}

void keepVersion(const QString& file, const QString& folder, qint64 revision)
{
    const QString kept = versionFile(folder, revision);
    QFile::remove(kept);
    if (!makePrivateFolder(folder) || !QFile::rename(file, kept)) {
        QFile::remove(file);
        return;
    }
    const std::vector<Version> versions = versionsIn(folder);
    for (std::size_t i = mostVersions; i < versions.size(); ++i)
        QFile::remove(versionFile(folder, versions[i].revision));
}
