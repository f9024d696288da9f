#pragma once

#include "app/reporting/pdfstructure.h"

#include <optional>

/// A stretch of a paragraph as it is painted.
struct PdfRun {
    bool beginsLine = false;
    QString target; ///< that it is a link to; empty: none
};

/**
 * Which runs each span of a paragraph is painted with, by their indices: lines are painted from left to right also
 * where they are read the other way.
 *
 * @return  nothing when they are not the same ones, as where words of both directions are mixed in a line.
 */
std::optional<std::vector<std::vector<std::size_t>>> runsOfSpans(
    const std::vector<PdfSpan>& spans, const std::vector<PdfRun>& runs, bool isRightToLeft);
