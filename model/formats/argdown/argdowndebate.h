#pragma once

#include "model/formats/argdown/argdownmodel.h"
#include "model/formats/report.h"

#include <functional>

/// Which inferences a model says where; none where it says none.
struct ArgdownSaid {
    std::vector<std::vector<InferenceId>> steps; ///< of each argument, by line; none for premises
    std::vector<InferenceId> relations; ///< of one that counts in both directions the first
};

/// Which records the parts of a model are, where somebody knows better than their titles tell. Each function may be
/// missing, and those for one part may answer "none".
struct ArgdownIdentity {
    std::function<ClaimId(const ArgdownEnd& item)> claim; ///< of a statement, or an argument without lines
    std::function<TopicId(int section)> topic;
    std::function<void(std::vector<Inference>& made, const ArgdownSaid& said)> nameInferences; ///< with other ids
};

/**
 * The debate that a model means (see readArgdown()). Always true: faults() of it is empty.
 *
 * @param text  what the model was read from, for the places of remarks; may be empty.
 *
 * Cost: linear.
 */
Imported debateOf(const ArgdownModel& model, const QString& text, const ArgdownIdentity& identity = {});
