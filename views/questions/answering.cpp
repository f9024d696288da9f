#include "views/questions/answering.h"

#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/comparison.h"
#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/fairness.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/shifts.h"
#include "model/analysis/positions/strawmen.h"
#include "model/debate/sentences.h"
#include "views/timeline/timelinewords.h"

namespace {

struct Answering {
    Q_DECLARE_TR_FUNCTIONS(Answering)
};

constexpr std::size_t mostEvidence = 60; ///< of one answer
constexpr std::size_t mostPairs = 40;

void add(Answers& answers, const QString& text, std::vector<Evidence> evidence, RecordId record)
{
    ++answers.all;
    if (answers.answers.size() < mostAnswers)
        answers.answers.push_back({text, std::move(evidence), record});
}

/// An inference by its premises: "Objection: “…”".
Evidence evidenceOf(const Debate& debate, InferenceId id)
{
    const Inference* inference = debate.find(id);
    if (!inference)
        return {};
    QStringList premises;
    for (const Premise& premise : inference->premises)
        premises.append(shortName(debate, premise.claim));
    const QString words = premises.join(u' ');
    return {inference->kind == InferenceKind::Attack ? Answering::tr("Objection: %1").arg(words)
                                                     : Answering::tr("Reason: %1").arg(words),
        id};
}

void tellShared(const Debate& debate, const std::vector<SharedClaim>& claims, Answers& answers)
{
    for (const SharedClaim& shared : claims) {
        std::vector<Evidence> evidence = evidenceOf(debate, shared.evidence);
        for (InferenceId objection : shared.objections)
            evidence.push_back(evidenceOf(debate, objection));
        for (ClaimId option : shared.options)
            evidence.push_back({Answering::tr("An answer hangs on it: %1").arg(shortName(debate, option)), option});
        add(answers, shared.text, std::move(evidence), shared.claim);
    }
}

/// The claims behind the agreement of two, conflicts first.
std::vector<Evidence> claimsBehind(
    const Positions& positions, StakeholderId one, StakeholderId other, const PositionQuery& query)
{
    const ComparedPositions compared = compare(positions, one, other, query);
    std::vector<Evidence> evidence;
    for (Comparison kind : {Comparison::Conflict, Comparison::Agreement, Comparison::Partly}) {
        for (const ComparedClaim& claim : compared.claims) {
            if (claim.comparison == kind && evidence.size() < mostEvidence)
                evidence.push_back({Answering::tr("%1: %2", "kind of comparison, claim")
                                        .arg(wordFor(kind), shortName(positions.debate(), claim.claim)),
                    claim.claim});
        }
    }
    return evidence;
}

}

std::vector<Evidence> evidenceOf(const Debate& debate, const std::vector<StatementId>& statements)
{
    std::vector<Evidence> evidence;
    for (std::size_t i = 0; i < std::min(statements.size(), mostEvidence); ++i)
        evidence.push_back({timelineWords(debate, statements[i]), statements[i]});
    return evidence;
}

void tellCommonGround(const Positions& positions, const Side& first, const Side& second, const PositionQuery& query,
    const std::stop_token& stop, Answers& answers)
{
    tellShared(positions.debate(), commonGroundOf(positions, first, second, query, stop), answers);
    answers.headline = Answering::tr("%Ln claim(s) that both hold: %1 and %2.", nullptr, static_cast<int>(answers.all))
                           .arg(first.name, second.name);
}

void tellCruxes(const Positions& positions, const Side& first, const Side& second, const PositionQuery& query,
    const std::stop_token& stop, Answers& answers)
{
    tellShared(positions.debate(), cruxesBetween(positions, first, second, query, stop), answers);
    answers.headline = Answering::tr(
        "%Ln claim(s) divide %1 and %2; those on which most hangs come first.", nullptr, static_cast<int>(answers.all))
                           .arg(first.name, second.name);
}

