#include "tests/support/zoteroitems.h"

#include "model/debate/csl.h"
#include "model/debate/csldate.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Letters and digits alone, compatibility forms made one ("𝜇" and "µ").
static QString bare(const QString& text)
{
    QString plain;
    for (const QChar c : csl::withoutMarks(text).normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
    }
    return plain;
}

/// Whether all of `part` comes in `whole`, in its order.
static bool isWithin(const QString& part, const QString& whole)
{
    qsizetype at = 0;
    for (const QChar c : part) {
        at = whole.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

/// Zotero puts math in characters; here it stays as LaTeX, so what is between $ is passed over.
static bool isSameTitle(const QString& ours, const QString& theirs)
{
    static const QRegularExpression math(u"\\$[^$]+\\$"_s);
    if (!ours.contains(math))
        return bare(ours) == bare(theirs);
    return isWithin(bare(QString(ours).remove(math)), bare(theirs));
}

static QString keyOf(const QJsonObject& item)
{
    return item.value(u"citationKey"_s).toString();
}

QJsonObject zoteroItemLike(const QJsonArray& items, const QJsonObject& cslItem)
{
    const QString key = cslItem.value(u"citation-key"_s).toString();
    QJsonObject likely;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        const bool hasTitle = isSameTitle(csl::title(cslItem), item.value(u"title"_s).toString());
        if (!key.isEmpty() && keyOf(item) == key && hasTitle)
            return item;
        if (hasTitle || (!key.isEmpty() && keyOf(item) == key && likely.isEmpty()))
            likely = item;
    }
    return likely;
}

static QStringList typesOf(const QString& itemType)
{
    static const QHash<QString, QStringList> types = {{u"journalArticle"_s, {u"article-journal"_s}},
        {u"magazineArticle"_s, {u"article-magazine"_s}}, {u"newspaperArticle"_s, {u"article-newspaper"_s}},
        {u"bookSection"_s, {u"chapter"_s}}, {u"book"_s, {u"book"_s}}, {u"conferencePaper"_s, {u"paper-conference"_s}},
        {u"thesis"_s, {u"thesis"_s}}, {u"report"_s, {u"report"_s}}, {u"webpage"_s, {u"webpage"_s}},
        {u"blogPost"_s, {u"post-weblog"_s, u"webpage"_s}}, {u"manuscript"_s, {u"manuscript"_s}},
        {u"presentation"_s, {u"speech"_s, u"manuscript"_s, u"paper-conference"_s}},
        {u"preprint"_s, {u"article"_s, u"manuscript"_s}}, {u"document"_s, {u"document"_s}}};
    return types.value(itemType, {u"document"_s, itemType});
}

static QStringList zoteroNames(const QJsonObject& item)
{
    QStringList names;
    for (const QJsonValue& value : item.value(u"creators"_s).toArray()) {
        const QJsonObject creator = value.toObject();
        const auto part = [&](const char* name) { return creator.value(QLatin1StringView(name)).toString(); };
        names += bare(part("lastName") + part("firstName") + part("name"));
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Each name as a bag of letters, so that "von" and "Jr." may stand on either side.
static QStringList sortedLetters(QStringList names)
{
    for (QString& name : names)
        std::sort(name.begin(), name.end());
    std::sort(names.begin(), names.end());
    return names;
}

static QStringList cslNames(const QJsonObject& item)
{
    QStringList names;
    for (const char* role :
        {"author", "editor", "translator", "container-author", "collection-editor", "contributor"}) {
        for (const CslName& name : csl::names(item, QLatin1StringView(role)))
            names += bare(csl::fullName(name));
    }
    return names;
}

static QString yearOf(const QString& date)
{
    const std::optional<int> year = yearIn(date);
    return year ? QString::number(*year) : QString();
}

QStringList differencesFromZotero(const QJsonObject& cslItem, const QJsonObject& zoteroItem)
{
    QStringList found;
    const auto compare = [&](const char* what, const QString& ours, const QString& theirs) {
        if (ours != theirs)
            found += QString::fromLatin1(what) + u" “"_s + ours + u"”, Zotero has “"_s + theirs + u'”';
    };
    const QStringList types = typesOf(zoteroItem.value(u"itemType"_s).toString());
    compare("type", types.contains(csl::type(cslItem)) ? types.first() : csl::type(cslItem), types.first());
    const QString title = zoteroItem.value(u"title"_s).toString();
    if (!isSameTitle(csl::title(cslItem), title))
        compare("title", csl::title(cslItem), title);
    compare("names", sortedLetters(cslNames(cslItem)).join(u' '), sortedLetters(zoteroNames(zoteroItem)).join(u' '));
    const std::optional<int> year = csl::year(cslItem);
    compare("year", year ? QString::number(*year) : QString(), yearOf(zoteroItem.value(u"date"_s).toString()));
    const QString doi = csl::bareDoi(zoteroItem.value(u"DOI"_s).toString());
    if (!doi.isEmpty())
        compare("DOI", csl::doi(cslItem), doi);
    return found;
}
