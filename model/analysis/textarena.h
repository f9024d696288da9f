#pragma once

#include "model/debate/record.h"

#include <functional>
#include <string>
#include <unordered_map>

/// One text of a record, ready to be searched.
struct SearchedField {
    const char* name; ///< static
    int rank; ///< 0 for titles and names, 1 for texts, 2 for notes and the rest
    QString text;
};

/// How well a record answers a query: lower is better, the first difference decides.
struct ArenaScore {
    int missing = 0; ///< words that it does not have
    int apart = 0; ///< neighbours in the query that are no neighbours in the record
    quint64 places = 0; ///< of all words: whole words before parts, titles before notes, early before late
    std::size_t order = 0; ///< by kind and order, as far as records were put in that order

    auto operator<=>(const ArenaScore&) const = default;
};

/// Where the words of a query were found in a record: the first that stand together as in the query, else the best
/// place of the first one found.
struct ArenaHit {
    ArenaScore score;
    RecordId record;
    const char* field = nullptr;
    qsizetype offset = 0; ///< in bytes of the field's folded text
    std::size_t length = 0; ///< in bytes
};

/// What to look for. A set of words is a number with a bit for each.
struct ArenaQuery {
    static constexpr std::size_t mostWords = 64;

    std::vector<std::string> words; ///< folded, none empty; at least one, at most as many as a set holds
    std::size_t mayMiss = 0; ///< so many words; fewer than there are
    quint64 nearby = 0; ///< words that records may have around them rather than in their texts
    std::function<quint64(RecordId)> around = {}; ///< which of those a record has
};

/**
 * The folded texts of many records in one piece of memory.
 *
 * Each record is a block of fields, each field ends with a NUL. A changed record gets a new block at the end; when a
 * quarter is left behind, the blocks move together.
 */
class TextArena {
public:
    /// Replaces what it had of the record; with no fields, forgets it.
    void put(RecordId record, const std::vector<SearchedField>& fields);

    /// The best `limit` records that have the words, at least one of them in their texts, among the first 10,000 that
    /// have them (divided by the number of words).
    std::vector<ArenaHit> find(const ArenaQuery& query, std::size_t limit) const;

    bool has(const std::string& word) const; ///< in any record

    /// The records that have all words, at least one of them in their texts; at most so many.
    std::vector<RecordId> having(const ArenaQuery& query, std::size_t most) const;

private:
    struct Field {
        quint64 end; ///< one past its NUL
        const char* name;
        int rank;
    };
    struct Block {
        RecordId record;
        quint64 begin = 0;
        quint64 end = 0;
        quint32 firstField = 0;
        bool isDropped = false;
    };
    /// Where one word is.
    struct Spot {
        quint64 place = ~quint64{0}; ///< how good it is, the lower the better
        const char* at = nullptr;
    };

    template<class Visit>
    void forEachBlockWith(const std::string& word, Visit&& visit) const;
    template<class Visit>
    void forEachBlock(const ArenaQuery& query, Visit&& visit) const;
    std::vector<std::size_t> guides(const ArenaQuery& query) const;
    int frequency(const std::string& word) const;
    void drop(RecordId record);
    void moveTogether();
    std::size_t blockAt(quint64 offset, std::size_t from) const;
    const Field& fieldAt(const Block& block, quint64 at, quint64& begin) const;
    bool has(const Block& block, const std::string& word) const;
    bool hasEnough(const Block& block, const ArenaQuery& query) const;
    bool score(std::size_t block, quint64 found, const ArenaQuery& query, ArenaHit& hit) const;
    void join(const Block& block, const std::vector<std::string>& words, ArenaHit& hit) const;
    void mark(const Block& block, const char* at, std::size_t length, ArenaHit& hit) const;
    Spot bestSpot(const Block& block, const char* at, const std::string& word) const;
    quint64 placeOf(const Block& block, quint64 at, std::size_t length) const;

    std::string m_text;
    std::vector<Block> m_blocks; ///< by begin
    std::vector<Field> m_fields; ///< those of a block follow each other
    std::unordered_map<RecordId, std::size_t> m_blockOf;
    quint64 m_droppedBytes = 0;
};
