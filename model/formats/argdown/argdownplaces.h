#pragma once

#include "model/formats/argdown/argdowntext.h"

/// Where a text speaks of which records. Cost: n log n.
std::vector<ArgdownPlace> placesIn(const ArgdownModel& model, const ArgdownMatches& records, const Debate& debate);

/// What stands out in the text that a model was read from. Cost: n log n.
std::vector<ArgdownSign> signsIn(const ArgdownModel& model, const QString& text);
