#include "model/formats/documents/characters.h"

#include "model/debate/sentences.h"
#include "model/formats/documents/foundtext.h"

#include <QStringDecoder>

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five bytes it has nothing for are control characters, as browsers read them.
constexpr char16_t windows1252[]
    = u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
      u"\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
      u"\u0153\u009D\u017E\u0178";

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& unit : text) {
        if (unit >= QChar(0x80) && unit < QChar(0xA0))
            unit = windows1252[unit.unicode() - 0x80];
    }
    return text;
}

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// UTF-16 without a mark: in most languages every other byte of many is zero.
std::optional<QStringConverter::Encoding> guessedUtf16(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == 0;
    const auto isMost = [&](qsizetype most, qsizetype least) { return most * 4 > looked && least * 20 < looked; };
    if (isMost(zeros[1], zeros[0]))
        return QStringConverter::Utf16LE;
    return isMost(zeros[0], zeros[1]) ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

bool isNamed(const QByteArray& declared)
{
    static const QList<QByteArray> names = {
        "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "us-ascii", "ascii"};
    return names.contains(declared.toLower());
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

Characters decodedByGuess(const QByteArray& bytes, const QByteArray& declared)
{
    if (const auto encoding = guessedUtf16(bytes)) {
        if (const std::optional<QString> text = decoded(bytes, *encoding))
            return {*text, {{{}, Sentences::tr("The file does not say so, but was read as UTF-16.")}}};
    }
    if (const std::optional<QString> text = decoded(bytes, QStringConverter::Utf8))
        return {*text, {}};
    Characters found{fromWindows1252(bytes), {}};
    if (!isNamed(declared))
        found.repaired.push_back({{},
            Sentences::tr("The file is not in UTF-8 and was read as Windows-1252 (Western European). Look whether its "
                          "letters are right.")});
    return found;
}

Error input(const QString& what, const QString& advice = {})
{
    return Error{what, advice, Error::Kind::Input};
}

}

Result<Characters> charactersOf(const QByteArray& bytes, const QByteArray& declared)
{
    if (bytes.isEmpty())
        return input(Sentences::tr("The file is empty."));
    if (bytes.size() > longestDocument)
        return input(Sentences::tr("The file is larger than %1 MB.").arg(longestDocument >> 20),
            Sentences::tr("Import the part of it that you need."));
    Characters found;
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        found.text = QStringDecoder(*encoding)(bytes);
        if (found.text.contains(QChar::ReplacementCharacter))
            found.repaired.push_back({{}, Sentences::tr("Some of its bytes are no characters and are shown as �.")});
    } else {
        found = decodedByGuess(bytes, declared);
    }
    if (found.text.startsWith(QChar::ByteOrderMark))
        found.text.remove(0, 1);
    if (found.text.contains(QChar(0)))
        return input(Sentences::tr("The file is not a text: it has zero bytes."));
    found.text = withPlainLineEnds(std::move(found.text));
    return found;
}
