#pragma once

#include "model/analysis/textfinder.h"
#include "views/search/pickitem.h"

/// What a query found, as lines to pick from: the words around each hit, and a heading where another kind begins.
std::vector<PickItem> foundItems(const Debate& debate, const std::vector<TextHit>& hits, const QString& query);
