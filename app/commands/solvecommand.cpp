#include "app/commands/solvecommand.h"

#include "app/commands/actions.h"
#include "app/commands/solvewishes.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static std::vector<Option> options()
{
    return {{u"problem"_s, u'p', u"PROBLEM"_s, Sentences::tr("What is asked, such as DC-PR; --problems lists them.")},
        {u"argument"_s, u'a', u"ARG"_s, Sentences::tr("The argument that DC and DS ask about, as the file names it.")},
        {u"all"_s, {}, {}, Sentences::tr("DC and DS: asks about every argument, and prints those that are accepted.")},
        {u"file"_s, u'f', u"AF"_s, Sentences::tr("The framework, as competitions give it; the same as AF.")},
        {u"timeout"_s, {}, u"SECONDS"_s,
            Sentences::tr("Gives up after so long, with status 5 and no answer; without it, never.")},
        {u"problems"_s, {}, {}, Sentences::tr("Prints the problems that can be solved.")},
        {u"formats"_s, {}, {}, Sentences::tr("Prints the formats that can be read.")},
        {u"json"_s, {}, {}, Sentences::tr("Prints JSON for programs instead.")}};
}

Command solveCommand()
{
    return {u"solve"_s, u"AF -p PROBLEM [-a ARG]"_s, 0, 1, Sentences::tr("Solves problems of abstract argumentation."),
        Sentences::tr(
            "Reads a framework of arguments and attacks (.af, .apx or .tgf, told by content) and answers as ICCMA, the "
            "competition of argumentation solvers, asks. A problem is a task and a semantics:\n"
            "DC: is the argument in some extension? YES with one (“w …”), or NO.\n"
            "DS: is it in all of them? YES, or NO with one that lacks it.\n"
            "SE: some extension, or NO. EE: all of them. CE: how many.\n"
            "CO complete, PR preferred, ST stable, GR grounded, SST semi-stable, STG stage, ID ideal."),
        options(), runSolve};
}
