#pragma once

#include "views/networks/networkasked.h"

/// What is told of a node: its name, its ties with the strongest ones by name, its place in the network.
QString wordsFor(const Debate& debate, const NetworkMade& made, int node);
