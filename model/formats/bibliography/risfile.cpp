#include "model/formats/bibliography/risfile.h"

using namespace Qt::StringLiterals;

static bool isTagStart(QStringView line)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return line.size() >= 2 && isCapital(line[0]) && (isCapital(line[1]) || isDigit(line[1]));
}

/// "AU  - ", with one space or two before the hyphen and any number after it.
static qsizetype signOf(QStringView line)
{
    if (!isTagStart(line))
        return -1;
    qsizetype at = 2;
    while (at < line.size() && at < 4 && line[at] == u' ')
        ++at;
    const bool isSign = at > 2 && at < line.size() && line[at] == u'-';
    const bool isParted = at + 1 == line.size() || (isSign && (line[at + 1].isSpace() || at == 4));
    return isSign && isParted ? at : -1;
}

static RisLine lineFrom(QStringView text, qsizetype start, qsizetype end, int number)
{
    const QStringView whole = text.mid(start, end - start);
    const QStringView line = number == 1 && whole.startsWith(u'\ufeff') ? whole.mid(1) : whole;
    const qsizetype sign = signOf(line);
    if (sign < 0)
        return {{}, line.trimmed(), start, end, number};
    return {line.left(2).toString(), line.mid(sign + 1).trimmed(), start, end, number};
}

bool RisLines::next(RisLine& line)
{
    if (m_at >= m_text.size())
        return false;
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
        ++m_at;
    line = lineFrom(m_text, start, m_at, ++m_number);
    const bool isPair = m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    return true;
}

std::vector<RawField> rawRisTags(const QString& record, std::vector<RisTag>& tags)
{
    std::vector<RawField> raw;
    RisLines lines(record);
    for (RisLine line; lines.next(line);) {
        if (line.tag == u"ER")
            continue;
        const QString text = record.mid(line.start, line.end - line.start);
        if (!line.tag.isEmpty()) {
            raw.push_back({line.tag, text});
            tags.push_back({line.tag, line.value.toString()});
        } else if (!raw.empty() && !line.value.empty()) {
            raw.back().raw += u"\r\n"_s + text;
            tags.back().value += u'\n' + line.value.toString();
        }
    }
    return raw;
}
