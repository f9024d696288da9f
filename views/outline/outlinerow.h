#pragma once

#include "views/outline/homes.h"

#include <memory>
#include <unordered_set>

enum class RowKind : quint8 { Top, Issue, Claim, Inference, Draft };

/// What a row shows. Always true: no two rows with the same parent are equal.
struct RowContent {
    RowKind kind = RowKind::Top;
    RecordId record; ///< what is selected with the row
    InferenceId by; ///< of a claim's row: the inference it is a premise of
    bool standsForInference = false; ///< `by` has no row of its own
    bool isReference = false; ///< the claim stands in full elsewhere

    bool operator==(const RowContent&) const = default;
};

/// A row that has been asked for, and those under it once they have been asked for.
struct OutlineRow {
    RowContent content;
    OutlineRow* parent = nullptr;
    int number = 0; ///< among its parent's rows
    bool isFilled = false;
    bool saidToHaveRows = false; ///< somebody was told so without the rows being made
    std::vector<std::unique_ptr<OutlineRow>> rows;

    ~OutlineRow();
};

/// What is left of an outline by a filter. None: everything.
using Kept = std::unordered_set<RecordId>;

/// The rows under one, in order. @param kept  null for all.
std::vector<RowContent> contentsUnder(
    const Debate& debate, const Homes& homes, const RowContent& row, const Kept* kept = nullptr);

/// Whether there are any; cheaper.
bool hasContentsUnder(const Debate& debate, const Homes& homes, const RowContent& row, const Kept* kept = nullptr);

/// What stands above a record's row: an issue, a claim or an inference; none at the top.
RecordId aboveInOutline(const Debate& debate, const Homes& homes, RecordId record);

/// Issues, claims and inferences whose words contain `words` (case apart), with all that stands above them.
/// Cost: about 0.3 µs a claim.
Kept keptByFilter(const Debate& debate, const Homes& homes, const QString& words);
