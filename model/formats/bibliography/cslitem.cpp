#include "model/formats/bibliography/cslitem.h"

#include "model/debate/sentences.h"
#include "model/formats/bibliography/csltypes.h"

using namespace Qt::StringLiterals;

static bool isTextOrNumber(const QJsonValue& value)
{
    return value.isString() || value.isDouble();
}

static std::optional<Remark> faultOfName(const QJsonValue& name, const QString& place)
{
    if (!name.isObject())
        return Remark{place, Sentences::tr("A name is an object in braces.")};
    const QJsonObject parts = name.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool isFlag = part.value().isBool() || part.value().isDouble();
        if (!part.value().isString() && !isFlag && !part.value().isNull())
            return Remark{place + u'.' + part.key(), Sentences::tr("A part of a name is a text.")};
    }
    return {};
}

static std::optional<Remark> faultOfNames(const QJsonValue& names, const QString& place)
{
    if (!names.isArray())
        return Remark{place, Sentences::tr("Names are a list.")};
    const QJsonArray list = names.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto fault = faultOfName(list.at(i), place + u'[' + QString::number(i) + u']'))
            return fault;
    }
    return {};
}

static bool isNumberOrDigits(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    if (value.isString())
        value.toString().trimmed().toInt(&isNumber);
    return isNumber || (value.isString() && value.toString().isEmpty());
}

static std::optional<Remark> faultOfDate(const QJsonValue& date, const QString& place)
{
    if (date.isString())
        return {}; // a date as text, as the coming version of CSL-JSON has it
    if (!date.isObject())
        return Remark{place, Sentences::tr("A date is an object in braces.")};
    const QJsonValue lists = date.toObject().value(u"date-parts"_s);
    if (!lists.isUndefined() && !lists.isArray())
        return Remark{place + u".date-parts"_s, Sentences::tr("Date parts are a list of lists.")};
    for (const QJsonValue& list : lists.toArray()) {
        const QJsonArray parts = list.toArray();
        const bool isSound
            = list.isArray() && parts.size() <= 3 && std::all_of(parts.begin(), parts.end(), isNumberOrDigits);
        if (!isSound)
            return Remark{place + u".date-parts"_s,
                Sentences::tr("Date parts are lists of a year, a month and a day as numbers.")};
    }
    return {};
}

static std::optional<Remark> faultOfMember(const QString& name, const QJsonValue& value)
{
    if (value.isNull())
        return {};
    switch (cslKindOf(name)) {
    case CslKind::Names:
        return faultOfNames(value, name);
    case CslKind::Date:
        return faultOfDate(value, name);
    case CslKind::Text:
        return isTextOrNumber(value) ? std::nullopt
                                     : std::optional(Remark{name, Sentences::tr("This is a text or a number.")});
    case CslKind::Unknown:
        break;
    }
    if (name == u"custom" && !value.isObject())
        return Remark{name, Sentences::tr("This is an object in braces.")};
    return {};
}

std::optional<Remark> faultOfItem(const QJsonObject& item)
{
    const QJsonValue type = item.value(u"type"_s);
    if (!type.isUndefined() && !type.isString())
        return Remark{u"type"_s, Sentences::tr("The type is a word.")};
    if (!item.contains(u"type"_s) && !item.contains(u"title"_s) && !item.contains(u"id"_s))
        return Remark{
            u"type"_s, Sentences::tr("This has no type, no title and no id, so it is no item of a bibliography.")};
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (auto fault = faultOfMember(member.key(), member.value()))
            return fault;
    }
    return {};
}
