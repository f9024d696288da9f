#include "model/formats/fieldreader.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

QString FieldReader::missing()
{
    return Sentences::tr("This is missing.");
}

void FieldReader::refuseOtherKeys(const QJsonObject& object, const JsonPath& path, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            m_faults.add(JsonPath(path, key),
                Sentences::tr("There is no such key here; there are %1.").arg(known.join(u", "_s)));
    }
}

bool FieldReader::isObject(const QJsonValue& value, const JsonPath& path)
{
    if (!value.isObject())
        m_faults.addWrongType(path, Sentences::tr("an object"), value);
    return value.isObject();
}

QJsonArray FieldReader::listIn(const QJsonValue& value, const JsonPath& path)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        m_faults.addWrongType(path, Sentences::tr("a list"), value);
    else if (list.size() > longestList)
        m_faults.add(path, Sentences::tr("This list has more than %1 entries.").arg(longestList));
    else
        return list;
    return {};
}

void FieldReader::check(Kind kind, QLatin1StringView field, const QString& text, const JsonPath& path)
{
    const TextRule* rule = textRuleFor(kind, field);
    if (rule && !text.isEmpty() && !rule->accepts(text))
        m_faults.add(path, rule->sentence());
}

void FieldReader::check(Kind kind, QLatin1StringView field, double number, const JsonPath& path)
{
    const NumberRule* rule = numberRuleFor(kind, field);
    if (rule && !(number >= rule->least && number <= rule->most))
        m_faults.add(path, Sentences::tr("This must be a number from %1 to %2.").arg(rule->least).arg(rule->most));
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, QString& to)
{
    if (value.isString())
        to = value.toString();
    else
        m_faults.addWrongType(path, Sentences::tr("a text"), value);
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, QStringList& to)
{
    const QJsonArray list = listIn(value, path);
    for (qsizetype i = 0; i < list.size() && !m_faults.areEnough(); ++i) {
        to.emplace_back();
        read(list[i], JsonPath(path, i), to.back());
    }
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, QByteArray& to)
{
    QString text;
    read(value, path, text);
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        to = *decoded;
    else
        m_faults.add(path, Sentences::tr("This is not Base64."));
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, QJsonObject& to)
{
    if (isObject(value, path))
        to = value.toObject();
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, bool& to)
{
    if (value.isBool())
        to = value.toBool();
    else
        m_faults.addWrongType(path, Sentences::tr("true or false"), value);
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, int& to)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble())
        m_faults.addWrongType(path, Sentences::tr("a number"), value);
    else if (number < 0 || number > std::numeric_limits<int>::max())
        m_faults.add(path, Sentences::tr("This must be a whole number, and not below 0."));
    else
        to = static_cast<int>(number);
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, double& to)
{
    if (value.isDouble())
        to = value.toDouble();
    else
        m_faults.addWrongType(path, Sentences::tr("a number"), value);
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, std::optional<double>& to)
{
    double number = 0;
    read(value, path, number);
    to = number;
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, std::vector<TagId>& to)
{
    QStringList names;
    read(value, path, names);
    std::unordered_set<TagId> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const TagId tag = names[i].isEmpty() ? TagId{} : m_ids.tagCalled(names[i]);
        if (!tag)
            m_faults.add(JsonPath(path, i), Sentences::tr("A tag must have a name."));
        else if (!seen.insert(tag).second)
            m_faults.add(JsonPath(path, i), Sentences::tr("The claim has this tag already."));
        else
            to.push_back(tag);
    }
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, Premise& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    if (object.contains("claim"_L1))
        read(object["claim"_L1], JsonPath(path, "claim"), to.claim);
    else
        m_faults.add(JsonPath(path, "claim"), missing());
    if (object.contains("implicit"_L1))
        read(object["implicit"_L1], JsonPath(path, "implicit"), to.implicit);
    if (object.contains("role"_L1))
        read(object["role"_L1], JsonPath(path, "role"), to.role);
    refuseOtherKeys(object, path, {u"claim"_s, u"implicit"_s, u"role"_s});
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, Speaker& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    if (object.contains("stakeholder"_L1))
        read(object["stakeholder"_L1], JsonPath(path, "stakeholder"), to.stakeholder);
    else
        m_faults.add(JsonPath(path, "stakeholder"), missing());
    if (object.contains("role"_L1))
        read(object["role"_L1], JsonPath(path, "role"), to.role);
    refuseOtherKeys(object, path, {u"stakeholder"_s, u"role"_s});
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, Membership& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    if (object.contains("of"_L1))
        read(object["of"_L1], JsonPath(path, "of"), to.of);
    else
        m_faults.add(JsonPath(path, "of"), missing());
    for (const auto& [key, end] : {std::pair("from", &to.from), std::pair("to", &to.to)}) {
        const QLatin1StringView name(key);
        const JsonPath place(path, key);
        if (object.contains(name))
            read(object[name], place, *end);
        check(Kind::Stakeholder, name, *end, place);
    }
    refuseOtherKeys(object, path, {u"of"_s, u"from"_s, u"to"_s});
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, SchemePremise& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    readPart(object, path, "key", to.key, true);
    readPart(object, path, "text", to.text);
    refuseOtherKeys(object, path, {u"key"_s, u"text"_s});
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, SchemeQuestion& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    readPart(object, path, "key", to.key, true);
    readPart(object, path, "text", to.text);
    readPart(object, path, "kind", to.kind, true);
    readPart(object, path, "premise", to.premise);
    refuseOtherKeys(object, path, {u"key"_s, u"text"_s, u"kind"_s, u"premise"_s});
}

void FieldReader::read(const QJsonValue& value, const JsonPath& path, Assumption& to)
{
    if (!isObject(value, path))
        return;
    const QJsonObject object = value.toObject();
    readPart(object, path, "target", to.target, true);
    readPart(object, path, "attitude", to.attitude, true);
    refuseOtherKeys(object, path, {u"target"_s, u"attitude"_s});
}

RecordId FieldReader::reference(Kind kind, const QJsonValue& value, const JsonPath& path)
{
    if (!value.isString()) {
        m_faults.addWrongType(path, Sentences::tr("an id, as text in quotation marks"), value);
        return {};
    }
    const RecordId id(kind, NativeIds::keyOf(value.toString()).value_or(0));
    if (!m_ids.contains(id)) {
        m_faults.add(path, Sentences::tr("Nothing here has the id %1.").arg(quoted(value.toString())));
        return {};
    }
    return id;
}

void FieldReader::refuseWord(const JsonPath& path, const QStringList& words)
{
    m_faults.add(path, Sentences::tr("This must be one of %1.").arg(words.join(u", "_s)));
}

void FieldReader::refuseKind(const JsonPath& path, const QStringList& kinds)
{
    m_faults.add(path, Sentences::tr("This must be an object with just one of the keys %1.").arg(kinds.join(u", "_s)));
}
