#include "model/formats/bibliography/bibfields.h"

#include "model/formats/bibliography/csltypes.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

static const QHash<QString, QString>& typesOfBib()
{
    static const QHash<QString, QString> types
        = {{u"article"_s, u"article-journal"_s}, {u"suppperiodical"_s, u"article-journal"_s},
            {u"review"_s, u"review"_s}, {u"book"_s, u"book"_s}, {u"mvbook"_s, u"book"_s}, {u"collection"_s, u"book"_s},
            {u"mvcollection"_s, u"book"_s}, {u"proceedings"_s, u"book"_s}, {u"mvproceedings"_s, u"book"_s},
            {u"reference"_s, u"book"_s}, {u"mvreference"_s, u"book"_s}, {u"manual"_s, u"report"_s},
            {u"booklet"_s, u"pamphlet"_s}, {u"inbook"_s, u"chapter"_s}, {u"bookinbook"_s, u"chapter"_s},
            {u"suppbook"_s, u"chapter"_s}, {u"incollection"_s, u"chapter"_s}, {u"suppcollection"_s, u"chapter"_s},
            {u"inproceedings"_s, u"paper-conference"_s}, {u"conference"_s, u"paper-conference"_s},
            {u"inreference"_s, u"entry-encyclopedia"_s}, {u"thesis"_s, u"thesis"_s}, {u"phdthesis"_s, u"thesis"_s},
            {u"mastersthesis"_s, u"thesis"_s}, {u"bathesis"_s, u"thesis"_s}, {u"report"_s, u"report"_s},
            {u"techreport"_s, u"report"_s}, {u"online"_s, u"webpage"_s}, {u"electronic"_s, u"webpage"_s},
            {u"www"_s, u"webpage"_s}, {u"webpage"_s, u"webpage"_s}, {u"unpublished"_s, u"manuscript"_s},
            {u"patent"_s, u"patent"_s}, {u"software"_s, u"software"_s}, {u"dataset"_s, u"dataset"_s},
            {u"periodical"_s, u"periodical"_s}, {u"image"_s, u"graphic"_s}, {u"artwork"_s, u"graphic"_s},
            {u"movie"_s, u"motion_picture"_s}, {u"video"_s, u"motion_picture"_s}, {u"audio"_s, u"song"_s},
            {u"music"_s, u"song"_s}, {u"letter"_s, u"personal_communication"_s}, {u"interview"_s, u"interview"_s},
            {u"speech"_s, u"speech"_s}, {u"talk"_s, u"speech"_s}, {u"presentation"_s, u"speech"_s},
            {u"legislation"_s, u"legislation"_s}, {u"legal"_s, u"legislation"_s}, {u"legmaterial"_s, u"legislation"_s},
            {u"jurisdiction"_s, u"legal_case"_s}, {u"standard"_s, u"standard"_s}, {u"performance"_s, u"performance"_s},
            {u"document"_s, u"document"_s}};
    return types;
}

QString cslTypeOfBib(const QString& type, const QString& subtype)
{
    if (subtype == u"magazine" || subtype == u"newspaper")
        return u"article-"_s + subtype;
    if (isCslType(subtype))
        return subtype;
    return typesOfBib().value(type);
}

/// BibTeX knows two kinds of thesis; which one it is must be told by the genre, or nothing is said.
static QString classicThesis(const QString& genre)
{
    const auto says = [&](const QString& word) { return genre.contains(word, Qt::CaseInsensitive); };
    if (says(u"master"_s))
        return u"mastersthesis"_s;
    return says(u"phd"_s) || says(u"doctor"_s) || says(u"dissertation"_s) ? u"phdthesis"_s : u"misc"_s;
}

