#include "views/sources/sourcefields.h"

#include "model/debate/csl.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(SourceFields)
};

using Form = SourceVariable::Form;

SourceVariable variable(const char* key)
{
    static const std::vector<SourceVariable> all = {{"author", Fields::tr("Authors"), Form::Names},
        {"editor", Fields::tr("Editors"), Form::Names}, {"translator", Fields::tr("Translators"), Form::Names},
        {"interviewer", Fields::tr("Interviewers"), Form::Names}, {"recipient", Fields::tr("Recipients"), Form::Names},
        {"container-title", Fields::tr("Appeared in")}, {"publisher", Fields::tr("Publisher")},
        {"publisher-place", Fields::tr("Place")}, {"genre", Fields::tr("Kind")}, {"number", Fields::tr("Number")},
        {"volume", Fields::tr("Volume")}, {"issue", Fields::tr("Issue")}, {"page", Fields::tr("Pages")},
        {"edition", Fields::tr("Edition")}, {"event-title", Fields::tr("Event")},
        {"authority", Fields::tr("Authority")}, {"DOI", Fields::tr("DOI")}, {"ISBN", Fields::tr("ISBN")},
        {"language", Fields::tr("Language")}, {"archive", Fields::tr("Archive")}};
    const auto found = std::find_if(
        all.begin(), all.end(), [key](const SourceVariable& one) { return one.key == QLatin1StringView(key); });
    return found == all.end() ? SourceVariable{QString::fromLatin1(key), QString::fromLatin1(key)} : *found;
}

SourceType type(const char* key, const QString& name, std::initializer_list<const char*> keys)
{
    SourceType made{QString::fromLatin1(key), name, {}};
    for (const char* one : keys)
        made.variables.push_back(variable(one));
    return made;
}

QString line(const CslName& name)
{
    const QString family = csl::familyName(name);
    if (!name.literal.isEmpty() || name.given.isEmpty())
        return family;
    QStringList parts{family, name.given};
    if (!name.suffix.isEmpty())
        parts.append(name.suffix);
    return parts.join(QStringLiteral(", "));
}

CslName nameFrom(const QString& text)
{
    const QStringList parts = text.split(u',');
    CslName name;
    if (parts.size() == 1) {
        name.literal = text;
        return name;
    }
    name.family = parts[0].trimmed();
    name.given = parts[1].trimmed();
    name.suffix = parts.mid(2).join(u',').trimmed();
    return name;
}

}

const std::vector<SourceType>& sourceTypes()
{
    static const std::vector<SourceType> all = {
        type("webpage", Fields::tr("Web page"), {"author", "container-title", "publisher", "language"}),
        type("article-newspaper", Fields::tr("Newspaper article"),
            {"author", "container-title", "publisher-place", "issue", "page", "language"}),
        type("article-magazine", Fields::tr("Magazine article"),
            {"author", "container-title", "volume", "issue", "page", "language"}),
        type("article-journal", Fields::tr("Journal article"),
            {"author", "container-title", "volume", "issue", "page", "DOI", "language"}),
        type("post-weblog", Fields::tr("Blog post"), {"author", "container-title", "language"}),
        type("post", Fields::tr("Post"), {"author", "container-title", "genre", "language"}),
        type("book", Fields::tr("Book"),
            {"author", "editor", "translator", "publisher", "publisher-place", "edition", "volume", "ISBN", "DOI",
                "language"}),
        type("chapter", Fields::tr("Chapter"),
            {"author", "container-title", "editor", "publisher", "publisher-place", "page", "ISBN", "DOI", "language"}),
        type("report", Fields::tr("Report"),
            {"author", "genre", "number", "publisher", "publisher-place", "page", "DOI", "language"}),
        type("paper-conference", Fields::tr("Conference paper"),
            {"author", "container-title", "event-title", "publisher", "page", "DOI", "language"}),
        type("thesis", Fields::tr("Thesis"), {"author", "genre", "publisher", "publisher-place", "language"}),
        type(
            "legislation", Fields::tr("Law"), {"authority", "container-title", "number", "volume", "page", "language"}),
        type("legal_case", Fields::tr("Judgement"),
            {"authority", "container-title", "number", "volume", "page", "language"}),
        type("personal_communication", Fields::tr("Letter or message"),
            {"author", "recipient", "genre", "archive", "language"}),
        type("interview", Fields::tr("Interview"), {"author", "interviewer", "container-title", "genre", "language"}),
        type("speech", Fields::tr("Speech"), {"author", "event-title", "publisher-place", "genre", "language"}),
        type("broadcast", Fields::tr("Broadcast"), {"author", "container-title", "publisher", "number", "language"}),
        type("document", Fields::tr("Other"),
            {"author", "container-title", "publisher", "publisher-place", "genre", "number", "page", "language"})};
    return all;
}

const SourceType& sourceType(const QString& key)
{
    const auto& all = sourceTypes();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const SourceType& one) { return one.key == key; });
    return found == all.end() ? all.back() : *found;
}

QString namesAsLines(const QJsonObject& item, const QString& role)
{
    QStringList lines;
    for (const CslName& name : csl::names(item, role))
        lines.append(line(name));
    return lines.join(u'\n');
}

QJsonArray namesFromLines(const QString& lines, const QJsonObject& before, const QString& role)
{
    QHash<QString, QJsonValue> known;
    for (const QJsonValue& value : before.value(role).toArray()) {
        const auto names = csl::names({{role, QJsonArray{value}}}, role);
        if (!names.empty())
            known.insert(line(names.front()), value);
    }
    QJsonArray made;
    for (const QString& text : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = text.simplified();
        if (!name.isEmpty())
            made.append(known.value(name, csl::nameObject(nameFrom(name))));
    }
    return made;
}
