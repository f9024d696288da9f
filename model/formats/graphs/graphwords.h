#pragma once

#include "model/debate/records.h"

#include <QString>

#include <optional>

/// What a node or a line of a graph stands for in a debate.
enum class GraphPart {
    Claim,
    Issue,
    Topic,
    Support, ///< a reason: as a line from it, or as a node of its own with lines from its premises and to its target
    Attack,
    Restate,
    Premise, ///< a line from a claim to the node of the inference it is a premise of
    TargetLine, ///< a line from the node of an inference to what that bears on
    Option, ///< a line from a claim to the question it answers
    Within, ///< a line from a claim or topic to the topic it is in
    LeftOut,
};

bool isInference(GraphPart part);
InferenceKind inferenceKindOf(GraphPart part); ///< of one that is an inference

/// By the words that programs and people write, in English and German; what they say of nodes of AIF, too.
std::optional<GraphPart> partCalled(const QString& word);

/// Green is support and red is attack, as a hint: "#0f0", "#00ff00ff", "0.33 1 1", "darkgreen".
std::optional<GraphPart> partOfColour(const QString& colour);

QString keyOf(GraphPart part); ///< such as "support", as --choose names it and our files do
QString nameOf(GraphPart part); ///< for people
