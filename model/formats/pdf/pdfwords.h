#pragma once

#include "model/formats/documents/pdfanswer.h"

/// The words of a PDF, page by page. Nothing in it is run or fetched. Cost: some 2 ms a page.
PdfAnswer wordsOfPdf(const QByteArray& bytes);
