#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/filestates.h"
#include "app/commands/progressline.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"
#include "model/store/debatefile.h"

using namespace Qt::StringLiterals;

static QByteArray asJson(const QString& path, const FileReport& report)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("file", path);
    json.member("state", wordFor(report.state));
    json.member("what", report.what);
    if (!report.advice.isEmpty())
        json.member("advice", report.advice);
    json.member("canBeOpened", report.canBeOpened);
    json.member("canBeRepaired", report.canBeRepaired);
    json.member("faults", report.faults);
    json.endObject();
    json.finish();
    return bytes;
}

static QString asText(const FileReport& report)
{
    QString text = report.what + u'\n';
    if (report.faults > 0)
        text += Sentences::tr("Records that break a rule: %1.").arg(report.faults) + u'\n';
    if (!report.advice.isEmpty())
        text += report.advice + u'\n';
    return text;
}

Result<ExitStatus> runCheck(const Arguments& arguments, Console& console)
{
    const QString path = arguments.operand(0);
    const ProgressLine progress(Sentences::tr("Checking %1 …").arg(quoted(path)));
    const FileReport report = checkFile(path);
    if (arguments.has(u"json"_s))
        console.printBytes(asJson(path, report));
    if (!report.canBeOpened)
        return Error{report.what, report.advice, Error::Kind::Input};
    if (!arguments.has(u"json"_s))
        console.print(asText(report));
    return report.state == FileState::Sound && report.faults == 0 ? ExitStatus::Success : ExitStatus::Findings;
}
