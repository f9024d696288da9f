#pragma once

#include "model/debate/record.h"
#include "model/formats/jsonfaults.h"

#include <QHash>

#include <unordered_set>

/// The ids and the names of tags in a JSON debate, gathered before anything refers to them.
class NativeIds {
public:
    /// Notes lists that are none, records that are no objects, and ids that are missing, unusable or used twice.
    /// Claims, inferences and issues share their ids, because their places on the map are found by them.
    NativeIds(const QJsonObject& root, JsonFaults& faults);

    /// Digits from 1 to 2^63 - 1 are the key itself, any other text is a name for one; empty is no id.
    static std::optional<qint64> keyOf(const QString& id);

    bool contains(RecordId id) const { return m_known.contains(id); }

    /// The tag of that name, whatever its case; one that no list has is made up under a key of its name.
    TagId tagCalled(const QString& name);

    /// The tags that were made up, in the order they were met, after those the list has.
    const std::vector<Tag>& addedTags() const { return m_added; }

private:
    template<class R>
    void gather(const QJsonObject& root);
    void gatherOne(Kind kind, const QJsonValue& record, const JsonPath& path);
    void gatherTagName(TagId id, const QJsonValue& name, const JsonPath& path);

    JsonFaults& m_faults;
    std::unordered_set<RecordId> m_known;
    std::unordered_set<qint64> m_cards; ///< keys of what may have a place
    QHash<QString, TagId> m_tags; ///< by folded name
    std::vector<Tag> m_added;
};
