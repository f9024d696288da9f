#include "app/commands/solvewishes.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

struct TaskName {
    const char* name;
    SolveTask task;
};
struct SemanticsName {
    const char* name;
    Semantics semantics;
};

constexpr TaskName tasks[] = {{"DC", SolveTask::Credulous}, {"DS", SolveTask::Sceptical},
    {"SE", SolveTask::SomeExtension}, {"EE", SolveTask::EveryExtension}, {"CE", SolveTask::Count}};
constexpr SemanticsName semantics[] = {{"CO", Semantics::Complete}, {"PR", Semantics::Preferred},
    {"ST", Semantics::Stable}, {"GR", Semantics::Grounded}, {"SST", Semantics::SemiStable}, {"STG", Semantics::Stage},
    {"ID", Semantics::Ideal}};

QString problemOf(const TaskName& task, const SemanticsName& of)
{
    return QLatin1StringView(task.name) + u'-' + QLatin1StringView(of.name);
}

Done takeProblem(const Arguments& arguments, SolveWishes& wishes)
{
    wishes.problem = arguments.value(u"problem"_s).toUpper();
    for (const TaskName& task : tasks) {
        for (const SemanticsName& one : semantics) {
            if (problemOf(task, one) != wishes.problem)
                continue;
            wishes.task = task.task;
            wishes.semantics = one.semantics;
            return {};
        }
    }
    const QString advice = Sentences::tr("“counterpoint solve --problems” lists them.");
    return wishes.problem.isEmpty()
        ? misuse(Sentences::tr("The problem to solve is missing."), Sentences::tr("Name it with -p, such as -p DC-PR."))
        : misuse(Sentences::tr("There is no problem %1.").arg(quoted(wishes.problem)), advice);
}

Done takeArgument(const Arguments& arguments, SolveWishes& wishes)
{
    const bool needsOne = wishes.task == SolveTask::Credulous || wishes.task == SolveTask::Sceptical;
    const bool hasOne = arguments.has(u"argument"_s);
    const bool wantsAll = arguments.has(u"all"_s);
    if (!needsOne && (hasOne || wantsAll))
        return misuse(Sentences::tr("%1 is not about an argument.").arg(wishes.problem),
            Sentences::tr("Leave out -a and --all."));
    if (needsOne && hasOne == wantsAll)
        return misuse(Sentences::tr("%1 is about one argument, or about all of them.").arg(wishes.problem),
            Sentences::tr("Name it with -a ARG, or add --all."));
    if (hasOne)
        wishes.argument = arguments.value(u"argument"_s).toUtf8();
    return {};
}

Done takeFile(const Arguments& arguments, SolveWishes& wishes)
{
    const bool isOption = arguments.has(u"file"_s);
    if (isOption != arguments.operands().isEmpty())
        return misuse(isOption ? Sentences::tr("The framework is given twice.")
                               : Sentences::tr("The framework to read is missing."),
            Sentences::tr("Name one file; “-” is standard input."));
    wishes.file = isOption ? arguments.value(u"file"_s) : arguments.operand(0);
    return {};
}

Done takeTimeLimit(const Arguments& arguments, SolveWishes& wishes)
{
    if (!arguments.has(u"timeout"_s))
        return {};
    bool isNumber = false;
    const double seconds = arguments.value(u"timeout"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= 1e6))
        return misuse(Sentences::tr("The timeout has to be a number of seconds above 0, up to a million."));
    wishes.timeLimit = std::chrono::milliseconds(qRound64(seconds * 1000));
    return {};
}

}

QStringList solveProblems()
{
    QStringList problems;
    for (const TaskName& task : tasks) {
        for (const SemanticsName& one : semantics)
            problems += problemOf(task, one);
    }
    return problems;
}

Result<SolveWishes> solveWishes(const Arguments& arguments)
{
    SolveWishes wishes;
    wishes.wantsJson = arguments.has(u"json"_s);
    using Take = Done (*)(const Arguments&, SolveWishes&);
    for (const Take take : {takeProblem, takeArgument, takeFile, takeTimeLimit}) {
        if (const Done taken = take(arguments, wishes); !taken)
            return taken.error();
    }
    return wishes;
}
