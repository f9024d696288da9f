#pragma once

#include "model/reporting/reportdocument.h"
#include "model/reporting/reportpicture.h"

/**
 * A report as one HTML file, in UTF-8, which loads nothing and needs no script: parts fold by themselves, and a small
 * script of ours that searches is let through by its hash in a Content-Security-Policy, which forbids everything else.
 *
 * It is well-formed XML, too. Of the debate only text is in it, and links lead within the report alone.
 */
QByteArray htmlOf(const ReportDocument& report, const ReportPictures& map);
