#pragma once

#include "model/debate/record.h"

#include <string>
#include <unordered_map>

/// One text of a record, ready to be searched.
struct SearchedField {
    const char* name; ///< static
    int rank; ///< 0 for titles and names, 1 for texts, 2 for notes and the rest
    QString text;
};

/// Where the words of a query were found in a record: the best place of the first word.
struct ArenaHit {
    quint64 score = 0; ///< lower is better
    RecordId record;
    const char* field = nullptr;
    qsizetype offset = 0; ///< in bytes of the field's folded text
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
    void reserve(std::size_t bytes) { m_text.reserve(bytes); }

    /// The best `limit` records that have all words, which are folded and not empty, among the first 10,000 that have
    /// them (divided by the number of words).
    std::vector<ArenaHit> find(const std::vector<std::string>& words, std::size_t limit) const;
    /// How many records have all words.
    int count(const std::vector<std::string>& words) const;

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

    template<class Visit>
    void forEachBlockWith(const std::string& word, Visit&& visit) const;
    const std::string& rarestOf(const std::vector<std::string>& words) const;
    void drop(RecordId record);
    void moveTogether();
    std::size_t blockAt(quint64 offset, std::size_t from) const;
    bool scoreBlock(std::size_t block, quint64 found, const std::vector<std::string>& words, ArenaHit& hit) const;
    quint64 scoreAt(const Block& block, quint64 at, std::size_t length, ArenaHit& hit) const;

    std::string m_text;
    std::vector<Block> m_blocks; ///< by begin
    std::vector<Field> m_fields; ///< those of a block follow each other
    std::unordered_map<RecordId, std::size_t> m_blockOf;
    quint64 m_droppedBytes = 0;
};
