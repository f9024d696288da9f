#pragma once

#include "model/reporting/reportdocument.h"

#include <QByteArray>

/// What programs that list PDFs show of a report, as XMP (ISO 32000-1, 14.3.2).
QByteArray pdfMetadata(const ReportDocument& report);
