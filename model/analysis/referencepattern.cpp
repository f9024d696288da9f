#include "model/analysis/referencepattern.h"

using namespace Qt::StringLiterals;

namespace {

/// Fills in a pattern from left to right; groups nest no deeper than the patterns of referencestyles.cpp.
class Filling {
public:
    Filling(QStringView pattern, const QHash<QString, QString>& values)
        : m_pattern(pattern)
        , m_values(values)
    {
    }

    QString fill()
    {
        bool hasValue = false;
        return group(hasValue);
    }

private:
    QString group(bool& hasValue)
    {
        QString text;
        while (m_at < m_pattern.size() && m_pattern[m_at] != u'>') {
            const QChar c = m_pattern[m_at++];
            if (c == u'[')
                append(text, value(hasValue));
            else if (c == u'<')
                append(text, inner(hasValue));
            else
                append(text, QString(c));
        }
        ++m_at;
        return text;
    }

    QString inner(bool& hasValue)
    {
        bool isThere = false;
        const QString text = group(isThere);
        hasValue = hasValue || isThere;
        return isThere ? text : QString();
    }

    QString value(bool& hasValue)
    {
        const qsizetype end = m_pattern.indexOf(u']', m_at);
        const QString found = m_values.value(m_pattern.mid(m_at, end - m_at).toString());
        m_at = end + 1;
        hasValue = hasValue || !found.isEmpty();
        return found;
    }

    /// "?" and "." before a full stop make it needless, within closing quotation marks as well.
    static void append(QString& text, const QString& more)
    {
        qsizetype last = text.size() - 1;
        while (last > 0 && u"”’)"_s.contains(text[last]) && text[last] != u')')
            --last;
        const bool isEnded = last >= 0 && u".?!"_s.contains(text[last]);
        if (isEnded && more.startsWith(u'.') && !more.startsWith(u". ."_s))
            text += more.mid(1);
        else if (last >= 0 && more.startsWith(u'.') && u",;:"_s.contains(text[last]))
            text = text.left(last) + more;
        else
            text += more;
    }

    QStringView m_pattern;
    const QHash<QString, QString>& m_values;
    qsizetype m_at = 0;
};

}

QString filled(QStringView pattern, const QHash<QString, QString>& values)
{
    return Filling(pattern, values).fill().simplified();
}
