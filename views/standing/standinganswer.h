#pragma once

#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/evaluation/because.h"
#include "model/analysis/evaluation/standpoint.h"
#include "model/analysis/strength/debatestrengths.h"
#include "views/standing/standingquestion.h"

#include <memory>

/// What became of a claim or an inference, for one way of judging.
enum class Judgement {
    Stands,
    Possible, ///< in some camps, not in others
    Unsettled,
    Falls,
};

/// Something that is judged otherwise by what is assumed.
struct StandingChange {
    RecordId record;
    QString text; ///< a whole sentence
};

/// What stands in a debate, as it was asked. A value that refers to no debate.
struct StandingAnswer {
    StandingQuestion question;
    std::shared_ptr<const Evaluation> evaluation; ///< with all that is assumed
    std::shared_ptr<const MapAcceptance> acceptance; ///< judged by camps; null: it was not decided in time
    std::shared_ptr<const DebateStrengths> strengths; ///< judged by weights
    std::vector<StandingChange> changes; ///< by assumptions and standpoint together
    std::optional<Standpoint> standpoint;
    QString account; ///< how it went, where there is something to say: not decided in time, circles

    bool isDecided() const { return question.by != JudgedBy::Camps || acceptance; }
    Judgement of(RecordId record) const; ///< judged by weights: strong, middling or weak
    double strengthOf(RecordId record) const { return strengths ? strengths->of(record) : 0; }
    int count(const Debate& debate, Judgement judgement) const; ///< claims

    /// What is judged of a claim or an inference, as a whole sentence.
    QString wordsFor(const Debate& debate, RecordId record) const;
};

/// What is meant by a judgement, for a legend: "stands in some camps, not in others".
QString wordsFor(Judgement judgement, JudgedBy by);
QString countInWords(Judgement judgement, JudgedBy by, int claims); ///< part of a sentence: "3 stand in every camp"
QString signOf(Judgement judgement); ///< one character

/// Judges a debate; null when it was stopped. Cost: that of evaluating it once, or twice where something is assumed;
/// judging by camps ends after 5 s without an answer.
std::shared_ptr<const StandingAnswer> judge(
    const Debate& debate, const StandingQuestion& question, const std::stop_token& stop = {});

/// Why a claim or an inference is judged so; without steps where it is judged by weights.
Trail trailFor(const Debate& debate, const StandingAnswer& answer, RecordId record);
