#include "model/formats/textstart.h"

#include <QStringDecoder>

/// Letters of European scripts have a zero in UTF-16, all on the same side; texts in bytes have none.
static std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView start)
{
    constexpr qsizetype looked = 512;
    qsizetype zeros[2] = {0, 0};
    const qsizetype pairs = std::min(looked, start.size()) / 2;
    for (qsizetype i = 0; i < 2 * pairs; ++i)
        zeros[i % 2] += start[i] == '\0' ? 1 : 0;
    const auto isSide = [&](int side) { return zeros[side] > pairs / 2 && zeros[1 - side] <= pairs / 16; };
    if (isSide(1))
        return QStringConverter::Utf16LE;
    if (isSide(0))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QStringConverter::Encoding> encodingShownBy(QByteArrayView start)
{
    const auto marked = QStringConverter::encodingForData(start);
    return marked ? marked : unmarkedUtf16(start);
}

static QString decoded(QByteArrayView start)
{
    QStringDecoder decoder(encodingShownBy(start).value_or(QStringConverter::Utf8));
    const QString text = decoder(start);
    return decoder.hasError() ? QString::fromLatin1(start) : text;
}

QByteArray textAtStart(QByteArrayView start)
{
    QString text = decoded(start);
    text.remove(QChar(0));
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    return text.toUtf8();
}
