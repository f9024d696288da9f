#include "benchmarks/positionsbench.h"

#include "benchmarks/cputime.h"
#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/disagreement.h"
#include "model/analysis/positions/shifts.h"
#include "model/analysis/positions/strawmen.h"
#include "model/formats/nativejson.h"

#include <QFile>
#include <QRandomGenerator>

namespace {

QString anyDate(QRandomGenerator& random)
{
    static constexpr const char* forms[] = {"%1", "%1-%2", "%1-%2-%3", "%1-%2~", ""};
    const auto part = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QString(QLatin1StringView(forms[random.bounded(5)]))
        .replace(QLatin1StringView("%1"), QString::number(2000 + random.bounded(20)))
        .replace(QLatin1StringView("%2"), part(1 + random.bounded(12)))
        .replace(QLatin1StringView("%3"), part(1 + random.bounded(28)));
}

template<class R>
std::vector<R> records(int count)
{
    std::vector<R> all(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        all[static_cast<std::size_t>(i)].id = IdOf<R>{i + 1};
        all[static_cast<std::size_t>(i)].order = i + 1;
    }
    return all;
}

Debate argument(int stakeholders, int claims, int statements)
{
    QRandomGenerator random(7);
    std::vector<Statement> said = records<Statement>(statements);
    for (Statement& one : said) {
        one.claim = ClaimId{1 + random.bounded(claims)};
        one.stance = static_cast<Stance>(random.bounded(5));
        one.date = anyDate(random);
        one.speakers = {{StakeholderId{1 + random.bounded(stakeholders)}}};
        if (random.bounded(5) == 0)
            one.speakers.push_back({StakeholderId{1 + random.bounded(stakeholders)}, SpeakerRole::ReportedBy});
    }
    std::vector<Inference> inferences = records<Inference>(claims);
    for (Inference& one : inferences) {
        one.kind = random.bounded(2) ? InferenceKind::Support : InferenceKind::Attack;
        one.premises = {{ClaimId{one.id.value}}};
        one.target = ClaimId{1 + (one.id.value + random.bounded(claims - 1)) % claims};
    }
    Debate debate;
    debate.load(records<Stakeholder>(stakeholders));
    debate.load(records<Claim>(claims));
    debate.load(std::move(inferences));
    debate.load(std::move(said));
    return debate;
}

/// A random argument in which two take opposite sides on every claim.
Debate divided(int claims)
{
    std::vector<Statement> said = records<Statement>(2 * claims);
    for (Statement& one : said) {
        one.claim = ClaimId{1 + (one.id.value - 1) / 2};
        one.stance = one.id.value % 2 ? Stance::For : Stance::Against;
        one.speakers = {{StakeholderId{2 - one.id.value % 2}}};
    }
    Debate debate = argument(2, claims, 0);
    debate.load(std::move(said));
    return debate;
}

Debate sample()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"));
    const Result<Imported> read
        = file.open(QIODevice::ReadOnly) ? readNativeJson(file.readAll()) : Result<Imported>(Error{file.errorString()});
    return read ? read->debate : Debate();
}

}

Figures measurePositions(Effort effort)
{
    const bool isFull = effort == Effort::Full;
    const int statements = isFull ? 100'000 : 10'000;
    const int runs = isFull ? 9 : 1;
    const Debate debate = argument(500, 2000, statements);
    PositionQuery query;
    query.at = daysOf(u"2015-08");
    const double whole = timeOf(runs, [&] { (void)Positions(debate).matrix(query); });
    const Positions positions(debate);
    const double step = timeOf(runs, [&] { (void)positions.matrix(query); });
    PositionQuery byCamps = query;
    byCamps.order = RowOrder::ByCamps;
    const double camps = timeOf(runs, [&] { (void)positions.matrix(byCamps); });
    const double questions = timeOf(isFull ? 3 : 1, [&] {
        (void)contradictionsOf(positions, query);
        (void)shiftsOf(positions);
        (void)strawMenOf(positions);
    });
    const int contested = isFull ? 100'000 : 5'000;
    const Debate large = divided(contested);
    const Positions divides(large);
    const double cruxes = timeOf(1, [&] {
        (void)cruxesBetween(
            divides, {QStringLiteral("A"), {StakeholderId{1}}}, {QStringLiteral("B"), {StakeholderId{2}}});
    });
    const Debate amnesty = sample();
    const Positions few(amnesty);
    const double sampleStep = timeOf(runs, [&] { (void)few.matrix(query); });
    const QString size = QStringLiteral("500 stakeholders, 2,000 claims, %L1 statements").arg(statements);
    return {atMost(100, whole, "ms", QStringLiteral("positions of %1, read and judged").arg(size)),
        atMost(50, step, "ms", "the same at another date"),
        onlyShown(camps, "ms", "the same, sorted so that camps appear"),
        onlyShown(questions, "ms", "contradictions, shifts and straw men among them"),
        atMost(isFull ? 5'000 : 1'000, cruxes, "ms",
            QStringLiteral("cruxes of two who are divided on each of %L1 claims").arg(contested)),
        atMost(5, sampleStep, "ms", "a step in time on the Amnesty sample")};
}
