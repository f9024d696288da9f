#include "model/analysis/evaluation/stepwords.h"

#include "model/analysis/evaluation/elementwords.h"
#include "model/debate/sentences.h"

StepWords::StepWords(const Debate& debate, const Evaluation& evaluation)
    : m_debate(debate)
    , m_evaluation(evaluation)
{
    for (const Assumption& assumption : evaluation.reading().assumptions) {
        const int element = evaluation.elements().of(assumption.target);
        if (assumption.attitude == Attitude::Accept)
            m_accepted.insert(element);
        else
            m_accepted.erase(element); // the last one counts
    }
}

bool StepWords::isTold(int node) const
{
    const Framework::Node& one = m_evaluation.framework().node(node);
    if (one.rule < 0)
        return false;
    switch (ruleOf(node).kind) {
    case RuleKind::Element:
    case RuleKind::Commitment:
    case RuleKind::Restatement:
    case RuleKind::Assumed:
    case RuleKind::Suspended:
        return true;
    default:
        return false;
    }
}

bool StepWords::says(int node, int other) const
{
    const auto ruleIn = [&](int one) { return m_evaluation.framework().node(one).rule; };
    if (ruleIn(node) < 0 || ruleIn(other) < 0)
        return false;
    const RuleKind kind = ruleOf(other).kind;
    return ruleOf(node).kind == RuleKind::Element && ruleOf(node).origin == ruleOf(other).origin
        && (kind == RuleKind::Assumed || kind == RuleKind::Suspended);
}

TrailStep StepWords::stepOf(int node, Standing standing, int cause) const
{
    const Program::Rule& rule = ruleOf(node);
    TrailStep step{idOf(rule.origin), standing, {}, {idOf(rule.origin)}, {}};
    if (rule.kind != RuleKind::Element) {
        step.text = textOfDerived(rule, standing);
        return step;
    }
    step.links = linksOf(rule.origin, rule, standing, cause);
    if (standing == Standing::Stands)
        step.text = standsText(rule.origin, rule);
    else if (standing == Standing::Falls)
        step.text = fallsText(rule.origin, rule, cause);
    else
        step.text = openText(rule.origin, rule, cause);
    return step;
}

TrailStep StepWords::stepOfBaseless(int element) const
{
    const bool isClaim = m_evaluation.elements().isClaim(element);
    const bool isEvidential = m_evaluation.reading().support == SupportReading::Evidential;
    const QString text = !isClaim ? Sentences::tr("%1 falls: what it needs has nothing to rest on.")
        : isEvidential
        ? Sentences::tr("%1 falls: nobody is quoted for it, and no reason for it goes back to somebody who is quoted.")
        : Sentences::tr("%1 falls: the reasons it needs rest on nothing but each other.");
    return {idOf(element), Standing::Falls, {}, {idOf(element)}, text.arg(nameFirst(element))};
}

TrailStep StepWords::stepOfArrow(int element, Standing standing) const
{
    const bool isClaim = m_evaluation.elements().isClaim(element);
    QString text;
    if (standing == Standing::Stands)
        text = isClaim ? Sentences::tr("%1 stands: the reason that it needs holds.")
                       : Sentences::tr("%1 holds: its premise stands.");
    else if (standing == Standing::Falls)
        text = isClaim ? Sentences::tr("%1 falls: none of the reasons that it needs holds.")
                       : Sentences::tr("%1 does not hold: its premise falls.");
    else
        text = isClaim ? Sentences::tr("%1 is not settled, because no reason that it needs is.")
                       : Sentences::tr("%1 is not settled, because its premise is not.");
    return {idOf(element), standing, {}, {idOf(element)}, text.arg(nameFirst(element))};
}

QString StepWords::name(int element) const
{
    return elementName(m_debate, idOf(element));
}

QString StepWords::nameFirst(int element) const
{
    return elementNameFirst(m_debate, idOf(element));
}

const Program::Rule& StepWords::ruleOf(int node) const
{
    return m_evaluation.framework().rule(m_evaluation.framework().node(node).rule);
}

