#pragma once

#include "model/formats/report.h"

#include "model/debate/progress.h"
#include "model/debate/result.h"

// A debate as an outline holds it: each claim stands in full in one place, under what it bears on, and wherever else it
// bears on something, there is a reference to it. Kialo's texts, OPML and Markdown outlines are written and read as
// one.

/// How an entry bears on the one it stands under.
enum class EntryBearing {
    None,
    Option, ///< of a question
    Reason,
    Objection,
    Restatement,
    Undercut, ///< doubts the step from the entry it stands under to that one's own parent
    Backing, ///< speaks for that step
};

/// A work that an entry names, and its words.
struct Reference {
    QString url;
    QString title;
    QString quote;

    bool operator==(const Reference&) const = default;
};

struct Entry {
    Claim claim; ///< of a question its `text` and `note` alone have a place; an id of zero: one is made from the text
    IssueId issue; ///< of a question; zero: one is made from the text
    InferenceId step; ///< by which it bears on its parent; zero: one is made
    EntryBearing bearing = EntryBearing::None;
    bool isQuestion = false;
    int parent = -1; ///< less than its own place in the list; -1 at the top
    int sameAs = -1; ///< the entry whose claim is meant; -1: it has its own
    QStringList topic; ///< names from the outermost in
    QStringList tags;
    std::vector<Reference> references;
    QString place; ///< in the file, as "line 3"
};

struct ArgumentTree {
    DebateInfo info;
    std::vector<Entry> entries;
};

/// What an outline has words for besides reasons, objections and options.
struct TreeRoom {
    bool steps = false; ///< undercuts and backings
    bool restatements = false;
    bool emptyQuestions = false; ///< questions without an option
    int depth = 200; ///< what stands deeper comes to the top, with a reference to it
};

/**
 * The debate as an outline, in the order people see. What it cannot hold of the debate's structure is told as lost:
 * premises that work only together become reasons of their own, and what bears on a step, where there is no room for
 * it, comes to bear on the claim this step starts from. Cost: linear.
 */
ArgumentTree treeOf(const Debate& debate, const TreeRoom& room, Report& report);

/// The names that lead to a topic, from the outermost in.
QStringList namesTo(TopicId topic, const Debate& debate);

/// How deep each entry stands; 0 at the top.
std::vector<int> depthsOf(const ArgumentTree& tree);

/**
 * The debate of an outline. Keys are made from `origin` and the texts, so that a newer version of the outline, whose
 * entries have been moved about, brings the same records. What makes no sense is left out and told. Linear.
 *
 * @error  it was given up.
 */
Result<Imported> debateOf(const ArgumentTree& tree, const QString& origin, Report report, const Progress& progress);

/// The works that the statements on a claim lean on, each once; only those that have an address or a title.
std::vector<Reference> referencesOf(const Debate& debate, ClaimId claim);

/// Tells which sources, texts, quotations and statements an outline leaves out that writes these members of a source's
/// item, and counts the others.
void reportReferences(const Debate& debate, const QStringList& members, Report& report);

/// Tells which records of these kinds, topics or tags, an outline leaves out because it has no claim of them, and which
/// topics become one because the same names lead to them.
void reportGroups(const Debate& debate, const QList<Kind>& kinds, Report& report);

/// Counts the claims, questions and inferences that an outline holds.
void countEntries(const ArgumentTree& tree, Report& report);
