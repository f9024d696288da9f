#include "model/formats/csv.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isGuarded(QStringView cell)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && starts.contains(cell.front());
}

static bool isNumber(const QString& cell)
{
    static const QRegularExpression form(u"^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
    return form.match(cell).hasMatch();
}

static QByteArray cellOf(QString cell, const CsvStyle& style)
{
    if (isGuarded(cell) && !(style.keepsNumbers && isNumber(cell)))
        cell.prepend(u'\'');
    cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    const bool needsMarks = cell.contains(style.separator) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (needsMarks)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray csvOf(const std::vector<QStringList>& rows, const CsvStyle& style)
{
    QByteArray text = "\xef\xbb\xbf";
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += i > 0 ? QString(style.separator).toUtf8() : QByteArray();
            text += cellOf(row[i], style);
        }
        text += "\r\n";
    }
    return text;
}
