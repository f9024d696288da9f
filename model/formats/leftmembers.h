#pragma once

#include "model/formats/tally.h"

#include <QJsonObject>

#include <map>

/// Counts the members of JSON objects that no record takes in, by their names with those of the objects around them.
class LeftMembers {
public:
    /// @param name  of the object, such as "body"; empty: it is the whole.
    void lookAt(const QJsonObject& object, const QString& name, const QStringList& taken, const QString& place);
    void add(const QString& name, const QString& place) { m_left[name].add(place); }

    /// A remark for each name.
    void tell(std::vector<Remark>& lost) const;

private:
    std::map<QString, Tally> m_left;
};
