#include "model/store/publication.h"

#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"
#include "model/store/draft.h"
#include "model/store/folderlock.h"
#include "model/store/guardedfile.h"
#include "model/store/schema.h"
#include "model/store/statefolder.h"
#include "model/store/versions.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

bool isOtherFile(const QString& path, const FileStamp& stamp, const QByteArray& fileDigest)
{
    if (stamp.isSurelySame(FileStamp::of(path)))
        return false;
    GuardedFile file(path);
    return !file.isReadable() || file.state() == FileState::Newer || !file.read()
        || file.info().fileDigest != fileDigest;
}

static constexpr qint64 chunk = 1 << 20;

bool haveSameBytes(const QString& one, const QString& other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !second.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || first.size() != second.size())
        return false;
    std::vector<char> bytes(chunk);
    std::vector<char> otherBytes(chunk);
    qint64 left = first.size();
    for (qint64 count = 0; left > 0; left -= count) {
        count = first.read(bytes.data(), chunk);
        if (count <= 0 || second.read(otherBytes.data(), count) != count
            || std::memcmp(bytes.data(), otherBytes.data(), static_cast<std::size_t>(count)) != 0)
            return false;
    }
    return true;
}

namespace {

Error cannotWrite(const QString& target, const QString& reason)
{
    return Error{Sentences::tr("%1 was not saved: %2.").arg(quoted(QFileInfo(target).fileName()), isolated(reason)),
        Sentences::tr("The file there is as it was, and your changes are kept."), Error::Kind::Output};
}

Error notWhatWasSaved(const QString& target)
{
    return Error{Sentences::tr("%1 was written, but what is there now is not what was saved.")
                     .arg(quoted(QFileInfo(target).fileName())),
        Sentences::tr("The disk may be failing, or another program wrote there too. Your changes are kept: save them "
                      "somewhere else."),
        Error::Kind::Output};
}

/// Files of older versions are kept beside the first save in a newer one, as name.v1.bak.
Done keepOlderVersion(const Publication& publication)
{
    if (publication.info.schemaVersion == 0 || publication.info.schemaVersion >= schemaVersion)
        return {};
    const QString backup = QStringLiteral("%1.v%2.bak").arg(publication.target).arg(publication.info.schemaVersion);
    if (!QFileInfo::exists(publication.target) || QFileInfo::exists(backup) || QFile::copy(publication.target, backup))
        return {};
    return cannotWrite(publication.target, Sentences::tr("the backup of the older version cannot be written"));
}

/// Beside its place: it is put there once it is known that the place is still ours.
Done copyInto(WholeFile& to, const QString& draft, const QString& target)
{
    QFile from(draft);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotWrite(target, from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(target, to.errorString());
    std::vector<char> bytes(chunk);
    for (qint64 left = from.size(), count = 0; left > 0; left -= count) {
        count = from.read(bytes.data(), chunk);
        if (count <= 0 || to.write(bytes.data(), count) != count)
            return cannotWrite(target, count <= 0 ? from.errorString() : to.errorString());
    }
    return to.bringToDisk() ? Done() : cannotWrite(target, qt_error_string(errno));
}

Done refuseOtherFile(const Publication& publication)
{
    const QString name = quoted(QFileInfo(publication.target).fileName());
    const bool isThere = FileStamp::of(publication.target).exists();
    if (publication.mayOverwrite || (!isThere && QFileInfo(publication.target).dir().exists()))
        return {};
    if (!isThere)
        return Error{Sentences::tr("%1 was not saved: its folder is gone.").arg(name),
            Sentences::tr("Your changes are kept. Save it somewhere else."), Error::Kind::Output};
    if (publication.expectedDigest.isEmpty())
        return Error{Sentences::tr("There is already a file %1.").arg(name)};
    if (isOtherFile(publication.target, publication.expectedStamp, publication.expectedDigest))
        return Error{Sentences::tr("The file %1 was changed by another program since it was opened.").arg(name),
            Sentences::tr("Nothing was overwritten, and your changes are kept.")};
    return {};
}

/// Where the target is, whatever links lead to it.
QString folderOf(const QString& target)
{
    const QString real = QFileInfo(target).canonicalFilePath();
    return QFileInfo(real.isEmpty() ? target : real).path();
}

/// The target is asked for twice: before the copying, which may take a while, so that nobody waits for nothing; and at
/// the end, while no other saver comes between. Returns the stamp of what is then there.
Result<FileStamp> replaceTarget(const Publication& publication)
{
    if (const Done expected = refuseOtherFile(publication); !expected)
        return expected.error();
    WholeFile file(publication.target);
    if (const Done copied = copyInto(file, publication.draft, publication.target); !copied)
        return copied.error();
    const FolderLock lock(folderOf(publication.target));
    if (const Done expected = refuseOtherFile(publication); !expected)
        return expected.error();
    if (const Done kept = keepOlderVersion(publication); !kept)
        return kept.error();
    if (!file.commit())
        return cannotWrite(publication.target, file.errorString());
    lock.bringToDisk();
    const FileStamp stamp = FileStamp::certainOf(publication.target); // taken first, so that it is of what is read
    if (!haveSameBytes(publication.draft, publication.target))
        return notWhatWasSaved(publication.target);
    return stamp;
}

}

Result<Published> publish(const Publication& publication)
{
    QFile::remove(publication.draft);
    const Result<Drafted> drafted = makeDraft(publication);
    const Result<FileStamp> stamp = drafted ? replaceTarget(publication) : Result<FileStamp>(drafted.error());
    if (!stamp) {
        QFile::remove(publication.draft);
        return stamp.error();
    }
    if (publication.versionsFolder.isEmpty())
        QFile::remove(publication.draft);
    else
        keepVersion(publication.draft, publication.versionsFolder, drafted->info, publication.target);
    return Published{drafted->info, *stamp, drafted->step};
}

QString draftIn(const QString& sessionFolder)
{
    return sessionFolder + QLatin1String("/draft.db");
}

std::optional<FileInfo> publishedUnnoted(
    const QString& target, const QString& sessionFolder, const QString& versionsFolder, const FileInfo& noted)
{
    const auto isIt = [&](const Version& one) {
        return one.revision == noted.revision + 1 && one.isFrom(target) && haveSameBytes(target, one.file);
    };
    if (!haveSameBytes(target, draftIn(sessionFolder)) && std::ranges::none_of(versionsIn(versionsFolder), isIt))
        return std::nullopt;
    GuardedFile file(target);
    return file.isReadable() && file.read() && file.info().debateId == noted.debateId ? std::optional(file.info())
                                                                                      : std::nullopt;
}
