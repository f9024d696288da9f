#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/evaluateanswer.h"
#include "app/commands/progressline.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

Result<ExitStatus> runEvaluate(const Arguments& arguments, Console& console)
{
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const Debate& debate = input->debate();
    const Result<EvaluateWishes> wishes = evaluateWishesOf(arguments, debate);
    if (!wishes)
        return wishes.error();
    const ProgressLine progress(Sentences::tr("Evaluating …"));
    const Result<EvaluateAnswer> answer = evaluated(debate, *wishes);
    if (!answer)
        return answer.error();
    if (arguments.has(u"json"_s))
        console.printBytes(evaluateJson(debate, *wishes, *answer));
    else
        console.print(evaluateText(debate, *wishes, *answer));
    return ExitStatus::Success;
}
