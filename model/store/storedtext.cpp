#include "model/store/storedtext.h"

static const QByteArrayView byteOrderMark("\xEF\xBB\xBF");

static void appendThreeBytes(QByteArray& bytes, char16_t unit)
{
    bytes.append(static_cast<char>(0xE0 | (unit >> 12)));
    bytes.append(static_cast<char>(0x80 | ((unit >> 6) & 0x3F)));
    bytes.append(static_cast<char>(0x80 | (unit & 0x3F)));
}

static bool isPair(const QString& text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

static QByteArray withLoneSurrogates(const QString& text)
{
    QByteArray bytes;
    qsizetype begun = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (isPair(text, i)) {
            ++i;
            continue;
        }
        bytes += QStringView(text).mid(begun, i - begun).toUtf8();
        appendThreeBytes(bytes, text[i].unicode());
        begun = i + 1;
    }
    return bytes + QStringView(text).mid(begun).toUtf8();
}

QByteArray storedText(const QString& text)
{
    return text.isValidUtf16() ? text.toUtf8() : withLoneSurrogates(text);
}

/// Where the next surrogate of three bytes begins, or -1: ED A0…BF 80…BF.
static qsizetype nextSurrogate(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\xED', from); at >= 0; at = bytes.indexOf('\xED', at + 1)) {
        if (at + 2 < bytes.size() && (bytes[at + 1] & 0xE0) == 0xA0 && (bytes[at + 2] & 0xC0) == 0x80)
            return at;
    }
    return -1;
}

/// Qt leaves out a byte order mark at the start of UTF-8.
static void appendUtf8(QString& text, QByteArrayView bytes)
{
    for (; bytes.startsWith(byteOrderMark); bytes = bytes.sliced(byteOrderMark.size()))
        text += QChar(QChar::ByteOrderMark);
    text += QString::fromUtf8(bytes);
}

QString textFromStored(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    QString text;
    qsizetype begun = 0;
    for (qsizetype at = nextSurrogate(bytes, 0); at >= 0; at = nextSurrogate(bytes, begun)) {
        appendUtf8(text, bytes.sliced(begun, at - begun));
        text += QChar(static_cast<char16_t>(0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F)));
        begun = at + 3;
    }
    if (begun == 0 && !bytes.startsWith(byteOrderMark))
        return QString::fromUtf8(bytes);
    appendUtf8(text, bytes.sliced(begun));
    return text;
}
