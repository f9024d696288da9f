#include "model/formats/startoftext.h"

#include <QStringDecoder>

QString startOfText(QByteArrayView start)
{
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    const QString text = decoder(start);
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return text.sliced(at);
}
