#pragma once

#include "model/formats/report.h"

#include <QSet>

/// What was written of a debate as an argumentation graph.
struct ArgWritten {
    const Debate& debate;
    const std::vector<const Claim*>& claims; ///< that became units
    const QStringList& words; ///< of these, as they were written
    const QSet<InferenceId>& edges; ///< what became edges
    const Claim* topic; ///< or null
    const QStringList& text; ///< its segments
    const std::vector<RecordId>& renamed; ///< claims and inferences that are not called as they came
};

/// Adds what was carried and what was not, but for inferences that are no edges.
void tellOfLosses(const ArgWritten& written, Report& report);
