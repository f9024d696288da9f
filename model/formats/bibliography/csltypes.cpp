#include "model/formats/bibliography/csltypes.h"

#include <QHash>

static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const QStringList& cslTypes()
{
    static const QStringList types = words(
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection "
        "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case "
        "legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical "
        "personal_communication post post-weblog regulation report review review-book software song speech standard "
        "thesis treaty webpage");
    return types;
}

const QStringList& cslVariables(CslKind kind)
{
    static const QStringList names = words(
        "author editor translator container-author editorial-director collection-editor chair compiler composer contributor "
        "curator director executive-producer guest host illustrator interviewer narrator organizer original-author "
        "performer producer recipient reviewed-author script-writer series-creator");
    static const QStringList dates = words("issued accessed available-date event-date original-date submitted");
    static const QStringList texts = words(
        "title title-short container-title container-title-short collection-title volume issue number collection-number "
        "edition version chapter-number page page-first number-of-pages number-of-volumes supplement-number part-number "
        "part-title volume-title volume-title-short section supplement printing-number genre medium publisher "
        "publisher-place event event-title event-place original-title original-publisher original-publisher-place "
        "reviewed-title reviewed-genre archive archive-place archive_collection archive_location authority call-number "
        "dimensions division first-reference-note-number jurisdiction license references scale source status DOI ISBN "
        "ISSN PMID PMCID URL language keyword abstract note annote citation-label "
        "year-suffix citation-number");
    static const QStringList none;
    switch (kind) {
    case CslKind::Names:
        return names;
    case CslKind::Date:
        return dates;
    case CslKind::Text:
        return texts;
    case CslKind::Unknown:
        break;
    }
    return none;
}

CslKind cslKindOf(const QString& variable)
{
    static const QHash<QString, CslKind> kinds = [] {
        QHash<QString, CslKind> table;
        for (const CslKind kind : {CslKind::Names, CslKind::Date, CslKind::Text}) {
            for (const QString& name : cslVariables(kind))
                table.insert(name, kind);
        }
        return table;
    }();
    return kinds.value(variable, CslKind::Unknown);
}

bool isCslType(const QString& type)
{
    return cslTypes().contains(type);
}
