#include "model/debate/editing/scenarios.h"

#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"

using editing::goneError;

static std::vector<Assumption> onePerTarget(const std::vector<Assumption>& assumptions)
{
    std::vector<Assumption> kept;
    for (const Assumption& one : assumptions) {
        std::erase_if(kept, [&](const Assumption& other) { return other.target == one.target; });
        kept.push_back(one);
    }
    return kept;
}

const Scenario* scenarioNamed(const Debate& debate, const QString& name)
{
    const QString wanted = tidied(name);
    for (const Scenario& scenario : debate.table<Scenario>().all()) {
        if (scenario.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &scenario;
    }
    return nullptr;
}

Result<Edits> keepScenario(const Debate& debate, const QString& name, const std::vector<Assumption>& assumptions)
{
    if (tidied(name).isEmpty())
        return Error{Sentences::tr("A scenario needs a name.")};
    if (assumptions.empty())
        return Error{Sentences::tr("There is nothing to keep: nothing is accepted, rejected or suspended.")};
    for (const Assumption& one : assumptions) {
        if (!debate.contains(RecordId(one.target)))
            return goneError();
    }
    Scenario scenario;
    if (const Scenario* before = scenarioNamed(debate, name)) {
        scenario = *before;
    } else {
        scenario.id = newId<ScenarioId>();
        scenario.name = tidied(name);
        scenario.order = debate.table<Scenario>().orderAtEnd();
    }
    scenario.assumptions = onePerTarget(assumptions);
    return Edits{put(scenario)};
}
