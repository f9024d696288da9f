#include "app/commands/positionsoutput.h"

#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/csv.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Debate& debate, StakeholderId id)
{
    return debate.find(id)->name;
}

QString nameOf(const Debate& debate, ClaimId id)
{
    const Claim& claim = *debate.find(id);
    return claim.title.isEmpty() ? claim.text : claim.title;
}

/// "+  Decriminalisation is safer  (2; only others say so)".
QString lineFor(const Debate& debate, const PositionMatrix& matrix, const Position& position)
{
    QStringList remarks = {QString::number(position.count)};
    const std::pair<bool, QString> marks[] = {{position.isDivided, Sentences::tr("divided")},
        {position.isAttributed, Sentences::tr("told by others")}, {position.isByHand, Sentences::tr("by hand")},
        {position.isUndated, Sentences::tr("undated")}, {position.isUncertain, Sentences::tr("perhaps later")}};
    for (const auto& [isSo, mark] : marks) {
        if (isSo)
            remarks += mark;
    }
    return u"  "_s + symbolFor(position.stance) + u' '
        + oneLine(nameOf(debate, matrix.columns[static_cast<std::size_t>(position.column)]), 70) + u"  ("_s
        + remarks.join(u"; "_s) + u")\n"_s;
}

QString headingFor(const Debate& debate, const PositionMatrix& matrix, std::size_t row)
{
    const QString name = oneLine(nameOf(debate, matrix.rows[row]), 70);
    const bool hasCamp = row < matrix.camps.size() && matrix.camps[row] >= 0;
    return name + (hasCamp ? u"  ["_s + Sentences::tr("camp %1").arg(matrix.camps[row] + 1) + u']' : QString()) + u'\n';
}

QString countsOf(const PositionMatrix& matrix)
{
    QStringList sentences = {Sentences::tr("%n position(s)", nullptr, int(matrix.positions.size())) + u"; "_s
        + Sentences::tr("silent on %n", nullptr, matrix.silences()) + u'.'};
    if (matrix.undated > 0)
        sentences += Sentences::tr("%n statement(s) without a date left out.", nullptr, matrix.undated);
    if (matrix.later > 0)
        sentences += Sentences::tr("%n later statement(s) left out.", nullptr, matrix.later);
    if (matrix.unattributed > 0)
        sentences += Sentences::tr("%n statement(s) of nobody known left out.", nullptr, matrix.unattributed);
    return sentences.join(u' ') + u'\n';
}

void writeRow(JsonWriter& json, const Debate& debate, const PositionMatrix& matrix, std::size_t row)
{
    const Stakeholder& one = *debate.find(matrix.rows[row]);
    json.beginObject();
    json.member("id", QString::number(one.id.value));
    json.member("name", one.name);
    json.member("kind", wordOf(one.kind));
    if (row < matrix.camps.size() && matrix.camps[row] >= 0)
        json.member("camp", matrix.camps[row]);
    json.endObject();
}

void writePosition(JsonWriter& json, const Debate& debate, const PositionMatrix& matrix, const Position& position)
{
    const auto id = [](auto one) { return QString::number(one.value); };
    json.beginObject();
    json.member("stakeholder", id(matrix.rows[static_cast<std::size_t>(position.row)]));
    json.member("claim", id(matrix.columns[static_cast<std::size_t>(position.column)]));
    json.member("stance", wordOf(position.stance));
    const std::pair<const char*, bool> marks[]
        = {{"divided", position.isDivided}, {"attributed", position.isAttributed}, {"undated", position.isUndated},
            {"uncertain", position.isUncertain}, {"byHand", position.isByHand}};
    for (const auto& [name, isSo] : marks) {
        if (isSo)
            json.member(name, true);
    }
    json.member("standing", position.standing);
    json.key("statements");
    json.beginArray();
    for (StatementId statement : matrix.statementsOf(position))
        json.value(id(statement));
    json.endArray();
    json.member("text", wordsFor(debate, matrix, position));
    json.endObject();
}

template<class List, class Write>
void writeList(JsonWriter& json, const char* name, const List& list, Write write)
{
    json.key(name);
    json.beginArray();
    for (const auto& one : list)
        write(one);
    json.endArray();
}

}

QString positionsText(const Debate& debate, const PositionMatrix& matrix)
{
    QString text;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        text += headingFor(debate, matrix, row);
        for (const Position& position : matrix.positionsOf(int(row)))
            text += lineFor(debate, matrix, position);
        if (matrix.positionsOf(int(row)).empty())
            text += u"  "_s + Sentences::tr("silent") + u'\n';
    }
    return text + (text.isEmpty() ? u""_s : u"\n"_s) + countsOf(matrix);
}

QByteArray positionsJson(const Debate& debate, const PositionMatrix& matrix)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("stakeholders");
    json.beginArray();
    for (std::size_t row = 0; row < matrix.rows.size(); ++row)
        writeRow(json, debate, matrix, row);
    json.endArray();
    writeList(json, "claims", matrix.columns, [&](ClaimId claim) {
        json.beginObject();
        json.member("id", QString::number(claim.value));
        json.member("text", debate.find(claim)->text);
        json.endObject();
    });
    writeList(json, "positions", matrix.positions,
        [&](const Position& position) { writePosition(json, debate, matrix, position); });
    json.member("silences", matrix.silences());
    json.member("undated", matrix.undated);
    json.member("later", matrix.later);
    json.member("unattributed", matrix.unattributed);
    json.endObject();
    json.finish();
    return bytes;
}

QByteArray positionsCsv(const Debate& debate, const PositionMatrix& matrix)
{
    std::vector<QStringList> rows = {{u"stakeholder"_s, u"kind"_s}};
    for (ClaimId claim : matrix.columns)
        rows.front() += nameOf(debate, claim);
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        QStringList cells = {nameOf(debate, matrix.rows[row]), wordOf(debate.find(matrix.rows[row])->kind)};
        cells.resize(2 + static_cast<qsizetype>(matrix.columns.size()));
        for (const Position& position : matrix.positionsOf(int(row)))
            cells[2 + position.column] = wordOf(position.stance);
        rows.push_back(cells);
    }
    return csvOf(rows);
}

QString evidenceOf(const Debate& debate, StatementId id)
{
    const Statement& statement = *debate.find(id);
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const QString words
        = excerpt ? quoted(excerpt->exact.simplified(), 300) : Sentences::tr("Set by hand, without a quotation.");
    const QString stance = statement.stance == Stance::Conditional && !statement.condition.isEmpty()
        ? Sentences::tr("%1 (%2)", "stance, condition").arg(wordFor(statement.stance), isolated(statement.condition))
        : wordFor(statement.stance);
    return Sentences::tr("%1, %2: %3", "date, stance, quotation")
        .arg(statement.date.isEmpty() ? Sentences::tr("undated") : statement.date, stance, words);
}
