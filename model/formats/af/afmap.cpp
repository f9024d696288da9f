#include "model/formats/af/afmap.h"

#include "model/debate/sentences.h"
#include "model/formats/af/aflines.h"

#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array words = {"claim", "not", "inference", "attack"};
static constexpr const char* firstLine
    = "# What the arguments of the file beside this one stand for: counterpoint map 1";

static QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

static QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar what = text[++i];
        plain += what == u't' ? QChar(u'\t') : what == u'n' ? QChar(u'\n') : what == u'r' ? QChar(u'\r') : what;
    }
    return plain;
}

QByteArray writeAfMap(const std::vector<AfMapRow>& rows)
{
    QByteArray text = QByteArray(firstLine) + '\n';
    for (const AfMapRow& row : rows) {
        text += words[static_cast<std::size_t>(row.what)];
        text += '\t' + row.argument + (row.other.isEmpty() ? QByteArray() : QByteArray(' ' + row.other)) + '\t'
            + QByteArray::number(row.key) + '\t' + escaped(row.text).toUtf8() + '\n';
    }
    return text;
}

static Result<AfMapRow> rowIn(const QByteArray& line, int number)
{
    const QList<QByteArray> cells = line.split('\t');
    const auto word = std::ranges::find(words, cells[0], [](const char* one) { return QByteArray(one); });
    bool isKey = false;
    const qint64 key = cells.value(2).toLongLong(&isKey);
    if (word == words.end() || cells.size() != 4 || !isKey || key < 1)
        return wrongLine(number, Sentences::tr("This does not say what an argument stands for."));
    const QList<QByteArray> names = cells[1].split(' ');
    return AfMapRow{static_cast<AfMapRow::What>(word - words.begin()), names[0], names.value(1), key,
        unescaped(QString::fromUtf8(cells[3]))};
}

Result<std::vector<AfMapRow>> readAfMap(const QByteArray& bytes)
{
    std::vector<AfMapRow> rows;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const Result<AfMapRow> row = rowIn(line, number);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    return rows;
}
