#pragma once

#include "model/formats/report.h"

/// How often something happened that is told of once, with the place and record where it first did.
class Tally {
public:
    void add(const QString& place, RecordId about = {})
    {
        if (m_count++ == 0)
            m_first = {place, {}, about};
    }
    void addIf(bool happened, const QString& place, RecordId about = {})
    {
        if (happened)
            add(place, about);
    }

    int count() const { return m_count; }

    void tell(std::vector<Remark>& remarks, const QString& what) const
    {
        if (m_count > 0)
            remarks.push_back({m_first.place, what, m_first.about});
    }

private:
    int m_count = 0;
    Remark m_first;
};

/// Counts the records of a kind that something is true of, in the order people see.
template<class R, class IsTrue>
Tally tallyOf(const Debate& debate, IsTrue isTrue)
{
    Tally tally;
    for (const R* record : debate.table<R>().inOrder())
        tally.addIf(isTrue(*record), {}, record->id);
    return tally;
}
