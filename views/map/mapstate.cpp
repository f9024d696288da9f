#include "views/map/mapstate.h"

#include <QJsonArray>

namespace {

constexpr std::array directions = {"top-down", "bottom-up", "left-right", "right-to-left"};
constexpr std::array kinds = {"support", "attack", "undercut", "restate", "option"};
constexpr int mostHops = 99;

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

template<std::size_t Count>
int placeOfWord(const std::array<const char*, Count>& words, const QString& sought)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const char* one) { return sought == word(one); });
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

QString keyOf(RecordId id)
{
    QString key;
    forEachKind([&]<class R>() {
        if (kindOf<R> == id.kind)
            key = word(Traits<R>::table) + u'/' + QString::number(id.value);
    });
    return key;
}

RecordId recordOf(const QString& key)
{
    RecordId id;
    const qsizetype slash = key.indexOf(u'/');
    forEachKind([&]<class R>() {
        if (QStringView(key).left(slash) == word(Traits<R>::table))
            id = RecordId(kindOf<R>, QStringView(key).mid(slash + 1).toLongLong());
    });
    return id;
}

template<class Ids>
QJsonArray keysOf(const Ids& ids)
{
    QStringList keys;
    for (RecordId id : ids)
        keys += keyOf(id);
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

template<class Visit>
void forEachRecord(const QJsonValue& keys, Visit&& visit)
{
    for (const QJsonValue& key : keys.toArray()) {
        if (const RecordId id = recordOf(key.toString()))
            visit(id);
    }
}

}

void MapState::setDirection(LayoutDirection direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    emit directionChanged();
}

void MapState::setFilter(const MapFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit shownChanged();
}

void MapState::setFocus(RecordId card, int hops)
{
    MapFilter filter = m_filter;
    filter.focus = {card, std::clamp(hops, 0, mostHops)};
    if (!card)
        filter.focus = {};
    setFilter(filter);
}

void MapState::setFolded(RecordId card, bool isFolded)
{
    MapFilter filter = m_filter;
    if (isFolded)
        filter.folded.insert(card);
    else
        filter.folded.erase(card);
    setFilter(filter);
}

void MapState::setHidden(RecordId record, bool isHidden)
{
    MapFilter filter = m_filter;
    if (isHidden)
        filter.hidden.insert(record);
    else
        filter.hidden.erase(record);
    setFilter(filter);
}

void MapState::showAll()
{
    setFilter({});
}

void MapState::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
}

QJsonObject MapState::toJson() const
{
    QJsonArray shownKinds;
    for (LineKind kind : m_filter.kinds)
        shownKinds += word(kinds[static_cast<std::size_t>(kind)]);
    QJsonObject json{{QStringLiteral("direction"), word(directions[static_cast<std::size_t>(m_direction)])},
        {QStringLiteral("topics"), keysOf(m_filter.topics)}, {QStringLiteral("tags"), keysOf(m_filter.tags)},
        {QStringLiteral("kinds"), shownKinds}, {QStringLiteral("folded"), keysOf(m_filter.folded)},
        {QStringLiteral("hidden"), keysOf(m_filter.hidden)}};
    if (m_filter.focus.card) {
        json.insert(QStringLiteral("focus"), keyOf(m_filter.focus.card));
        json.insert(QStringLiteral("hops"), m_filter.focus.hops);
    }
    return json;
}

void MapState::restore(const QJsonObject& json)
{
    const int direction = placeOfWord(directions, json.value(QStringLiteral("direction")).toString());
    MapFilter filter;
    forEachRecord(json.value(QStringLiteral("topics")), [&](RecordId id) { filter.topics.insert(id.as<TopicId>()); });
    forEachRecord(json.value(QStringLiteral("tags")), [&](RecordId id) { filter.tags.insert(id.as<TagId>()); });
    forEachRecord(json.value(QStringLiteral("folded")), [&](RecordId id) { filter.folded.insert(id); });
    forEachRecord(json.value(QStringLiteral("hidden")), [&](RecordId id) { filter.hidden.insert(id); });
    filter.topics.erase(TopicId());
    filter.tags.erase(TagId());
    for (const QJsonValue& value : json.value(QStringLiteral("kinds")).toArray()) {
        if (const int kind = placeOfWord(kinds, value.toString()); kind >= 0)
            filter.kinds.insert(static_cast<LineKind>(kind));
    }
    if (const RecordId focus = recordOf(json.value(QStringLiteral("focus")).toString()))
        filter.focus = {focus, std::clamp(json.value(QStringLiteral("hops")).toInt(1), 0, mostHops)};
    setDirection(direction < 0 ? LayoutDirection::TopDown : static_cast<LayoutDirection>(direction));
    setFilter(filter);
}
