#pragma once

#include "model/analysis/argumentation/patience.h"
#include "model/analysis/argumentation/semantics.h"

/**
 * Which arguments are in some admissible set: what complete, preferred and ideal semantics accept credulously.
 *
 * As long as it is easy, it asks for a set with anything new in it. Then it asks about the arguments one by one: first
 * about those on whose defence most others rely, since each that is found unacceptable makes the questions after it
 * easier.
 */
Decided<std::vector<bool>> credulouslyAccepted(const AttackGraph& graph, const Patience& patience);
