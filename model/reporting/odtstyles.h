#pragma once

#include "model/reporting/reportdocument.h"
#include "model/reporting/reportpaper.h"

/// styles.xml of a report: its page, its styles for paragraphs and text, its running heads.
QByteArray odtStyles(const ReportDocument& report, const ReportPaper& paper);

namespace odt {

constexpr double margin = reportMargin; ///< mm, of upright pages
constexpr double mapMargin = 12; ///< mm

/// Names of paragraph styles by role and depth.
QString styleOf(ParagraphRole role, int depth);

/// Where lines begin that run this way. Office programs take "start" and "end" for left and right, whatever the way.
QString sideOf(bool isRightToLeft);

}
