#include "model/formats/argdown/argdownscan.h"

#include <array>
#include <string_view>

static bool isBlankOrTab(QChar c)
{
    return c == u' ' || c == u'\t';
}

static bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

/// The characters that may mean something within a text.
static constexpr auto isSign = [] {
    std::array<bool, 128> signs = {};
    for (const char c : std::string_view("\\@#*_[],.:;</>-\r\n(){}"))
        signs[static_cast<std::size_t>(c)] = true;
    return signs;
}();

/// White space as JavaScript's \s knows it.
static bool isWhite(QChar c)
{
    return (c.isSpace() && c != QChar(0x85)) || c == QChar(0xfeff);
}

template<class Accepts>
static qsizetype skipped(QStringView text, qsizetype from, Accepts accepts)
{
    while (from < text.size() && accepts(text[from]))
        ++from;
    return from;
}

bool ArgdownScan::isSpace(qsizetype position) const
{
    return position < m_text.size() && isWhite(m_text[position]);
}

bool ArgdownScan::isWord(qsizetype position) const
{
    const QChar c = m_text[position];
    return c.unicode() >= isSign.size() || (!isSign[c.unicode()] && !isBlankOrTab(c));
}

bool ArgdownScan::isGap(qsizetype position) const
{
    const QChar c = m_text[position];
    return isBlankOrTab(c) || c == u'\n' || c == u'\r';
}

qsizetype ArgdownScan::blanksEnd(qsizetype from) const
{
    return skipped(m_text, from, isBlankOrTab);
}

qsizetype ArgdownScan::indentEnd(qsizetype from) const
{
    return skipped(m_text, from, [](QChar c) { return isBlankOrTab(c) || c == u'\''; });
}

qsizetype ArgdownScan::digitsEnd(qsizetype from) const
{
    return skipped(m_text, from, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qsizetype ArgdownScan::runEnd(qsizetype from, QChar sign) const
{
    return skipped(m_text, from, [sign](QChar c) { return c == sign; });
}

qsizetype ArgdownScan::wordsEnd(qsizetype from) const
{
    return skipped(m_text, from, [](QChar c) { return c.unicode() >= isSign.size() || !isSign[c.unicode()]; });
}

qsizetype ArgdownScan::lineEnd(qsizetype from) const
{
    const QChar c = at(from);
    if (c == u'\n')
        return from + 1;
    if (c != u'\r')
        return 0;
    return at(from + 1) == u'\n' ? from + 2 : from + 1;
}

qsizetype ArgdownScan::emptyLineEnd(qsizetype from) const
{
    int lines = 0;
    qsizetype end = from;
    while (const qsizetype next = lineEnd(blanksEnd(end))) {
        end = next;
        ++lines;
    }
    return lines > 1 ? end : 0;
}

/// Where the line goes on to, by those characters that "." of a regular expression does not match.
qsizetype ArgdownScan::lineBreakAfter(qsizetype from)
{
    if (m_lineBreak < from)
        m_lineBreak = skipped(m_text, from, [](QChar c) { return !isLineBreak(c); });
    return m_lineBreak;
}

/// Position of the text from a place on, or -1.
qsizetype ArgdownScan::find(QStringView what, qsizetype from, Absence& absence) const
{
    if (from < absence.until)
        return -1;
    const qsizetype found = m_text.indexOf(what, from);
    if (found < 0)
        absence.until = m_text.size();
    return found;
}

/// Position of the bracket from a place in a line on, or -1. It is near, as a rule, and the end of the line is not.
qsizetype ArgdownScan::findInLine(QChar bracket, qsizetype from, Absence& absence, bool isBeforeColon) const
{
    if (from < absence.until)
        return -1;
    qsizetype i = from;
    for (; i < m_text.size() && !isLineBreak(m_text[i]); ++i) {
        if (m_text[i] == bracket && (!isBeforeColon || at(i + 1) == u':'))
            return i;
    }
    absence.until = i;
    return -1;
}

qsizetype ArgdownScan::withBlank(qsizetype end) const
{
    return isBlankOrTab(at(end)) ? end + 1 : end;
}

qsizetype ArgdownScan::commentBodyEnd(qsizetype from)
{
    const QStringView rest = m_text.sliced(from);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = find(u"-->", from + 4, m_comments[0]);
        return end < 0 ? 0 : end + 3;
    }
    if (rest.startsWith(u"/*")) {
        const qsizetype end = find(u"*/", from + 2, m_comments[1]);
        return end < 0 ? 0 : end + 2;
    }
    if (!rest.startsWith(u"//"))
        return 0;
    const qsizetype end = lineBreakAfter(from);
    return lineEnd(end) ? end : 0; // without a line end after it, it is text
}

qsizetype ArgdownScan::commentEnd(qsizetype from, LineEnds trailing)
{
    if (const QChar c = at(from); c != u'/' && c != u'<')
        return 0;
    qsizetype end = commentBodyEnd(from);
    if (!end || trailing == LineEnds::None)
        return end;
    if (trailing == LineEnds::One) {
        const qsizetype next = lineEnd(blanksEnd(end));
        return next && !lineEnd(blanksEnd(next)) ? next : end;
    }
    while (const qsizetype next = lineEnd(end))
        end = next;
    return end;
}

qsizetype ArgdownScan::frontMatterEnd(qsizetype from) const
{
    const qsizetype body = runEnd(from, u'=');
    if (body < from + 3)
        return 0;
    const qsizetype found = m_text.indexOf(u"===", body);
    if (found >= 0)
        return runEnd(found, u'=');
    return body >= from + 6 ? body : 0;
}

static bool isData(QChar c)
{
    return c != QChar(0x2028) && c != QChar(0x2029);
}

/// Data go on until a closing brace with a blank or line end and then something else than "," or "}" after it.
qsizetype ArgdownScan::dataStop(qsizetype from) const
{
    for (qsizetype i = from; i < m_text.size(); ++i) {
        if (m_text[i] == u'}' && isSpace(i + 1) && i + 2 < m_text.size() && at(i + 2) != u',' && at(i + 2) != u'}')
            return i + 1;
        if (!isData(m_text[i]))
            return i;
    }
    return m_text.size();
}

/// Whether "," or "}" comes next, after spaces and line ends.
bool ArgdownScan::isFollowedByEnd(qsizetype from) const
{
    const qsizetype next = skipped(m_text, from, isWhite);
    return at(next) == u',' || at(next) == u'}';
}

qsizetype ArgdownScan::dataEnd(qsizetype from)
{
    if (at(from) != u'{' || from < m_data.until)
        return 0;
    const qsizetype stop = dataStop(from + 1);
    for (qsizetype i = stop - 1; i > from; --i) {
        if (m_text[i] == u'}' && !isFollowedByEnd(i + 1))
            return i + 1;
    }
    m_data.until = stop;
    return 0;
}

qsizetype ArgdownScan::escapeEnd(qsizetype from) const
{
    if (at(from) != u'\\' || from + 1 >= m_text.size() || isLineBreak(at(from + 1)))
        return 0;
    return runEnd(from + 2, u' ');
}

qsizetype ArgdownScan::specialEnd(qsizetype from) const
{
    const QChar sign = at(from);
    if ((sign != u'.' && sign != u':') || from + 1 >= m_text.size() || isSpace(from + 1))
        return 0;
    const qsizetype end = skipped(m_text, from + 2, [sign](QChar c) { return c != sign && !isWhite(c); });
    return at(end) == sign ? withBlank(end + 1) : 0;
}

qsizetype ArgdownScan::linkEnd(qsizetype from)
{
    if (m_bracket <= from)
        m_bracket = skipped(m_text, from + 1, [](QChar c) { return c != u']'; });
    if (m_bracket == from + 1 || at(m_bracket + 1) != u'(')
        return 0;
    const qsizetype url = find(u")", m_bracket + 2, m_parenthesis);
    return url > m_bracket + 2 ? withBlank(url + 1) : 0;
}

/// Letters of tags as the official lexer has them, where "A-z" takes in what lies between Z and a.
static bool isTagLetter(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 'A' && code <= 'z') || (code >= '0' && code <= '9') || code == '-'
        || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfdcf) || (code >= 0xfdf0 && code <= 0xffef);
}

