#include "app/commands/evaluatecommand.h"

#include "app/commands/actions.h"
#include "model/analysis/strength/gradualsemantics.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// By which rules, and what is taken for granted.
std::vector<Option> rules()
{
    return {
        {u"semantics"_s, {}, u"SEMANTICS"_s,
            Sentences::tr("grounded (when left out: cautiously), complete, preferred (one consistent camp at a time), "
                          "stable, semi-stable, stage or ideal.")},
        {u"support"_s, {}, u"READING"_s,
            Sentences::tr("How reasons are read: untyped, deductive, necessary or evidential; as the debate says when "
                          "left out.")},
        {u"accept"_s, {}, u"IDS"_s,
            Sentences::tr("What if these claims or inferences, separated by commas, are accepted?")},
        {u"reject"_s, {}, u"IDS"_s, Sentences::tr("What if these are rejected?")},
        {u"suspend"_s, {}, u"IDS"_s, Sentences::tr("What if these are left open?")},
        {u"scenario"_s, {}, u"NAME"_s, Sentences::tr("Takes for granted what a scenario of the debate does.")},
        {u"standpoint"_s, {}, u"NAME"_s,
            Sentences::tr(
                "Evaluates from what a stakeholder holds; tells what that commits to and where it collides.")},
        {u"at"_s, {}, u"DATE"_s, Sentences::tr("What stakeholders hold by this date, for --standpoint and --camps.")}};
}

std::vector<Option> questions()
{
    return {{u"because"_s, {}, u"ID"_s,
                Sentences::tr("Tells why a claim or an inference stands, falls or is not settled.")},
        {u"camps"_s, {}, {},
            Sentences::tr("Tells the camps that logic allows, part by part, and who of the stakeholders fits them.")},
        {u"cruxes"_s, {}, {}, Sentences::tr("Tells which open claims, once settled, settle most of what is open.")},
        {u"standards"_s, {}, {}, Sentences::tr("Judges by the proof standards of claims, as Carneades does, instead.")},
        {u"gradual"_s, {}, u"GRADUAL"_s, Sentences::tr("Tells strengths from 0 to 1 too, by %1.").arg(gradualKeys())},
        {u"timeout"_s, {}, u"SECONDS"_s, Sentences::tr("Gives up after so long, with status 5; without it, never.")},
        {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead of text for people.")}};
}

}

Command evaluateCommand()
{
    std::vector<Option> options = rules();
    const std::vector<Option> more = questions();
    options.insert(options.end(), more.begin(), more.end());
    return {u"evaluate"_s, u"FILE"_s, 1, 1, Sentences::tr("Tells which claims stand, and why."),
        Sentences::tr(
            "Reads claims, reasons, objections and undercuts as a framework of arguments and tells which claims stand, "
            "which fall, and which are not settled by what is in the map. With --accept, --reject, --suspend or "
            "--scenario it lists what would stand otherwise. The evaluation is of what is in the map, not of the world."),
        std::move(options), runEvaluate};
}
