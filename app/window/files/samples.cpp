#include "app/window/files/samples.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Samples {
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

QString folder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char* place : {"../samples", "../share/counterpoint/samples"}) {
        const QString path = QDir::cleanPath(program.filePath(QString::fromLatin1(place)));
        if (QDir(path).exists())
            return path;
    }
    return {};
}

QString titleOf(const QString& name)
{
    if (name == QLatin1StringView("amnesty-2015"))
        return Samples::tr("Should Buying Sex Be a Crime? (Amnesty, 2015)");
    if (name == QLatin1StringView("tour"))
        return Samples::tr("A Tour of Counterpoint");
    return name;
}

}

std::vector<Sample> samples()
{
    std::vector<Sample> found;
    const QString place = folder();
    if (place.isEmpty())
        return found;
    for (const QFileInfo& file : QDir(place).entryInfoList({QStringLiteral("*.debate")}, QDir::Files, QDir::Name)) {
        const QString name = file.completeBaseName();
        found.push_back({titleOf(name), file.absoluteFilePath(), name == QLatin1StringView("tour")});
    }
    std::stable_partition(found.begin(), found.end(), [](const Sample& sample) { return !sample.isTour; });
    return found;
}

bool isSample(const QString& path)
{
    const QString place = folder();
    return !place.isEmpty() && QFileInfo(path).canonicalPath() == QDir(place).canonicalPath();
}
