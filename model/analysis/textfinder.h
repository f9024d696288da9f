#pragma once

#include "model/debate/debate.h"

#include <vector>

/// A place in a record's text that a query was found at.
struct TextHit {
    RecordId record;
    QString field; ///< its JSON name: "title", "text", "note", "name", "aliases", "csl", "exact", …
    qsizetype start = 0; ///< in UTF-16 units of searchedText()
    qsizetype length = 0;
    bool hasAllWords = true; ///< else some of them

    bool operator==(const TextHit&) const = default;
};

/// A stretch of a text, in UTF-16 units.
struct TextMark {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextMark&) const = default;
};

/**
 * Finds text in a debate while it is being typed: every record that has all words of the query somewhere in its fields,
 * in any order. Where these are few, those follow that have a word in the name of what they belong to (their question,
 * topic, tags or source), and those that have about half of the words.
 *
 * Any part of a word counts, in any script, from one character up; case and diacritics make no difference ("cafe" finds
 * "Café"). Claims come first, then other records by kind, documents last; claims with some of the words come before
 * documents with all. Within a kind, best first: words that stand
 * together as in the query, then at a word's start before inside one, whole words, then titles and names before texts
 * before notes, then early in the text, then by order.
 *
 * The folded text of all records is kept in memory, in one piece for each kind, and scanned. Cost: building about
 * 0.1 s, a query 1 to 5 ms, for 100,000 claims; following a change is in proportion to what changed.
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

    /// At most `limit` hits, each record once; where there are more, each kind has its share. An empty query finds
    /// nothing, and words after the 64th are left out.
    std::vector<TextHit> find(const Debate& debate, const QString& query, int limit = 50) const;

private:
    std::vector<TextHit> findBest(const Debate& debate, const struct ArenaQuery& query, std::size_t limit) const;
    std::vector<TextHit> findMore(
        const Debate& debate, const std::vector<std::string>& words, std::size_t mayMiss, std::size_t limit) const;

    std::vector<class TextArena> m_arenas; ///< by kind
};

/// The text that a hit's start and length count in; empty when the record is gone.
QString searchedText(const Debate& debate, RecordId record, const QString& field);

/// All places of the query's words in a text, in order and without overlaps.
std::vector<TextMark> marksIn(const QString& text, const QString& query);
