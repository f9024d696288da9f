#pragma once

#include "app/reporting/pdfstructure.h"

#include <QByteArray>

#include <optional>

/// What is painted without a break of one element, or of a link in it.
struct PdfStretch {
    int element = 0;
    bool isMarked = true; ///< it begins at a mark, and not where a link begins or ends
    std::size_t links = 0; ///< how many of the page's link areas are on it
};

/// A page whose painting says what it belongs to.
struct PdfContent {
    QByteArray operators;
    std::vector<PdfStretch> stretches; ///< each marked with its index (MCID); links in the order of their areas
};

/**
 * Turns PdfMarks into marked content (ISO 32000-1, 14.6), which is balanced within saved graphics states and texts.
 *
 * @param operators  of a page that Qt has painted; letters of the colour of links are links.
 * @param targets  of its link areas: neighbours that lead to the same place are one link.
 * @return  nothing when the page does not read as Qt paints. Cost: linear.
 */
std::optional<PdfContent> markedContent(
    const QByteArray& operators, const PdfStructure& structure, const std::vector<QString>& targets);
