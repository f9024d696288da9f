// links: analysis
#include "model/analysis/positions/hanging.h"
#include "model/analysis/positions/disagreement.h"
#include "tests/support/stances.h"

#include <QtTest>

#include <random>
#include <unordered_set>

/// What hangs on claims: counted for many at once, and equal to what a walk from each of them finds.
class HangingTest : public QObject {
    Q_OBJECT
private slots:
    void followsReasonsUndercutsAndCircles();
    void equalsAWalkFromEachClaim();
    void tellsSomeOfManyOptions();
    void stopsWhenTold();
};

void HangingTest::followsReasonsUndercutsAndCircles()
{
    Stances stances;
    for (const char* claim : {"a", "b", "c", "d"})
        stances.claim(claim);
    const InferenceId reason = stances.link(InferenceKind::Support, {"b"}, Stances::what("a"));
    stances.link(InferenceKind::Attack, {"c"}, reason);
    stances.link(InferenceKind::Support, {"a"}, Stances::what("b")); // a circle
    const std::vector<Hanging> found
        = hangingOn(stances.debate(), {Stances::what("c"), Stances::what("b"), Stances::what("d")});
    QCOMPARE(found.size(), 3u);
    QCOMPARE(found[0].claims, 2); // a and b
    QCOMPARE(found[1].claims, 1); // a
    QCOMPARE(found[2].claims, 0);
}

/// What a walk from each claim finds, by the definition alone.
static std::unordered_set<ClaimId> reachedFrom(const Debate& debate, ClaimId claim)
{
    std::unordered_set<ClaimId> reached;
    std::vector<ClaimId> open = {claim};
    while (!open.empty()) {
        const ClaimId one = open.back();
        open.pop_back();
        for (const Inference* inference : debate.restingOn(one)) {
            Target target = inference->target;
            for (int step = 0; step < 1000 && std::holds_alternative<InferenceId>(target); ++step)
                target = debate.find(std::get<InferenceId>(target))->target;
            if (const auto* next = std::get_if<ClaimId>(&target); next && reached.insert(*next).second)
                open.push_back(*next);
        }
    }
    reached.erase(claim);
    return reached;
}

void HangingTest::equalsAWalkFromEachClaim()
{
    std::mt19937 random(11);
    const auto any = [&](int count) { return static_cast<qint64>(random() % static_cast<unsigned>(count)) + 1; };
    for (int round = 0; round < 20; ++round) {
        constexpr int claims = 150;
        std::vector<Claim> all(claims);
        std::vector<Inference> inferences(static_cast<std::size_t>(any(250)));
        std::vector<ClaimId> ids;
        for (int i = 0; i < claims; ++i) {
            all[static_cast<std::size_t>(i)].id = ClaimId{i + 1};
            all[static_cast<std::size_t>(i)].issue = any(9) == 1 ? IssueId{1} : IssueId();
            ids.push_back(ClaimId{i + 1});
        }
        for (std::size_t i = 0; i < inferences.size(); ++i) {
            inferences[i].id = InferenceId{static_cast<qint64>(i) + 1};
            inferences[i].premises = {{ClaimId{any(claims)}}, {ClaimId{any(claims)}}};
            if (any(4) == 1)
                inferences[i].target = InferenceId{any(static_cast<int>(inferences.size()))}; // also in circles
            else
                inferences[i].target = ClaimId{any(claims)};
        }
        Debate debate;
        debate.load(all);
        debate.load(inferences);
        const std::vector<Hanging> found = hangingOn(debate, ids);
        for (int i = 0; i < claims; ++i) {
            const std::unordered_set<ClaimId> walked = reachedFrom(debate, ids[static_cast<std::size_t>(i)]);
            const Hanging& one = found[static_cast<std::size_t>(i)];
            QCOMPARE(one.claims, static_cast<int>(walked.size()));
            QCOMPARE(one.allOptions, static_cast<int>(std::ranges::count_if(walked, [&](ClaimId claim) {
                return bool(debate.find(claim)->issue);
            })));
            QCOMPARE(one.options.size(), std::min(std::size_t(one.allOptions), Hanging::mostOptions));
            QVERIFY(std::ranges::all_of(one.options, [&](ClaimId claim) { return walked.contains(claim); }));
        }
    }
}

void HangingTest::tellsSomeOfManyOptions()
{
    constexpr int options = 100;
    Stances stances;
    stances.claim("cause");
    for (int i = 0; i < options; ++i) {
        const ClaimId option = stances.claim(qPrintable(QString::number(i)), IssueId{1});
        stances.link(InferenceKind::Support, {"cause"}, option);
    }
    const Hanging found = hangingOn(stances.debate(), {Stances::what("cause")}).front();
    QCOMPARE(found.claims, options);
    QCOMPARE(found.allOptions, options);
    QCOMPARE(found.options.size(), Hanging::mostOptions);
    QCOMPARE(found.options.front(), Stances::what("0")); // the first as people see them
}

void HangingTest::stopsWhenTold()
{
    Stances stances;
    stances.says("Ann", "a");
    stances.says("Bob", "a", Stance::Against);
    const Side ann{QStringLiteral("Ann"), {Stances::who("Ann")}};
    const Side bob{QStringLiteral("Bob"), {Stances::who("Bob")}};
    std::stop_source source;
    QCOMPARE(cruxesBetween(Positions(stances.debate()), ann, bob, {}, source.get_token()).size(), 1u);
    source.request_stop();
    QVERIFY(hangingOn(stances.debate(), {Stances::what("a")}, source.get_token()).empty());
    QVERIFY(cruxesBetween(Positions(stances.debate()), ann, bob, {}, source.get_token()).empty());
}

QTEST_GUILESS_MAIN(HangingTest)
#include "hangingtest.moc"
