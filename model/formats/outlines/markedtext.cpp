#include "model/formats/outlines/markedtext.h"

using namespace Qt::StringLiterals;

namespace {

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && c != u' ';
}

class MarkReader {
public:
    MarkReader(QStringView text, Marks marks, bool hasLinks)
        : m_text(text)
        , m_marks(marks)
        , m_hasLinks(hasLinks)
    {
    }

    MarkedText read()
    {
        while (m_at < m_text.size()) {
            const bool isTaken
                = takeEscaped() || readLink() || (m_marks == Marks::Markdown && (readBreak() || readCharacter()));
            if (!isTaken)
                m_found.plain += m_text[m_at++];
        }
        return std::move(m_found);
    }

private:
    bool takeEscaped()
    {
        if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size() || !isPunctuation(m_text[m_at + 1]))
            return false;
        m_found.plain += m_text[m_at + 1];
        m_at += 2;
        return true;
    }

    /// The end of what runs to `end`, without the characters that may not be in it; -1 when it does not end so.
    qsizetype endOf(qsizetype from, QChar end, QStringView forbidden) const
    {
        for (qsizetype at = from; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == u'\\' && at + 1 < m_text.size() && isPunctuation(m_text[at + 1]))
                ++at;
            else if (c == end)
                return at;
            else if (forbidden.contains(c))
                return -1;
        }
        return -1;
    }
    /// An address may have pairs of parentheses.
    qsizetype endOfAddress(qsizetype from) const
    {
        int depth = 0;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c.isSpace() || c == u'[' || (c == u')' && depth == 0))
                return at;
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        }
        return -1;
    }
    bool readLink()
    {
        if (!m_hasLinks || m_text[m_at] != u'[')
            return false;
        const qsizetype words = m_at + 1;
        const qsizetype wordsEnd = endOf(words, u']', u"[");
        if (wordsEnd < 0 || wordsEnd + 1 >= m_text.size() || m_text[wordsEnd + 1] != u'(')
            return false;
        const qsizetype address = wordsEnd + 2;
        qsizetype at = endOfAddress(address);
        if (at < 0 || at == address)
            return false;
        Reference reference{m_text.sliced(address, at - address).toString(), {}, {}};
        if (m_text.sliced(at).startsWith(u" \"")) {
            const qsizetype quoteEnd = endOf(at + 2, u'"', {});
            if (quoteEnd < 0)
                return false;
            reference.quote = MarkReader(m_text.sliced(at + 2, quoteEnd - at - 2), m_marks, false).read().plain;
            at = quoteEnd + 1;
        }
        if (at >= m_text.size() || m_text[at] != u')')
            return false;
        const qsizetype start = m_found.plain.size();
        takeWords(m_text.sliced(words, wordsEnd - words));
        m_found.linkStarts.push_back(std::min(start, m_found.plain.size())); // a number takes the space before it
        m_found.links.push_back(reference);
        m_at = at + 1;
        return true;
    }
    void takeWords(QStringView words)
    {
        const bool isNumber = !words.isEmpty()
            && std::all_of(words.begin(), words.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber)
            m_found.plain
                += MarkReader(words, m_marks, false).read().plain; // without links, which cannot be within one
        else if (m_found.plain.endsWith(u' '))
            m_found.plain.chop(1);
    }
    bool readBreak()
    {
        if (!m_text.sliced(m_at).startsWith(u"<br>"))
            return false;
        m_found.plain += u'\n';
        m_at += 4;
        return true;
    }
    bool readCharacter()
    {
        constexpr qsizetype longest = 10; // "&#1114111;"
        const QStringView rest = m_text.sliced(m_at, std::min(longest, m_text.size() - m_at));
        const qsizetype end = rest.indexOf(u';');
        if (!rest.startsWith(u"&#") || end < 3)
            return false;
        const QStringView digits = rest.sliced(2, end - 2);
        const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
        if (!isNumber || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
            return false;
        m_found.plain += QString::fromUcs4(std::array{static_cast<char32_t>(code)}.data(), 1);
        m_at += end + 1;
        return true;
    }

    QStringView m_text;
    Marks m_marks;
    bool m_hasLinks;
    qsizetype m_at = 0;
    MarkedText m_found;
};

/// Characters that Markdown would take for layout, as numbers.
bool needsNumber(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    const bool isAtEdge
        = at == 0 || at + 1 == text.size() || text[at - 1] == u' ' || text[at - 1] == u'\n' || text[at + 1] == u'\n';
    return (c == u' ' && isAtEdge) || (c.isSpace() && c != u' ' && c != u'\n') || c.category() == QChar::Other_Control;
}

}

MarkedText fromMarked(QStringView text, Marks marks)
{
    return MarkReader(text, marks, true).read();
}

QString withBackslashes(const QString& text, Marks marks)
{
    const QStringView special = marks == Marks::Kialo ? u"\\[]()" : u"\\[]()<>*_`#{}&|~!";
    QString marked;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (marks == Marks::Markdown && c == u'\n')
            marked += u"<br>"_s;
        else if (marks == Marks::Markdown && needsNumber(text, at) && c != u'\n')
            marked += u"&#%1;"_s.arg(c.unicode());
        else if (special.contains(c))
            marked += QString(u'\\') + c;
        else
            marked += c;
    }
    return marked;
}

QString footnote(int number, const Reference& reference, Marks marks)
{
    QString address = reference.url;
    for (const auto& [character, written] : {std::pair(u'(', u"%28"_s), std::pair(u')', u"%29"_s),
             std::pair(u'[', u"%5B"_s), std::pair(u' ', u"%20"_s), std::pair(u'\n', u"%0A"_s)})
        address.replace(QChar(character), written);
    const QString quote = withBackslashes(reference.quote, marks).replace(u'"', u"\\\""_s);
    return u" [%1](%2%3)"_s.arg(
        QString::number(number), address, reference.quote.isEmpty() ? QString() : u" \""_s + quote + u'"');
}

QString holdable(const QString& text)
{
    QString clean = text;
    clean.replace(QChar(0), QChar::ReplacementCharacter);
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const bool isPair = clean[at].isHighSurrogate() && at + 1 < clean.size() && clean[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (clean[at].isSurrogate())
            clean[at] = QChar::ReplacementCharacter;
    }
    return clean;
}

QString writable(const QString& text)
{
    return holdable(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}
