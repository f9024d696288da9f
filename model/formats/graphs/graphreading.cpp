#include "model/formats/graphs/graphreading.h"

#include "model/debate/sentences.h"
#include "model/formats/graphs/graphguess.h"

using namespace Qt::StringLiterals;

namespace {

const QString noAttribute = u"(none)"_s;
const std::array nodeParts = {GraphPart::Claim, GraphPart::Issue, GraphPart::Topic, GraphPart::Support,
    GraphPart::Attack, GraphPart::Restate, GraphPart::LeftOut};
const std::array lineParts = {GraphPart::Support, GraphPart::Attack, GraphPart::Restate, GraphPart::Premise,
    GraphPart::TargetLine, GraphPart::LeftOut};

template<std::size_t size>
std::vector<ImportQuestion::Choice> choicesOf(const std::array<GraphPart, size>& parts)
{
    std::vector<ImportQuestion::Choice> choices;
    for (const GraphPart part : parts)
        choices.push_back({keyOf(part), nameOf(part)});
    return choices;
}

/// Names of attributes, and what to say of none.
std::vector<ImportQuestion::Choice> choicesOf(const QStringList& attributes, const QString& none)
{
    std::vector<ImportQuestion::Choice> choices;
    for (const QString& name : attributes)
        choices.push_back({name, isolated(name)});
    choices.push_back({noAttribute, none});
    return choices;
}

/// "line.supports": a key that can stand before "=" on the command line.
QString keyOfValue(const QString& prefix, const QString& value)
{
    return prefix + u'.' + foldedKind(value).replace(u'=', u'_').left(60);
}

/// Asks about the attribute that says what something is, and what each of its values says.
template<class Parts>
void askForKinds(std::vector<ImportQuestion>& questions, const QString& prefix, const Parts& parts,
    const std::vector<std::pair<QString, GraphPart>>& values)
{
    const QString form
        = prefix == u"node"_s ? Sentences::tr("What are nodes marked %1?") : Sentences::tr("What are lines marked %1?");
    for (const auto& [value, part] : values)
        questions.push_back({keyOfValue(prefix, value), form.arg(quoted(value)), choicesOf(parts), keyOf(part)});
}

const ImportAnswers::mapped_type* answerTo(const ImportAnswers& answers, const QString& key)
{
    const auto found = answers.find(key);
    return found == answers.end() ? nullptr : &found->second;
}

Error noChoice(const QString& key, const QString& answer)
{
    return Error{Sentences::tr("%1 is no answer to %2.").arg(quoted(answer), quoted(key)),
        Sentences::tr("Leave the answer out to have it guessed.")};
}

/// The name of an attribute, or an empty one for none.
Result<QString> attributeFrom(
    const ImportAnswers& answers, const QString& key, const QString& guess, const QStringList& choices)
{
    const QString* answer = answerTo(answers, key);
    if (!answer)
        return guess;
    if (*answer == noAttribute)
        return QString();
    return choices.contains(*answer) ? Result<QString>(*answer) : noChoice(key, *answer);
}

template<class Parts>
Result<GraphPart> partFrom(const ImportAnswers& answers, const QString& key, GraphPart guess, const Parts& parts)
{
    const QString* answer = answerTo(answers, key);
    const auto found
        = answer ? std::ranges::find(parts, *answer, [](GraphPart part) { return keyOf(part); }) : parts.end();
    if (answer && found == parts.end())
        return noChoice(key, *answer);
    return answer ? *found : guess;
}

template<class Parts>
Done readKinds(QHash<QString, GraphPart>& kinds, const ImportAnswers& answers, const QString& prefix,
    const Parts& parts, const std::vector<std::pair<QString, GraphPart>>& values)
{
    for (const auto& [value, guess] : values) {
        const Result<GraphPart> part = partFrom(answers, keyOfValue(prefix, value), guess, parts);
        if (!part)
            return part.error();
        kinds.insert(foldedKind(value), *part);
    }
    return {};
}

/// Our own files say all of it.
GraphReading ourReading()
{
    GraphReading reading{u"text"_s, u"type"_s, {}, u"type"_s, {}, GraphPart::LeftOut, false, true};
    for (int i = 0; i <= static_cast<int>(GraphPart::LeftOut); ++i) {
        const auto part = static_cast<GraphPart>(i);
        reading.nodes.insert(keyOf(part), part);
        reading.lines.insert(keyOf(part), part);
    }
    reading.nodes.insert(u"undercut"_s, GraphPart::Attack);
    reading.lines.insert(u"undercut"_s, GraphPart::Attack);
    return reading;
}

}

