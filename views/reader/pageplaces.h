#pragma once

#include "model/debate/debate.h"
#include "views/reader/passage.h"
#include "views/reader/pdfpages.h"

// Between places of a document's text, in code points, and places on the pages it was read from.

bool hasPages(const Document& document); ///< whether it is a PDF whose pages can be shown

PageStretch onPage(const Document& document, int start, int end); ///< as far as it is on one page
Passage inText(const Document& document, const PageStretch& stretch);

std::vector<PageMark> pageMarks(
    const Document& document, const std::vector<const Excerpt*>& excerpts, const PassageMarks& lanes);
