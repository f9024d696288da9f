#include "benchmarks/evaluationbench.h"

#include "benchmarks/cputime.h"
#include "benchmarks/largedebate.h"
#include "model/analysis/evaluation/because.h"
#include "model/analysis/evaluation/mapcamps.h"
#include "model/analysis/evaluation/settling.h"
#include "model/analysis/evaluation/whatif.h"

#include <QRandomGenerator>

namespace {

/// A debate in which every second objection between claims is returned, so that much is open.
Debate disputed(int claims)
{
    Debate debate = largeDebate(claims);
    Edits edits;
    bool isReturned = false;
    for (const Inference& inference : debate.inferences().all()) {
        const auto* target = std::get_if<ClaimId>(&inference.target);
        if (inference.kind != InferenceKind::Attack || !target)
            continue;
        isReturned = !isReturned;
        Inference back = inference;
        back.id = newId<InferenceId>();
        back.premises = {{*target}};
        back.target = inference.premises.front().claim;
        if (isReturned)
            edits.push_back(put(back));
    }
    debate.apply(edits);
    return debate;
}

/// One edit and the evaluation after it; each run makes an edit of its own.
double reevaluation(Debate& debate, SupportReading support, int runs)
{
    QRandomGenerator random(7);
    return timeOf(runs, [&] {
        const auto& all = debate.inferences().all();
        Inference inference = all[static_cast<std::size_t>(random.bounded(static_cast<int>(all.size())))];
        inference.kind = inference.kind == InferenceKind::Attack ? InferenceKind::Support : InferenceKind::Attack;
        debate.apply({put(inference)});
        (void)Evaluation(debate, {support, {}});
    });
}

Figures readings(Debate& debate, int claims, int runs)
{
    Figures figures;
    for (SupportReading support :
        {SupportReading::Untyped, SupportReading::Deductive, SupportReading::Necessary, SupportReading::Evidential})
        figures.push_back(atMost(50, reevaluation(debate, support, runs), "ms",
            QStringLiteral("evaluation after an edit of %L1 claims, reasons read as %2")
                .arg(claims)
                .arg(wordOf(support))));
    return figures;
}

Figures questions(const Debate& debate, int claims, int runs)
{
    const Evaluation evaluation(debate, {});
    const auto first = debate.claims().all().front().id;
    const double supposing = timeOf(runs, [&] { (void)whatIf(debate, evaluation, {{first, Attitude::Reject}}); });
    std::size_t step = 0;
    const double because = timeOf(runs * 10, [&] {
        step = (step + 997) % debate.claims().all().size();
        (void)becauseOf(debate, evaluation, debate.claims().all()[step].id);
    });
    const double preferred = timeOf(runs, [&] { (void)acceptanceOf(evaluation, Semantics::Preferred); });
    const double camps = timeOf(runs, [&] { (void)campsOf(debate, evaluation, {}); });
    const double cruxes = timeOf(runs, [&] { (void)cruxesOf(debate, evaluation); });
    const QString open = QStringLiteral("%L1 of %L2 claims are open")
                             .arg(evaluation.count(Kind::Claim, Standing::Unsettled))
                             .arg(claims);
    return {atMost(100, supposing, "ms", "what flips if one claim is rejected"),
        atMost(10, because, "ms", "why one claim stands, falls or is open", open),
        atMost(500, preferred, "ms", "what every camp holds, and what some do"),
        atMost(1000, camps, "ms", "the camps of every part"),
        atMost(2000, cruxes, "ms", "the claims that settle most")};
}

}

Figures measureEvaluation(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int claims = isFull ? 10'000 : 1'000;
    const int runs = isFull ? 9 : 1;
    Debate debate = disputed(claims);
    Figures figures = readings(debate, claims, runs);
    for (const Figure& figure : questions(debate, claims, runs))
        figures.push_back(figure);
    const Debate large = largeDebate(isFull ? 100'000 : 2'000);
    const double whole = timeOf(isFull ? 3 : 1, [&] { (void)Evaluation(large, {}); });
    figures.push_back(onlyShown(whole, "ms", QStringLiteral("evaluation of %L1 claims").arg(large.claims().count())));
    return figures;
}
