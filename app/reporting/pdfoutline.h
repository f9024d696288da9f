#pragma once

#include "app/reporting/pdffile.h"

/// A place that is led to.
struct PdfTarget {
    int page = 0; ///< from 0
    double top = 0; ///< of what is there, in points from the lower edge of the page
    QString words = {}; ///< that stand there
};

/// A line of the bookmarks that PDF readers show beside the pages.
struct PdfBookmark {
    QString title;
    int level = 1; ///< 1 or 2
    PdfTarget target;
};

/// How a place is written. Its page has to be there.
QByteArray destinationOf(const PdfFile& file, const PdfTarget& target);

/// Adds bookmarks (ISO 32000-1, 12.3.3), unless they begin with a part or lead to pages that are not there.
void addOutline(PdfFile& file, const std::vector<PdfBookmark>& bookmarks);
