#pragma once

#include "app/reporting/pdflines.h"

inline constexpr double pdfColumnGap = 80; ///< in tenths of a point

/// Shares of the width under which no word of a title is broken; the widest column gives what others need.
std::vector<int> sharesOfColumns(const ReportTable& table, const PdfStyle& style, double width);
