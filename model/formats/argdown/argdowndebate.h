#pragma once

#include "model/formats/argdown/argdownmodel.h"
#include "model/formats/report.h"

#include <functional>

/// Which records the parts of a model are, where somebody knows better than their titles tell. Each function may be
/// missing, and may answer "none".
struct ArgdownIdentity {
    std::function<ClaimId(const ArgdownEnd& item)> claim; ///< of a statement, or an argument without lines
    std::function<InferenceId(const Inference& made, const QString& title)>
        inference; ///< `title` of its argument or empty
    std::function<TopicId(int section)> topic;
};

/**
 * The debate that a model means (see readArgdown()). Always true: faults() of it is empty.
 *
 * @param text  what the model was read from, for the places of remarks; may be empty.
 *
 * Cost: linear.
 */
Imported debateOf(const ArgdownModel& model, const QString& text, const ArgdownIdentity& identity = {});
