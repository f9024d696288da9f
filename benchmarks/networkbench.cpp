#include "benchmarks/networkbench.h"

#include "model/analysis/networks/networkmeasures.h"
#include "model/analysis/networks/polarisation.h"

#include <QDate>
#include <QRandomGenerator>

#include <time.h>

namespace {

/// Of the thread that measures, so that others on the machine matter less.
double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template<class Work>
double timeOf(Work work)
{
    const double start = cpuMilliseconds();
    work();
    return cpuMilliseconds() - start;
}

struct Size {
    int actors;
    int claims;
    int statements;
};

/// Random statements of six years, of which some are vague, some undated and some unclear.
Debate debateOf(Size size)
{
    QRandomGenerator random(4);
    std::vector<Stakeholder> people(static_cast<std::size_t>(size.actors));
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].id = StakeholderId{static_cast<qint64>(i) + 1};
    std::vector<Claim> claims(static_cast<std::size_t>(size.claims));
    for (std::size_t i = 0; i < claims.size(); ++i)
        claims[i].id = ClaimId{static_cast<qint64>(i) + 1};
    std::vector<Statement> statements(static_cast<std::size_t>(size.statements));
    for (std::size_t i = 0; i < statements.size(); ++i) {
        Statement& statement = statements[i];
        statement.id = StatementId{static_cast<qint64>(i) + 1};
        statement.claim = ClaimId{1 + random.bounded(size.claims)};
        statement.speakers = {{StakeholderId{1 + random.bounded(size.actors)}}};
        statement.stance = static_cast<Stance>(random.bounded(5));
        const QString day = QDate(2012, 1, 1).addDays(random.bounded(6 * 365)).toString(Qt::ISODate);
        const int precision = random.bounded(20);
        statement.date = precision == 0 ? QString() : precision == 1 ? day.first(7) : day;
    }
    Debate debate;
    debate.load(std::move(people));
    debate.load(std::move(claims));
    debate.load(std::move(statements));
    return debate;
}

double peakOf(const Discourse& discourse, NetworkSettings settings)
{
    double slowest = 0;
    for (const Normalisation normalisation : {Normalisation::None, Normalisation::Average, Normalisation::Jaccard}) {
        settings.normalisation = normalisation;
        slowest = std::max(slowest, timeOf([&] { (void)networkOf(discourse, settings); }));
    }
    return slowest;
}

}

Figures measureNetworks(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const Size size = isFull ? Size{500, 2'000, 100'000} : Size{50, 200, 10'000};
    const Debate debate = debateOf(size);
    Discourse discourse;
    const double reading = timeOf([&] { discourse = discourseOf(debate); });
    const double one = peakOf(discourse, {});
    const double ofClaims = peakOf(discourse, {.mode = NetworkMode::Claims});
    const double unique = peakOf(discourse, {.duplicates = Duplicates::PerMonth});
    NetworkSettings sixYears;
    sixYears.from = QDate(2012, 1, 1).toJulianDay();
    sixYears.to = QDate(2017, 11, 30).toJulianDay();
    const WindowPlan year{WindowUnit::Months, 12, 1};
    std::size_t count = 0;
    const double windows = timeOf([&] { count = networksOverTime(discourse, sixYears, year)->size(); });
    const double series = timeOf([&] { (void)polarisationOverTime(discourse, sixYears, year); });
    const DiscourseNetwork strong = *networkOf(discourse, {.rule = TieRule::Subtract, .threshold = 4});
    const double measures = timeOf([&] { (void)measuresOf(strong); });
    const QString what = QStringLiteral("%L1 statements by %L2 stakeholders on %L3 claims")
                             .arg(size.statements)
                             .arg(size.actors)
                             .arg(size.claims);
    return {onlyShown(reading, "ms", QStringLiteral("acts of %1").arg(what)),
        atMost(500, reading + one, "ms", QStringLiteral("congruence of %1").arg(what)),
        atMost(500, unique, "ms", "the same, one act of each month"),
        onlyShown(ofClaims, "ms", "the same of the claims"),
        atMost(5'000, windows, "ms", QStringLiteral("%1 moving windows of it").arg(count)),
        onlyShown(series, "ms", "polarisation over these windows"),
        onlyShown(measures, "ms", QStringLiteral("centralities of %L1 ties").arg(strong.ties.size()))};
}
