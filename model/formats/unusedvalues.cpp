#include "model/formats/unusedvalues.h"

#include "model/debate/sentences.h"

#include <QJsonArray>

bool saysNothing(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return true;
    }
}

void UnusedValues::addFrom(const QJsonObject& object, const QStringList& known, const QString& place)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!known.contains(member.key()) && !saysNothing(member.value()))
            add(member.key(), place);
    }
}

void UnusedValues::tell(std::vector<Remark>& lost) const
{
    for (const auto& [name, tally] : m_byName)
        tally.tell(lost, Sentences::tr("Values called %1 are left out.").arg(quoted(name)));
}
