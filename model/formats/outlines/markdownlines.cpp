#include "model/formats/outlines/markdownlines.h"

#include "model/debate/sentences.h"
#include "model/formats/decodedtext.h"
#include "model/formats/limits.h"
#include "model/formats/outlines/markedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What lines begin with. Compiled once; matching is safe from any thread.
struct Patterns {
    QRegularExpression quote{u"^ *>"_s};
    QRegularExpression quoted{u"^ *> ?(.*)$"_s};
    QRegularExpression code{u"^ *(?:```|~~~)"_s};
    QRegularExpression comment{u"^ *<!--"_s};
    QRegularExpression rule{u"^ {0,3}(?:(?:- *){3,}|(?:\\* *){3,}|(?:_ *){3,})$"_s};
    QRegularExpression heading{u"^ {0,3}(#{1,6})(?: +(.*))?$"_s};
    QRegularExpression footnote{u"^\\[\\^([^\\]]+)\\]:(.*)$"_s};
    QRegularExpression item{u"^( *)(?:[*+-]|\\d{1,9}[.)])(?: +(.*)|())$"_s};
    QRegularExpression task{u"^\\[([ xX])\\] +"_s};
    QRegularExpression label{u"(?:^|\\s)\\{#([A-Za-z0-9_-]+)\\}$"_s};
};

const Patterns& patterns()
{
    static const Patterns all;
    return all;
}

/// Without the signs that may end a heading.
QString headingText(const QString& rest)
{
    const QString text = rest.trimmed();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'#')
        --end;
    return end == 0 || text[end - 1] == u' ' ? text.left(end).trimmed() : text;
}

class MarkdownReading {
public:
    explicit MarkdownReading(const QString& text)
    {
        QString lines = text;
        lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u"    "_s);
        m_lines = lines.split(u'\n');
    }

    MarkdownLines read()
    {
        skipFrontMatter();
        for (; m_at < m_lines.size(); ++m_at) {
            const QString& line = m_lines[m_at];
            const bool isEmpty = line.trimmed().isEmpty();
            if (isEmpty)
                endQuote();
            else
                readLine(line);
            m_afterEmpty = isEmpty;
        }
        endQuote();
        loseLinks(m_found.summary, m_titlePlace);
        return std::move(m_found);
    }

