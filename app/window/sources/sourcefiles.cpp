#include "app/window/sources/sourcefiles.h"

#include "app/exchange/inputreading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct SourceFiles {
    Q_DECLARE_TR_FUNCTIONS(SourceFiles)
};

// As the registry of formats calls them.
const QStringList keys{QStringLiteral("bibtex"), QStringLiteral("biblatex"), QStringLiteral("ris"),
    QStringLiteral("csl-json"), QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html"),
    QStringLiteral("pdf"), QStringLiteral("web-annotation")};

}

bool isSourceFile(const QString& path)
{
    const Format* format = formatOfFile(path);
    return format && keys.contains(format->key);
}

Result<SourceFile> readSourceFile(const QString& path)
{
    Arrival arrival = readArrival({path});
    if (arrival.error)
        return *arrival.error;
    return SourceFile{std::move(arrival.imported), arrival.format->settle, QFileInfo(path).fileName()};
}

QString sourceFileFilter()
{
    QStringList patterns;
    for (const Format& format : formats()) {
        for (const QString& suffix : keys.contains(format.key) ? format.suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    return SourceFiles::tr("Texts and bibliographies (%1)").arg(patterns.join(u' '));
}
