#pragma once

#include "model/formats/report.h"

/// An inference of a graph on the way.
struct InferenceDraft {
    Inference record; ///< its target counts only if it is a claim
    int line = 0;
    bool hasTarget = false;
    int targetDraft = -1; ///< the place of the inference that it bears on
    QString name; ///< for remarks; may be empty
};

/// Makes inferences of drafts; those that lack a premise or a target, bear on themselves, or bear on one that is left
/// out are left out with a remark. Linear.
std::vector<Inference> inferencesFrom(std::vector<InferenceDraft> drafts, Report& report);
