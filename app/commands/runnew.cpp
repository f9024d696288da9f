#include "app/commands/actions.h"
#include "app/commands/files.h"
#include "app/commands/interruption.h"
#include "model/store/debatefile.h"

using namespace Qt::StringLiterals;

Result<ExitStatus> runNew(const Arguments& arguments, Console&)
{
    const Interruption::FinishFirst whileWriting;
    const DebateFile::Opened file = DebateFile::create(StateFolder::ofUser(), arguments.value(u"title"_s));
    if (!file)
        return asOutput(file.error());
    if (const Done saved = (*file)->saveAs(arguments.operand(0)); !saved) {
        (*file)->discard();
        return asOutput(saved.error());
    }
    return ExitStatus::Success;
}
