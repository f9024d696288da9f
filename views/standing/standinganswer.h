#pragma once

#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/evaluation/proofstandards.h"
#include "model/analysis/evaluation/standpoint.h"
#include "model/analysis/strength/debatestrengths.h"
#include "views/standing/judgement.h"

#include <memory>

/// Something that is judged otherwise by what is assumed.
struct StandingChange {
    RecordId record;
    QString text; ///< a whole sentence
};

/// What stands in a debate, as it was asked.
struct StandingAnswer {
    std::shared_ptr<const Debate> debate; ///< as it was when it was judged
    StandingQuestion question;
    std::shared_ptr<const Evaluation> evaluation; ///< with all that is assumed
    std::shared_ptr<const MapAcceptance> acceptance; ///< judged by camps; null: it was not decided in time
    std::shared_ptr<const DebateStrengths> strengths; ///< judged by weights
    std::shared_ptr<const ProofJudgement> shown; ///< judged by proof standards
    std::vector<StandingChange> changes; ///< by assumptions and standpoint together
    bool areChangesKnown = true; ///< false: how it is judged without them was not decided in time
    std::optional<Standpoint> standpoint;
    QString account; ///< how it went, where there is something to say: not decided in time, circles

    bool isDecided() const { return question.by != JudgedBy::Camps || acceptance; }
    Judgement of(RecordId record) const; ///< judged by weights: strong, middling or weak
    double strengthOf(RecordId record) const { return strengths ? strengths->of(record) : 0; }
    int count(Judgement judgement) const; ///< claims

    /// What is judged of a claim or an inference, as a whole sentence.
    QString wordsFor(RecordId record) const;

    QString changesInWords() const; ///< how many there are, as a title
};

/// Judges a debate; null when it was stopped. Cost: that of evaluating it once, and once more for what is assumed and
/// for a standpoint.
/// @param mostTime  for judging by camps, with what is assumed and once more without; then it says that it gave up.
std::shared_ptr<const StandingAnswer> judge(const std::shared_ptr<const Debate>& debate,
    const StandingQuestion& question, const std::stop_token& stop = {},
    std::chrono::milliseconds mostTime = std::chrono::seconds(5));
