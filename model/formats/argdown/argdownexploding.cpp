#include "model/formats/argdown/argdownrelations.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<int> premiseLines(const ArgdownArgument& argument, int conclusion)
{
    std::vector<int> lines;
    for (const QJsonValue& used : argument.lines[static_cast<std::size_t>(conclusion)].uses) {
        const int line = used.toInt() - 1;
        if (line >= 0 && line < conclusion && std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    }
    if (!lines.empty())
        return lines;
    for (int line = conclusion - 1; line >= 0; --line) {
        lines.push_back(line);
        if (argument.lines[static_cast<std::size_t>(line)].isConclusion())
            break;
    }
    std::ranges::reverse(lines);
    return lines;
}

/// The argument of one step, with its premises and conclusion alone.
static ArgdownArgument stepOf(const ArgdownArgument& argument, int conclusion, int number)
{
    ArgdownArgument step = argument;
    step.title = argument.title + u" - "_s + QString::number(number);
    step.lines.clear();
    for (const int line : premiseLines(argument, conclusion)) {
        step.lines.push_back(argument.lines[static_cast<std::size_t>(line)]);
        step.lines.back().role = ArgdownRole::Premise;
    }
    step.lines.push_back(argument.lines[static_cast<std::size_t>(conclusion)]);
    step.lines.back().role = ArgdownRole::MainConclusion;
    step.lines.back().uses = {};
    return step;
}

void explodeArguments(ArgdownModel& model)
{
    std::vector<ArgdownArgument> exploded;
    std::vector<int> last(model.arguments.size()); ///< of each argument, where its last step is
    std::vector<QHash<int, int>> steps(model.arguments.size()); ///< where the step to a line is
    for (std::size_t i = 0; i < model.arguments.size(); ++i) {
        const ArgdownArgument& argument = model.arguments[i];
        const auto conclusions = std::ranges::count_if(argument.lines, &ArgdownLine::isConclusion);
        int number = 0;
        for (std::size_t line = 0; conclusions > 1 && line < argument.lines.size(); ++line) {
            if (!argument.lines[line].isConclusion())
                continue;
            steps[i].insert(static_cast<int>(line), static_cast<int>(exploded.size()));
            exploded.push_back(stepOf(argument, static_cast<int>(line), ++number));
        }
        if (conclusions < 2)
            exploded.push_back(argument);
        last[i] = static_cast<int>(exploded.size()) - 1;
    }
    const auto follow = [&](ArgdownEnd& end) {
        if (end.kind == ArgdownEnd::Kind::Statement)
            return;
        const auto old = static_cast<std::size_t>(end.index);
        end.index = steps[old].value(end.line, last[old]);
        if (end.kind == ArgdownEnd::Kind::Inference)
            end.line = static_cast<int>(exploded[static_cast<std::size_t>(end.index)].lines.size()) - 1;
    };
    for (ArgdownRelation& relation : model.relations) {
        follow(relation.from);
        follow(relation.to);
    }
    model.arguments = std::move(exploded);
}
