#pragma once

#include "app/reporting/pdflines.h"
#include "app/reporting/pdfstructure.h"

#include <vector>

// A report's text, set in lines and cut into what stays together on a page. Lengths are in tenths of a point.

/// What stays together on a page, from one side of its text area to the other.
struct PdfPiece {
    std::vector<PdfLines> columns; ///< side by side: one, or the cells of a row
    double height = 0;
    double least = 0; ///< of a picture: the height to which it may shrink to be on a page
    double above = 0; ///< left free above it, unless it is the first on its page
    bool keepsNext = false; ///< the piece after it is on the same page, if that can be
    bool beginsPage = false;
    double bar = -1; ///< where a line beside it is; negative: there is none
    double rule = 0; ///< thickness of a line below it
    int head = -1; ///< of a table's row, the piece to be repeated on a further page
    QString anchor = {};
    QString chapter = {}; ///< of a heading of level 1, what running heads say
    int picture = -1; ///< which part of the map it is; without a height it has a page of its own
    bool hasLeader = false; ///< dots between its columns
    int element = -1; ///< of the picture
    int title = -1; ///< the element of the words above a picture that has a page of its own

    bool isPage() const { return picture >= 0 && height <= 0; }
};

/// Pieces in the order in which they are read, and what they are.
struct PdfText {
    std::vector<PdfPiece> pieces;
    PdfStructure structure;
};

/// Where a piece is on its page.
struct PdfPlace {
    std::size_t piece = 0;
    double top = 0; ///< from the top of the text area
    double height = 0;
    bool isRepeated = false; ///< a table's head that goes on
};

struct PdfPage {
    std::vector<PdfPlace> pieces;
    QString chapter;
    int picture = -1; ///< it shows a part of the map instead
};

/// Puts pieces on pages so that headings are with what follows them.
std::vector<PdfPage> pagesOf(const std::vector<PdfPiece>& pieces, double height);
