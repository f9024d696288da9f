#include "model/formats/decodedtext.h"

#include "model/debate/sentences.h"
#include "model/formats/limits.h"
#include "model/formats/textstart.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

/// The characters of Windows-1252 from 0x80 to 0x9f; five are unused there and stay control characters.
static constexpr char16_t windows1252[] = {0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
    0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

static QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString linePlace(int line)
{
    return Sentences::tr("line %1").arg(line);
}

bool LineCounter::endsLine(qsizetype position) const
{
    const QChar c = m_text[position];
    const bool isHalfOfLineEnd = c == u'\r' && position + 1 < m_text.size() && m_text[position + 1] == u'\n';
    return c == u'\n' || (c == u'\r' && !isHalfOfLineEnd);
}

int LineCounter::lineAt(qsizetype position)
{
    position = std::min(position, m_text.size());
    for (; m_position < position; ++m_position)
        m_line += endsLine(m_position) ? 1 : 0;
    for (; m_position > position; --m_position)
        m_line -= endsLine(m_position - 1) ? 1 : 0;
    return m_line;
}

static void removeNuls(DecodedText& decoded)
{
    const qsizetype first = decoded.text.indexOf(QChar(0));
    if (first < 0)
        return;
    decoded.repaired.push_back({linePlace(LineCounter(decoded.text).lineAt(first)),
        Sentences::tr("The text has NUL characters from here on, which were left out.")});
    decoded.text.remove(QChar(0));
}

Result<DecodedText> decodedText(const QByteArray& bytes)
{
    if (bytes.size() > largestText)
        return Error{Sentences::tr("The text is larger than 64 MB, which is more than can be read."),
            Sentences::tr("Split it and import the parts."), Error::Kind::Input};
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return Error{Sentences::tr("The file is empty."), {}, Error::Kind::Input};
    DecodedText decoded;
    const auto shown = encodingShownBy(bytes);
    if (shown) {
        QStringDecoder decoder(*shown);
        decoded.text = decoder(bytes);
    } else if (QUtf8StringView(bytes).isValidUtf8()) {
        decoded.text = QString::fromUtf8(bytes);
    } else {
        decoded.text = fromWindows1252(bytes);
        decoded.repaired.push_back(
            {{}, Sentences::tr("The text is not UTF-8; it was read as Western European (Windows-1252).")});
    }
    removeNuls(decoded);
    return decoded;
}
