#pragma once

#include "model/analysis/positions/disagreement.h"

#include <stop_token>

/// What can be asked about who holds what.
enum class PositionQuestion {
    CommonGround, ///< of two sides
    Cruxes, ///< between two sides
    Agreement, ///< of two sides, claim by claim
    Contradictions, ///< of everybody or one side
    Shifts,
    StrawMen,
    Fairness, ///< of all sides
};
inline constexpr int questionCount = 7; ///< values of PositionQuestion

/// Whether a question is about two sides, or about all and any one of them.
bool isAboutTwo(PositionQuestion question);

/// Who can be asked about: everybody is none of these.
struct SideKey {
    enum Kind { Everybody, Camp, One };
    Kind kind = Everybody;
    int camp = 0; ///< from 0
    StakeholderId one;

    bool operator==(const SideKey&) const = default;
};

struct QuestionAsked {
    PositionQuestion question = PositionQuestion::Cruxes;
    PositionQuery query; ///< its date, period, folding and filters
    SideKey first; ///< Everybody: the largest camp beside the second, where a question is about two
    SideKey second; ///< the same, beside the first

    bool operator==(const QuestionAsked&) const = default;
};

/// What an answer rests on, in words, and where to go to see it.
struct Evidence {
    QString words;
    RecordId record;
};

struct AnswerInWords {
    QString text; ///< whole sentences
    std::vector<Evidence> evidence;
    RecordId record; ///< that it is about; none: no single one
};

/// A side that can be chosen.
struct SideChoice {
    SideKey key;
    QString name;
};

struct Answers {
    QString headline; ///< a sentence: how many there are, and about whom
    std::vector<AnswerInWords> answers; ///< at most mostAnswers
    std::size_t all = 0; ///< how many there are
    std::vector<SideChoice> sides; ///< the camps, then everybody who holds something
};

inline constexpr std::size_t mostAnswers = 300;

/// What a question is called: "Common ground", and what it asks: "What do both hold?".
QString nameOf(PositionQuestion question);
QString sentenceOf(PositionQuestion question);

/// Answers a question about a debate; half of it when it was stopped.
Answers answersTo(const Debate& debate, const QuestionAsked& asked, const std::stop_token& stop = {});
