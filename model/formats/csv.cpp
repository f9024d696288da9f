#include "model/formats/csv.h"

using namespace Qt::StringLiterals;

static bool isFormula(const QString& cell)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    return !cell.isEmpty() && starts.contains(cell.front());
}

static QByteArray cellOf(QString cell)
{
    if (isFormula(cell))
        cell.prepend(u'\'');
    cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    const bool needsMarks = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (needsMarks)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray csvOf(const std::vector<QStringList>& rows)
{
    QByteArray text = "\xef\xbb\xbf";
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += i > 0 ? "," : "";
            text += cellOf(row[i]);
        }
        text += "\r\n";
    }
    return text;
}
