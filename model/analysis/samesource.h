#pragma once

#include "model/debate/debate.h"

#include <unordered_map>
#include <vector>

enum class SameSourceReason { Doi, TitleAndYear };

struct SameSource {
    SourceId source;
    SameSourceReason reason;

    bool operator==(const SameSource&) const = default;
};

/**
 * Finds sources that are likely the same work: with the same DOI, or with nearly the same title and the same year.
 *
 * Titles are compared by their words without case, accents and marks; a subtitle that only one has, and one word in six
 * that differs, do not matter. Where one of two has no year, the titles must be the same to the word.
 *
 * Building the index takes some 10 µs a source; a question takes about 2 ms over 100,000 sources whose titles share
 * words.
 */
class SameSources {
public:
    explicit SameSources(const Debate& debate);

    /// Those likely the same as this item, surest first; `except` is never among them.
    std::vector<SameSource> find(const QJsonObject& item, SourceId except = {}) const;

    void follow(const Debate& debate, const Changes& changes);

private:
    struct Known {
        QString doi;
        std::vector<quint32> words; ///< of the title, hashed and sorted, each once
        quint32 mainTitle = 0; ///< the words before a colon or dash; zero when there are few
        std::vector<quint32> families; ///< of who made it, hashed and sorted
        std::optional<int> year;
    };

    friend std::vector<struct SamePair> sameSourcesIn(
        const Debate& arriving, const Debate& present, const SameSources& there);

    static Known known(const QJsonObject& item);
    std::vector<SameSource> find(const Known& one, SourceId except) const;
    std::vector<SourceId> candidates(const Known& one) const;
    static bool isNearly(const Known& one, const Known& other);
    void take(const Source& source);
    void forget(SourceId id);

    std::unordered_map<SourceId, Known> m_known;
    QHash<QString, std::vector<SourceId>> m_byDoi;
    std::unordered_map<quint32, std::vector<SourceId>> m_byWord; ///< by the words of titles, and by main titles
};

/// Pairs of sources of `arriving` and of `present` (or of each other) that are likely the same.
struct SamePair {
    SourceId arriving;
    SourceId other;
    SameSourceReason reason;
};

/// What an import brings twice: each arriving source at most once. Cost: the index, and a question a source.
std::vector<SamePair> sameSourcesIn(const Debate& arriving, const Debate& present);

/// The same with the index of what is present, for whoever asks again and again.
std::vector<SamePair> sameSourcesIn(const Debate& arriving, const Debate& present, const SameSources& there);
