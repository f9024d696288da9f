#include "tests/support/archive.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> unpacked(const QByteArray& archive)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file.fileName(), folder.filePath(u"out"_s)});
    python.waitForFinished();
    QMap<QString, QByteArray> files;
    QDirIterator all(folder.filePath(u"out"_s), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile one(all.next());
        if (one.open(QIODevice::ReadOnly))
            files.insert(QDir(folder.filePath(u"out"_s)).relativeFilePath(one.fileName()), one.readAll());
    }
    return files;
}
