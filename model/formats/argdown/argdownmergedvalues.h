#pragma once

#include "model/debate/record.h"

#include <set>

// What becomes of a value of the debate when a text that said `was` says `is`.

/// What kept objects say of Argdown, member by member.
QJsonObject mergedObjects(QJsonObject mine, const QJsonObject& was, const QJsonObject& is);

/// As the text has them, then those of the debate that it does not know.
std::vector<TagId> mergedTags(
    const std::vector<TagId>& mine, const std::vector<TagId>& was, const std::vector<TagId>& is);

/// The text knows who the premises are, and not what parts they play.
std::vector<Premise> mergedPremises(const std::vector<Premise>& mine, const std::vector<Premise>& is);

/// Texts show line breaks as blanks: those of the debate stay around the words that changed.
QString mergedText(const QString& mine, const QString& was, const QString& is);

template<class Value>
Value mergedValue(const Value& mine, const Value& was, const Value& is)
{
    if constexpr (std::is_same_v<Value, QJsonObject>)
        return mergedObjects(mine, was, is);
    else if constexpr (std::is_same_v<Value, std::vector<TagId>>)
        return mergedTags(mine, was, is);
    else if constexpr (std::is_same_v<Value, std::vector<Premise>>)
        return mergedPremises(mine, is);
    else if constexpr (std::is_same_v<Value, QString>)
        return mergedText(mine, was, is);
    else
        return is;
}

/// Where the text differs from what it was, the record follows it.
template<class R>
R mergedRecord(R mine, const R& was, const R& is)
{
    forEachField<R>([&](const auto& field) {
        auto& value = mine.*field.member;
        if (!(was.*field.member == is.*field.member))
            value = mergedValue(value, was.*field.member, is.*field.member);
    });
    return mine;
}

/// Which of the numbers belong to a longest row of them that grows. Cost: n log n.
std::vector<bool> longestRow(const std::vector<double>& numbers);

/// Finds places in the order of records: behind the one that was passed last, before what comes next there. Between two
/// of them are not endlessly many.
class Places {
public:
    /// @param step  how far apart they are where there is room
    template<class Records>
    explicit Places(const Records& records, double step = 1)
        : m_step(step)
    {
        for (const auto& record : records)
            m_orders.insert(record.order);
    }
    void pass(double order) { m_last = order; }
    double next()
    {
        const auto behind = m_orders.upper_bound(m_last);
        const bool isFree = behind == m_orders.end() || m_last + m_step < *behind;
        const double place = isFree ? m_last + m_step : m_last / 2 + *behind / 2;
        m_lackRoom = m_lackRoom || !(m_last < place && (behind == m_orders.end() || place < *behind));
        m_orders.insert(place);
        return place;
    }
    bool lackRoom() const { return m_lackRoom; } ///< some were too close

private:
    std::set<double> m_orders;
    double m_step;
    bool m_lackRoom = false;
    double m_last = 0;
};
