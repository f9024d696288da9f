#pragma once

#include "model/formats/argdown/argdownmodel.h"

/**
 * Makes the relations that a text writes into those that it means, as @argdown/core 1.7.5 does (ModelPlugin.ts): what
 * starts from an argument with premises starts from its conclusion, an undercut of it meets its last inference, and in
 * strict mode statements entail or are contrary.
 *
 * Cost: linear in relations and premises.
 */
void settleRelations(ArgdownModel& model);