void tellAgreement(
    const Positions& positions, const Side& first, const Side& second, const PositionQuery& query, Answers& answers)
{
    const Debate& debate = positions.debate();
    PositionQuery asked = query;
    asked.order = RowOrder::ByHand;
    asked.stakeholders = first.members;
    asked.stakeholders.insert(asked.stakeholders.end(), second.members.begin(), second.members.end());
    const PositionMatrix matrix = positions.matrix(asked);
    const auto rowOf
        = [&](StakeholderId id) { return static_cast<int>(std::ranges::find(matrix.rows, id) - matrix.rows.begin()); };
    const int count = static_cast<int>(matrix.rows.size());
    std::size_t pairs = 0;
    for (StakeholderId one : first.members) {
        for (StakeholderId other : second.members) {
            const int row = rowOf(one);
            const int beside = rowOf(other);
            if (one == other || row == count || beside == count || ++pairs > mostPairs)
                continue;
            const QString names = Answering::tr("%1 and %2").arg(nameOf(debate, one), nameOf(debate, other));
            add(answers,
                Answering::tr("%1: %2", "two names, how they compare")
                    .arg(names, wordsFor(debate, matrix, row, beside)),
                claimsBehind(positions, one, other, query), one);
        }
    }
    answers.all = std::max(answers.all, pairs);
    answers.headline = Answering::tr("How %Ln pair(s) compare, claim by claim.", nullptr, static_cast<int>(pairs));
}

/// What one stakeholder holds first, then what people say against each other.
void tellContradictions(const Positions& positions, const PositionQuery& query, Answers& answers)
{
    const Debate& debate = positions.debate();
    std::vector<Contradiction> all = contradictionsOf(positions, query);
    const auto within = static_cast<int>(all.size());
    std::ranges::move(contradictionsBetweenPeople(positions, query), std::back_inserter(all));
    const auto between = static_cast<int>(all.size()) - within;
    for (const Contradiction& one : all) {
        std::vector<Evidence> evidence = evidenceOf(debate, one.statements);
        if (one.inference)
            evidence.push_back(evidenceOf(debate, one.inference));
        add(answers, one.text, std::move(evidence), one.claim);
    }
    answers.headline = Answering::tr("%1; %2.", "contradictions within, and between people")
                           .arg(Answering::tr("%Ln contradiction(s) within what one holds", nullptr, within),
                               Answering::tr("%Ln claim(s) that people contradict each other on", nullptr, between));
}

void tellShifts(const Positions& positions, const PositionQuery& query, Answers& answers)
{
    for (const Shift& shift : shiftsOf(positions, query)) {
        std::vector<StatementId> statements;
        for (const HeldStance& held : shift.stances)
            statements.insert(statements.end(), held.statements.begin(), held.statements.end());
        add(answers, shift.text, evidenceOf(positions.debate(), statements), shift.claim);
    }
    answers.headline = Answering::tr("%Ln change(s) of mind.", nullptr, static_cast<int>(answers.all));
}

void tellStrawMen(const Positions& positions, const PositionQuery& query, Answers& answers)
{
    for (const StrawMan& man : strawMenOf(positions, query)) {
        std::vector<StatementId> statements = man.attributed;
        statements.insert(statements.end(), man.own.begin(), man.own.end());
        add(answers, man.text, evidenceOf(positions.debate(), statements), man.claim);
    }
    answers.headline = Answering::tr("%Ln position(s) that others attribute and the one named never asserted.", nullptr,
        static_cast<int>(answers.all));
}

void tellFairness(
    const Positions& positions, const std::vector<Side>& sides, const PositionQuery& query, Answers& answers)
{
    const Debate& debate = positions.debate();
    for (const Fairness& fair : fairnessOf(positions, sides, query)) {
        std::vector<Evidence> evidence;
        for (StakeholderId voice : fair.heardThroughOpponents)
            evidence.push_back({Answering::tr("Heard only through opponents: %1").arg(nameOf(debate, voice)), voice});
        for (std::size_t i = 0; i < std::min(fair.unanswered.size(), mostEvidence); ++i) {
            evidence.push_back(evidenceOf(debate, fair.unanswered[i]));
            evidence.back().words = Answering::tr("Unanswered: %1").arg(evidence.back().words);
        }
        add(answers, fair.text, std::move(evidence), {});
    }
    answers.headline = Answering::tr(
        "How much room %Ln side(s) have, and how well they are met.", nullptr, static_cast<int>(answers.all));
}
