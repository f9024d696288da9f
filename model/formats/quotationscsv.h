#pragma once

#include "model/formats/report.h"

/// A row for each quotation and claim it states: passage, place, source, speakers, date, stance, claim. As csvOf()
/// writes.
Exported writeQuotationsCsv(const Debate& debate);

bool looksLikeQuotationsCsv(QByteArrayView start);
