#pragma once

#include "model/debate/record.h"

#include <QString>

#include <set>
#include <variant>
#include <vector>

// A report as plain values that every form of it is written from: what is said, in what order, and what it is; not how
// it looks. Texts hold no control characters but line ends.

enum class SpanStyle { Plain, Strong, Emphasis, Muted };

/// A piece of text in one style.
struct ReportSpan {
    QString text;
    SpanStyle style = SpanStyle::Plain;
    bool isQuoted = false; ///< words of the debate, with a language and a direction of their own
    QString target; ///< the anchor in the report that it leads to; empty: none

    bool operator==(const ReportSpan&) const = default;
};

using ReportText = std::vector<ReportSpan>;

/// Levels: 1 for chapters, 2 and 3 for parts of them. Chapters and their parts are in the contents.
struct ReportHeading {
    int level = 1;
    QString number; ///< such as "2.1"; empty: it has none
    ReportText text;
    QString anchor; ///< unique in the report
};

enum class ParagraphRole {
    Body,
    Lead, ///< what the part after a heading is about
    Note, ///< of those who made the debate
    Facts, ///< what is known of what stands before
    Reference, ///< an entry of the bibliography
};

struct ReportParagraph {
    ReportText text;
    ParagraphRole role = ParagraphRole::Body;
    int depth = 0; ///< of the entry it belongs to
    QString anchor = {};
};

/// A claim, a reason or an objection. What follows at its depth or deeper belongs to it.
struct ReportEntry {
    QString label; ///< such as "Reason 1"
    ReportText text;
    ReportText facts;
    int depth = 0; ///< 1: it bears on the last one of depth 0
    QString anchor = {}; ///< empty: it has none
};

/// Somebody's words, to the letter.
struct ReportQuotation {
    QString words;
    ReportText origin; ///< who, when, in what document, where
    int depth = 0;
};

struct ReportTable {
    QString caption;
    std::vector<QString> head;
    std::vector<int> shares; ///< of the width, for each column
    std::vector<std::vector<ReportText>> rows; ///< each as long as the head
    std::set<std::size_t> numeric = {}; ///< columns that hold numbers alone, set flush at their end
};

/// Where the map is.
struct ReportMap {
    QString caption;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportEntry, ReportQuotation, ReportTable, ReportMap>;

struct ReportDocument {
    QString title;
    QString subtitle; ///< the question of the debate; may be empty
    QString dateline; ///< what is said under the title
    QString program; ///< "Counterpoint 0.1.0"
    QString language; ///< of the report's own words, BCP 47
    QString quotedLanguage; ///< of the debate's words, BCP 47; may be empty
    QString date; ///< ISO, of the file; may be empty
    bool isRightToLeft = false; ///< the report's own words are
    std::vector<ReportBlock> blocks;
    bool chaptersBeginPages = true; ///< on paper
    std::vector<RecordId> mapped; ///< the cards that its map shows; empty: all
    std::vector<QString> cuts; ///< what had to be left out of it, as sentences, which it says itself, too
};

QString anchorOf(const ReportBlock& block); ///< empty: it has none

/// All of its text one after the other.
QString plainText(const ReportText& text);

/// All words of a block, each part of it on a line of its own.
QString plainText(const ReportBlock& block);

/// How a heading reads in the contents: its number and its words.
QString plainHeading(const ReportHeading& heading);

/// Text of a debate as a report can hold it: line ends unified, other control characters, halves of letters and what
/// would turn the direction of the words around it replaced or left out, cut with "…" after `longest` UTF-16 units.
/// Cost: linear in `longest`.
QString printable(const QString& text, qsizetype longest);

/// A sentence of ours as a report can hold it, whatever names are in it: halves of letters and control characters are
/// replaced, the signs that keep names apart stay.
QString soundSentence(QString sentence);

/// The same as printable() on one line.
QString printableLine(const QString& text, qsizetype longest);

/// A span's words, kept apart by invisible signs from words around them that run the other way.
QString apart(const ReportSpan& span, bool isAmongRightToLeft);

/// Whether the first letter that has a direction runs from right to left; `otherwise` where none has.
bool runsRightToLeft(QStringView text, bool otherwise = false);
