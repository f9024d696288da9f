#include "model/reporting/markdownreport.h"

#include "model/debate/sentences.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Signs that mean something wherever they stand, to CommonMark, to GitHub or to Pandoc.
bool isSign(QChar c)
{
    return u"\\`*_[]<>&|~$^@#{}!"_s.contains(c);
}

/// Whether a line that begins with this would be a list, a rule or a definition.
qsizetype lengthOfListSign(QStringView line)
{
    if (line.isEmpty())
        return 0;
    if (u"+-=:%"_s.contains(line[0]))
        return 1;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool isNumber = digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    return isNumber ? digits + 1 : 0;
}

QString escaped(const QString& text, bool beginsLine)
{
    QString out;
    bool isStart = beginsLine;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype sign = isStart ? lengthOfListSign(QStringView(text).sliced(at)) : 0;
        if (sign > 0) {
            out += QStringView(text).sliced(at, sign - 1);
            at += sign - 1;
        }
        if (sign > 0 || isSign(text[at]))
            out += u'\\';
        isStart = text[at] == u'\n' || (isStart && text[at].isSpace());
        out += text[at];
    }
    return out;
}

/// Signs of emphasis touch the words: with white space between, they would be asterisks.
QString emphasised(const QString& words, const QString& mark)
{
    const QString bare = words.trimmed();
    if (mark.isEmpty() || bare.isEmpty())
        return words;
    const qsizetype start = words.indexOf(bare);
    return words.first(start) + mark + bare + mark + words.sliced(start + bare.size());
}

class MarkdownReport {
public:
    MarkdownReport(const ReportDocument& report, const QString& picture, const QString& why)
        : m_report(report)
        , m_picture(picture)
        , m_why(why)
    {
    }

    QByteArray written()
    {
        m_out = u"# "_s + escaped(m_report.title, true) + u"\n\n"_s;
        if (!m_report.subtitle.isEmpty())
            m_out += u'*' + escaped(m_report.subtitle, false) + u"*\n\n"_s;
        m_out += escaped(m_report.dateline, true) + u"\n\n"_s;
        writeContents();
        for (const ReportBlock& block : m_report.blocks)
            std::visit([this](const auto& one) { write(one); }, block);
        m_out += u"---\n\n"_s + escaped(m_report.program, true) + u'\n';
        return m_out.toUtf8();
    }

private:
    void writeContents()
    {
        m_out += u"## "_s + Sentences::tr("Contents") + u"\n\n"_s;
        for (const ReportBlock& block : m_report.blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level <= 2)
                m_out += (heading->level == 2 ? u"  - ["_s : u"- ["_s) + escaped(plainHeading(*heading), true)
                    + u"](#"_s + heading->anchor + u")\n"_s;
        }
        m_out += u'\n';
    }

    static QString anchor(const QString& name)
    {
        return name.isEmpty() ? QString() : u"<a id=\""_s + name + u"\"></a>"_s;
    }

    QString textOf(const ReportText& text, bool beginsLine) const
    {
        QString out;
        for (const ReportSpan& span : text) {
            QString words = escaped(apart(span, m_report.isRightToLeft), beginsLine && out.isEmpty());
            const QString mark = span.style == SpanStyle::Strong ? u"**"_s
                : span.style == SpanStyle::Emphasis              ? u"*"_s
                                                                 : QString();
            words = emphasised(words, mark);
            out += span.target.isEmpty() ? words : u'[' + words + u"](#"_s + span.target + u')';
        }
        return out;
    }

    /// A block whose further lines stand under its first.
    void put(const QString& text, const QString& first, const QString& others)
    {
        m_out += first;
        for (const QChar c : text)
            m_out += c == u'\n' ? QString(u"\\\n"_s + others) : QString(c);
        m_out += u"\n\n"_s;
    }

    QString indent(int depth) const { return QString(m_isInList ? 2 * depth + 2 : 0, u' '); }

    void write(const ReportHeading& heading)
    {
        m_isInList = false;
        const QString text = (heading.number.isEmpty() ? QString() : QString(heading.number + u' '))
            + textOf(heading.text, heading.number.isEmpty());
        m_out += anchor(heading.anchor) + u"\n\n"_s + QString(heading.level + 1, u'#') + u' ' + text + u"\n\n"_s;
    }
    void write(const ReportParagraph& paragraph)
    {
        const bool isNote = paragraph.role == ParagraphRole::Note;
        const bool isAside = isNote || paragraph.role == ParagraphRole::Facts;
        m_isInList = m_isInList && isAside;
        const QString in = indent(paragraph.depth);
        const QString named = anchor(paragraph.anchor);
        ReportText text = paragraph.text;
        for (ReportSpan& span : text)
            span.style = isNote && span.style == SpanStyle::Plain ? SpanStyle::Emphasis : span.style;
        put(named + textOf(text, named.isEmpty()), in, in);
    }
    void write(const ReportEntry& entry)
    {
        m_isInList = true;
        const QString in(2 * entry.depth, u' ');
        const QString label = anchor(entry.anchor)
            + (entry.label.isEmpty() ? QString() : u"**"_s + escaped(entry.label, true) + u".** "_s);
        put(label + textOf(entry.text, label.isEmpty()), in + u"- "_s, in + u"  "_s);
        if (!entry.facts.empty())
            put(textOf(entry.facts, true), in + u"  "_s, in + u"  "_s);
    }
    void write(const ReportQuotation& quotation)
    {
        const QString in = indent(quotation.depth) + u"> "_s;
        const QString words = u'“' + quotation.words + u'”';
        put(escaped(apart({words, SpanStyle::Plain, true}, m_report.isRightToLeft), true) + u'\n' + u"— "_s
                + textOf(quotation.origin, false),
            in, in);
    }
    void write(const ReportTable& table)
    {
        m_isInList = false;
        m_out += u"**"_s + escaped(table.caption, true) + u"**\n\n|"_s;
        for (const QString& title : table.head)
            m_out += u' ' + escaped(title, false) + u" |"_s;
        m_out += u"\n|"_s;
        for (std::size_t i = 0; i < table.head.size(); ++i)
            m_out += table.numeric.contains(i) ? u"--:|"_s : u"---|"_s;
        m_out += u'\n';
        for (const std::vector<ReportText>& row : table.rows) {
            m_out += u'|';
            for (const ReportText& cell : row)
                m_out += u' ' + textOf(cell, false).replace(u'\n', u' ') + u" |"_s;
            m_out += u'\n';
        }
        m_out += u'\n';
    }
    void write(const ReportMap& map)
    {
        m_isInList = false;
        if (!m_why.isEmpty())
            m_out += escaped(m_why, true) + u"\n\n"_s;
        if (m_picture.isEmpty())
            return;
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(m_picture));
        m_out += u"!["_s + escaped(map.caption, false) + u"]("_s + address + u")\n\n"_s;
    }

    const ReportDocument& m_report;
    const QString& m_picture;
    const QString& m_why;
    QString m_out;
    bool m_isInList = false;
};

}

QByteArray markdownOf(const ReportDocument& report, const QString& picture, const QString& why)
{
    return MarkdownReport(report, picture, why).written();
}
