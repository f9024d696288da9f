#include "app/commands/actions.h"
#include "app/commands/claimnames.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/progressline.h"
#include "app/commands/traceoutput.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

QString shapeOf(const Arguments& arguments)
{
    const QString output = arguments.value(u"output"_s);
    if (arguments.has(u"json"_s))
        return u"json"_s;
    if (arguments.has(u"csv"_s))
        return u"csv"_s;
    const QString suffix = output.section(u'.', -1).toLower();
    return output.contains(u'.') ? suffix : u"text"_s;
}

Result<QByteArray> written(const QString& shape, const Debate& debate, const Trace& trace)
{
    if (shape == u"json"_s)
        return traceJson(debate, trace);
    if (shape == u"csv"_s)
        return traceCsv(debate, trace);
    if (shape == u"svg"_s)
        return traceSvg(debate, trace);
    if (shape == u"text"_s || shape == u"txt"_s)
        return traceText(debate, trace).toUtf8();
    return misuse(Sentences::tr("A trace cannot be written as %1.").arg(quoted(shape)),
        Sentences::tr("Name a file that ends in .svg, .csv, .json or .txt."));
}

}

bool drawsTrace(const Arguments& arguments)
{
    return shapeOf(arguments) == u"svg"_s;
}

Result<ExitStatus> runTrace(const Arguments& arguments, Console& console)
{
    if (arguments.has(u"json"_s) && arguments.has(u"csv"_s))
        return misuse(Sentences::tr("Only one of --json and --csv can be written at a time."));
    if (!arguments.has(u"claim"_s))
        return misuse(Sentences::tr("The claim to trace is missing."),
            Sentences::tr("Name it with --claim ID; “counterpoint list FILE claims” lists the claims with their ids."));
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const Result<ClaimId> claim = claimCalled(input->debate(), arguments.value(u"claim"_s));
    if (!claim)
        return claim.error();
    const ProgressLine progress(Sentences::tr("Tracing …"));
    const Result<QByteArray> bytes = written(shapeOf(arguments), input->debate(), traceOf(input->debate(), *claim));
    if (!bytes)
        return bytes.error();
    const QString output = arguments.has(u"output"_s) ? arguments.value(u"output"_s) : standardStream;
    if (output == standardStream && shapeOf(arguments) == u"text"_s)
        console.print(forTerminal(QString::fromUtf8(*bytes)));
    else if (const Done done = writeWhole(output, *bytes, console); !done)
        return done.error();
    return ExitStatus::Success;
}
