#pragma once

#include "model/debate/debate.h"

#include <memory>

/// A place in a record's text that a query was found at.
struct TextHit {
    RecordId record;
    QString field; ///< its JSON name: "title", "text", "note", "name", "aliases", "csl", "exact", …
    qsizetype start = 0; ///< in UTF-16 units of searchedText()
    qsizetype length = 0;

    bool operator==(const TextHit&) const = default;
};

/**
 * Finds text in a debate while it is being typed: every record that has all words of the query somewhere in its fields.
 *
 * Any part of a word counts, in any script, from one character up; case and diacritics make no difference ("cafe" finds
 * "Café"). Best first: at a word's start before inside one, whole words, then titles and names before texts before
 * notes, then early in the text, then by kind and order. Texts of documents come last.
 *
 * The folded text of all records is kept in one piece of memory and scanned. Cost: building about 0.1 s, a query 1 to
 * 5 ms, for 100,000 claims; following a change is in proportion to what changed.
 */
class TextFinder {
public:
    TextFinder();
    explicit TextFinder(const Debate& debate);
    ~TextFinder();
    TextFinder(TextFinder&&) noexcept;
    TextFinder& operator=(TextFinder&&) noexcept;

    /// Takes in what changed; `debate` is as it is after the change.
    void follow(const Debate& debate, const Changes& changes);

    /// At most `limit` hits, each record once. An empty query finds nothing.
    std::vector<TextHit> find(const Debate& debate, const QString& query, int limit = 50) const;

    /// How many records have all words of the query.
    int count(const QString& query) const;

private:
    std::unique_ptr<class TextArena> m_records;
    std::unique_ptr<class TextArena> m_documents; ///< their texts alone
};

/// The text that a hit's start and length count in; empty when the record is gone.
QString searchedText(const Debate& debate, RecordId record, const QString& field);
