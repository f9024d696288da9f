#pragma once

#include "model/debate/dayspan.h"
#include "model/debate/debate.h"

#include <unordered_map>

/// Whom a passage speaks for: the text it stands in, or one speaker within it.
struct Voice {
    RecordId text; ///< a source, or a document of no known source
    RecordId speaker; ///< a stakeholder, or a turn whose speaker nobody knows; none: the text as such

    bool operator==(const Voice&) const = default;
};

template<>
struct std::hash<Voice> {
    std::size_t operator()(const Voice& voice) const noexcept
    {
        return std::hash<RecordId>()(voice.text) * 31 + std::hash<RecordId>()(voice.speaker);
    }
};

/// When a source was issued.
std::optional<DaySpan> issueDaysOf(const Source& source);

/**
 * Tells for whom passages speak: in a text that is split into turns, the first turn and those of the source's author
 * are the text itself, and every other is its speaker's (a reader's comment is not the article).
 *
 * Looks at a document's turns once; then a question costs a binary search.
 */
class Voices {
public:
    explicit Voices(const Debate& debate)
        : m_debate(debate)
    {
    }

    /// @param excerpt  has to be in the debate.
    Voice of(ExcerptId excerpt);

    /// The date of the turn a passage stands in, else of its source.
    std::optional<DaySpan> daysOfTurn(ExcerptId excerpt);

    /// When a source was issued.
    std::optional<DaySpan> daysOfSource(SourceId source) const;

    /// The turn a passage begins in; null when its text is not split, or not there.
    const Turn* turnOf(const Excerpt& excerpt);

private:
    const std::vector<const Turn*>& turnsOf(DocumentId document); ///< by where they start
    bool isAuthor(const Turn& turn, const Document& document) const;

    const Debate& m_debate;
    std::unordered_map<DocumentId, std::vector<const Turn*>> m_turns;
};
