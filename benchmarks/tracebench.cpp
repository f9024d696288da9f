#include "benchmarks/tracebench.h"

#include "benchmarks/cputime.h"
#include "model/analysis/review.h"
#include "model/analysis/trace.h"

#include <QRandomGenerator>

namespace {

std::vector<Source> datedSources(int count)
{
    std::vector<Source> sources;
    for (int i = 1; i <= count; ++i) {
        Source source;
        source.id = SourceId{i};
        source.csl = {{QStringLiteral("title"), QStringLiteral("Source %1").arg(i)}};
        if (i % 2 == 0)
            source.csl[QStringLiteral("issued")]
                = QJsonObject{{QStringLiteral("date-parts"), QJsonArray{QJsonArray{1950 + i % 70, 1 + i % 12}}}};
        sources.push_back(source);
    }
    return sources;
}

/// One claim, said in source 1, from which every other is reached; three hops for each source, with circles.
Debate web(int count)
{
    QRandomGenerator random(5);
    std::vector<Citation> hops;
    for (int i = 0; i < 3 * count; ++i) {
        const SourceId from{i < count ? i + 1 : 1 + random.bounded(count)};
        const SourceId to{i < count - 1 ? i + 2 : 1 + random.bounded(count)};
        if (from != to)
            hops.push_back({CitationId{i + 1}, from, to, static_cast<CitationKind>(random.bounded(7))});
    }
    Claim claim;
    claim.id = ClaimId{1};
    Statement statement;
    statement.id = StatementId{1};
    statement.claim = claim.id;
    statement.source = SourceId{1};
    Debate debate;
    debate.load(std::vector<Claim>{claim});
    debate.load(datedSources(count));
    debate.load(std::move(hops));
    debate.load(std::vector<Statement>{statement});
    return debate;
}

QString sentence(QRandomGenerator& random)
{
    QString text;
    for (int word = 0; word < 12; ++word)
        text += QString::number(random.bounded(30'000), 36).rightJustified(6, u'x') + u' ';
    return text;
}

/// Claims in random links, a third of them found in one of as many sources as there are tenths.
Debate argument(int count)
{
    QRandomGenerator random(6);
    std::vector<Claim> claims(static_cast<std::size_t>(count));
    std::vector<Inference> inferences;
    std::vector<Statement> statements;
    std::vector<Citation> hops;
    for (int i = 1; i <= count; ++i) {
        Claim& claim = claims[static_cast<std::size_t>(i) - 1];
        claim.id = ClaimId{i};
        claim.text = sentence(random);
        Inference inference;
        inference.id = InferenceId{i};
        inference.kind = random.bounded(3) ? InferenceKind::Support : InferenceKind::Attack;
        inference.premises = {{claim.id}};
        inference.target = ClaimId{1 + (i + random.bounded(count - 1)) % count};
        inferences.push_back(inference);
        Statement statement;
        statement.id = StatementId{i};
        statement.claim = claim.id;
        statement.source = SourceId{1 + random.bounded(count / 10)};
        if (i % 3 == 0)
            statements.push_back(statement);
        if (i > 10 && i <= count / 10)
            hops.push_back({CitationId{i}, SourceId{i}, SourceId{1 + random.bounded(i - 1)}});
    }
    Debate debate;
    debate.load(std::move(claims));
    debate.load(std::move(inferences));
    debate.load(datedSources(count / 10));
    debate.load(std::move(statements));
    debate.load(std::move(hops));
    return debate;
}

}

Figures measureTrace(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int sources = isFull ? 100'000 : 10'000;
    const int runs = isFull ? 5 : 1;
    const Debate half = web(sources / 2);
    const Debate whole = web(sources);
    const double halfTime = timeOf(runs, [&] { traceOf(half, ClaimId{1}); });
    const double wholeTime = timeOf(runs, [&] { traceOf(whole, ClaimId{1}); });
    const auto work = [](const Debate& debate) { return static_cast<double>(traceOf(debate, ClaimId{1}).steps); };
    const Debate claims = argument(sources);
    const double reviewTime = timeOf(1, [&] { (void)reviewOf(claims); });
    const QString size = QStringLiteral("%L1").arg(sources);
    return {
        atMost(500, wholeTime, "ms", QStringLiteral("trace over %1 sources and three times as many hops").arg(size)),
        atMost(2.1, work(whole) / work(half), {}, "growth of the trace's steps, for twice the sources"),
        onlyShown(wholeTime / halfTime, {}, "growth of the trace's time, for twice the sources"),
        atMost(2000, reviewTime, "ms", QStringLiteral("review of %1 claims").arg(size))};
}
