#include "model/formats/tables/tablesource.h"

#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/debate/words.h"
#include "model/formats/bibliography/csltypes.h"
#include "model/formats/namelist.h"
#include "model/formats/tables/tablewords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const std::pair<const char*, const char16_t*> textVariables[] = {{"type", u"type"}, {"title", u"title"},
    {"container", u"container-title"}, {"publisher", u"publisher"}, {"url", u"URL"}, {"doi", u"DOI"}};

/// "Weitzer, Ronald" in its parts; anything else as it is.
QJsonObject nameIn(const QString& text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma <= 0 || text.count(u',') > 1)
        return {{u"literal"_s, text}};
    return {{u"family"_s, text.left(comma).trimmed()}, {u"given"_s, text.sliced(comma + 1).trimmed()}};
}

QString textOf(const CslName& name)
{
    const bool isPerson = !name.family.isEmpty() && !name.given.isEmpty();
    return isPerson ? csl::familyName(name) + u", "_s + name.given : csl::fullName(name);
}

/// What other programs call the types of works.
QString typeCalled(const QString& word)
{
    static const QHash<QString, QString> types
        = {{u"journalarticle"_s, u"article-journal"_s}, {u"newspaperarticle"_s, u"article-newspaper"_s},
            {u"magazinearticle"_s, u"article-magazine"_s}, {u"booksection"_s, u"chapter"_s},
            {u"conferencepaper"_s, u"paper-conference"_s}, {u"blogpost"_s, u"post-weblog"_s}, {u"buch"_s, u"book"_s},
            {u"zeitschriftenartikel"_s, u"article-journal"_s}, {u"zeitungsartikel"_s, u"article-newspaper"_s},
            {u"webseite"_s, u"webpage"_s}, {u"website"_s, u"webpage"_s}, {u"bericht"_s, u"report"_s}};
    const QString folded = word.toCaseFolded().remove(u' ');
    return isCslType(folded) ? folded : types.value(folded);
}

void setType(QJsonObject& csl)
{
    const QString word = csl.value(u"type"_s).toString();
    if (isCslType(word))
        return;
    const QString type = typeCalled(word);
    csl.insert(u"type"_s, type.isEmpty() ? u"document"_s : type);
    if (type.isEmpty() && !word.isEmpty())
        csl.insert(u"genre"_s, word);
}

QString text(const QJsonObject& item, const QString& variable)
{
    const QJsonValue value = item.value(variable);
    return value.isString() ? value.toString() : csl::text(item, variable);
}

}

QJsonObject titled(const QString& title)
{
    return {{u"type"_s, u"document"_s}, {u"title"_s, title}};
}

Source sourceFrom(const std::function<QString(const char* field)>& cell, const QStringList& authors)
{
    Source source;
    for (const auto& [field, variable] : textVariables) {
        if (const QString text = cell(field); !text.isEmpty())
            source.csl.insert(QString::fromUtf16(variable), text);
    }
    setType(source.csl);
    QJsonArray names;
    for (const QString& name : authors)
        names.append(nameIn(name));
    if (!names.isEmpty())
        source.csl.insert(u"author"_s, names);
    if (const QString issued = cell("issued"); !issued.isEmpty())
        source.csl.insert(u"issued"_s, cslDate(dateIn(issued).isEmpty() ? issued : dateIn(issued)));
    source.archived = cell("archived");
    const QString grade = cell("reliability").trimmed().toUpper();
    source.reliability = grade.size() == 1 && grade >= u"A" && grade <= u"F" ? grade : QString();
    source.reliabilityReason = cell("reliability_reason");
    source.gradedBy = cell("graded_by");
    source.correction = fromWord<Correction>(cell("correction")).value_or(Correction::None);
    source.correctionNote = cell("correction_note");
    source.note = cell("note");
    return source;
}

TableCells cellsOf(const Source& source)
{
    TableCells cells = {{u"issued"_s, csl::issued(source.csl)}, {u"archived"_s, source.archived},
        {u"captured"_s, source.captured}, {u"reliability"_s, source.reliability},
        {u"reliability_reason"_s, source.reliabilityReason}, {u"graded_by"_s, source.gradedBy},
        {u"graded_on"_s, source.gradedOn}, {u"correction_note"_s, source.correctionNote}, {u"note"_s, source.note}};
    if (source.correction != Correction::None)
        cells.insert(u"correction"_s, wordOf(source.correction));
    for (const auto& [field, variable] : textVariables)
        cells.insert(QString::fromLatin1(field), text(source.csl, QString::fromUtf16(variable)));
    QStringList authors;
    for (const CslName& name : csl::names(source.csl))
        authors += textOf(name);
    cells.insert(u"authors"_s, joinedNames(authors));
    return cells;
}

QJsonObject mainPartsOf(const Source& source)
{
    const TableCells cells = cellsOf(source);
    return sourceFrom([&](const char* field) { return cells.value(QLatin1StringView(field)); },
        dividedNames(cells.value(u"authors"_s)))
        .csl;
}