std::vector<StepWords::Counter> StepWords::countersOf(const Program::Rule& rule) const
{
    const Framework& framework = m_evaluation.framework();
    std::vector<Counter> counters;
    for (int atom : framework.program().failing(rule)) {
        for (int number : framework.rulesFor(atom)) {
            if (const int node = framework.nodeOfRule(number); node >= 0)
                counters.push_back({framework.rule(number).kind, framework.rule(number).origin, node});
        }
    }
    return counters;
}

int StepWords::premiseDenied(const Program::Rule& rule, int cause) const
{
    const Framework& framework = m_evaluation.framework();
    const auto* inference = m_debate.find(idOf(rule.origin).as<InferenceId>());
    const std::span<const int> needed = framework.program().holding(rule);
    for (std::size_t i = 0; inference && i < std::min(needed.size(), inference->premises.size()); ++i) {
        if (framework.negationOf(needed[i]) == cause)
            return m_evaluation.elements().of(inference->premises[i].claim);
    }
    return -1;
}

bool StepWords::isGroundDenied(const Program::Rule& rule, int cause) const
{
    const Framework& framework = m_evaluation.framework();
    const std::span<const int> needed = framework.program().holding(rule);
    return std::any_of(needed.begin(), needed.end(), [&](int atom) { return framework.negationOf(atom) == cause; });
}

QString StepWords::standsText(int element, const Program::Rule& rule) const
{
    const bool isClaim = m_evaluation.elements().isClaim(element);
    const int counters = static_cast<int>(countersOf(rule).size());
    const std::size_t needed = m_evaluation.framework().program().holding(rule).size();
    if (m_accepted.contains(element))
        return isClaim ? Sentences::tr("%1 stands by assumption.").arg(nameFirst(element))
                       : Sentences::tr("%1 holds: what it rests on stands, and by assumption nothing undercuts it.")
                             .arg(nameFirst(element));
    if (isClaim && counters == 0 && needed == 0)
        return Sentences::tr("%1 stands: nothing in this map speaks against it.").arg(nameFirst(element));
    if (isClaim && counters == 0)
        return Sentences::tr("%1 stands: a reason that it needs holds, and nothing in this map speaks against it.")
            .arg(nameFirst(element));
    if (isClaim && needed > 0)
        return Sentences::tr("%1 stands: a reason that it needs holds, and what speaks against it falls.")
            .arg(nameFirst(element));
    if (isClaim && counters == 1 && countersOf(rule).front().kind == RuleKind::Objection)
        return Sentences::tr("%1 stands: its only objection, %2, does not hold.")
            .arg(nameFirst(element), premisesName(m_debate, idOf(countersOf(rule).front().origin)));
    if (isClaim)
        return Sentences::tr("%1 stands: none of the %n thing(s) that speak against it holds.", nullptr, counters)
            .arg(nameFirst(element));
    if (counters == 0)
        return Sentences::tr("%1 holds: what it rests on stands, and nothing undercuts it.").arg(nameFirst(element));
    return Sentences::tr("%1 holds: what it rests on stands, and what undercuts it falls.").arg(nameFirst(element));
}

QString StepWords::fallsText(int element, const Program::Rule& rule, int cause) const
{
    if (const int premise = premiseDenied(rule, cause); premise >= 0)
        return Sentences::tr("%1 does not hold: its premise %2 falls.").arg(nameFirst(element), name(premise));
    if (isGroundDenied(rule, cause))
        return Sentences::tr("%1 falls: none of the reasons that it needs holds.").arg(nameFirst(element));
    for (const Counter& counter : countersOf(rule)) {
        if (counter.node == cause)
            return textOfCounter(element, counter);
    }
    return Sentences::tr("%1 falls: something that speaks against it holds.").arg(nameFirst(element));
}

