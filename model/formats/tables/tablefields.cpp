#include "model/formats/tables/tablefields.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using enum TableField::Use;

#define NOTES u"notes|comment|comments|remark|remarks|notiz|notizen|anmerkung|anmerkungen|kommentar|bemerkung|ملاحظة"
#define NUMBERS u"key|nr|no|number|nummer|kennung|#|معرف|رقم"
#define WEIGHTS u"strength|score|gewicht|stärke|وزن"
#define RELATIONS                                                                                                      \
    u"relation type|interaction|polarity|label|pro/con|pro/contra|pro con|art|beziehung|relationstyp|العلاقة"

const std::vector<TableField> ofIssues = {{"id", u"issue id|question id|" NUMBERS, false, OfOthers},
    {"text", u"issue|question|questions|frage|fragen|streitfrage|سؤال|السؤال", true}, {"note", NOTES},
    {"exclusive", u"ausschließend", false, OfOurs}, {"order", u"", false, OfOurs}, {"external", u"", false, OfOurs}};

const std::vector<TableField> ofTopics
    = {{"id", u"topic id|" NUMBERS, false, OfOthers}, {"name", u"topic|topics|thema|themen|موضوع|الموضوع", true},
        {"parent", u"parent topic|within|oberthema|teil von", true}, {"parent_id", u"", false, OfOurs}, {"note", NOTES},
        {"order", u"", false, OfOurs}, {"external", u"", false, OfOurs}};

const std::vector<TableField> ofSources = {{"id", u"source id|citekey|citation key|" NUMBERS, false, OfOthers},
    {"type", u"item type|publication type|typ|نوع"}, {"title", u"titel|source|quelle|عنوان|العنوان|المصدر", true},
    {"authors", u"author|creator|creators|by|autor|autoren|autorin|autorinnen|verfasser|urheber|المؤلف", true},
    {"issued", u"year|date|publication year|published|jahr|datum|erschienen|تاريخ|التاريخ|السنة", true},
    {"container", u"journal|publication title|newspaper|publication|zeitschrift|zeitung|erschienen in|المجلة"},
    {"publisher", u"verlag|الناشر"}, {"url", u"link|address|web|adresse|الرابط", true}, {"doi", u"", true},
    {"archived", u"archive url|archiviert"}, {"captured", u"accessed|access date|date accessed|abgerufen|zugriff"},
    {"reliability", u"grade|zuverlässigkeit"}, {"reliability_reason", u"", false, OfOurs},
    {"graded_by", u"", false, OfOurs}, {"graded_on", u"", false, OfOurs}, {"correction", u"", false, OfOurs},
    {"correction_note", u"", false, OfOurs}, {"note", u"extra|" NOTES}, {"order", u"", false, OfOurs},
    {"external", u"", false, OfOurs}};

const std::vector<TableField> ofStakeholders = {{"id", u"stakeholder id|actor id|person id|" NUMBERS, false, OfOthers},
    {"name", u"stakeholder|actor|person|organization|organisation|akteur|bezeichnung|اسم|الاسم", true},
    {"kind", u"type|typ|art|نوع|النوع", true}, {"aliases", u"alias|also known as|aliasnamen|auch bekannt als", true},
    {"part_of", u"member of|belongs to|affiliation|gehört zu|teil von|mitglied von|zugehörigkeit", true},
    {"part_of_id", u"", false, OfOurs}, {"description", u"beschreibung|وصف|" NOTES},
    {"link", u"url|website|webseite|الرابط"}, {"initials", u"kürzel"}, {"colour", u"", false, OfOurs},
    {"order", u"", false, OfOurs}, {"external", u"", false, OfOurs}};

const std::vector<TableField> ofClaims = {{"id", u"claim id|node id|" NUMBERS, false, OfOthers},
    {"text",
        u"claim|claims|claim text|statement|statement text|proposition|content|argument|argument text|aussage|behauptung|"
        u"these|wortlaut|ادعاء|الادعاء|النص",
        true},
    {"title", u"short|short title|label|name|titel|kurztitel|kurzform|عنوان|العنوان"}, {"note", NOTES},
    {"bears_on",
        u"parent|parent id|parent claim|target|target id|answers|reply to|in reply to|responds to|bezug|bezieht sich auf|"
        u"antwort auf|übergeordnet|يجيب على",
        true, OfOthers},
    {"relation", u"type|kind|stance|typ|" RELATIONS, false, OfOthers},
    {"issue", u"issue id|question|question id|frage|streitfrage|سؤال|السؤال"}, {"issue_id", u"", false, OfOurs},
    {"topic", u"topic id|theme|category|group|thema|kategorie|gruppe|موضوع|الموضوع"}, {"topic_id", u"", false, OfOurs},
    {"tags", u"tag|keywords|labels|schlagwort|schlagworte|schlagwörter|stichworte|وسوم"}, {"weight", WEIGHTS},
    {"standard", u"", false, OfOurs}, {"defines", u"", false, OfOurs}, {"order", u"", false, OfOurs},
    {"external", u"", false, OfOurs}};

