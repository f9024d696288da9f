#include "model/formats/bibliography/latextext.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

class LatexWriter {
public:
    LatexWriter(const QString& text, CaseGuard guard)
        : m_text(text)
        , m_guard(guard)
    {
    }

    QString write()
    {
        while (m_at < m_text.size())
            writeOne();
        while (!m_open.empty())
            close();
        return m_latex;
    }

private:
    void writeOne()
    {
        if (m_text[m_at] == u'<' && writeMark())
            return;
        if (m_text[m_at] == u'$' && writeMath())
            return;
        if (m_guard == CaseGuard::Braces && writeGuardedWord())
            return;
        writeCharacter(m_text[m_at++]);
    }

    void writeCharacter(QChar c)
    {
        static const QHash<QChar, QString> escapes = {{u'&', u"\\&"_s}, {u'%', u"\\%"_s}, {u'$', u"\\$"_s},
            {u'#', u"\\#"_s}, {u'_', u"\\_"_s}, {u'{', u"\\textbraceleft{}"_s}, {u'}', u"\\textbraceright{}"_s},
            {u'~', u"\\textasciitilde{}"_s}, {u'^', u"\\textasciicircum{}"_s}, {u'\\', u"\\textbackslash{}"_s},
            {u'`', u"\\textasciigrave{}"_s}, {u'\u00a0', u"~"_s}};
        const auto escape = escapes.constFind(c);
        const bool isRun = (c == u'-' || c == u'\'') && m_latex.endsWith(c); // "--" would become a dash
        m_latex += (isRun ? u"{}"_s : QString()) + (escape == escapes.constEnd() ? QString(c) : *escape);
    }

    /// Math as fromLatex() leaves it: an odd $ is money.
    bool writeMath()
    {
        const qsizetype end = m_text.indexOf(u'$', m_at + 1);
        const QStringView math = end < 0 ? QStringView() : QStringView(m_text).mid(m_at + 1, end - m_at - 1);
        if (!isMath(math))
            return false;
        m_latex += m_text.mid(m_at, end + 1 - m_at);
        m_at = end + 1;
        return true;
    }

    static bool isMath(QStringView text)
    {
        if (text.empty() || text.front().isSpace() || text.back().isSpace() || !isBalanced(text))
            return false;
        const auto has = [&](char16_t c) { return text.contains(QChar(c)); };
        const bool isShort = text.size() <= 3 && !text.front().isDigit();
        return !has(u'%') && !has(u'#') && (isShort || has(u'\\') || has(u'^') || has(u'_'));
    }

    static bool isBalanced(QStringView text)
    {
        qsizetype depth = 0;
        for (const QChar c : text) {
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }

    bool writeMark()
    {
        static const std::vector<std::pair<QString, QString>> marks = {{u"<i>"_s, u"\\emph{"_s},
            {u"<b>"_s, u"\\textbf{"_s}, {u"<sup>"_s, u"\\textsuperscript{"_s}, {u"<sub>"_s, u"\\textsubscript{"_s},
            {u"<span style=\"font-variant:small-caps;\">"_s, u"\\textsc{"_s}, {u"<span class=\"nocase\">"_s, u"{{"_s}};
        const QStringView rest = QStringView(m_text).mid(m_at);
        for (const auto& [mark, command] : marks) {
            if (!rest.startsWith(mark))
                continue;
            const QString name = mark.mid(1, mark.indexOf(mark.startsWith(u"<span") ? u' ' : u'>') - 1);
            m_open.push_back({u"</"_s + name + u'>', command == u"{{" ? u"}}"_s : u"}"_s});
            m_latex += command;
            m_at += mark.size();
            return true;
        }
        if (m_open.empty() || !rest.startsWith(m_open.back().first))
            return false;
        m_at += m_open.back().first.size();
        close();
        return true;
    }
    void close()
    {
        m_latex += m_open.back().second;
        m_open.pop_back();
    }

    /// A word with a capital after its first letter keeps it.
    bool writeGuardedWord()
    {
        const bool isWordStart = m_at == 0 || !m_text[m_at - 1].isLetterOrNumber();
        qsizetype end = m_at;
        bool isGuarded = false;
        while (isWordStart && end < m_text.size() && m_text[end].isLetterOrNumber()) {
            isGuarded = isGuarded || (end > m_at && m_text[end].isUpper());
            ++end;
        }
        if (!isGuarded)
            return false;
        m_latex += u'{' + m_text.mid(m_at, end - m_at) + u'}';
        m_at = end;
        return true;
    }

    const QString& m_text;
    CaseGuard m_guard;
    QString m_latex;
    qsizetype m_at = 0;
    std::vector<std::pair<QString, QString>> m_open; ///< the end of each open mark, and what closes it in LaTeX
};

}

QString toLatex(const QString& text, CaseGuard guard)
{
    return LatexWriter(text, guard).write();
}

QString toLatexVerbatim(const QString& text)
{
    QString latex;
    for (const QChar c : text)
        latex += (c == u'{' || c == u'}') ? u'%' + QString::number(c.unicode(), 16).toUpper() : QString(c);
    return latex;
}
