#pragma once

#include "model/formats/documents/foundtext.h"
#include "views/reader/pdftext.h"

// PDF is read above the model, because Qt's reader of it needs a screen's library; what it says becomes a document as
// any other text does.

inline Result<FoundText> readPdfDocument(const QByteArray& bytes)
{
    const Result<PdfText> pdf = readPdf(bytes);
    if (!pdf)
        return pdf.error();
    FoundText found;
    found.text = pdf->text;
    found.mediaType = QStringLiteral("application/pdf");
    found.pages = pdf->pages;
    found.title = pdf->title;
    found.date = pdf->date;
    if (!pdf->author.isEmpty())
        found.authors = QStringList{pdf->author};
    return found;
}

inline Result<Imported> readPdfDebate(const QByteArray& bytes)
{
    const Result<FoundText> found = readPdfDocument(bytes);
    return found ? Result<Imported>(asDebate(*found, bytes)) : found.error();
}
