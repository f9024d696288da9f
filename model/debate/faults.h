#pragma once

#include "model/debate/debate.h"

/// A record that breaks a promise of model/debate/records.h.
struct Fault {
    RecordId record;
    QString what; ///< a whole sentence

    bool operator==(const Fault&) const = default;
};

/// Everything in the debate that breaks a promise, in the order of kinds. Cost: linear, about 0.1 µs a record.
std::vector<Fault> faults(const Debate& debate);

/// Whether the inference's chain of targets comes back to itself instead of ending at a claim.
bool isEndless(const Debate& debate, const Inference& inference);
