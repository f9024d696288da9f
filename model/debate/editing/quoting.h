#pragma once

#include "model/debate/debate.h"

// What may be done to quotations: passages of documents, and the statements that carry them to claims. Places are code
// points, `end` exclusive. White space at the ends of a passage is not part of its quotation. A passage that is quoted
// already keeps its one quotation, which may carry any number of statements.

/// As much of the text before and after a quotation is kept with it, in code points.
inline constexpr int contextLength = 32;

/**
 * A new quotation with its words and the words around it.
 * @error nothing is selected, the passage has no words or is not in the text, or it is quoted already.
 */
Result<Edits> quote(const Debate& debate, DocumentId document, int start, int end);

/// A quotation, and a new claim worded from it; the statement between them is the turn's speaker's, on its date.
Result<Edits> quoteAsClaim(const Debate& debate, DocumentId document, int start, int end);

/// The same, the claim being a reason for, an objection to or a restatement of the target.
Result<Edits> quoteAs(const Debate& debate, DocumentId document, int start, int end, InferenceKind kind, Target target);

/// A quotation that a claim of the debate is stated by. @error it carries that stance on the claim already.
Result<Edits> quoteFor(
    const Debate& debate, DocumentId document, int start, int end, ClaimId claim, Stance stance = Stance::For);

/// The same with a quotation of the debate.
Result<Edits> attachQuotation(const Debate& debate, ExcerptId excerpt, ClaimId claim, Stance stance = Stance::For);

/// Takes a statement off its claim; the quotation stays.
Result<Edits> detachQuotation(const Debate& debate, StatementId statement);

/// Gives the quotation words of its own; empty ones are the document's again.
Result<Edits> rewordQuotation(const Debate& debate, ExcerptId excerpt, const QString& words);

/// Puts a quotation at another passage, also of another document: the repair of a lost one. Its words stay.
Result<Edits> moveQuotation(const Debate& debate, ExcerptId excerpt, DocumentId document, int start, int end);

/// Drops a quotation with its statements and the hops from and to it. The claims stay.
Result<Edits> removeQuotation(const Debate& debate, ExcerptId excerpt);

/// The quotation of just this passage, or null.
const Excerpt* quotationAt(const Debate& debate, DocumentId document, int start, int end);

/// The document's own words at the quotation's place; empty when its document is gone.
QString documentWords(const Debate& debate, const Excerpt& excerpt);

/// Whether the words attached to it are not the document's own.
bool differsFromDocument(const Debate& debate, const Excerpt& excerpt);

/// All of which that is true. Cost: linear in the texts and the quotations.
std::vector<ExcerptId> differingQuotations(const Debate& debate);