QString foldedKind(const QString& value)
{
    return value.simplified().toCaseFolded();
}

std::vector<ImportQuestion> questionsAbout(const AttributedGraph& graph)
{
    if (graph.attributes.has(markOfOurs) || graph.nodes.empty())
        return {};
    const GraphGuess guess(graph);
    const auto named = [](const QString& name) { return name.isEmpty() ? noAttribute : name; };
    std::vector<ImportQuestion> questions = {
        {u"text"_s, Sentences::tr("What holds the words of a claim?"),
            choicesOf(guess.textChoices(), Sentences::tr("the node’s name")), named(guess.text())},
        {u"node-kind"_s, Sentences::tr("What says whether a node is a claim or a reason or objection of its own?"),
            choicesOf(guess.nodeKindChoices(), Sentences::tr("nothing: each is a claim")), named(guess.nodeKind())}};
    askForKinds(questions, u"node"_s, nodeParts, guess.nodeValues(guess.nodeKind()));
    if (graph.edges.empty())
        return questions;
    questions.push_back({u"line-kind"_s, Sentences::tr("What says what a line means?"),
        choicesOf(guess.lineKindChoices(), Sentences::tr("nothing: all lines mean the same")),
        named(guess.lineKind())});
    askForKinds(questions, u"line"_s, lineParts, guess.lineValues(guess.lineKind()));
    questions.push_back({u"line"_s, Sentences::tr("What are all other lines between claims?"), choicesOf(lineParts),
        keyOf(guess.otherLines())});
    questions.push_back({u"direction"_s, Sentences::tr("Which way do lines run?"),
        {{u"to-conclusions"_s, Sentences::tr("from a reason or objection to what it bears on")},
            {u"to-reasons"_s, Sentences::tr("from a claim to the reasons and objections it has")}},
        guess.runsToReasons() ? u"to-reasons"_s : u"to-conclusions"_s});
    return questions;
}

Result<GraphReading> readingOf(const AttributedGraph& graph, const ImportAnswers& answers)
{
    if (graph.attributes.has(markOfOurs))
        return ourReading();
    const GraphGuess guess(graph);
    const Result<QString> text = attributeFrom(answers, u"text"_s, guess.text(), guess.textChoices());
    const Result<QString> nodeKind = attributeFrom(answers, u"node-kind"_s, guess.nodeKind(), guess.nodeKindChoices());
    const Result<QString> lineKind = attributeFrom(answers, u"line-kind"_s, guess.lineKind(), guess.lineKindChoices());
    for (const Result<QString>* attribute : {&text, &nodeKind, &lineKind}) {
        if (!*attribute)
            return attribute->error();
    }
    GraphReading reading{*text, *nodeKind, {}, *lineKind, {}};
    const Done nodes = readKinds(reading.nodes, answers, u"node"_s, nodeParts, guess.nodeValues(*nodeKind));
    const Done lines = readKinds(reading.lines, answers, u"line"_s, lineParts, guess.lineValues(*lineKind));
    const Result<GraphPart> others = partFrom(answers, u"line"_s, guess.otherLines(), lineParts);
    if (!nodes || !lines || !others)
        return !nodes ? nodes.error() : !lines ? lines.error() : others.error();
    reading.otherLines = *others;
    const QString* direction = answerTo(answers, u"direction"_s);
    if (direction && *direction != u"to-reasons" && *direction != u"to-conclusions")
        return noChoice(u"direction"_s, *direction);
    reading.runsToReasons = direction ? *direction == u"to-reasons" : guess.runsToReasons();
    return reading;
}
