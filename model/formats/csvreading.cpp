#include "model/formats/csvreading.h"

#include "model/debate/sentences.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

QChar separatorOf(const QString& text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    QChar best = u',';
    for (QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

QString withoutGuard(const QString& cell)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    const bool isGuarded = cell.size() > 1 && cell.front() == u'\'' && starts.contains(cell[1]);
    return isGuarded ? cell.sliced(1) : cell;
}

/// Goes through a text, character by character.
class Reader {
public:
    explicit Reader(const QString& text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<CsvTable> read()
    {
        while (m_at < m_text.size()) {
            const int line = m_line;
            QStringList row;
            if (const Done read = readRow(row); !read)
                return read.error();
            if (const Done kept = keep(row, line); !kept)
                return kept.error();
        }
        if (m_table.columns.size() < 2)
            return Error{Sentences::tr("There is no first line with the names of columns."), {}, Error::Kind::Input};
        return std::move(m_table);
    }

private:
    Done readRow(QStringList& row)
    {
        for (;;) {
            QString cell;
            if (const Done read = readCell(cell); !read)
                return read;
            row += withoutGuard(cell);
            const QChar end = m_at < m_text.size() ? m_text[m_at++] : QChar(u'\n');
            if (end == m_separator)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            ++m_line;
            return {};
        }
    }

    /// Leaves the place at what ends the cell.
    Done readCell(QString& cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted(cell);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        cell = m_text.sliced(start, m_at - start);
        return {};
    }

    Done readQuoted(QString& cell)
    {
        const int line = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const bool isMark = m_text[m_at] == u'"';
            const bool isDoubled = isMark && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (isMark && !isDoubled) {
                ++m_at;
                while (m_at < m_text.size() && !endsCell(m_text[m_at]))
                    cell += m_text[m_at++]; // what some programs leave behind a mark
                return {};
            }
            m_at += isDoubled;
            m_line += m_text[m_at] == u'\n';
            cell += m_text[m_at];
        }
        return Error{Sentences::tr("Line %1: a quotation mark is not closed.").arg(line), {}, Error::Kind::Input};
    }

    bool endsCell(QChar character) const
    {
        return character == m_separator || character == u'\n' || character == u'\r';
    }

    Done keep(QStringList row, int line)
    {
        if (row.size() == 1 && row.front().isEmpty())
            return {};
        if (m_table.columns.isEmpty()) {
            m_table.columns = row;
            return {};
        }
        if (row.size() > m_table.columns.size())
            return Error{
                Sentences::tr("Line %1: there are more cells than columns.").arg(line), {}, Error::Kind::Input};
        row.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
        return {};
    }

    const QString& m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

}

Result<CsvTable> readCsv(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{
            Sentences::tr("The file is not in UTF-8."), Sentences::tr("Save it as CSV in UTF-8."), Error::Kind::Input};
    return Reader(text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text).read();
}
