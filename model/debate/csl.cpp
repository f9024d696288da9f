#include "model/debate/csl.h"

#include "model/debate/csldate.h"
#include "model/debate/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace csl {

QString withoutMarks(const QString& text)
{
    static const QStringList marks = {u"i"_s, u"b"_s, u"sup"_s, u"sub"_s, u"sc"_s, u"span"_s};
    if (!text.contains(u'<'))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'<') {
            const bool isEnd = at + 1 < text.size() && text[at + 1] == u'/';
            qsizetype nameEnd = at + (isEnd ? 2 : 1);
            while (nameEnd < text.size() && text[nameEnd].isLetter())
                ++nameEnd;
            const QString name = text.mid(at + (isEnd ? 2 : 1), nameEnd - at - (isEnd ? 2 : 1)).toLower();
            const qsizetype end = marks.contains(name) ? text.indexOf(u'>', nameEnd) : -1;
            const bool hasRoom = name == u"span"_s ? end >= 0 && end - at < 200 : end == nameEnd;
            if (hasRoom) {
                at = end;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

static QString plainValue(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString text(const QJsonObject& item, const QString& variable)
{
    return withoutMarks(plainValue(item.value(variable))).simplified();
}

QString type(const QJsonObject& item)
{
    return item.value(u"type"_s).toString();
}

QString title(const QJsonObject& item)
{
    return text(item, u"title"_s);
}

QString bareDoi(const QString& text)
{
    const qsizetype start = text.indexOf(u"10."_s);
    const QString before = text.left(std::max<qsizetype>(start, 0)).trimmed().toLower();
    const bool isAddress
        = before.isEmpty() || before.endsWith(u"doi:"_s) || before.endsWith(u"doi.org/"_s) || before.endsWith(u"doi"_s);
    return start >= 0 && isAddress ? text.mid(start).trimmed().toLower() : QString();
}

QString doi(const QJsonObject& item)
{
    const QString given = item.value(u"DOI"_s).toString();
    if (!given.isEmpty()) {
        const QString bare = bareDoi(given);
        return bare.isEmpty() ? given.trimmed().toLower() : bare;
    }
    const QString address = url(item);
    return address.contains(u"doi.org/10."_s) ? bareDoi(address) : QString();
}

QString url(const QJsonObject& item)
{
    return item.value(u"URL"_s).toString().trimmed();
}

static CslName nameOf(const QJsonObject& part)
{
    const auto get = [&](const char* name) { return part.value(QLatin1StringView(name)).toString().simplified(); };
    CslName name;
    name.literal = get("literal");
    if (!name.literal.isEmpty())
        return name;
    name.family = get("family");
    name.given = get("given");
    name.particle = get("dropping-particle");
    name.fixedParticle = get("non-dropping-particle");
    name.suffix = get("suffix");
    if (name.family.isEmpty() && name.given.isEmpty())
        return {};
    if (name.given.isEmpty() && name.particle.isEmpty() && name.fixedParticle.isEmpty() && name.suffix.isEmpty()
        && part.value(u"isInstitution"_s).toVariant().toBool())
        return {.literal = name.family};
    return name;
}

std::vector<CslName> names(const QJsonObject& item, const QString& role)
{
    std::vector<CslName> found;
    const QJsonArray parts = item.value(role).toArray();
    for (const QJsonValue& part : parts) {
        if (CslName name = nameOf(part.toObject()); !name.isEmpty())
            found.push_back(std::move(name));
    }
    return found;
}

QJsonObject nameObject(const CslName& name)
{
    QJsonObject object;
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(key), value);
    };
    put("literal", name.literal);
    put("family", name.family);
    put("given", name.given);
    put("dropping-particle", name.particle);
    put("non-dropping-particle", name.fixedParticle);
    put("suffix", name.suffix);
    return object;
}

static QString joined(std::initializer_list<QString> parts)
{
    QStringList there;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            there += part;
    }
    QString text = there.join(u' ');
    for (const QChar glue : {u'\'', u'\u2019'}) // the particle of "d'Alembert"
        text.replace(QString(glue) + u' ', QString(glue));
    return text;
}

QString familyName(const CslName& name)
{
    if (!name.literal.isEmpty())
        return name.literal;
    return name.family.isEmpty() ? name.given : joined({name.fixedParticle, name.family});
}

QString fullName(const CslName& name)
{
    if (!name.literal.isEmpty())
        return name.literal;
    return joined({name.given, name.particle, name.fixedParticle, name.family, name.suffix});
}

/// Those who answer for the item: who wrote it, or else who put it together.
static std::vector<CslName> responsible(const QJsonObject& item)
{
    for (const char* role : {"author", "editor", "interviewer", "director", "translator", "composer"}) {
        if (std::vector<CslName> found = names(item, QLatin1StringView(role)); !found.empty())
            return found;
    }
    return {};
}

QStringList authorNames(const QJsonObject& item)
{
    QStringList list;
    for (const CslName& name : responsible(item))
        list += fullName(name);
    return list;
}

QString authors(const QJsonObject& item)
{
    const std::vector<CslName> found = responsible(item);
    if (found.empty())
        return {};
    if (found.size() == 1)
        return familyName(found[0]);
    if (found.size() == 2)
        return Sentences::tr("%1 and %2").arg(familyName(found[0]), familyName(found[1]));
    return Sentences::tr("%1 et al.").arg(familyName(found[0]));
}

QString issued(const QJsonObject& item)
{
    return edtfOf(item.value(u"issued"_s).toObject());
}

std::optional<int> year(const QJsonObject& item)
{
    const std::optional<DateParts> start = startOf(item.value(u"issued"_s).toObject());
    return start ? std::optional(start->year) : std::nullopt;
}

QString shortLabel(const QJsonObject& item)
{
    QString who = authors(item);
    if (who.isEmpty())
        who = title(item);
    if (who.isEmpty())
        who = url(item);
    if (who.isEmpty())
        who = Sentences::tr("Untitled");
    if (who.size() > 60)
        who = who.left(59).trimmed() + u'…';
    const std::optional<int> when = year(item);
    return when ? who + u' ' + QString::number(*when) : Sentences::tr("%1, undated").arg(who);
}

/// Letters and digits of a text in lower case, without accents.
static QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c.toLower();
    }
    return plain;
}

QString key(const QJsonObject& item)
{
    const QString given = item.value(u"citation-key"_s).toString();
    if (!given.isEmpty())
        return given;
    const std::vector<CslName> found = responsible(item);
    QString name = found.empty() ? QString() : folded(familyName(found[0]).left(60));
    if (name.isEmpty())
        name = folded(title(item).section(u' ', 0, 2).left(60));
    if (name.isEmpty())
        name = u"source"_s;
    const std::optional<int> when = year(item);
    return when ? name + QString::number(*when) : name;
}

}
