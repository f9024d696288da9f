#include "model/analysis/strength/debatestrengths.h"

#include "model/analysis/strength/strengthgraph.h"
#include "model/debate/indexat.h"
#include "model/debate/sentences.h"

DebateStrengths::DebateStrengths(const Debate& debate, const StrengthQuery& query, std::stop_token stop)
    : m_graph(debate, query.held)
    , m_strengths(strengthsOf(m_graph.weighted(), query.semantics, query.limits, std::move(stop)))
{
}

double DebateStrengths::of(RecordId record) const
{
    const int node = m_graph.nodeOf(record);
    return node < 0 ? 0 : m_strengths.values[at(node)];
}

Settling DebateStrengths::settlingOf(RecordId record) const
{
    const int node = m_graph.nodeOf(record);
    return node < 0 ? Settling::NotReached : m_strengths.settlings[at(node)];
}

QString DebateStrengths::account() const
{
    const Strengths& found = m_strengths;
    if (!found.isComplete)
        return Sentences::tr("The strengths were not worked out to the end.");
    if (found.knots == 0)
        return Sentences::tr("There are no circles: each strength follows exactly from those it rests on.");
    QStringList sentences;
    if (found.uniqueKnots > 0)
        sentences
            += Sentences::tr("%n circle(s) settled to 0.000001; no other strengths fit.", nullptr, found.uniqueKnots);
    if (found.reachedKnots > 0)
        sentences += Sentences::tr("%n circle(s) settled from the base scores in small steps; starting elsewhere "
                                   "might lead to other strengths.",
            nullptr, found.reachedKnots);
    if (found.unsettledKnots > 0)
        sentences += Sentences::tr("%n circle(s) did not settle: the strengths in them, and of what rests on them, are "
                                   "not to be relied on.",
            nullptr, found.unsettledKnots);
    return sentences.join(u' ');
}
