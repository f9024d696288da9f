#include "app/commands/actions.h"
#include "app/commands/files.h"
#include "app/commands/interruption.h"
#include "model/store/debatefile.h"

using namespace Qt::StringLiterals;

Result<ExitStatus> runNew(const Arguments& arguments, Console&)
{
    const QString path = arguments.operand(0);
    if (const Done possible = mayBecomeDebate(path); !possible)
        return possible.error();
    Interruption::finishFirst();
    const DebateFile::Opened file = DebateFile::create(StateFolder::ofUser(), arguments.value(u"title"_s));
    if (!file)
        return asOutput(file.error());
    if (const Done saved = (*file)->saveAs(path); !saved) {
        (*file)->discard();
        return notSaved(saved.error());
    }
    return ExitStatus::Success;
}
