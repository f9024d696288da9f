#include "model/formats/pdf/pdfwords.h"

#include "model/debate/codepoints.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfDocument>
#include <QPdfSelection>

namespace {

PdfAnswer failed(PdfFault fault)
{
    PdfAnswer answer;
    answer.fault = fault;
    return answer;
}

PdfFault faultOf(QPdfDocument::Error error)
{
    const bool isLocked
        = error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return isLocked ? PdfFault::Locked : PdfFault::Damaged;
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

void takePages(QPdfDocument& document, PdfAnswer& answer)
{
    qsizetype codePoints = 0;
    for (int page = 0; page < document.pageCount() && answer.text.size() < pdf::longestText; ++page) {
        const QString words = plainLines(document.getAllText(page).text())
            + (page + 1 < document.pageCount() ? QStringLiteral("\n\n") : QString());
        answer.pages.push_back(static_cast<int>(codePoints));
        answer.text += words;
        codePoints += codePointCount(words);
    }
}

}

PdfAnswer wordsOfPdf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return failed(faultOf(document.error()));
    if (document.pageCount() > pdf::mostPages)
        return failed(PdfFault::TooManyPages);
    PdfAnswer answer;
    takePages(document, answer);
    if (answer.text.trimmed().isEmpty())
        return failed(PdfFault::NoWords);
    answer.title = describedAs(document, QPdfDocument::MetaDataField::Title);
    answer.author = describedAs(document, QPdfDocument::MetaDataField::Author);
    const QDateTime made = document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime();
    answer.date = made.isValid() ? made.date().toString(Qt::ISODate) : QString();
    return answer;
}
