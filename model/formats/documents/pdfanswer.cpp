#include "model/formats/documents/pdfanswer.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

QByteArray bytesOf(const PdfAnswer& answer)
{
    QCborArray pages;
    for (int start : answer.pages)
        pages.append(start);
    return QCborValue(
        QCborMap{{u"fault"_s, static_cast<int>(answer.fault)}, {u"text"_s, answer.text}, {u"pages"_s, pages},
            {u"title"_s, answer.title}, {u"author"_s, answer.author}, {u"date"_s, answer.date}})
        .toCbor();
}

std::optional<PdfAnswer> pdfAnswerIn(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    const qint64 fault = map[u"fault"_s].toInteger(-1);
    if (error.error != QCborError::NoError || fault < 0 || fault > static_cast<int>(PdfFault::NoWords))
        return std::nullopt;
    PdfAnswer answer;
    answer.fault = static_cast<PdfFault>(fault);
    answer.text = map[u"text"_s].toString();
    answer.title = map[u"title"_s].toString();
    answer.author = map[u"author"_s].toString();
    answer.date = map[u"date"_s].toString();
    for (const QCborValue page : map[u"pages"_s].toArray())
        answer.pages.push_back(static_cast<int>(page.toInteger()));
    return answer;
}
