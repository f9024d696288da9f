#pragma once

#include "model/debate/result.h"
#include "model/reporting/reportdocument.h"
#include "model/reporting/reportpaper.h"
#include "model/reporting/reportpicture.h"

/**
 * A report as an OpenDocument text (ODF 1.3): headings with outline levels, contents with page numbers, running heads,
 * styles of its own to change, each picture of the map on a landscape page.
 *
 * @error memory does not suffice.
 */
Result<QByteArray> odtOf(const ReportDocument& report, const ReportPictures& map, const ReportPaper& paper);