const std::vector<TableField> ofInferences = {{"id", u"inference id|edge id|" NUMBERS, false, OfOthers},
    {"kind", u"type|relation|stance|typ|" RELATIONS},
    {"target",
        u"to|claim|conclusion|claim id|conclusion id|target text|an|nach|ziel|konklusion|folgerung|these|behauptung|"
        u"aussage|ادعاء|الادعاء|النتيجة",
        true},
    {"target_id", u"", false, OfOurs},
    {"target_inference", u"undercuts|target inference id|inference|untergräbt", false},
    {"premises",
        u"premise|from|source|source id|source text|premise id|reason|reasons|reason id|argument|von|quelle|prämisse|"
        u"prämissen|grund|gründe|begründung|سبب|السبب|الحجة",
        true},
    {"premise_ids", u"", false, OfOurs},
    {"pro", u"pros|for|pro argument|dafür|argument dafür|pro argumente|مع|مؤيد", true, OfOthers},
    {"con", u"cons|contra|against|objection|con argument|dagegen|einwand|kontra|contra argumente|ضد|معارض", true,
        OfOthers},
    {"roles", u"", false, OfOurs}, {"implicit", u"", false, OfOurs},
    {"scheme", u"argumentation scheme|schema|argumentschema"}, {"note", NOTES}, {"weight", WEIGHTS},
    {"order", u"", false, OfOurs}, {"external", u"", false, OfOurs}};

const std::vector<TableField> ofStatements = {{"id", u"statement id|" NUMBERS, false, OfOthers},
    {"speakers",
        u"speaker|actor|person|stakeholder|organization|organisation|who|said by|sprecher|sprecherin|akteur|akteurin|wer|"
        u"المتحدث|من",
        true},
    {"speaker_ids", u"", false, OfOurs}, {"roles", u"role|rolle"},
    {"stance", u"agreement|position|qualifier|opinion|haltung|stellungnahme|zustimmung|meinung|الموقف", true},
    {"claim", u"concept|claim id|claim text|statement|text|proposition|aussage|behauptung|these|konzept|ادعاء|الادعاء",
        true},
    {"claim_id", u"", false, OfOurs}, {"date", u"time|when|day|datum|zeit|tag|wann|تاريخ|التاريخ"},
    {"condition", u"bedingung|شرط"},
    {"source", u"source id|document|document title|publication|quelle|dokument|fundstelle|المصدر"},
    {"source_id", u"", false, OfOurs}, {"quote", u"quotation|excerpt|words|zitat|wortlaut|اقتباس"},
    {"credibility", u"glaubwürdigkeit"}, {"note", NOTES}, {"order", u"", false, OfOurs},
    {"external", u"", false, OfOurs}};

const std::array allFields
    = {&ofIssues, &ofTopics, &ofSources, &ofStakeholders, &ofClaims, &ofInferences, &ofStatements};

}

const std::vector<TableField>& fieldsOf(TableKind kind)
{
    return *allFields[static_cast<std::size_t>(kind)];
}

QString ourMark()
{
    return u"counterpoint_id"_s;
}

QStringList headerOf(TableKind kind)
{
    QStringList header = {ourMark()};
    for (const TableField& field : fieldsOf(kind)) {
        if (field.use != OfOthers)
            header += QString::fromLatin1(field.key);
    }
    return header;
}

QString foldedName(const QString& column)
{
    QString name = column.toCaseFolded();
    for (QChar& character : name)
        character = character == u'_' || character == u'-' || character == u'.' || character == u':' ? u' ' : character;
    return name.simplified();
}

/// Fields by what columns are called, folded; what we call one goes before what others do.
static QHash<QString, QString> fieldsByName(TableKind kind)
{
    QHash<QString, QString> fields;
    const auto add = [&](const QString& name, const TableField& field) {
        if (field.use != TableField::OfOurs && !name.isEmpty() && !fields.contains(name))
            fields.insert(name, QString::fromLatin1(field.key));
    };
    for (const TableField& field : fieldsOf(kind))
        add(foldedName(QString::fromLatin1(field.key)), field);
    for (const TableField& field : fieldsOf(kind)) {
        for (const QString& name : QString::fromUtf16(field.names).split(u'|'))
            add(name, field);
    }
    return fields;
}

std::optional<QString> fieldFor(TableKind kind, const QString& column)
{
    static const std::vector<QHash<QString, QString>> all = [] {
        std::vector<QHash<QString, QString>> made;
        for (const TableKind one : everyTableKind)
            made.push_back(fieldsByName(one));
        return made;
    }();
    const QHash<QString, QString>& fields = all[static_cast<std::size_t>(kind)];
    const auto found = fields.find(foldedName(column));
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

std::vector<QStringList> neededFields(TableKind kind)
{
    switch (kind) {
    case TableKind::Issues:
        return {{u"text"_s}};
    case TableKind::Topics:
    case TableKind::Stakeholders:
        return {{u"name"_s}};
    case TableKind::Sources:
        return {{u"title"_s, u"url"_s}};
    case TableKind::Claims:
        return {{u"text"_s, u"title"_s}};
    case TableKind::Inferences:
        return {{u"target"_s, u"target_inference"_s}, {u"premises"_s, u"pro"_s, u"con"_s}};
    case TableKind::Statements:
        break;
    }
    return {{u"claim"_s}};
}

QString wordOf(TableKind kind)
{
    static const std::array words
        = {u"issues"_s, u"topics"_s, u"sources"_s, u"stakeholders"_s, u"claims"_s, u"inferences"_s, u"statements"_s};
    return words[static_cast<std::size_t>(kind)];
}
