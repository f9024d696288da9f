#pragma once

#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/evaluation/because.h"
#include "model/analysis/strength/debatestrengths.h"
#include "model/reporting/reportchoices.h"

#include <memory>
#include <stop_token>

/// What a report says stands, and how strong things are, by the rules that were chosen; and which rules these are.
class ReportJudgement {
public:
    /// @error  it could not be decided in half a minute; of kind Cancelled when it was stopped.
    static Result<ReportJudgement> of(const Debate& debate, const ReportChoices& choices, std::stop_token stop);

    bool judges() const { return m_acceptance.has_value(); }
    Standing standingOf(RecordId record) const; ///< only where it judges
    Trail trailOf(RecordId record) const; ///< only grounded has one; empty otherwise

    bool weighs() const { return m_strengths != nullptr; }
    double strengthOf(RecordId record) const; ///< from 0 to 1, only where it weighs

    /// What sorts reasons and objections: the strength, or where nothing weighs what bears on them.
    double rankOf(const Inference& inference) const;

    QString rules() const; ///< by which evaluation, a phrase: "grounded semantics"
    QString strengthRules() const; ///< how reasons were ordered, whole sentences
    QString account() const; ///< by what rules, and what they mean: whole sentences

private:
    ReportJudgement(const Debate& debate, const ReportChoices& choices);
    int weightOf(ClaimId claim) const;

    const Debate& m_debate;
    ReportChoices m_choices;
    std::unique_ptr<Evaluation> m_evaluation;
    std::optional<MapAcceptance> m_acceptance;
    std::unique_ptr<DebateStrengths> m_strengths;
};
