#pragma once

#include "app/reporting/pdfoutline.h"
#include "app/reporting/pdfstructure.h"
#include "model/debate/result.h"

#include <functional>
#include <unordered_map>

/// Where the places are that links in a document lead to, by their names.
using PdfTargets = std::unordered_map<QString, PdfTarget>;

/**
 * A PDF painted with PdfMarks as a tagged one (ISO 32000-1, 14.7 and 14.8), whose links lead to their targets; Qt 6.4
 * writes them as addresses on the web.
 *
 * @return  the same file when a page does not read as Qt paints.
 * @error  of kind Cancelled when `goesOn`, which is asked before each page, says so. Cost: linear, some 3 ms a page.
 */
Result<PdfFile> tagged(const PdfFile& file, const PdfStructure& structure, const PdfTargets& targets,
    const std::function<bool(int page)>& goesOn);
