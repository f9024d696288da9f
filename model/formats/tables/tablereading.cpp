#include "model/formats/tables/tablereading.h"

#include "model/debate/sentences.h"
#include "model/formats/tables/tablewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"nothing"_s;
constexpr std::size_t rowsLookedAt = 50;
constexpr qsizetype mostQuestions = 200; ///< columns beyond are read as guessed

bool isOurs(const CsvTable& table)
{
    return table.columns.contains(ourMark());
}

/// The kind that shares most columns with a table of ours.
TableKind ourKind(const QStringList& columns)
{
    const auto shared = [&](TableKind kind) {
        const QStringList header = headerOf(kind);
        return std::ranges::count_if(header, [&](const QString& name) { return columns.contains(name); });
    };
    return *std::ranges::max_element(everyTableKind, {}, shared);
}

QStringList ourFields(TableKind kind, const QStringList& columns)
{
    const QStringList header = headerOf(kind);
    QStringList fields;
    for (const QString& column : columns) {
        const bool isKnown = header.contains(column) && !fields.contains(column);
        fields += column == ourMark() ? u"id"_s : isKnown ? column : QString();
    }
    return fields;
}

/// Whether a column that would tell reasons from objections does so: “Type” may as well say “directed”.
bool tellsRelations(const CsvTable& table, qsizetype column)
{
    bool isEmpty = true;
    for (std::size_t i = 0; i < std::min(rowsLookedAt, table.rows.size()); ++i) {
        const QString& cell = table.rows[i][column];
        if (inferenceKindIn(cell))
            return true;
        isEmpty = isEmpty && cell.trimmed().isEmpty();
    }
    return isEmpty;
}

/// What the columns hold when nobody says it; each field once.
QStringList guessedFields(const CsvTable& table, TableKind kind)
{
    QStringList fields;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString field = fieldFor(kind, table.columns[i]).value_or(QString());
        const bool tells
            = (field != u"relation" && (field != u"kind" || kind != TableKind::Inferences)) || tellsRelations(table, i);
        fields += fields.contains(field) || !tells ? QString() : field;
    }
    return fields;
}

bool hasNeeded(TableKind kind, const QStringList& fields)
{
    const auto isThere = [&](const QString& field) { return fields.contains(field); };
    return std::ranges::all_of(
        neededFields(kind), [&](const QStringList& some) { return std::ranges::any_of(some, isThere); });
}

int fitOf(const CsvTable& table, TableKind kind)
{
    const QStringList fields = guessedFields(table, kind);
    if (!hasNeeded(kind, fields))
        return 0;
    int fit = 0;
    for (const TableField& field : fieldsOf(kind))
        fit += !fields.contains(QLatin1StringView(field.key)) ? 0 : field.isTelling ? 3 : 1;
    return fit;
}

TableKind likeliestKind(const CsvTable& table)
{
    TableKind best = TableKind::Claims;
    for (const TableKind kind : everyTableKind) {
        if (fitOf(table, kind) > fitOf(table, best))
            best = kind;
    }
    return best;
}

TableKind kindIn(const CsvTable& table, const ImportAnswers& answers)
{
    const auto answer = answers.find(u"table"_s);
    for (const TableKind kind : everyTableKind) {
        if (answer != answers.end() && answer->second == wordOf(kind))
            return kind;
    }
    return likeliestKind(table);
}

/// "column.author": keys that can stand before "=" on the command line, each once.
QStringList keysOf(const QStringList& columns)
{
    QStringList keys;
    QSet<QString> seen;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString key = u"column."_s + foldedName(columns[i]).replace(u' ', u'-').replace(u'=', u'-').left(60);
        if (seen.contains(key) || columns[i].trimmed().isEmpty())
            key = u"column.%1"_s.arg(i + 1);
        seen.insert(key);
        keys += key;
    }
    return keys;
}

std::vector<ImportQuestion::Choice> fieldChoices(TableKind kind)
{
    std::vector<ImportQuestion::Choice> choices = {{nothing, Sentences::tr("nothing; leave it out")}};
    const bool tellsFor = kind == TableKind::Inferences;
    for (const TableField& field : fieldsOf(kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (field.use != TableField::OfOurs)
            choices.push_back({key, nameOfField(tellsFor && key == u"kind" ? u"relation"_s : key)});
    }
    return choices;
}

QStringList examplesIn(const CsvTable& table, qsizetype column)
{
    constexpr qsizetype mostExamples = 3;
    constexpr qsizetype longest = 120;
    QStringList examples;
    for (std::size_t i = 0; i < std::min(rowsLookedAt, table.rows.size()) && examples.size() < mostExamples; ++i) {
        const QString cell = table.rows[i][column].simplified().left(longest);
        examples += cell.isEmpty() ? QStringList() : QStringList{cell};
    }
    return examples;
}

}

int fitOf(const CsvTable& table)
{
    return fitOf(table, likeliestKind(table));
}

std::vector<ImportQuestion> questionsAbout(const CsvTable& table, const ImportAnswers& answers)
{
    if (isOurs(table))
        return {};
    const TableKind kind = kindIn(table, answers);
    std::vector<ImportQuestion::Choice> kinds;
    for (const TableKind one : everyTableKind)
        kinds.push_back({wordOf(one), nameOf(one)});
    std::vector<ImportQuestion> questions
        = {{u"table"_s, Sentences::tr("Each row is"), kinds, wordOf(likeliestKind(table)), {}, true}};
    const QStringList fields = guessedFields(table, kind);
    const QStringList keys = keysOf(table.columns);
    const std::vector<ImportQuestion::Choice> choices = fieldChoices(kind);
    for (qsizetype i = 0; i < std::min(mostQuestions, table.columns.size()); ++i)
        questions.push_back({keys[i], Sentences::tr("Column %1").arg(quoted(table.columns[i].simplified())), choices,
            fields[i].isEmpty() ? nothing : fields[i], examplesIn(table, i), true});
    return questions;
}

static Error nothingToRead(const CsvTable& table, TableKind kind)
{
    const QString field = neededFields(kind).back().front();
    return Error{Sentences::tr("No column of the table is known to hold this: %1.").arg(nameOfField(field)),
        Sentences::tr("Say which one does; on the command line, for example, with --choose %1=%2.")
            .arg(keysOf(table.columns).front(), field),
        Error::Kind::Input};
}

Result<TableReading> readingOf(const CsvTable& table, const ImportAnswers& answers)
{
    if (isOurs(table)) {
        const TableKind kind = ourKind(table.columns);
        return TableReading{kind, ourFields(kind, table.columns), true};
    }
    TableReading reading{kindIn(table, answers), {}, false};
    reading.fields = guessedFields(table, reading.kind);
    const QStringList keys = keysOf(table.columns);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (const auto answer = answers.find(keys[i]); answer != answers.end())
            reading.fields[i] = answer->second == nothing ? QString() : answer->second;
    }
    return hasNeeded(reading.kind, reading.fields) ? Result<TableReading>(reading) : nothingToRead(table, reading.kind);
}
