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

Sample sampleCalled(const QString& name, const QString& path)
{
    if (name == QLatin1StringView("amnesty-2015")) {
        return {Samples::tr("Should Buying Sex Be a Crime?"),
            Samples::tr("The dispute around Amnesty International’s policy of 2015, with its sources."), path};
    }
    if (name == QLatin1StringView("tour"))
        return {Samples::tr("A Tour of Counterpoint"), Samples::tr("A debate whose claims explain the program."), path,
            true};
    return {name, {}, path};
}

}

std::vector<Sample> samples()
{
    std::vector<Sample> found;
    const QString place = folder();
    if (place.isEmpty())
        return found;
    for (const QFileInfo& file : QDir(place).entryInfoList({QStringLiteral("*.debate")}, QDir::Files, QDir::Name))
        found.push_back(sampleCalled(file.completeBaseName(), file.absoluteFilePath()));
    std::stable_partition(found.begin(), found.end(), [](const Sample& sample) { return !sample.isTour; });
    return found;
}

bool isSample(const QString& path)
{
    const QString place = folder();
    return !place.isEmpty() && QFileInfo(path).canonicalPath() == QDir(place).canonicalPath();
}
