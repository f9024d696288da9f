#include "model/debate/sentences.h"
#include "model/formats/bibliography/bibfile.h"
#include "model/formats/decodedtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !u"{}\"#,=()@%"_s.contains(c);
}

class BibParser {
public:
    explicit BibParser(QStringView text)
        : m_text(text)
        , m_lines(text)
    {
    }

    BibFile parse()
    {
        while (findEntry() && !m_file.isTooLong)
            readEntry();
        return std::move(m_file);
    }

private:
    QChar at(qsizetype position) const { return position < m_limit ? m_text[position] : QChar(); }
    bool isAtEnd() const { return m_at >= m_limit; }
    void skipSpace()
    {
        while (!isAtEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString place(qsizetype position) { return linePlace(m_lines.lineAt(position)); }
    void repaired(qsizetype position, const QString& what) { m_file.repaired.push_back({place(position), what}); }
    void refused(qsizetype position, const QString& what) { m_file.refused.push_back({place(position), what}); }

    bool startsLine(qsizetype position) const
    {
        while (position > 0 && (m_text[position - 1] == u' ' || m_text[position - 1] == u'\t'))
            --position;
        return position == 0 || m_text[position - 1] == u'\n' || m_text[position - 1] == u'\r';
    }

    /// Whether "@name{" or "@name(" stands here; if so, `open` is where its bracket is.
    bool isEntryStart(qsizetype position, qsizetype& open) const
    {
        qsizetype i = position + 1;
        while (i < m_text.size() && m_text[i] == u' ')
            ++i;
        const qsizetype name = i;
        while (i < m_text.size() && i - name < 100
            && (m_text[i].isLetterOrNumber() || m_text[i] == u'_' || m_text[i] == u'-'))
            ++i;
        if (i == name)
            return false;
        while (i < m_text.size() && m_text[i].isSpace() && i - name < 1000)
            ++i;
        open = i;
        return i < m_text.size() && (m_text[i] == u'{' || m_text[i] == u'(');
    }

    /// Goes to the next entry outside of others.
    bool findEntry()
    {
        m_limit = m_text.size();
        m_outside = m_at;
        while ((m_at = m_text.indexOf(u'@', m_at)) >= 0) {
            if (isEntryStart(m_at, m_open)) {
                if (!isInPercentLine(m_at))
                    return true;
                refused(m_at, Sentences::tr("This entry is commented out with %, so it was left alone."));
            }
            ++m_at;
        }
        return false;
    }

    /// Looks back to the line's beginning, but never before where the last look ended.
    bool isInPercentLine(qsizetype position)
    {
        qsizetype i = std::max(m_outside, lineStartAfter(position));
        while (i < position && (m_text[i] == u' ' || m_text[i] == u'\t'))
            ++i;
        return i < position && m_text[i] == u'%';
    }
    qsizetype lineStartAfter(qsizetype position)
    {
        for (qsizetype i = position; i > m_lineSeen; --i) {
            if (m_text[i - 1] == u'\n' || m_text[i - 1] == u'\r') {
                m_lineStart = i;
                break;
            }
        }
        m_lineSeen = position;
        return m_lineStart;
    }

    void readEntry()
    {
        BibEntry entry;
        const qsizetype start = m_at;
        entry.line = m_lines.lineAt(start);
        entry.type = m_text.mid(start + 1, m_open - start - 1).trimmed().toString().toLower();
        m_close = m_text[m_open] == u'{' ? u'}' : u')';
        const qsizetype end = endOfEntry(start);
        m_at = m_open + 1;
        if (entry.type != u"comment" && entry.type != u"preamble")
            readBody(entry);
        else if (!m_isClosed)
            repaired(start, Sentences::tr("The brackets of @%1 do not close.").arg(entry.type));
        m_at = end;
        entry.raw = m_text.mid(start, end - start).trimmed();
        entry.isClosed = m_isClosed;
        keep(std::move(entry), start);
    }

    void keep(BibEntry entry, qsizetype start)
    {
        if (entry.type == u"comment" || entry.type == u"preamble")
            return;
        if (!m_isClosed && entry.fields.empty())
            return refused(
                start, Sentences::tr("The entry %1 has no end, and nothing in it can be read.").arg(quoted(entry.key)));
        if (!m_isClosed)
            repaired(start,
                Sentences::tr("The entry %1 has no closing bracket; it was ended before the next one.")
                    .arg(quoted(entry.key)));
        m_file.entries.push_back(std::move(entry));
        m_file.isTooLong = m_file.entries.size() > mostEntries;
    }

    /// Finds the bracket that closes the entry and sets the limit before it.
    qsizetype endOfEntry(qsizetype start)
    {
        const qsizetype border = m_isCautious ? nextEntryLine(start) : m_text.size();
        qsizetype close = closingBracket(border);
        m_isClosed = close >= 0;
        if (!m_isClosed && !m_isCautious) { // from here on, one bad entry must not swallow the good ones after it
            m_isCautious = true;
            return endOfEntry(start);
        }
        m_limit = m_isClosed ? close : border;
        return m_isClosed ? close + 1 : border;
    }

    qsizetype closingBracket(qsizetype border) const
    {
        qsizetype depth = 0;
        bool isQuoted = false;
        for (qsizetype i = m_open + 1; i < border; ++i) {
            const char16_t c = m_text[i].unicode();
            if (m_close == u')' && c == u'"' && depth == 0)
                isQuoted = !isQuoted;
            if (depth == 0 && c == m_close && !isQuoted)
                return i;
            depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
        }
        return -1;
    }

    qsizetype nextEntryLine(qsizetype start) const
    {
        qsizetype open = 0;
        for (qsizetype i = m_text.indexOf(u'@', start + 1); i >= 0; i = m_text.indexOf(u'@', i + 1)) {
            if (startsLine(i) && isEntryStart(i, open))
                return i;
        }
        return m_text.size();
    }

    void readBody(BibEntry& entry)
    {
        if (entry.type != u"string")
            readKey(entry);
        while (true) {
            while (!isAtEnd() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
                ++m_at;
            if (isAtEnd() || !readField(entry))
                return;
        }
    }

    /// The key runs to the comma. A first field without a key before it is seen by its "=".
    void readKey(BibEntry& entry)
    {
        skipSpace();
        const qsizetype start = m_at;
        while (!isAtEnd() && m_text[m_at] != u',' && !m_text[m_at].isSpace() && !isFieldSign(m_at))
            ++m_at;
        const qsizetype end = m_at;
        skipSpace();
        if (at(m_at) == u'=') {
            m_at = start;
            return repaired(start, Sentences::tr("The entry has no key."));
        }
        m_at = endOfKey(end);
        entry.key = m_text.mid(start, m_at - start).trimmed().toString();
    }

    /// "={" and "=\"" begin a value; a lone "=" may be part of a key.
    bool isFieldSign(qsizetype position) const
    {
        const QChar next = at(position + 1);
        return m_text[position] == u'=' && (next == u'{' || next == u'"' || next.isSpace());
    }

    /// A key with spaces goes on to its comma; one whose comma is missing ends where the first field begins.
    qsizetype endOfKey(qsizetype end)
    {
        qsizetype i = m_at;
        while (i < m_limit && m_text[i] != u',' && m_text[i] != u'=')
            ++i;
        if (at(i) != u'=')
            return i;
        repaired(end, Sentences::tr("A comma is missing after the entry's key."));
        return end;
    }

    bool readField(BibEntry& entry)
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && isWordCharacter(m_text[m_at]))
            ++m_at;
        BibField field;
        field.name = *m_names.insert(m_text.mid(start, m_at - start).toString().toLower());
        skipSpace();
        if (field.name.isEmpty() || at(m_at) != u'=')
            return skipStray(start);
        ++m_at;
        const bool isWhole = readValue(field);
        field.raw = m_text.mid(start, m_at - start).trimmed();
        if (!isWhole) {
            repaired(start,
                Sentences::tr("The value of %1 does not end; it and what follows in this entry was left out.")
                    .arg(quoted(field.name)));
            return false;
        }
        entry.fields.push_back(std::move(field));
        skipSpace();
        if (!isAtEnd() && m_text[m_at] != u',')
            repaired(m_at, Sentences::tr("A comma is missing before this."));
        return true;
    }

    bool skipStray(qsizetype start)
    {
        repaired(start, Sentences::tr("Something here is no field and was left out of what was read."));
        qsizetype depth = 0;
        for (; !isAtEnd() && (depth > 0 || m_text[m_at] != u','); ++m_at)
            depth += m_text[m_at] == u'{' ? 1 : m_text[m_at] == u'}' && depth > 0 ? -1 : 0;
        return !isAtEnd();
    }

    bool readValue(BibField& field)
    {
        do {
            skipSpace();
            if (!readPiece(field))
                return false;
            skipSpace();
        } while (at(m_at) == u'#' && m_at++ < m_limit);
        return true;
    }

    bool readPiece(BibField& field)
    {
        const QChar first = at(m_at);
        if (first == u'{' || first == u'"')
            return readDelimited(field, first == u'{' ? u'}' : u'"');
        const qsizetype start = m_at;
        while (!isAtEnd() && isWordCharacter(m_text[m_at]))
            ++m_at;
        field.pieces.push_back({m_text.mid(start, m_at - start), m_at > start});
        return true;
    }

    bool readDelimited(BibField& field, QChar close)
    {
        const qsizetype start = ++m_at;
        for (qsizetype depth = 0; !isAtEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (depth == 0 && c == close) {
                field.pieces.push_back({m_text.mid(start, m_at - start), false});
                ++m_at;
                return true;
            }
            depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
        }
        return false;
    }

    QStringView m_text;
    QSet<QString> m_names; ///< of fields
    LineCounter m_lines;
    BibFile m_file;
    qsizetype m_at = 0;
    qsizetype m_limit = 0; ///< the end of what is being read: the entry's closing bracket
    qsizetype m_open = 0; ///< the entry's opening bracket
    qsizetype m_outside = 0; ///< where the last entry ended
    qsizetype m_lineSeen = 0;
    qsizetype m_lineStart = 0; ///< of the line that `m_lineSeen` is in
    QChar m_close;
    bool m_isClosed = false;
    bool m_isCautious = false; ///< an entry was not closed: each one ends at the latest where the next begins a line
};

}

BibFile parseBibFile(QStringView text)
{
    return BibParser(text).parse();
}
