#include "views/inspector/choices.h"

#include "model/debate/debate.h"

/// "Law ▸ Courts"; cut short where damaged topics are inside each other.
static QString topicPath(const Debate& debate, const Topic& topic)
{
    constexpr int deepest = 6;
    QString path = topic.name;
    const Topic* above = debate.find(topic.parent);
    for (int depth = 0; above && depth < deepest; ++depth, above = debate.find(above->parent))
        path = above->name + QStringLiteral(" ▸ ") + path;
    return path;
}

std::vector<ChoiceField::Choice> topicChoices(const Debate& debate)
{
    std::vector<ChoiceField::Choice> choices;
    for (const Topic* topic : debate.topics().inOrder())
        choices.push_back({topicPath(debate, *topic), topic->id.value});
    return choices;
}

std::vector<ChoiceField::Choice> issueChoices(const Debate& debate)
{
    std::vector<ChoiceField::Choice> choices;
    for (const Issue* issue : debate.issues().inOrder())
        choices.push_back({issue->text, issue->id.value});
    return choices;
}

std::vector<ChoiceField::Choice> tagChoices(const Debate& debate)
{
    std::vector<ChoiceField::Choice> choices;
    for (const Tag* tag : debate.tags().inOrder())
        choices.push_back({tag->name, tag->id.value});
    return choices;
}
