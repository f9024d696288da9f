#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/recordlines.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/nativejson.h"

using namespace Qt::StringLiterals;

static std::optional<Kind> kindCalled(const QString& name)
{
    for (int kind = 1; kind < kindCount; ++kind) {
        if (listNameOf(static_cast<Kind>(kind)).compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<Kind>(kind);
    }
    return std::nullopt;
}

static QStringList kindNames()
{
    QStringList names;
    for (int kind = 1; kind < kindCount; ++kind)
        names += listNameOf(static_cast<Kind>(kind));
    return names;
}

Result<ExitStatus> runList(const Arguments& arguments, Console& console)
{
    const std::optional<Kind> kind = kindCalled(arguments.operand(1));
    if (!kind)
        return misuse(Sentences::tr("There is no kind %1.").arg(quoted(arguments.operand(1))),
            Sentences::tr("The kinds are %1.").arg(kindNames().join(u", "_s)));
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    if (!arguments.has(u"json"_s)) {
        console.print(inColumns(recordLines(input->debate(), *kind)));
        return ExitStatus::Success;
    }
    QByteArray bytes;
    JsonWriter json(bytes);
    writeNativeList(json, input->debate(), *kind);
    json.finish();
    console.printBytes(bytes);
    return ExitStatus::Success;
}
