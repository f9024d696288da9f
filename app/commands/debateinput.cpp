#include "app/commands/debateinput.h"

#include "app/commands/exitstatus.h"
#include "app/commands/files.h"
#include "app/commands/importwishes.h"
#include "app/commands/progressline.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static bool isDebateFile(const QString& path)
{
    const Format* format = path == standardStream ? nullptr : formatOfFile(path);
    return format && format->key == u"debate"_s;
}

Result<DebateInput> DebateInput::openFile(const QString& path)
{
    DebateFile::Opened opened = DebateFile::open(path, StateFolder::ofUser(), Access::ReadOnly);
    if (!opened)
        return asInput(opened.error());
    DebateInput input;
    input.m_file = std::move(*opened);
    input.m_format = formatCalled(u"debate"_s);
    input.m_report.carried = countsOf(input.m_file->debate());
    return input;
}

Result<DebateInput> DebateInput::open(const QString& path)
{
    const ProgressLine progress(Sentences::tr("Reading %1 …").arg(quoted(path)));
    if (isDebateFile(path))
        return openFile(path);
    ImportInput source{path};
    if (path == standardStream) {
        const Result<QByteArray> bytes = readWhole(path);
        if (!bytes)
            return bytes.error();
        source.bytes = *bytes;
    }
    Arrival arrival = readArrival(source);
    if (arrival.error)
        return inputError(arrival);
    DebateInput input;
    input.m_debate = std::move(arrival.imported.debate);
    input.m_report = std::move(arrival.imported.report);
    input.m_format = arrival.format;
    return input;
}
