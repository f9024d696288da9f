#pragma once

#include "model/formats/tally.h"

#include <QJsonObject>

#include <map>

/// Named values of a file that mean nothing here, each name told of once.
class UnusedValues {
public:
    void add(const QString& name, const QString& place) { m_byName[name].add(place); }

    /// What an object has besides the names that are known; what is empty says nothing and is no loss.
    void addFrom(const QJsonObject& object, const QStringList& known, const QString& place);

    void tell(std::vector<Remark>& lost) const;

private:
    std::map<QString, Tally> m_byName;
};

/// Null, "", [] or {}.
bool saysNothing(const QJsonValue& value);
