#include "model/formats/decodedtext.h"
#include "model/formats/tables/tabledebate.h"
#include "model/formats/tables/tables.h"

#include <QSet>

Result<Imported> readTables(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress)
{
    const Result<DecodedText> text = decodedText(bytes);
    if (!text)
        return text.error();
    const Result<CsvTable> table = readTableText(text->text, progress);
    if (!table)
        return table.error();
    const Result<TableReading> reading = readingOf(*table, answers);
    if (!reading)
        return reading.error();
    Result<Imported> imported = TableDebate(*table, *reading).run(progress);
    if (imported)
        imported->report.repaired.insert(
            imported->report.repaired.begin(), text->repaired.begin(), text->repaired.end());
    return imported;
}

std::vector<ImportQuestion> askOfTable(const QByteArray& bytes, const ImportAnswers& answers)
{
    const Result<DecodedText> text = decodedText(bytes);
    const Result<CsvTable> table = text ? readTableText(text->text) : Result<CsvTable>(text.error());
    return table ? questionsAbout(*table, answers) : std::vector<ImportQuestion>();
}

/// Without the line that the end of what was looked at may have cut.
static QString wholeLines(const QString& start)
{
    const qsizetype end = start.lastIndexOf(u'\n');
    return end < 0 ? start : start.first(end + 1);
}

/// Names that mean something, each once, and rows that fill them; our own tables by their names alone.
bool looksLikeTable(QByteArrayView start)
{
    constexpr int leastFit = 6; // two telling columns
    constexpr qsizetype mostWords = 60;
    const QString text = QString::fromUtf8(start);
    const Result<CsvTable> first = readTableText(text.left(text.indexOf(u'\n') + 1));
    if (first && first->columns.contains(ourMark()))
        return true;
    const Result<CsvTable> table = readTableText(wholeLines(text));
    if (!table || table->rows.empty() || !table->tooLong.empty() || table->columns.size() < 2)
        return false;
    const auto isName = [](const QString& name) { return !name.trimmed().isEmpty() && name.size() <= mostWords; };
    const QSet<QString> names(table->columns.begin(), table->columns.end());
    return names.size() == table->columns.size() && std::ranges::all_of(table->columns, isName)
        && fitOf(*table) >= leastFit;
}
