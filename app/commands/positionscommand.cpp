#include "app/commands/positionscommand.h"

#include "app/commands/actions.h"
#include "app/commands/positionsanswers.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose positions, on what, and when.
std::vector<Option> selection()
{
    return {{u"at"_s, {}, u"DATE"_s,
                Sentences::tr("Counts what may have been said by this date, such as 2015-08-11 or 2015-08; without it, "
                              "everything, undated statements too.")},
        {u"from"_s, {}, u"DATE"_s, Sentences::tr("Leaves out what was certainly said before this date.")},
        {u"fold"_s, {}, {}, Sentences::tr("Counts members for what they belong to when they speak.")},
        {u"stakeholders"_s, {}, u"NAMES"_s, Sentences::tr("Only these, separated by commas: ids, names or aliases.")},
        {u"claims"_s, {}, u"IDS"_s, Sentences::tr("Only these claims, separated by commas.")},
        {u"issue"_s, {}, u"ID"_s, Sentences::tr("Only the answers to a question and what bears on them.")},
        {u"topic"_s, {}, u"ID"_s, Sentences::tr("Only the claims of a topic and of the topics inside it.")},
        {u"kind"_s, {}, u"KIND"_s,
            Sentences::tr("Only stakeholders of a kind: person, organisation, group or government.")},
        {u"sort"_s, {}, u"ORDER"_s,
            Sentences::tr("By hand (as in the window), name, or camps, so that camps appear.")}};
}

std::vector<Option> asking()
{
    return {{u"ask"_s, {}, u"QUESTION"_s,
                Sentences::tr("Answers a question in words, with evidence, instead: %1.")
                    .arg(positionQuestions().join(u", "_s))},
        {u"first"_s, {}, u"NAMES"_s,
            Sentences::tr("One side, for cruxes, common-ground and fairness; the largest camp when left out.")},
        {u"second"_s, {}, u"NAMES"_s, Sentences::tr("The other side; the next camp when left out.")}};
}

std::vector<Option> shapes()
{
    return {{u"output"_s, u'o', u"OUT"_s,
                Sentences::tr("Writes a file instead, as its suffix says: .csv, .svg, .html, .json or .txt.")},
        {u"csv"_s, {}, {}, Sentences::tr("Prints CSV, a row for each stakeholder.")},
        {u"svg"_s, {}, {}, Sentences::tr("Prints a picture of the matrix.")},
        {u"html"_s, {}, {}, Sentences::tr("Prints a page with the matrix and the quotations.")},
        {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead of text for people.")}};
}

}

Command positionsCommand()
{
    std::vector<Option> options;
    for (const std::vector<Option>& some : {selection(), asking(), shapes()})
        options.insert(options.end(), some.begin(), some.end());
    return {u"positions"_s, u"FILE"_s, 1, 1, Sentences::tr("Tells who holds what, and answers questions about it."),
        Sentences::tr(
            "Draws from the statements what each stakeholder holds on each claim at a date: for, against, mixed, "
            "conditional or unclear, with the statements it rests on; where there is none, the stakeholder is silent. "
            "The latest statements count, those in the own voice before those told by others. With --ask it tells "
            "contradictions, changes of mind, positions that others attribute, what divides two sides and what they "
            "share, how fairly each is heard, and how far any two agree."),
        options, runPositions};
}
