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

/// Tells, with their places, of relations and premises that no debate has: what bears on itself, and numbers of lines
/// that are not there. All else is understood.
void faultLeftOut(ArgdownModel& model);

/// Whether a conclusion has no premise but itself.
bool restsOnItself(const ArgdownArgument& argument, int conclusion);

/// Makes arguments of several steps into one for each step, as `model: {explodeArguments: true}` in the front matter
/// asks (ExplodeArgumentsPlugin.ts).
void explodeArguments(ArgdownModel& model);

/// The lines that the conclusion at a line rests on: those since the conclusion before, and that itself, or those that
/// are told.
std::vector<int> premiseLines(const ArgdownArgument& argument, int conclusion);
