#include "model/formats/documents/htmlscan.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Browsers cut trees at 512; a real page has some 30.
constexpr int deepest = 512;
constexpr int mostTags = 1'000'000;
/// In one tag: the parser compares each with all before it.
constexpr int mostAttributes = 1000;

template<std::size_t N>
bool isOneOf(QStringView name, const std::array<QLatin1StringView, N>& names)
{
    return std::any_of(
        names.begin(), names.end(), [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

constexpr std::array rawNames
    = {"script"_L1, "style"_L1, "title"_L1, "textarea"_L1, "xmp"_L1, "iframe"_L1, "noembed"_L1, "noframes"_L1};
/// Elements without an end, and those that the next of their kind ends.
constexpr std::array flatNames = {"area"_L1, "base"_L1, "br"_L1, "col"_L1, "embed"_L1, "hr"_L1, "img"_L1, "input"_L1,
    "link"_L1, "meta"_L1, "param"_L1, "source"_L1, "track"_L1, "wbr"_L1, "p"_L1, "li"_L1, "dt"_L1, "dd"_L1, "tr"_L1,
    "td"_L1, "th"_L1, "tbody"_L1, "thead"_L1, "tfoot"_L1, "option"_L1, "html"_L1, "head"_L1, "body"_L1, "path"_L1};
constexpr std::array inlineNames
    = {"a"_L1, "abbr"_L1, "b"_L1, "bdi"_L1, "bdo"_L1, "cite"_L1, "code"_L1, "em"_L1, "font"_L1, "i"_L1, "mark"_L1,
        "q"_L1, "s"_L1, "small"_L1, "span"_L1, "strong"_L1, "sub"_L1, "sup"_L1, "u"_L1, "wbr"_L1, "img"_L1};

bool isLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

}

bool HtmlScan::next()
{
    m_isTag = false;
    while (!m_isTag) {
        m_start = m_html.indexOf(u'<', m_at);
        if (m_start < 0 || m_start + 1 >= m_html.size())
            return false;
        const QChar after = m_html[m_start + 1];
        const bool isEndTag = after == u'/' && m_start + 2 < m_html.size() && isLetter(m_html[m_start + 2]);
        if (isLetter(after) || isEndTag)
            readTag();
        else if (after == u'!' || after == u'?' || after == u'/')
            skipComment();
        else
            m_at = m_start + 1;
    }
    return true;
}

void HtmlScan::skipComment()
{
    const bool isComment = m_html.sliced(m_start).startsWith("<!--"_L1);
    const qsizetype end = isComment ? m_html.indexOf("-->"_L1, m_start + 4) : m_html.indexOf(u'>', m_start);
    m_at = end < 0 ? m_html.size() : end + (isComment ? 3 : 1);
}

void HtmlScan::readTag()
{
    m_isTag = true;
    m_isEnd = m_html[m_start + 1] == u'/';
    qsizetype at = m_start + (m_isEnd ? 2 : 1);
    const qsizetype nameStart = at;
    while (at < m_html.size() && !m_html[at].isSpace() && m_html[at] != u'>' && m_html[at] != u'/')
        ++at;
    m_name = m_html.sliced(nameStart, at - nameStart);
    m_attributes = 0;
    for (QChar quote; at < m_html.size() && (!quote.isNull() || m_html[at] != u'>'); ++at) {
        const QChar unit = m_html[at];
        if (!quote.isNull())
            quote = unit == quote ? QChar() : quote;
        else if ((unit == u'"' || unit == u'\'') && m_html[at - 1] == u'=')
            quote = unit;
        else if ((unit.isSpace() || unit == u'/') && at + 1 < m_html.size() && !m_html[at + 1].isSpace())
            ++m_attributes;
    }
    m_at = std::min(at + 1, m_html.size());
    if (!m_isEnd && isOneOf(m_name, rawNames))
        skipRawText();
}

void HtmlScan::skipRawText()
{
    for (qsizetype end = m_at; (end = m_html.indexOf("</"_L1, end)) >= 0; end += 2) {
        if (m_html.sliced(end + 2).startsWith(m_name, Qt::CaseInsensitive)) {
            m_at = end;
            return;
        }
    }
    m_at = m_html.size();
}

bool isHostileHtml(QStringView html)
{
    HtmlScan scan(html);
    int depth = 0;
    for (int tags = 0; scan.next();) {
        if (++tags > mostTags || scan.attributes() > mostAttributes)
            return true;
        if (isOneOf(scan.name(), flatNames))
            continue;
        depth = std::max(0, depth + (scan.isEnd() ? -1 : 1));
        if (depth > deepest)
            return true;
    }
    return false;
}

static QString withCharacters(QString text)
{
    static const std::pair<QLatin1StringView, char16_t> known[] = {{"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'},
        {"&quot;"_L1, u'"'}, {"&#39;"_L1, u'\''}, {"&apos;"_L1, u'\''}, {"&nbsp;"_L1, QChar::Nbsp}, {"&amp;"_L1, u'&'}};
    for (const auto& [entity, unit] : known)
        text.replace(entity, QString(QChar(unit)));
    return text;
}

QString withoutTags(QStringView html)
{
    QString text;
    HtmlScan scan(html);
    qsizetype at = 0;
    int hidden = 0; // templates may hold each other
    const auto addUntil = [&](qsizetype end) {
        if (hidden == 0)
            text += html.sliced(at, std::max(end, at) - at);
    };
    while (scan.next()) {
        addUntil(scan.start());
        if (scan.is("template"_L1))
            hidden = std::max(0, hidden + (scan.isEnd() ? -1 : 1));
        if (!isOneOf(scan.name(), inlineNames) && !text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        at = scan.end();
    }
    const qsizetype unfinished = html.indexOf("<!--"_L1, at);
    addUntil(unfinished < 0 ? html.size() : unfinished);
    return withCharacters(text);
}
