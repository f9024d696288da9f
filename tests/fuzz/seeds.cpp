#include "model/formats/formats.h"
#include "tests/support/fulldebate.h"

#include <QDir>
#include <QFile>

/// Writes what the fuzzers begin with: a debate that has everything, in each format.
/// usage: fuzz-seeds FOLDER
int main(int count, char** arguments)
{
    const QDir folder(count > 1 ? QString::fromLocal8Bit(arguments[1]) : QString());
    if (count != 2 || !folder.mkpath(QStringLiteral(".")))
        return 2;
    for (const Format& format : formats()) {
        QFile file(folder.filePath(format.key));
        if (format.write && (!file.open(QIODevice::WriteOnly) || file.write(format.write(fullDebate()).bytes) < 0))
            return 1;
    }
    return 0;
}
