#pragma once

#include "model/debate/debate.h"

#include <functional>

/**
 * The debate with other keys: each record, and whatever refers to it, has the one that `newId` gives for its own. Where
 * two records get the same key, the one of them that comes later in the debate stays.
 *
 * @param newId  gives an id of the same kind; of many records several threads ask at a time. What depends on ids
 * besides references follows: the place of a card and the name of an own scheme. Texts that hold ids, such as the
 * states of saved views, do not.
 */
Debate renumbered(Debate debate, const std::function<RecordId(RecordId)>& newId);
