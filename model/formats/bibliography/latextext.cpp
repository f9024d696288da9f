#include "model/formats/bibliography/latextext.h"

#include "model/formats/bibliography/latexsymbols.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace {

class LatexReader {
public:
    LatexReader(QStringView latex, LatexMarks marks)
        : m_latex(latex)
        , m_marks(marks)
    {
        m_text.reserve(latex.size());
    }

    QString read()
    {
        while (m_at < m_latex.size())
            readOne();
        while (!m_groups.empty())
            closeGroup();
        return withSingleSpaces(m_text.normalized(QString::NormalizationForm_C));
    }

private:
    QChar at(qsizetype position) const { return position < m_latex.size() ? m_latex[position] : QChar(); }

    void readOne()
    {
        const QChar c = m_latex[m_at];
        if (c == u'\\')
            return readCommand();
        if (c == u'$')
            return readMath();
        if (m_pendingAccent != 0 && !c.isSpace() && c != u'{' && c != u'}')
            return readAccented();
        ++m_at;
        if (c == u'{')
            openGroup({});
        else if (c == u'}')
            closeGroup();
        else if (c == u'~')
            m_text += u'\u00a0';
        else if (c == u'-' || c == u'`' || c == u'\'')
            readRun(c);
        else
            m_text += c.isSpace() ? QChar(u' ') : c;
    }

    /// What a brace that opens here closes with; an accent before it applies to its first letter.
    void openGroup(const QString& ending) { m_groups.push_back(ending); }
    void closeGroup()
    {
        if (m_groups.empty())
            return;
        m_text += m_groups.back();
        m_groups.pop_back();
        if (m_pendingAccent != 0)
            m_pendingAccent = 0; // an accent over nothing
    }

    void readAccented()
    {
        const int size = m_latex[m_at].isHighSurrogate() && at(m_at + 1).isLowSurrogate() ? 2 : 1;
        accent(m_latex.mid(m_at, size).toString());
        m_at += size;
    }
    void accent(QString letter)
    {
        if (m_pendingAccent < 0x0323 || m_pendingAccent == 0x0361) // accents above take the dot's place
            letter.replace(u'ı', u'i').replace(u'ȷ', u'j');
        m_text += letter + QChar(m_pendingAccent);
        m_pendingAccent = 0;
    }

    void readRun(QChar c)
    {
        qsizetype count = 1;
        while (count < (c == u'-' ? 3 : 2) && at(m_at) == c) {
            ++m_at;
            ++count;
        }
        if (c == u'-')
            m_text += count == 3 ? u'—' : count == 2 ? u'–' : u'-';
        else if (c == u'`')
            m_text += count == 2 ? u'“' : u'‘';
        else
            m_text += count == 2 ? u'”' : u'\'';
    }

    void readMath()
    {
        const qsizetype end = m_latex.indexOf(u'$', m_at + 1);
        if (end < 0 || m_noMath) {
            m_noMath = true; // no further $ closes either: keeps this linear
            m_text += u'$';
            ++m_at;
            return;
        }
        m_text += m_latex.mid(m_at, end + 1 - m_at);
        m_at = end + 1;
    }

    QStringView readName()
    {
        const qsizetype start = ++m_at;
        while (at(m_at).isLetter() && at(m_at).unicode() < 128)
            ++m_at;
        if (m_at == start && m_at < m_latex.size())
            ++m_at;
        return m_latex.mid(start, m_at - start);
    }

    void skipSpaces()
    {
        while (at(m_at).isSpace())
            ++m_at;
    }

    void readCommand()
    {
        const QStringView name = readName();
        const bool isWord = !name.empty() && name[0].isLetter();
        if (name.empty()) {
            m_text += u'\\';
            return;
        }
        if (const char16_t accentMark = latexAccent(name)) {
            skipSpaces();
            m_pendingAccent = accentMark;
            return;
        }
        if (isWord)
            skipSpaces();
        readKnown(name);
    }

