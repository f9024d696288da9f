#include "model/debate/helperprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

QString helperProgram(const QString& name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* folder : {"", "/../libexec", "/../lib/counterpoint", "/../libexec/counterpoint", "/../bin"}) {
        const QFileInfo file(here + QLatin1StringView(folder) + u'/' + name);
        if (file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}
