#pragma once

#include "model/analysis/textarena.h"
#include "model/debate/debate.h"

/// Which words of a query are in the names of what records belong to: their question, topic, tags and source.
class NearbyWords {
public:
    /// @param arenas  by kind. Both must outlive it.
    NearbyWords(const Debate& debate, const std::vector<TextArena>& arenas, const std::vector<std::string>& words);

    quint64 all() const { return m_all; } ///< that are near any record, as a set of ArenaQuery
    quint64 around(RecordId record) const;

private:
    void take(const std::vector<RecordId>& records, std::size_t word);
    quint64 wordsOf(RecordId record) const; ///< in its name

    const Debate& m_debate;
    std::unordered_map<RecordId, quint64> m_wordsOf;
    quint64 m_all = 0;
};