QString bibTypeOfCsl(const QString& type, const QString& genre, BibDialect dialect)
{
    static const QHash<QString, std::pair<QString, QString>> types = {
        {u"article-journal"_s, {u"article"_s, u"article"_s}}, {u"article-magazine"_s, {u"article"_s, u"article"_s}},
        {u"article-newspaper"_s, {u"article"_s, u"article"_s}}, {u"review"_s, {u"review"_s, u"article"_s}},
        {u"review-book"_s, {u"review"_s, u"article"_s}}, {u"article"_s, {u"online"_s, u"misc"_s}},
        {u"book"_s, {u"book"_s, u"book"_s}}, {u"classic"_s, {u"book"_s, u"book"_s}},
        {u"collection"_s, {u"collection"_s, u"book"_s}}, {u"pamphlet"_s, {u"booklet"_s, u"booklet"_s}},
        {u"chapter"_s, {u"incollection"_s, u"incollection"_s}}, {u"entry"_s, {u"inreference"_s, u"incollection"_s}},
        {u"entry-encyclopedia"_s, {u"inreference"_s, u"incollection"_s}},
        {u"entry-dictionary"_s, {u"inreference"_s, u"incollection"_s}},
        {u"paper-conference"_s, {u"inproceedings"_s, u"inproceedings"_s}}, {u"thesis"_s, {u"thesis"_s, u"phdthesis"_s}},
        {u"report"_s, {u"report"_s, u"techreport"_s}}, {u"webpage"_s, {u"online"_s, u"misc"_s}},
        {u"post"_s, {u"online"_s, u"misc"_s}}, {u"post-weblog"_s, {u"online"_s, u"misc"_s}},
        {u"manuscript"_s, {u"unpublished"_s, u"unpublished"_s}}, {u"speech"_s, {u"unpublished"_s, u"unpublished"_s}},
        {u"patent"_s, {u"patent"_s, u"misc"_s}}, {u"software"_s, {u"software"_s, u"misc"_s}},
        {u"dataset"_s, {u"dataset"_s, u"misc"_s}}, {u"periodical"_s, {u"periodical"_s, u"misc"_s}},
        {u"graphic"_s, {u"image"_s, u"misc"_s}}, {u"figure"_s, {u"image"_s, u"misc"_s}},
        {u"motion_picture"_s, {u"movie"_s, u"misc"_s}}, {u"song"_s, {u"audio"_s, u"misc"_s}},
        {u"personal_communication"_s, {u"letter"_s, u"misc"_s}}, {u"legislation"_s, {u"legislation"_s, u"misc"_s}},
        {u"bill"_s, {u"legislation"_s, u"misc"_s}}, {u"legal_case"_s, {u"jurisdiction"_s, u"misc"_s}},
        {u"standard"_s, {u"standard"_s, u"misc"_s}}, {u"performance"_s, {u"performance"_s, u"misc"_s}}};
    const auto [latex, classic] = types.value(type, {u"misc"_s, u"misc"_s});
    if (dialect == BibDialect::BibTeX && type == u"thesis")
        return classicThesis(genre);
    return dialect == BibDialect::BibLaTeX ? latex : classic;
}

const std::vector<BibFieldRule>& bibFieldRules()
{
    static const std::vector<BibFieldRule> rules = {{u"author"_s, {}, u"author"_s, BibKind::Names},
        {u"editor"_s, {}, u"editor"_s, BibKind::Names}, {u"translator"_s, {}, u"translator"_s, BibKind::Names},
        {u"bookauthor"_s, {}, u"container-author"_s, BibKind::Names}, {u"title"_s, {}, u"title"_s, BibKind::Title},
        {u"shorttitle"_s, {}, u"title-short"_s, BibKind::Title}, {u"shortjournal"_s, {}, u"container-title-short"_s},
        {u"date"_s, {}, u"issued"_s, BibKind::Date}, {u"series"_s, {}, u"collection-title"_s, BibKind::Title},
        {u"volume"_s, {}, u"volume"_s}, {u"volumes"_s, {}, u"number-of-volumes"_s}, {u"edition"_s, {}, u"edition"_s},
        {u"version"_s, {}, u"version"_s}, {u"chapter"_s, {}, u"chapter-number"_s},
        {u"pages"_s, {}, u"page"_s, BibKind::Pages}, {u"pagetotal"_s, {}, u"number-of-pages"_s},
        {u"type"_s, {}, u"genre"_s}, {u"howpublished"_s, {}, u"medium"_s},
        {u"location"_s, u"address"_s, u"publisher-place"_s}, {u"eventtitle"_s, {}, u"event-title"_s},
        {u"eventdate"_s, {}, u"event-date"_s, BibKind::Date}, {u"venue"_s, {}, u"event-place"_s},
        {u"origdate"_s, {}, u"original-date"_s, BibKind::Date}, {u"origtitle"_s, {}, u"original-title"_s},
        {u"origpublisher"_s, {}, u"original-publisher"_s}, {u"origlocation"_s, {}, u"original-publisher-place"_s},
        {u"doi"_s, {}, u"DOI"_s, BibKind::Verbatim}, {u"isbn"_s, {}, u"ISBN"_s}, {u"issn"_s, {}, u"ISSN"_s},
        {u"pmid"_s, {}, u"PMID"_s}, {u"pmcid"_s, {}, u"PMCID"_s}, {u"url"_s, {}, u"URL"_s, BibKind::Verbatim},
        {u"urldate"_s, {}, u"accessed"_s, BibKind::Date}, {u"langid"_s, {}, u"language"_s},
        {u"keywords"_s, {}, u"keyword"_s}, {u"abstract"_s, {}, u"abstract"_s}, {u"note"_s, {}, u"note"_s},
        {u"annotation"_s, u"annote"_s, u"annote"_s}};
    return rules;
}

