#pragma once

#include "model/debate/records.h"
#include "model/formats/aif/aifarguments.h"
#include "model/formats/aif/aifgraph.h"

/// Who said what, and in which words.
struct AifDialogue {
    std::vector<Stakeholder> stakeholders;
    std::vector<Source> sources;
    std::vector<Document> documents;
    std::vector<Turn> turns;
    std::vector<Excerpt> excerpts;
    std::vector<Statement> statements;
};

/**
 * Makes statements of locutions that anchor a claim. Their words are quotations of the analysed text, where it marks
 * them; the other locutions are put one below the other as a text of their own, for each source one.
 *
 * Locutions without edges, and those of analysts, repeat others: they are left out and counted.
 */
AifDialogue dialogueOf(const AifGraph& graph, const AifArguments& arguments, Report& report);
