#pragma once

#include "model/debate/debate.h"
#include "views/reader/pdfpages.h"

// Between places of a document's text, in code points, and places on the pages it was read from.

bool hasPages(const Document& document); ///< whether it is a PDF whose pages can be shown

/// A stretch of each page that has something of it; of an empty one, where it is.
std::vector<PageStretch> onPages(const Document& document, int start, int end);

int inText(const Document& document, PagePlace place);

std::vector<PageMark> pageMarks(
    const Document& document, const std::vector<const Excerpt*>& excerpts, const PassageMarks& lanes);
