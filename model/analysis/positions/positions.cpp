#include "model/analysis/positions/positions.h"

#include "model/debate/idindex.h"
#include "model/debate/sentences.h"

#include <QHash>

namespace {

/// What is not judged ranks in the middle: nobody has found fault with it.
int rankOfReliability(const QString& grade)
{
    if (grade.size() != 1 || grade == u"F")
        return 2;
    return grade == u"D" || grade == u"E" ? int(u'E' - grade[0].unicode()) : 3 + int(u'C' - grade[0].unicode());
}

int rankOfCredibility(int grade)
{
    static constexpr int ranks[] = {2, 5, 4, 3, 1, 0, 2};
    return grade >= 0 && grade <= 6 ? ranks[grade] : 2;
}

/// Places of records in the order people see them.
template<class R>
IdIndex placesOf(const Debate& debate, std::vector<IdOf<R>>& inOrder)
{
    IdIndex places;
    places.reserve(static_cast<std::size_t>(debate.table<R>().count()));
    for (const R* one : debate.table<R>().inOrder()) {
        places.set(one->id.value, inOrder.size());
        inOrder.push_back(one->id);
    }
    return places;
}

/// Reads a debate's statements into stands.
class Reading {
public:
    Reading(const Debate& debate, const Belonging& belonging, IdIndex stakeholders, IdIndex claims)
        : m_debate(debate)
        , m_belonging(belonging)
        , m_stakeholders(std::move(stakeholders))
        , m_claims(std::move(claims))
    {
        for (const Source& source : debate.table<Source>().all())
            m_hasGrades = m_hasGrades || !source.reliability.isEmpty();
    }

    /// Returns whether somebody is known to have made it.
    bool read(const Statement& statement, std::vector<Stand>& stands)
    {
        const std::size_t claim = m_claims.find(statement.claim.value);
        if (claim == IdIndex::none)
            return true;
        Stand stand;
        stand.claim = static_cast<int>(claim);
        stand.days = placeOf(statement.date);
        stand.stance = statement.stance;
        stand.isQuoted = bool(statement.excerpt);
        stand.statement = statement.id;
        const std::size_t before = stands.size();
        for (const Speaker& speaker : statement.speakers)
            add(statement, speaker, stand, before, stands);
        return stands.size() > before;
    }
    std::vector<DaySpan> takeDates() { return std::move(m_dates); }

private:
    void add(const Statement& statement, const Speaker& speaker, Stand stand, std::size_t before,
        std::vector<Stand>& stands) const
    {
        const std::size_t place = m_stakeholders.find(speaker.stakeholder.value);
        if ((speaker.role != SpeakerRole::Speaker && speaker.role != SpeakerRole::Author) || place == IdIndex::none)
            return;
        stand.stakeholder = static_cast<int>(place);
        for (std::size_t i = before; i < stands.size(); ++i) {
            if (stands[i].stakeholder == stand.stakeholder)
                return;
        }
        stand.isAttributed = isToldByOthers(statement, speaker.stakeholder, stand.days);
        stand.strength = (stand.isAttributed ? 0 : 1000) + (stand.isQuoted ? 100 : 0)
            + 10 * rankOfCredibility(statement.credibility) + (m_hasGrades ? rankOfSource(statement) : 0);
        stands.push_back(stand);
    }

    bool isToldByOthers(const Statement& statement, StakeholderId holder, int days) const
    {
        const std::optional<DaySpan> when
            = days < 0 ? std::nullopt : std::optional(m_dates[static_cast<std::size_t>(days)]);
        return std::ranges::any_of(statement.speakers, [&](const Speaker& other) {
            return other.role == SpeakerRole::ReportedBy && !m_belonging.isWithin(other.stakeholder, holder, when)
                && !m_belonging.isWithin(holder, other.stakeholder, when);
        });
    }

    int rankOfSource(const Statement& statement) const
    {
        const Excerpt* excerpt = m_debate.find(statement.excerpt);
        const Document* document = excerpt ? m_debate.find(excerpt->document) : nullptr;
        const Source* source = m_debate.find(document ? document->source : statement.source);
        return rankOfReliability(source ? source->reliability : QString());
    }

    int placeOf(const QString& date)
    {
        if (date.isEmpty())
            return -1;
        if (const auto known = m_placesOfDates.constFind(date); known != m_placesOfDates.constEnd())
            return *known;
        const std::optional<DaySpan> days = daysOf(date);
        const int place = days ? static_cast<int>(m_dates.size()) : -1;
        if (days)
            m_dates.push_back(*days);
        m_placesOfDates.insert(date, place);
        return place;
    }

    const Debate& m_debate;
    const Belonging& m_belonging;
    IdIndex m_stakeholders;
    IdIndex m_claims;
    bool m_hasGrades = false;
    std::vector<DaySpan> m_dates;
    QHash<QString, int> m_placesOfDates;
};

}

Positions::Positions(const Debate& debate)
    : m_debate(debate)
    , m_belonging(debate)
{
    IdIndex stakeholders = placesOf<Stakeholder>(debate, m_stakeholders);
    Reading reading(debate, m_belonging, std::move(stakeholders), placesOf<Claim>(debate, m_claims));
    m_stands.reserve(static_cast<std::size_t>(debate.table<Statement>().count()));
    for (const Statement& statement : debate.table<Statement>().all())
        m_unattributed += reading.read(statement, m_stands) ? 0 : 1;
    m_dates = reading.takeDates();
}

std::optional<DaySpan> Positions::daysOf(const Stand& stand) const
{
    return stand.days < 0 ? std::nullopt : std::optional(m_dates[static_cast<std::size_t>(stand.days)]);
}

bool isStronger(const Positions& positions, const Stand& one, const Stand& other)
{
    if (one.strength != other.strength)
        return one.strength > other.strength;
    const qint64 day = positions.daysOf(one).value_or(DaySpan{0, DaySpan::earliest}).last;
    const qint64 otherDay = positions.daysOf(other).value_or(DaySpan{0, DaySpan::earliest}).last;
    return day != otherDay ? day > otherDay : one.statement < other.statement;
}

Result<DaySpan> dateCalled(const QString& edtf)
{
    if (const std::optional<DaySpan> days = daysOf(edtf.trimmed()))
        return *days;
    return Error{Sentences::tr("%1 is no date.").arg(quoted(edtf)),
        Sentences::tr("A date is written like 2015, 2015-08 or 2015-08-11, with ~ after it when it is approximate.")};
}
