#include "model/analysis/evaluation/evaluation.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

Evaluation::Evaluation(const Debate& debate, MapReading reading)
    : m_reading(std::move(reading))
    , m_map(programOf(debate, m_reading))
    , m_framework(unrolled(m_map.program), 0)
    , m_grounding(groundingOf(m_framework))
{
    for (int element = 0; element < elements().count(); ++element) {
        m_nodes.push_back(m_framework.nodeOf(element));
        m_standings.push_back(m_nodes.back() < 0 ? Standing::Falls : m_grounding[m_nodes.back()]);
    }
}

Standing Evaluation::of(RecordId id) const
{
    const int element = elements().of(id);
    return element < 0 ? Standing::Unsettled : of(element);
}

int Evaluation::count(Kind kind, Standing standing) const
{
    int count = 0;
    for (int element = 0; element < elements().count(); ++element)
        count += elements().id(element).kind == kind && of(element) == standing;
    return count;
}

MapReading readingOf(const Debate& debate)
{
    return {debate.info().support, {}};
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return u"stands"_s;
    case Standing::Falls:
        return u"falls"_s;
    case Standing::Unsettled:
        break;
    }
    return u"unsettled"_s;
}

QString labelFor(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return Sentences::tr("stands");
    case Standing::Falls:
        return Sentences::tr("falls");
    case Standing::Unsettled:
        break;
    }
    return Sentences::tr("not settled by what is in this map");
}
