#pragma once

#include "model/analysis/networks/networkmeasures.h"
#include "model/formats/networks/labellednetwork.h"

/// The network with the names that its nodes have in the debate: a claim's title, or else its text.
LabelledNetwork labelled(const Debate& debate, const DiscourseNetwork& network);

/// The same with what is known of each node's place.
LabelledNetwork labelled(const Debate& debate, const DiscourseNetwork& network, const NetworkMeasures& measures);

/// A day as ISO 8601; empty: none.
QString dayText(std::optional<qint64> julianDay);
