#pragma once

#include "model/debate/result.h"

#include <QByteArray>

#include <vector>

/// What a PDF says in words.
struct PdfText {
    QString text; ///< all pages, "\n" between lines and a blank line between pages
    std::vector<int> pages; ///< where each page starts in it, in code points
    QString title; ///< as the file describes itself; may be empty
    QString author;
    QString date; ///< of its making, EDTF
};

/**
 * Reads the words of a PDF.
 *
 * @error it is damaged or locked with a password, has no words (a scan), or is larger than can be read.
 *
 * Nothing in it is run or fetched. Cost: some 2 ms a page; at most 5,000 pages and 30 MB.
 */
Result<PdfText> readPdf(const QByteArray& bytes);
