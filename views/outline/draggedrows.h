#pragma once

#include "views/outline/outlinerow.h"

class QMimeData;

/// A row on its way to another place.
struct DraggedRow {
    RecordId record;
    InferenceId by; ///< the inference that it is a premise of where it comes from
    bool standsForInference = false;

    bool operator==(const DraggedRow&) const = default;
};

/// Rows as something to drag, and what is dragged as rows; none when it is something else.
std::unique_ptr<QMimeData> toMime(const std::vector<DraggedRow>& rows, const QString& text);
std::vector<DraggedRow> draggedRows(const QMimeData& data);
QString draggedRowsFormat();

/// Where rows are let go.
struct DropPlace {
    RowContent onto; ///< the row that takes them in
    RecordId before; ///< sorted before this one of its rows, or last when none
    bool isCopy = false; ///< what they bore on before stays
};

/**
 * What letting go of rows there does: a claim becomes a reason (or stays what it was), a premise, an option of a
 * question, or free; within what it bears on already it is sorted.
 */
Result<Edits> dropEdits(const Debate& debate, const std::vector<DraggedRow>& rows, const DropPlace& place);
