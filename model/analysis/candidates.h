#pragma once

#include <QString>

#include <vector>

/// What a word such as "because" usually tells about the sentence it is in.
enum class IndicatorKind {
    Premise, ///< because, since: a reason follows
    Conclusion, ///< therefore, so: what follows rests on what was said
    Contrast, ///< however, but: what follows goes against what was said
};

/// A sentence that may be part of an argument, in code points, and the word that shows it.
struct Candidate {
    int start = 0;
    int end = 0; ///< exclusive
    int indicatorStart = 0;
    int indicatorEnd = 0;
    IndicatorKind kind = IndicatorKind::Premise;

    bool operator==(const Candidate&) const = default;
};

/// The languages there are indicators for, as BCP 47: "en", "de".
QStringList indicatorLanguages();

/**
 * Sentences with argument indicators, in the order of the text, each once, by its first indicator.
 *
 * @param language  BCP 47; only its first part counts. Empty or unknown: the language with the most indicators in it.
 *
 * Cost: linear, about 75 ms for 2 MB. The words are in resources/indicators/.
 */
std::vector<Candidate> candidatesIn(const QString& text, const QString& language = {});