private:
    QString place() const { return linePlace(static_cast<int>(m_at) + 1); }
    void lose(const QString& what) { m_found.report.lost.push_back({place(), what, {}}); }
    /// What is not a claim has words only.
    void loseLinks(const QString& marked, const QString& where)
    {
        for (const Reference& link : fromMarked(marked, Marks::Markdown).links)
            m_found.report.lost.push_back({where,
                Sentences::tr("The address of a link is left out, as no claim is there to lean on it: %1")
                    .arg(quoted(link.url)),
                {}});
    }
    void setTitle(const QString& title)
    {
        m_found.title = title;
        m_titlePlace = place();
        loseLinks(title, m_titlePlace);
    }

    void skipFrontMatter()
    {
        if (m_lines.front().trimmed() != u"---")
            return;
        const qsizetype end = m_lines.indexOf(u"---"_s, 1);
        if (end < 0)
            return;
        for (m_at = 1; m_at < end; ++m_at) {
            if (m_lines[m_at].startsWith(u"title:"))
                setTitle(unquoted(m_lines[m_at].sliced(6).trimmed()));
            else if (!m_lines[m_at].trimmed().isEmpty())
                lose(Sentences::tr("Of what stands before the text, the title alone is read."));
        }
        m_at = end + 1;
    }
    static QString unquoted(const QString& text)
    {
        const bool isQuoted = text.size() > 1 && text.front() == text.back() && (text[0] == u'"' || text[0] == u'\'');
        return isQuoted ? text.sliced(1, text.size() - 2) : text;
    }
    void readLine(const QString& line)
    {
        const bool isFootnote = m_isFootnote && (line.startsWith(u' ') || !m_afterEmpty) && !beginsSomething(line);
        if (isFootnote) {
            m_found.footnotes.back().text += u' ' + line.trimmed();
            return;
        }
        m_isFootnote = false;
        const bool isQuote = patterns().quote.match(line).hasMatch();
        if (!isQuote)
            endQuote();
        if (patterns().code.match(line).hasMatch())
            skipCode();
        else if (patterns().comment.match(line).hasMatch())
            skipComments();
        else if (patterns().rule.match(line).hasMatch())
            m_open.clear();
        else if (const auto heading = patterns().heading.match(line); heading.hasMatch())
            readHeading(static_cast<int>(heading.capturedLength(1)), headingText(heading.captured(2)));
        else if (const auto note = patterns().footnote.match(line); note.hasMatch())
            beginFootnote(note.captured(1), note.captured(2).trimmed());
        else if (isQuote && !m_open.empty())
            m_quote += patterns().quoted.match(line).captured(1);
        else if (const auto item = patterns().item.match(line); item.hasMatch())
            beginItem(static_cast<int>(item.capturedLength(1)), item.captured(2));
        else
            readWords(line);
    }
    void skipCode()
    {
        const QString fence = m_lines[m_at].trimmed().left(3);
        lose(Sentences::tr("A block of code is left out."));
        do {
            ++m_at;
        } while (m_at < m_lines.size() && !m_lines[m_at].trimmed().startsWith(fence));
    }
    /// What stands behind a comment is a line of its own.
    void skipComments()
    {
        qsizetype at = 0; // in the line
        for (bool isNext = true; isNext;) {
            if (m_at > 0 || !m_lines[m_at].startsWith(markdownOutlineMark))
                lose(Sentences::tr("A comment is left out."));
            while ((at = m_lines[m_at].indexOf(u"-->", at)) < 0) {
                at = 0;
                if (++m_at == m_lines.size())
                    return;
            }
            at += 3;
            isNext = QStringView(m_lines[m_at]).sliced(at).trimmed().startsWith(u"<!--");
        }
        const QString rest = m_lines[m_at].sliced(at);
        if (!rest.trimmed().isEmpty())
            readLine(rest);
    }
    void beginFootnote(const QString& mark, const QString& text)
    {
        m_found.footnotes.push_back({mark, text, static_cast<int>(m_at) + 1});
        m_isFootnote = true;
    }
    /// Rather than that it goes on with what was before.
    static bool beginsSomething(const QString& line)
    {
        const Patterns& all = patterns();
        const bool isQuote = !line.startsWith(u' ') && all.quote.match(line).hasMatch();
        return isQuote || all.code.match(line).hasMatch() || all.comment.match(line).hasMatch()
            || all.rule.match(line).hasMatch() || all.heading.match(line).hasMatch()
            || all.footnote.match(line).hasMatch() || all.item.match(line).hasMatch();
    }
    void readHeading(int level, const QString& text)
    {
        m_open.clear();
        m_isAfterTitle = false;
        const bool isTitle = level == 1 && m_found.items.empty() && m_headings.isEmpty() && m_found.title.isEmpty();
        if (isTitle) {
            setTitle(text);
            m_isAfterTitle = true;
            return;
        }
        loseLinks(text, place());
        while (!m_levels.empty() && m_levels.back() >= level) {
            m_levels.pop_back();
            m_headings.removeLast();
        }
        m_levels.push_back(level);
        m_headings += text;
    }

    void beginItem(int indent, const QString& rest)
    {
        while (!m_open.empty() && m_open.back().indent >= indent)
            m_open.pop_back();
        MarkdownItem item;
        item.parent = m_open.empty() ? -1 : m_open.back().item;
        item.line = static_cast<int>(m_at) + 1;
        item.topic = m_headings;
        item.text = rest.trimmed();
        if (const auto task = patterns().task.match(item.text); task.hasMatch()) {
            item.task = task.captured(1);
            item.text.remove(0, task.capturedLength());
        }
        if (const auto label = patterns().label.match(item.text); label.hasMatch()) {
            item.label = label.captured(1);
            item.text = item.text.left(label.capturedStart()).trimmed();
        }
        if (m_open.size() >= deepestNesting) {
            m_open.pop_back();
            lose(Sentences::tr("Lists are nested deeper than 1,000 levels; from here on they are flat."));
        }
        m_open.push_back({indent, static_cast<int>(m_found.items.size())});
        m_found.items.push_back(std::move(item));
        m_isAfterTitle = false;
        m_isNote = false;
    }
    void readWords(const QString& line)
    {
        const qsizetype indent = line.size() - line.trimmed().size();
        const bool isOutside = m_open.empty() || (m_afterEmpty && line[0] != u' ');
        if (isOutside && m_isAfterTitle && m_found.items.empty()) {
            m_found.summary += (m_found.summary.isEmpty() ? QString()
                                       : m_afterEmpty     ? u"\n\n"_s
                                                          : u" "_s)
                + line.trimmed();
        } else if (isOutside) {
            m_open.clear();
            if (m_afterEmpty || m_at == 0 || !m_wasOutside)
                lose(Sentences::tr("A paragraph outside of lists is left out: %1").arg(quoted(line.trimmed())));
        } else {
            continueItem(line, static_cast<int>(indent));
        }
        m_wasOutside = isOutside;
    }
    void continueItem(const QString& line, int indent)
    {
        while (m_afterEmpty && m_open.size() > 1 && m_open.back().indent >= indent)
            m_open.pop_back();
        MarkdownItem& item = m_found.items[static_cast<std::size_t>(m_open.back().item)];
        const QString words = line.trimmed();
        if (words.startsWith(u"— ")) {
            item.quotes.emplace_back(QString(), words.sliced(2));
            return;
        }
        m_isNote = m_afterEmpty ? words.startsWith(u"Note:") : m_isNote;
        if (m_isNote)
            item.note += m_afterEmpty ? words.sliced(5).trimmed() : QString(u' ' + words);
        else
            item.text += (m_afterEmpty ? u"\n\n"_s : lineBreakAfter(item.text)) + words;
    }
    /// Two spaces or a backslash at the end of a line break it; else the next line goes on with a space.
    QString lineBreakAfter(QString& text) const
    {
        const QString& before = m_lines[m_at - 1];
        if (before.endsWith(u"  "))
            return u"\n"_s;
        if (!text.endsWith(u'\\') || text.endsWith(u"\\\\"))
            return u" "_s;
        text.chop(1);
        return u"\n"_s;
    }
    /// The last line of a quotation, or the only one, may say where it is from.
    void endQuote()
    {
        while (!m_quote.isEmpty() && m_quote.front().trimmed().isEmpty())
            m_quote.removeFirst();
        while (!m_quote.isEmpty() && m_quote.back().trimmed().isEmpty())
            m_quote.removeLast();
        if (m_quote.isEmpty() || m_open.empty())
            return m_quote.clear();
        QString from;
        if (m_quote.back().trimmed().startsWith(u"— "))
            from = m_quote.takeLast().trimmed().sliced(2);
        const QString words = m_quote.join(u'\n').trimmed();
        m_found.items[static_cast<std::size_t>(m_open.back().item)].quotes.emplace_back(words, from);
        m_quote.clear();
    }

    /// An item whose list has not ended.
    struct Open {
        int indent = 0;
        int item = 0;
    };

    QStringList m_lines;
    qsizetype m_at = 0;
    QString m_titlePlace;
    MarkdownLines m_found;
    std::vector<Open> m_open;
    QStringList m_headings;
    std::vector<int> m_levels; ///< of these
    QStringList m_quote;
    bool m_afterEmpty = false; ///< the line before is empty
    bool m_isAfterTitle = false; ///< nothing but paragraphs since
    bool m_isNote = false;
    bool m_isFootnote = false; ///< what is indented goes on with the last one
    bool m_wasOutside = false;
};

}

MarkdownLines markdownLines(const QString& text)
{
    return MarkdownReading(text).read();
}
