#pragma once

#include "model/debate/debate.h"
#include "model/debate/editing/structure.h"

// What may be done to documents. Their text and bytes never change: a changed text is a new version, which quotations
// follow as far as they are found in it.

/// A text that comes into the debate.
struct NewDocument {
    Document document; ///< its order is set on arrival, and its id if it has none
    std::optional<QJsonObject> csl; ///< of the source to make for it; none: `document.source`, if any, is its source
};

/// All of them in one go. One whose very bytes are in the debate already is left out.
/// @error there is none, or all are in the debate already.
Result<Edits> addDocuments(const Debate& debate, const std::vector<NewDocument>& documents);

Result<Edits> renameDocument(const Debate& debate, DocumentId document, const QString& title);
Result<Edits> setSourceOf(const Debate& debate, const std::vector<DocumentId>& documents, SourceId source);

/// What became of a quotation in a changed text.
enum class Fate {
    Found, ///< the same words, in the same order with the rest of the text
    Moved, ///< the same words, taken elsewhere
    Changed, ///< words that are nearly the same
    Lost, ///< not there, or nobody can tell where
};

struct FollowedQuotation {
    ExcerptId excerpt;
    Fate fate = Fate::Lost;
    int start = 0; ///< in the new text, as code points; unless lost
    int end = 0;

    bool operator==(const FollowedQuotation&) const = default;
};

/// Where a turn is in a changed text, as code points.
struct FollowedTurn {
    TurnId turn;
    int start = 0;
    int end = 0;

    bool operator==(const FollowedTurn&) const = default;
};

/// What is known of a text, in a changed one.
struct FollowedText {
    std::vector<FollowedQuotation> quotations; ///< one for each of the old text
    std::vector<FollowedTurn> turns; ///< those that were found, by start; they do not overlap
    std::vector<Stretch> furniture; ///< what was found of it
};

/**
 * Adds a changed text as the version that replaces `old`. Quotations that were followed are put at their places in it
 * with their words as they were attached, so that a changed one is flagged; lost ones stay on the old version, which
 * keeps its turns, so that it is still known who spoke there: the new version has turns of its own.
 *
 * @param fresh     its `replaces` is set here; without a source it has the old one's.
 * @param followed  from followInto() of model/analysis/anchoring.h.
 * @error `old` has a newer version already, the text is the same, or a quotation is missing from the list.
 */
Result<Edits> addVersion(const Debate& debate, DocumentId old, const Document& fresh, const FollowedText& followed);

/// The last of the versions that replace this one, itself if none does.
DocumentId newestVersion(const Debate& debate, DocumentId document);

/// Quotations on versions that were replaced: the lost ones, to be put right by moveQuotation() or removed.
std::vector<ExcerptId> quotationsLeftBehind(const Debate& debate);