QString numberVariable(const QString& cslType)
{
    if (cslType.startsWith(u"article-") || cslType.startsWith(u"review") || cslType == u"periodical")
        return u"issue"_s;
    static const QStringList books = {u"book"_s, u"chapter"_s, u"paper-conference"_s, u"collection"_s, u"classic"_s,
        u"entry"_s, u"entry-encyclopedia"_s, u"entry-dictionary"_s};
    return books.contains(cslType) ? u"collection-number"_s : u"number"_s;
}

QString publisherField(const QString& bibType)
{
    if (bibType == u"thesis" || bibType == u"report" || bibType == u"techreport")
        return u"institution"_s;
    if (bibType == u"phdthesis" || bibType == u"mastersthesis")
        return u"school"_s;
    return bibType == u"online" ? u"organization"_s : u"publisher"_s;
}

bool isInBook(const QString& cslType)
{
    static const QStringList types
        = {u"chapter"_s, u"paper-conference"_s, u"entry"_s, u"entry-encyclopedia"_s, u"entry-dictionary"_s};
    return types.contains(cslType);
}

QString groupOfField(const QString& field)
{
    static const QHash<QString, QString> groups = [] {
        QHash<QString, QString> table = {{u"subtitle"_s, u"title"_s}, {u"journaltitle"_s, u"container"_s},
            {u"journal"_s, u"container"_s}, {u"journalsubtitle"_s, u"container"_s}, {u"booktitle"_s, u"container"_s},
            {u"booksubtitle"_s, u"container"_s}, {u"year"_s, u"date"_s}, {u"month"_s, u"date"_s}, {u"day"_s, u"date"_s},
            {u"number"_s, u"number"_s}, {u"issue"_s, u"number"_s}, {u"publisher"_s, u"publisher"_s},
            {u"institution"_s, u"publisher"_s}, {u"school"_s, u"publisher"_s}, {u"organization"_s, u"publisher"_s},
            {u"language"_s, u"langid"_s}, {u"keyword"_s, u"keywords"_s}, {u"annote"_s, u"annotation"_s},
            {u"address"_s, u"location"_s}, {u"entrysubtype"_s, u"entrysubtype"_s}, {u"collaborator"_s, {}}};
        for (const BibFieldRule& rule : bibFieldRules())
            table.insert(rule.field, rule.field);
        for (const CslKind kind : {CslKind::Names, CslKind::Date, CslKind::Text}) {
            for (const QString& variable : cslVariables(kind)) {
                if (!table.contains(variable.toLower()))
                    table.insert(variable.toLower(), variable.toLower());
            }
        }
        return table;
    }();
    return groups.value(field);
}

bool isBiblatexOnly(const QString& typeOrField)
{
    static const QStringList names = {u"date"_s, u"journaltitle"_s, u"location"_s, u"urldate"_s, u"eprinttype"_s,
        u"eventdate"_s, u"origdate"_s, u"subtitle"_s, u"shortjournal"_s, u"langid"_s, u"xdata"_s, u"online"_s,
        u"thesis"_s, u"report"_s, u"collection"_s, u"mvbook"_s, u"mvcollection"_s, u"inreference"_s, u"reference"_s,
        u"software"_s, u"dataset"_s, u"movie"_s, u"image"_s, u"audio"_s, u"letter"_s, u"legislation"_s,
        u"jurisdiction"_s, u"periodical"_s, u"patent"_s, u"bookinbook"_s, u"suppbook"_s, u"set"_s, u"standard"_s,
        u"review"_s, u"performance"_s, u"video"_s, u"artwork"_s};
    return names.contains(typeOrField);
}
