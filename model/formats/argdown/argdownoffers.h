#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

/// Records that are still to be matched, by one of their features; each is given away once, the first one first.
template<class AnId>
class ArgdownOffers {
public:
    void add(const QString& feature, AnId id)
    {
        if (!feature.isEmpty())
            m_offers[feature].push_back(id);
    }
    AnId take(const QString& feature, QSet<AnId>& taken)
    {
        const auto found = feature.isEmpty() ? m_offers.end() : m_offers.find(feature);
        if (found == m_offers.end())
            return {};
        while (!found->empty()) {
            const AnId id = found->front();
            found->erase(found->begin());
            if (!taken.contains(id)) {
                taken.insert(id);
                return id;
            }
        }
        return {};
    }

private:
    QHash<QString, std::vector<AnId>> m_offers;
};
