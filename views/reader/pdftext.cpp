#include "views/reader/pdftext.h"

#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfDocument>
#include <QPdfSelection>

namespace {

constexpr qsizetype largestPdf = 30 * 1024 * 1024; // bytes; what a document of a debate may keep
constexpr int mostPages = 5000;
constexpr qsizetype longestText = 32 * 1024 * 1024; // UTF-16 units

Error input(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

Error whyNot(QPdfDocument::Error error)
{
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return input(Sentences::tr("The PDF is locked with a password."),
            Sentences::tr("Save it without the password in the program you read it with."));
    return input(Sentences::tr("The PDF is damaged and cannot be read."),
        Sentences::tr("Get it again, or save it anew in the program you read it with."));
}

QString plainLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(0));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString describedAs(const QPdfDocument& document, QPdfDocument::MetaDataField field)
{
    return document.metaData(field).toString().simplified().left(500);
}

}

Result<PdfText> readPdf(const QByteArray& bytes)
{
    if (bytes.size() > largestPdf)
        return input(Sentences::tr("The PDF is larger than %1 MB.").arg(largestPdf >> 20),
            Sentences::tr("Save the pages that you need as a PDF of their own."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return whyNot(document.error());
    if (document.pageCount() > mostPages)
        return input(Sentences::tr("The PDF has more than %1 pages.").arg(mostPages));
    PdfText found;
    qsizetype codePoints = 0;
    for (int page = 0; page < document.pageCount() && found.text.size() < longestText; ++page) {
        const QString words = plainLines(document.getAllText(page).text())
            + (page + 1 < document.pageCount() ? QStringLiteral("\n\n") : QString());
        found.pages.push_back(static_cast<int>(codePoints));
        found.text += words;
        codePoints += codePointCount(words);
    }
    if (found.text.trimmed().isEmpty())
        return input(Sentences::tr("The PDF has no words in it; its pages may be pictures."),
            Sentences::tr("Recognise its text with another program first."));
    found.title = describedAs(document, QPdfDocument::MetaDataField::Title);
    found.author = describedAs(document, QPdfDocument::MetaDataField::Author);
    const QDateTime made = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime();
    found.date = made.isValid() ? made.date().toString(Qt::ISODate) : QString();
    return found;
}
