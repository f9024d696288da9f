#include "app/commands/evaluatewishes.h"

#include "app/commands/claimnames.h"
#include "app/commands/stakeholdernames.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// Of a claim or an inference, by the ways in which claims can be named, or the inference's id or name.
Result<RecordId> elementCalled(const Debate& debate, const QString& word)
{
    for (const InferenceId id : {InferenceId{word.toLongLong()}, InferenceId{keyOfName(word)}}) {
        if (debate.find(id))
            return RecordId(id);
    }
    if (const Result<ClaimId> claim = claimCalled(debate, word))
        return RecordId(*claim);
    return misuse(Sentences::tr("There is no claim and no inference %1.").arg(quoted(word)),
        Sentences::tr(
            "“counterpoint list FILE claims” and “counterpoint list FILE inferences” list them with their ids."));
}

Done readAssumptions(const Arguments& arguments, const Debate& debate, EvaluateWishes& wishes)
{
    for (const Attitude attitude : {Attitude::Accept, Attitude::Reject, Attitude::Suspend}) {
        for (const QString& word : arguments.value(wordOf(attitude)).split(u',', Qt::SkipEmptyParts)) {
            const Result<RecordId> element = elementCalled(debate, word.trimmed());
            if (!element)
                return element.error();
            const auto claim = element->as<ClaimId>();
            wishes.assumptions.push_back({claim ? Target(claim) : Target(element->as<InferenceId>()), attitude});
        }
    }
    return {};
}

Done readScenario(const Arguments& arguments, const Debate& debate, EvaluateWishes& wishes)
{
    if (!arguments.has(u"scenario"_s))
        return {};
    const QString word = arguments.value(u"scenario"_s);
    for (const Scenario& scenario : debate.table<Scenario>().all()) {
        if (scenario.name.compare(word, Qt::CaseInsensitive) != 0 && QString::number(scenario.id.value) != word)
            continue;
        wishes.assumptions.insert(wishes.assumptions.begin(), scenario.assumptions.begin(), scenario.assumptions.end());
        return {};
    }
    return misuse(Sentences::tr("There is no scenario %1.").arg(quoted(word)),
        Sentences::tr("“counterpoint list FILE scenarios” lists them."));
}

Done readRules(const Arguments& arguments, EvaluateWishes& wishes)
{
    if (const QString word = arguments.value(u"semantics"_s); arguments.has(u"semantics"_s)) {
        const auto semantics = semanticsCalled(word);
        if (!semantics)
            return misuse(Sentences::tr("There is no semantics %1.").arg(quoted(word)),
                Sentences::tr("Name grounded, complete, preferred, stable, semi-stable, stage or ideal."));
        wishes.semantics = *semantics;
    }
    if (const QString word = arguments.value(u"support"_s); arguments.has(u"support"_s)) {
        const auto reading = fromWord<SupportReading>(word);
        if (!reading)
            return misuse(Sentences::tr("Reasons cannot be read as %1.").arg(quoted(word)),
                Sentences::tr("Name untyped, deductive, necessary or evidential."));
        wishes.support = *reading;
    }
    if (const QString word = arguments.value(u"gradual"_s); arguments.has(u"gradual"_s)) {
        wishes.gradual = gradualSemanticsCalled(word);
        if (!wishes.gradual)
            return misuse(Sentences::tr("There is no gradual semantics %1.").arg(quoted(word)),
                Sentences::tr("Name %1.").arg(gradualKeys()));
    }
    return {};
}

Done readWhoAndWhen(const Arguments& arguments, const Debate& debate, EvaluateWishes& wishes)
{
    if (arguments.has(u"at"_s)) {
        const Result<DaySpan> days = dateCalled(arguments.value(u"at"_s));
        if (!days)
            return misuse(days.error().what, days.error().advice);
        wishes.positions.at = *days;
    }
    if (arguments.has(u"standpoint"_s)) {
        const auto found = stakeholdersCalled(debate, arguments.value(u"standpoint"_s));
        if (!found)
            return found.error();
        if (found->size() != 1)
            return misuse(Sentences::tr("A standpoint is that of one stakeholder."));
        wishes.standpoint = found->front();
    }
    return {};
}

Done readQuestions(const Arguments& arguments, const Debate& debate, EvaluateWishes& wishes)
{
    wishes.camps = arguments.has(u"camps"_s);
    wishes.cruxes = arguments.has(u"cruxes"_s);
    wishes.standards = arguments.has(u"standards"_s);
    if (wishes.standards && (wishes.semantics != Semantics::Grounded || wishes.camps || wishes.cruxes))
        return misuse(
            Sentences::tr("Proof standards are a way to judge of their own, without semantics, camps or cruxes."));
    if (arguments.has(u"because"_s)) {
        const Result<RecordId> element = elementCalled(debate, arguments.value(u"because"_s));
        if (!element)
            return element.error();
        wishes.because = *element;
    }
    if (arguments.has(u"timeout"_s)) {
        bool isNumber = false;
        const double seconds = arguments.value(u"timeout"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds > 0) || seconds > 1e6)
            return misuse(Sentences::tr("A time limit is a number of seconds above 0."));
        wishes.patience = Patience::of(std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)));
    }
    return {};
}

}

Result<EvaluateWishes> evaluateWishesOf(const Arguments& arguments, const Debate& debate)
{
    EvaluateWishes wishes;
    wishes.support = debate.info().support;
    if (const Done read = readRules(arguments, wishes); !read)
        return read.error();
    if (const Done read = readAssumptions(arguments, debate, wishes); !read)
        return read.error();
    if (const Done read = readScenario(arguments, debate, wishes); !read)
        return read.error();
    if (const Done read = readWhoAndWhen(arguments, debate, wishes); !read)
        return read.error();
    if (const Done read = readQuestions(arguments, debate, wishes); !read)
        return read.error();
    return wishes;
}
