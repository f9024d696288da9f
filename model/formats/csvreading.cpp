#include "model/formats/csvreading.h"

#include "model/debate/sentences.h"
#include "model/formats/csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 1000;
constexpr qsizetype mostCells = 10'000'000;

/// Of a comma, a semicolon and a tab what the first line has most of, outside quotation marks.
QChar separatorOf(QStringView text)
{
    const QString candidates = u",;\t"_s;
    std::array<int, 3> counts = {};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (!isQuoted && (character == u'\n' || character == u'\r'))
            break;
        isQuoted ^= character == u'"';
        if (const qsizetype which = candidates.indexOf(character); which >= 0 && !isQuoted)
            ++counts[static_cast<std::size_t>(which)];
    }
    return candidates[std::ranges::max_element(counts) - counts.begin()];
}

QString withoutGuard(const QString& cell)
{
    return cell.startsWith(u'\'') && isGuarded(cell) ? cell.sliced(1) : cell;
}

enum class Manner { Strict, AsPeopleDo };

/// Goes through a text, character by character.
class Reader {
public:
    Reader(const QString& text, Manner manner)
        : m_text(text)
        , m_manner(manner)
        , m_separator(separatorOf(text))
    {
        if (m_manner == Manner::AsPeopleDo)
            passSeparatorLine();
    }

    Result<CsvTable> read(const Progress& progress)
    {
        for (std::size_t count = 0; m_at < m_text.size(); ++count) {
            if (count % 1024 == 0 && !progress.goesOn(m_at, m_text.size()))
                return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
            const int line = m_line;
            QStringList row;
            if (const Done read = readRow(row); !read)
                return read.error();
            if (const Done kept = keep(row, line); !kept)
                return kept.error();
        }
        if (m_table.columns.size() < (isStrict() ? 2 : 1))
            return Error{Sentences::tr("There is no first line with the names of columns."), {}, Error::Kind::Input};
        return std::move(m_table);
    }

private:
    bool isStrict() const { return m_manner == Manner::Strict; }

    void passSeparatorLine()
    {
        const bool isThere = m_text.startsWith(u"sep="_s, Qt::CaseInsensitive) && m_text.size() > 5
            && (m_text[5] == u'\r' || m_text[5] == u'\n');
        if (!isThere)
            return;
        m_separator = m_text[4];
        m_at = 5;
        endLine(m_text[m_at++]);
    }

    void endLine(QChar end)
    {
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    Done readRow(QStringList& row)
    {
        for (;;) {
            QString cell;
            if (const Done read = readCell(cell); !read)
                return read;
            if (row.size() <= mostColumns)
                row += withoutGuard(cell);
            const QChar end = m_at < m_text.size() ? m_text[m_at++] : QChar(u'\n');
            if (end == m_separator)
                continue;
            endLine(end);
            return {};
        }
    }

    /// Leaves the place at what ends the cell.
    Done readCell(QString& cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted(cell);
        readPlain(cell);
        return {};
    }

    void readPlain(QString& cell)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        cell += QStringView(m_text).sliced(start, m_at - start);
    }

    Done readQuoted(QString& cell)
    {
        const qsizetype start = m_at;
        const int line = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const bool isMark = m_text[m_at] == u'"';
            const bool isDoubled = isMark && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (isMark && !isDoubled) {
                ++m_at;
                readBehindMark(cell, start, line);
                return {};
            }
            m_at += isDoubled;
            m_line += m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && !m_text.mid(m_at + 1, 1).startsWith(u'\n'));
            cell += m_text[m_at];
        }
        return Error{Sentences::tr("Line %1: a quotation mark is not closed.").arg(line), {}, Error::Kind::Input};
    }

    /// Words behind the mark: some programs leave them there, and people begin a cell with a quotation.
    void readBehindMark(QString& cell, qsizetype start, int line)
    {
        const bool isWhole = m_at == m_text.size() || endsCell(m_text[m_at]);
        if (!isWhole && !isStrict()) {
            cell.clear();
            m_at = start;
            m_line = line;
        }
        readPlain(cell);
    }

    bool endsCell(QChar character) const
    {
        return character == m_separator || character == u'\n' || character == u'\r';
    }

    Done keep(QStringList row, int line)
    {
        const auto isEmpty = [](const QString& cell) { return cell.isEmpty(); };
        if (std::ranges::all_of(row, isEmpty) && (!isStrict() || row.size() == 1))
            return {};
        if (m_table.columns.isEmpty())
            return takeNames(std::move(row));
        if (!isStrict()) {
            while (row.size() > m_table.columns.size() && row.back().isEmpty())
                row.removeLast();
        }
        if (row.size() > m_table.columns.size() && !isStrict()) {
            m_table.tooLong.push_back(line);
            return {};
        }
        if (row.size() > m_table.columns.size())
            return Error{
                Sentences::tr("Line %1: there are more cells than columns.").arg(line), {}, Error::Kind::Input};
        row.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
        m_table.lines.push_back(line);
        const bool isTooLarge = qsizetype(m_table.rows.size()) * m_table.columns.size() > mostCells;
        return isTooLarge ? Done(tooLarge()) : Done();
    }

    Done takeNames(QStringList row)
    {
        if (row.size() > mostColumns)
            return tooLarge();
        m_table.columns = std::move(row);
        return {};
    }

    static Error tooLarge()
    {
        return Error{Sentences::tr("The table has more than 1,000 columns or 10 million cells."),
            Sentences::tr("Divide it into several."), Error::Kind::Input};
    }

    const QString& m_text;
    const Manner m_manner;
    QChar m_separator;
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
    return Reader(text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text, Manner::Strict).read({});
}

Result<CsvTable> readTableText(const QString& text, const Progress& progress)
{
    return Reader(text, Manner::AsPeopleDo).read(progress);
}
