#pragma once

#include "model/reporting/reportdocument.h"

/**
 * A report as Markdown (CommonMark, with tables as GitHub and Pandoc have them), in UTF-8. No word of the debate reads
 * as markup.
 *
 * @param picture  the name of the file beside it that has the map; empty: `why` says why there is none.
 */
QByteArray markdownOf(const ReportDocument& report, const QString& picture, const QString& why = {});
