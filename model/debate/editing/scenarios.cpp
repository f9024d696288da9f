#include "model/debate/editing/scenarios.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/sentences.h"

using editing::goneError;

const Scenario* scenarioCalled(const Debate& debate, const QString& name)
{
    const SharedList<Scenario>& all = debate.table<Scenario>().all();
    const QString wanted = tidied(name);
    const auto found = std::ranges::find_if(
        all, [&](const Scenario& one) { return one.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

static Done mayBeAssumed(const Debate& debate, const std::vector<Assumption>& assumptions)
{
    std::set<RecordId> seen;
    for (const Assumption& assumption : assumptions) {
        if (!debate.contains(assumption.target))
            return goneError();
        if (!seen.insert(assumption.target).second)
            return Error{Sentences::tr("A scenario cannot assume two things of one claim or reason.")};
    }
    return {};
}

static Error namelessError()
{
    return {Sentences::tr("A scenario needs a name.")};
}

Result<Edits> keepScenario(const Debate& debate, const QString& name, const std::vector<Assumption>& assumptions)
{
    if (tidied(name).isEmpty())
        return namelessError();
    if (const Done may = mayBeAssumed(debate, assumptions); !may)
        return may.error();
    const Scenario* old = scenarioCalled(debate, name);
    Scenario scenario = old ? *old : Scenario{newId<ScenarioId>(), tidied(name), {}, {}};
    scenario.assumptions = assumptions;
    if (!old)
        scenario.order = debate.table<Scenario>().orderAtEnd();
    return old && *old == scenario ? Edits{} : Edits{put(scenario)};
}

Result<Edits> renameScenario(const Debate& debate, ScenarioId scenario, const QString& name)
{
    if (tidied(name).isEmpty())
        return namelessError();
    if (const Scenario* other = scenarioCalled(debate, name); other && other->id != scenario)
        return Error{Sentences::tr("Another scenario has the name %1.").arg(quoted(other->name))};
    return revise(debate, std::vector{scenario}, [&](Scenario& one) { one.name = tidied(name); });
}

Result<Edits> removeScenarios(const Debate& debate, const std::vector<ScenarioId>& scenarios)
{
    return removal(debate, {scenarios.begin(), scenarios.end()});
}

Result<Edits> setSupport(const Debate& debate, SupportReading reading)
{
    DebateInfo info = debate.info();
    if (!info.id)
        info.id = newId<DebateInfoId>();
    info.support = reading;
    return info == debate.info() ? Edits{} : Edits{put(info)};
}

Result<Edits> setExclusive(const Debate& debate, IssueId issue, bool isExclusive)
{
    return revise(debate, std::vector{issue}, [&](Issue& one) { one.exclusive = isExclusive; });
}

Result<Edits> setStandard(const Debate& debate, const std::vector<ClaimId>& claims, ProofStandard standard)
{
    return revise(debate, claims, [&](Claim& one) { one.standard = standard; });
}

Result<Edits> setDefines(const Debate& debate, ClaimId claim, const QString& term)
{
    QString spelled = term.simplified();
    for (const Claim& other : debate.claims().all()) {
        if (other.id != claim && !spelled.isEmpty() && other.defines.compare(spelled, Qt::CaseInsensitive) == 0)
            spelled = other.defines;
    }
    return revise(debate, std::vector{claim}, [&](Claim& one) { one.defines = spelled; });
}
