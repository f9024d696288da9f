#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"
#include "model/store/debatefile.h"

using namespace Qt::StringLiterals;

static QString timeOf(const HistoryStep& step)
{
    return step.when.toUTC().toString(Qt::ISODate);
}

static QByteArray asJson(const std::vector<HistoryStep>& steps)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const HistoryStep& step : steps) {
        json.beginObject();
        json.member("number", step.number);
        json.member("label", step.label);
        json.member("when", timeOf(step));
        if (step.isUndone)
            json.member("undone", true);
        json.endObject();
    }
    json.endArray();
    json.finish();
    return bytes;
}

static QString asText(const std::vector<HistoryStep>& steps)
{
    std::vector<QStringList> rows;
    for (const HistoryStep& step : steps) {
        const QString label = step.isUndone ? Sentences::tr("%1 (undone)").arg(step.label) : step.label;
        rows.push_back({QString::number(step.number), timeOf(step), label});
    }
    return rows.empty() ? QString(Sentences::tr("No steps are kept on this machine.") + u'\n') : inColumns(rows);
}

Result<ExitStatus> runHistory(const Arguments& arguments, Console& console)
{
    const DebateFile::Opened file = DebateFile::open(arguments.operand(0), StateFolder::ofUser());
    if (!file)
        return asInput(file.error());
    const std::vector<HistoryStep> steps = (*file)->history();
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(steps));
    else
        console.print(asText(steps));
    return ExitStatus::Success;
}
