#pragma once

#include "model/debate/records.h"

#include <array>

/// The words for an enum's values, in files and in JSON.
template<class E>
inline constexpr std::array<const char*, 0> wordsOf = {};
template<>
inline constexpr std::array wordsOf<InferenceKind> = {"support", "attack", "restate"};
template<>
inline constexpr std::array wordsOf<Correction> = {"none", "corrected", "concern", "retracted"};
template<>
inline constexpr std::array wordsOf<StakeholderKind> = {"person", "organisation", "group", "government"};
template<>
inline constexpr std::array wordsOf<Stance> = {"for", "against", "mixed", "conditional", "unclear"};
template<>
inline constexpr std::array wordsOf<SpeakerRole> = {"speaker", "author", "publisher", "reported-by"};
template<>
inline constexpr std::array wordsOf<CitationKind> = {
    "quotes", "cites", "paraphrases", "repeats", "reports", "translates", "based-on"};
template<>
inline constexpr std::array wordsOf<Verification> = {
    "unchecked", "seen-at-source", "not-located", "differs", "dead-link"};
template<>
inline constexpr std::array wordsOf<Answer> = {"open", "yes", "no"};
template<>
inline constexpr std::array wordsOf<SupportReading> = {"untyped", "deductive", "necessary", "evidential"};
template<>
inline constexpr std::array wordsOf<ProofStandard> = {"none", "scintilla-of-evidence", "preponderance",
    "clear-and-convincing", "beyond-reasonable-doubt", "dialectical-validity"};
template<>
inline constexpr std::array wordsOf<QuestionKind> = {"assumption", "exception"};
template<>
inline constexpr std::array wordsOf<Attitude> = {"accept", "reject", "suspend"};

template<class E>
QString wordOf(E value)
{
    return QString::fromLatin1(wordsOf<E>[static_cast<std::size_t>(value)]);
}

template<class E>
std::optional<E> fromWord(QStringView word)
{
    for (std::size_t i = 0; i < wordsOf<E>.size(); ++i) {
        if (word == QLatin1StringView(wordsOf<E>[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}