    void readKnown(QStringView name)
    {
        const QString symbol = latexSymbol(name);
        if (!symbol.isNull()) {
            if (m_pendingAccent != 0)
                return accent(symbol);
            m_text += symbol;
            return;
        }
        if (const QString mark = latexMark(name); !mark.isEmpty())
            return beginMark(mark);
        if (name == u"mkbibquote" || name == u"enquote" || name == u"mkbibquoted")
            return beginQuote();
        if (name == u"href" || name == u"noopsort" || name == u"SortNoop" || name == u"textcolor")
            return skipArgument();
        if (!isLatexWrapper(name))
            keepUnknown(name);
    }

    void beginMark(const QString& mark)
    {
        const bool isSmallCaps = mark == u"sc";
        const QString opening = isSmallCaps ? u"<span style=\"font-variant:small-caps;\">"_s : u"<"_s + mark + u">"_s;
        const QString closing = isSmallCaps ? u"</span>"_s : u"</"_s + mark + u">"_s;
        const bool hasArgument = at(m_at) == u'{';
        m_at += hasArgument ? 1 : 0;
        if (m_marks == LatexMarks::Drop) {
            if (hasArgument)
                openGroup({});
            return;
        }
        if (!hasArgument && m_groups.empty())
            openGroup({});
        m_text += opening;
        if (hasArgument)
            openGroup(closing);
        else
            m_groups.back().prepend(closing); // \em: as far as the group goes
    }

    void beginQuote()
    {
        if (at(m_at) != u'{')
            return;
        ++m_at;
        m_text += u'“';
        openGroup(u"”"_s);
    }

    void skipArgument()
    {
        qsizetype depth = 0;
        do {
            const QChar c = at(m_at);
            if (c != u'{' && depth == 0)
                return;
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            ++m_at;
        } while (depth > 0 && m_at < m_latex.size());
    }

    void keepUnknown(QStringView name)
    {
        m_text += u'\\' + name.toString();
        if (at(m_at) == u'{') {
            ++m_at;
            m_text += u'{';
            openGroup(u"}"_s);
        } else if (at(m_at).isLetter()) {
            m_text += u' ';
        }
    }

    static QString withSingleSpaces(const QString& text)
    {
        QString single;
        single.reserve(text.size());
        for (const QChar c : text) {
            const bool isSpace = c == u' ' || c == u'\n';
            if (!isSpace)
                single += c;
            else if (c == u'\n' && single.endsWith(u' '))
                single.back() = c;
            else if (!single.isEmpty()
                && (c == u'\n' ? !single.endsWith(u"\n\n"_s) : !single.back().isSpace() || single.back() == u'\u00a0'))
                single += c;
        }
        while (!single.isEmpty() && (single.back() == u' ' || single.back() == u'\n'))
            single.chop(1);
        return single;
    }

    QStringView m_latex;
    LatexMarks m_marks;
    qsizetype m_at = 0;
    QString m_text;
    std::vector<QString> m_groups; ///< what each open brace closes with
    char16_t m_pendingAccent = 0;
    bool m_noMath = false;
};

}

QString fromLatex(QStringView latex, LatexMarks marks)
{
    return latex.isEmpty() ? QString() : LatexReader(latex, marks).read();
}

QString fromLatexVerbatim(QStringView latex)
{
    QStringView inner = latex.trimmed();
    while (inner.startsWith(u"\\url{") && inner.endsWith(u'}'))
        inner = inner.mid(5, inner.size() - 6).trimmed();
    while (inner.startsWith(u'{') && inner.indexOf(u'}') == inner.size() - 1)
        inner = inner.mid(1, inner.size() - 2).trimmed();
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool isEscape = inner[i] == u'\\' && i + 1 < inner.size() && u"_%&#~$^{}"_s.contains(inner[i + 1]);
        if (!isEscape) {
            text += inner[i];
            continue;
        }
        text += inner[++i];
        if ((inner[i] == u'~' || inner[i] == u'^') && inner.mid(i + 1).startsWith(u"{}"))
            i += 2;
    }
    return text;
}
