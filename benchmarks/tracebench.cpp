#include "benchmarks/tracebench.h"

#include "benchmarks/cputime.h"
#include "model/analysis/review.h"
#include "model/analysis/trace.h"

#include <QRandomGenerator>

#include <malloc.h>

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

/// The shortest of some runs, in ms: what else the machine does only adds to it.
static double traceTime(const Debate& debate, int runs)
{
    double least = Figure::infinity;
    for (int i = 0; i < runs; ++i)
        least = std::min(least, timeOf(1, [&] { traceOf(debate, ClaimId{1}); }));
    return least;
}

static Figures growthFigures(int sources, int runs)
{
    Figures figures;
    const auto steps = [](const Debate& debate) { return static_cast<double>(traceOf(debate, ClaimId{1}).steps); };
    Debate half = web(sources / 2);
    for (int size : {sources, 2 * sources}) {
        const Debate whole = web(size);
        const QString what = QStringLiteral("from %L1 to %L2 sources").arg(size / 2).arg(size);
        figures.push_back(atMost(2.1, steps(whole) / steps(half), "×", "growth of the trace's steps " + what));
        figures.push_back(
            atMost(2.15, traceTime(whole, runs) / traceTime(half, runs), "×", "growth of the trace's time " + what));
        half = whole;
    }
    return figures;
}

Figures measureTrace(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int sources = isFull ? 100'000 : 10'000;
    // Memory that is given back to the system and taken again between two runs costs much, and is no part of the work.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    const Debate whole = web(sources);
    const double time = timeOf(isFull ? 5 : 1, [&] { traceOf(whole, ClaimId{1}); });
    const Debate claims = argument(sources);
    const double reviewTime = timeOf(1, [&] { (void)reviewOf(claims); });
    const QString size = QStringLiteral("%L1").arg(sources);
    Figures figures
        = {atMost(500, time, "ms", QStringLiteral("trace over %1 sources and three times as many hops").arg(size)),
            atMost(3000, reviewTime, "ms", QStringLiteral("review of %1 claims linked at random").arg(size))};
    for (Figure& figure : growthFigures(sources, isFull ? 7 : 3))
        figures.push_back(std::move(figure));
    return figures;
}