qsizetype ArgdownScan::tagEnd(qsizetype from)
{
    if (at(from) != u'#')
        return 0;
    if (at(from + 1) == u'(') {
        const qsizetype end = find(u")", from + 2, m_parenthesis);
        return end > from + 2 ? withBlank(end + 1) : 0;
    }
    const qsizetype end = skipped(m_text, from + 1, isTagLetter);
    return end > from + 1 ? withBlank(end) : 0;
}

qsizetype ArgdownScan::titleEnd(qsizetype from, QChar bracket)
{
    if (isLineBreak(at(from + 1)))
        return 0;
    const qsizetype end = findInLine(bracket, from + 2, m_titles[bracket == u'>'], true);
    return end < 0 ? 0 : end + 2;
}

qsizetype ArgdownScan::referenceEnd(qsizetype from, QChar bracket)
{
    if (at(from + 1) == u'-' || isLineBreak(at(from + 1)))
        return 0;
    const qsizetype end = findInLine(bracket, from + 2, m_references[bracket == u'>']);
    return end < 0 ? 0 : end + 1;
}

qsizetype ArgdownScan::mentionEnd(qsizetype from, QChar opening, QChar closing)
{
    if (at(from + 1) != opening || isLineBreak(at(from + 2)))
        return 0;
    const qsizetype end = findInLine(closing, from + 3, m_references[closing == u'>']);
    return end < 0 ? 0 : withBlank(end + 1);
}

ArgdownScan::Relation ArgdownScan::relationAt(qsizetype from) const
{
    const QChar next = at(from + 1);
    switch (at(from).unicode()) {
    case u'+':
        return next == u'>' ? Relation{ArgdownPart::IsSupported, 2} : Relation{ArgdownPart::Supports, 1};
    case u'-':
        return next == u'>' ? Relation{ArgdownPart::IsAttacked, 2} : Relation{ArgdownPart::Attacks, 1};
    case u'>':
        return next == u'<' ? Relation{ArgdownPart::Contradicts, 2} : Relation{};
    case u'_':
        if (next == u'>')
            return {ArgdownPart::IsUndercut, 2};
        return isSpace(from + 1) ? Relation{ArgdownPart::Undercuts, 1} : Relation{};
    case u'<':
        if (next == u'+')
            return {ArgdownPart::Supports, 2};
        if (next == u'-')
            return {ArgdownPart::Attacks, 2};
        return next == u'_' ? Relation{ArgdownPart::Undercuts, 2} : Relation{};
    default:
        return {};
    }
}

bool ArgdownScan::mayEndRange(qsizetype after) const
{
    return after >= m_text.size() || QStringView(u" \t\n\r)}_.,!?;:-*").contains(m_text[after]);
}
