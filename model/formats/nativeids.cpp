#include "model/formats/nativeids.h"

#include "model/debate/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

NativeIds::NativeIds(const QJsonObject& root, JsonFaults& faults)
    : m_faults(faults)
{
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, DebateInfo>)
            gather<R>(root);
    });
}

template<class R>
void NativeIds::gather(const QJsonObject& root)
{
    const JsonPath top;
    const JsonPath path(top, Traits<R>::json);
    const QJsonValue list = root[QLatin1StringView(Traits<R>::json)];
    if (!list.isArray() && !list.isUndefined())
        return m_faults.addWrongType(path, Sentences::tr("a list"), list);
    const QJsonArray records = list.toArray();
    for (qsizetype i = 0; i < records.size() && !m_faults.areEnough(); ++i) {
        const JsonPath place(path, i);
        if (!records[i].isObject())
            m_faults.addWrongType(place, Sentences::tr("an object"), records[i]);
        else if constexpr (!std::is_same_v<R, Place>)
            gatherOne(kindOf<R>, records[i], place);
    }
}

static bool isCard(Kind kind)
{
    return kind == Kind::Claim || kind == Kind::Inference || kind == Kind::Issue;
}

void NativeIds::gatherOne(Kind kind, const QJsonValue& record, const JsonPath& path)
{
    const QJsonValue id = record["id"_L1];
    const JsonPath place(path, "id");
    if (!id.isString())
        return m_faults.addWrongType(place, Sentences::tr("a text"), id);
    const std::optional<qint64> key = keyOf(id.toString());
    if (!key)
        return m_faults.add(place, Sentences::tr("An id must not be empty."));
    if (!m_known.insert(RecordId(kind, *key)).second)
        return m_faults.add(place, Sentences::tr("This id is used twice."));
    if (isCard(kind) && !m_cards.insert(*key).second)
        return m_faults.add(
            place, Sentences::tr("Claims, inferences and issues share their ids, and this one is used twice."));
    if (kind == Kind::Tag)
        gatherTagName(TagId{*key}, record["name"_L1], JsonPath(path, "name"));
}

void NativeIds::gatherTagName(TagId id, const QJsonValue& name, const JsonPath& path)
{
    const QString folded = name.toString().toCaseFolded();
    if (name.isString() && folded.isEmpty())
        m_faults.add(path, Sentences::tr("A tag must have a name."));
    else if (m_tags.contains(folded))
        m_faults.add(path, Sentences::tr("Another tag has this name already."));
    m_tags.insert(folded, id);
}

std::optional<qint64> NativeIds::keyOf(const QString& id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (isNumber && number > 0 && id == QString::number(number))
        return number;
    return id.isEmpty() ? std::nullopt : std::optional(keyOfName(id));
}

TagId NativeIds::tagCalled(const QString& name)
{
    const QString folded = name.toCaseFolded();
    TagId& tag = m_tags[folded];
    if (!tag) {
        QString seed = folded;
        while (!m_known.insert(TagId{keyOfName(seed)}).second)
            seed += u'\'';
        tag = TagId{keyOfName(seed)};
        m_added.push_back(Tag{tag, name});
    }
    return tag;
}
