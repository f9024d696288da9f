#include "model/debate/sentences.h"
#include "model/debate/wholefile.h"
#include "model/formats/dossier.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

static Error cannotWrite(const QString& path)
{
    return Error{Sentences::tr("The folder %1 cannot be written.").arg(quoted(path)),
        Sentences::tr("Look whether there is room and whether you may write there; nothing was left behind."),
        Error::Kind::Output};
}

static bool writeFile(const QString& folder, const DossierFile& file)
{
    const QString path = folder + u'/' + file.path;
    WholeFile out(path);
    return QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly)
        && out.write(file.bytes) == file.bytes.size() && out.commit();
}

Done writeDossier(const std::vector<DossierFile>& files, const QString& folder)
{
    const QString place = QFileInfo(folder).absoluteFilePath();
    if (QFileInfo::exists(place))
        return Error{Sentences::tr("%1 is there already.").arg(quoted(folder)),
            Sentences::tr("Name a folder that is not there; nothing was changed."), Error::Kind::Output};
    QTemporaryDir beside(place + u".XXXXXX"_s);
    if (!beside.isValid())
        return cannotWrite(folder);
    const auto isWritten = [&](const DossierFile& file) { return writeFile(beside.path(), file); };
    if (!std::all_of(files.begin(), files.end(), isWritten))
        return cannotWrite(folder);
    constexpr auto forReading = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(beside.path(), forReading);
    if (!QDir().rename(beside.path(), place))
        return cannotWrite(folder);
    beside.setAutoRemove(false);
    return {};
}

std::vector<DossierFile> partsOf(const Exported& exported)
{
    std::vector<DossierFile> files;
    for (const FileBeside& file : exported.beside)
        files.push_back({file.ending.sliced(1), file.bytes});
    return files;
}
