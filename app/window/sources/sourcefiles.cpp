#include "app/window/sources/sourcefiles.h"

#include "app/window/files/importing.h"
#include "model/formats/documents/foundtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

struct SourceFiles {
    Q_DECLARE_TR_FUNCTIONS(SourceFiles)
};

// As the registry of formats calls them.
const QStringList keys{QStringLiteral("bibtex"), QStringLiteral("biblatex"), QStringLiteral("ris"),
    QStringLiteral("csl-json"), QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html"),
    QStringLiteral("pdf"), QStringLiteral("web-annotation")};
constexpr qint64 firstBytes = 4096;

const Format* formatOf(const QString& path)
{
    QFile file(path);
    const bool isOrdinary = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const Format* format = formatOfContent(isOrdinary ? file.read(firstBytes) : QByteArray());
    return format ? format : formatOfSuffix(path);
}

}

bool isSourceFile(const QString& path)
{
    const Format* format = formatOf(path);
    return format && keys.contains(format->key);
}

Result<SourceFile> readSourceFile(const QString& path)
{
    Result<Imported> read = readDebate(path);
    if (!read)
        return read.error();
    callAfterFile(read->debate, QFileInfo(path).fileName());
    return SourceFile{std::move(*read), formatOf(path)->settle};
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
