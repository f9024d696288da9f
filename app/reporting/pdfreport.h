#pragma once

#include "app/reporting/mapparts.h"
#include "model/debate/progress.h"
#include "model/reporting/reportdocument.h"
#include "model/reporting/reportpaper.h"

/**
 * A report as a PDF: contents with page numbers that lead there, running heads, bookmarks, selectable text in embedded
 * fonts, tags for assistive technology, and the map on landscape pages. Needs a QGuiApplication for its fonts, but no
 * display; works in any thread.
 *
 * @param map  parts of it; `request` is of all of it.
 * @error  of kind Cancelled when `progress` gives it up. Cost: some 8 ms a page.
 */
Result<QByteArray> pdfOf(const ReportDocument& report, const MapParts& map, const PictureRequest& request,
    const ReportPaper& paper, const Progress& progress = {});
