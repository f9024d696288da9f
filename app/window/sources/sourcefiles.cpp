#include "app/window/sources/sourcefiles.h"

#include "app/window/files/importing.h"
#include "model/formats/documents/foundtext.h"
#include "model/formats/formats.h"
#include "views/reader/pdftext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

struct SourceFiles {
    Q_DECLARE_TR_FUNCTIONS(SourceFiles)
};

// As the registry of formats calls them.
const QStringList keys{QStringLiteral("bibtex"), QStringLiteral("biblatex"), QStringLiteral("ris"),
    QStringLiteral("csl-json"), QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("html")};
constexpr qint64 firstBytes = 4096;

QByteArray startOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(firstBytes) : QByteArray();
}

bool isPdf(const QByteArray& start)
{
    return start.contains("%PDF-");
}

Result<Imported> readPdfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestDocument)
        return Error{SourceFiles::tr("The PDF cannot be read, or is larger than 30 MB."),
            SourceFiles::tr("Nothing was added."), Error::Kind::Input};
    const QByteArray bytes = file.readAll();
    Result<PdfText> read = readPdf(bytes);
    if (!read)
        return read.error();
    FoundText found;
    found.text = std::move(read->text);
    found.mediaType = QStringLiteral("application/pdf");
    found.pages = std::move(read->pages);
    found.title = read->title;
    if (!read->author.isEmpty())
        found.authors = {read->author};
    found.date = read->date;
    return asDebate(found, bytes, QFileInfo(path).fileName());
}

}

bool isSourceFile(const QString& path)
{
    const QByteArray start = startOf(path);
    const Format* format = formatOfContent(start);
    if (!format)
        format = formatOfSuffix(path);
    return isPdf(start) || (format && format->read && keys.contains(format->key));
}

Result<Imported> readSourceFile(const QString& path)
{
    if (isPdf(startOf(path)))
        return readPdfFile(path);
    Result<Imported> read = readDebate(path);
    if (read)
        callAfterFile(read->debate, QFileInfo(path).fileName());
    return read;
}

QString sourceFileFilter()
{
    QStringList patterns{QStringLiteral("*.pdf")};
    for (const Format& format : formats()) {
        for (const QString& suffix : keys.contains(format.key) ? format.suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    return SourceFiles::tr("Texts and bibliographies (%1)").arg(patterns.join(u' '));
}
