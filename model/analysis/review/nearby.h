#pragma once

#include "model/debate/debate.h"

#include <unordered_set>

/**
 * Adds a record, what it refers to and what refers to it, and what is so far from these, to a set; but goes through no
 * topic, tag, question, document, source or person, which may hold half of the debate.
 *
 * Returns false when the set has grown beyond `most`.
 */
bool addNearby(const Debate& debate, RecordId record, std::unordered_set<RecordId>& near, std::size_t most);
