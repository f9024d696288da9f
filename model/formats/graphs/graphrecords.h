#pragma once

#include "model/formats/graphs/attributedgraph.h"

// The fields of records as attributes of a graph's parts, and back; what has its default is left out. Which records
// refer to which is said by lines.

Attributes attributesOf(const DebateInfo& info);
Attributes attributesOf(const Issue& issue);
Attributes attributesOf(const Topic& topic);
Attributes attributesOf(const Inference& inference, const Debate& debate);
Attributes attributesOf(const Premise& premise);

/// With the names of its tags.
Attributes attributesOf(const Claim& claim, const Debate& debate);

void take(DebateInfo& info, const Attributes& attributes);
void take(Issue& issue, const Attributes& attributes);
void take(Topic& topic, const Attributes& attributes);
void take(Claim& claim, const Attributes& attributes);
void take(Inference& inference, const Attributes& attributes);
void take(Premise& premise, const Attributes& attributes);

/// The names of a claim's tags.
QStringList tagsIn(const Attributes& attributes);

/// Tells what of the debate such attributes have no room for, with the records' kinds as places, and counts the tags.
/// @param drawn  the kinds that the graph shows.
void reportLossesOfGraph(const Debate& debate, const std::vector<Kind>& drawn, Report& report);