QString StepWords::textOfCounter(int element, const Counter& counter) const
{
    const bool isClaim = m_evaluation.elements().isClaim(element);
    switch (counter.kind) {
    case RuleKind::Objection:
        return isClaim
            ? Sentences::tr("%1 falls: %2 holds.").arg(nameFirst(element), name(counter.origin))
            : Sentences::tr("%1 does not hold: %2 undercuts it.").arg(nameFirst(element), name(counter.origin));
    case RuleKind::Rival:
        if (counter.origin == element) // one of many
            return Sentences::tr("%1 falls: another answer to the same question stands, and only one can.")
                .arg(nameFirst(element));
        return Sentences::tr("%1 falls: another answer to the same question, %2, stands, and only one can.")
            .arg(nameFirst(element), name(counter.origin));
    case RuleKind::Assumed:
        return Sentences::tr("%1 falls by assumption.").arg(nameFirst(element));
    default:
        return Sentences::tr("%1 falls with what it leads to, or says in other words.").arg(nameFirst(element));
    }
}

QString StepWords::openText(int element, const Program::Rule& rule, int cause) const
{
    if (const int premise = premiseDenied(rule, cause); premise >= 0)
        return Sentences::tr("%1 is not settled, because its premise %2 is not.")
            .arg(nameFirst(element), name(premise));
    if (isGroundDenied(rule, cause))
        return Sentences::tr("%1 is not settled, because no reason that it needs is.").arg(nameFirst(element));
    for (const Counter& counter : countersOf(rule)) {
        if (counter.node == cause)
            return textOfOpenCounter(element, counter);
    }
    return Sentences::tr("%1 is not settled, because something that speaks against it is not.").arg(nameFirst(element));
}

QString StepWords::textOfOpenCounter(int element, const Counter& counter) const
{
    switch (counter.kind) {
    case RuleKind::Objection:
        return Sentences::tr("%1 is not settled, because %2 is not.").arg(nameFirst(element), name(counter.origin));
    case RuleKind::Rival:
        if (counter.origin == element)
            return Sentences::tr(
                "%1 is not settled: only one answer to its question can stand, and others are not settled either.")
                .arg(nameFirst(element));
        return Sentences::tr("%1 is not settled: only one answer can stand, and %2 is not settled either.")
            .arg(nameFirst(element), name(counter.origin));
    case RuleKind::Suspended:
        return Sentences::tr("%1 is left open by assumption.").arg(nameFirst(element));
    default:
        return Sentences::tr("%1 is not settled, because what it leads to, or says in other words, is not.")
            .arg(nameFirst(element));
    }
}

QString StepWords::textOfDerived(const Program::Rule& rule, Standing standing) const
{
    const QString name = elementName(m_debate, idOf(rule.origin));
    const bool isRestatement = rule.kind == RuleKind::Restatement;
    switch (rule.kind) {
    case RuleKind::Assumed:
        return Sentences::tr("%1 is rejected by assumption.").arg(nameFirst(rule.origin));
    case RuleKind::Suspended:
        return Sentences::tr("%1 is left open by assumption.").arg(nameFirst(rule.origin));
    default:
        break;
    }
    if (standing == Standing::Stands)
        return isRestatement
            ? Sentences::tr("By %1 two claims say the same, so what speaks against one speaks against the other.")
                  .arg(name)
            : Sentences::tr("By %1 its premises lead to something that is answered, so not all of them can stand.")
                  .arg(name);
    if (standing == Standing::Falls)
        return isRestatement ? Sentences::tr("By %1 nothing more speaks against either claim.").arg(name)
                             : Sentences::tr("By %1 its premises lead to nothing that speaks against them.").arg(name);
    return Sentences::tr("What %1 passes on is not settled.").arg(name);
}

std::vector<RecordId> StepWords::linksOf(int element, const Program::Rule& rule, Standing standing, int cause) const
{
    std::vector<RecordId> links = {idOf(element)};
    for (const Counter& counter : countersOf(rule)) {
        if (counter.origin != element && (standing == Standing::Stands || counter.node == cause))
            links.push_back(idOf(counter.origin));
        if (counter.node == cause)
            break;
    }
    return links;
}
