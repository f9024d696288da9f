// links: debate analysis
#include "model/analysis/strength/debatestrengths.h"
#include "model/analysis/strength/equations.h"
#include "tests/support/exampledebate.h"
#include "tests/support/weightedgraphs.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(GradualSemantics)

namespace {

using enum GradualSemantics;

/// The equations once more, written from the papers and for one node at a time.
double reference(const WeightedList& list, const std::vector<double>& x, int node, GradualSemantics semantics)
{
    const double w = list.baseScores[static_cast<std::size_t>(node)];
    double attackedProduct = 1, supportedProduct = 1, attackedSum = 0, supportedSum = 0;
    for (const WeightedGraph::Link& link : list.links) {
        const double strength = x[static_cast<std::size_t>(link.from)];
        if (link.to != node)
            continue;
        (link.bearing == Bearing::Attack ? attackedProduct : supportedProduct) *= 1 - strength;
        (link.bearing == Bearing::Attack ? attackedSum : supportedSum) += strength;
    }
    if (semantics == HCategoriser)
        return w / (1 + attackedSum);
    const double sum = supportedSum - attackedSum;
    if (semantics == EulerBased)
        return 1 - (1 - w * w) / (1 + w * std::exp(sum));
    const double e = semantics == DfQuad ? attackedProduct - supportedProduct : sum * std::abs(sum) / (1 + sum * sum);
    return e > 0 ? w + (1 - w) * e : w + w * e;
}

/// By small steps of dx/dt = f(x) - x, from the base scores or from anywhere else.
std::vector<double> followed(const WeightedList& list, GradualSemantics semantics, std::vector<double> x)
{
    std::vector<double> next = x;
    for (double change = 1; change > 1e-10;) {
        change = 0;
        for (int node = 0; node < list.count(); ++node) {
            const std::size_t at = static_cast<std::size_t>(node);
            next[at] = x[at] + 0.1 * (reference(list, x, node, semantics) - x[at]);
            change = std::max(change, std::abs(next[at] - x[at]));
        }
        x = next;
    }
    return x;
}

double difference(const std::vector<double>& one, const std::vector<double>& other)
{
    double largest = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        largest = std::max(largest, std::abs(one[i] - other[i]));
    return largest;
}

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-6;
}

Debate chainOfAttacks(int claims)
{
    std::vector<Claim> all;
    std::vector<Inference> attacks;
    for (int i = 1; i <= claims; ++i) {
        all.push_back(example::claim(ClaimId{i}, "Claim"));
        if (i > 1)
            attacks.push_back(
                example::inference(InferenceId{i}, InferenceKind::Attack, {ClaimId{i - 1}}, Target(ClaimId{i})));
    }
    Debate debate;
    debate.load(std::move(all));
    debate.load(std::move(attacks));
    return debate;
}

/// A claim 1 with a reason by 2 (inference 12), an objection by 3 (13), and an undercut of the reason by 4 (14).
Edits small()
{
    Edits edits;
    for (int i = 1; i <= 4; ++i)
        edits.push_back(put(example::claim(ClaimId{i}, "Claim")));
    edits.push_back(put(example::inference(InferenceId{12}, InferenceKind::Support, {ClaimId{2}}, Target(ClaimId{1}))));
    edits.push_back(put(example::inference(InferenceId{13}, InferenceKind::Attack, {ClaimId{3}}, Target(ClaimId{1}))));
    edits.push_back(
        put(example::inference(InferenceId{14}, InferenceKind::Attack, {ClaimId{4}}, Target(InferenceId{12}))));
    return edits;
}

}

/// Strengths of graphs and of debates: values, circles, and what is said when they do not settle.
class StrengthsTest : public QObject {
    Q_OBJECT
private slots:
    void exponentialIsExact();
    void followsTheEquations_data() { eachSemantics(); }
    void followsTheEquations();
    void agreesWithTheContinuousForm_data() { eachSemantics(); }
    void agreesWithTheContinuousForm();
    void isUniqueWhereItSaysSo_data() { eachSemantics(); }
    void isUniqueWhereItSaysSo();
    void settlesMutualAttackers_data();
    void settlesMutualAttackers();
    void swingsForEverWithoutDamping();
    void favoursNobodyWhereTwoOutcomesArePossible();
    void saysWhatDidNotSettle();
    void stopsWhenAsked();
    void survivesHostileGraphs_data() { eachSemantics(); }
    void survivesHostileGraphs();

    void readsAMapOfArrowsAsAPlainGraph();
    void letsLinkedPremisesStandOrFallTogether();
    void letsAnUndercutBearOnTheStepAlone();
    void weighsStepsAndClaims();
    void takesRestatementsForOne();
    void restatementsChangeNothingElse();
    void holdsWhatIsHeld();
    void holdsWhatIsAssumed();
    void leavesOutWhatRefersToNothing();
    void goesDeep();
    void namesEachSemanticsOnce();

private:
    static void eachSemantics();
};

void StrengthsTest::exponentialIsExact()
{
    double largest = 0;
    double before = 0;
    for (double x = -700; x <= 700; x += 0.00713) {
        const double found = exponential(x);
        QVERIFY2(found > before, qPrintable(QString::number(x)));
        before = found;
        largest = std::max(largest, std::abs(found / std::exp(x) - 1));
    }
    QVERIFY2(largest < 5e-16, qPrintable(QString::number(largest))); // half a unit in the last place is std::exp()'s
    QCOMPARE(exponential(0), 1.0);
    QCOMPARE(exponential(1e300), exponential(700));
    QCOMPARE(exponential(-1e300), exponential(-700));
}

void StrengthsTest::eachSemantics()
{
    QTest::addColumn<GradualSemantics>("semantics");
    for (const GradualDescription& one : gradualDescriptions())
        QTest::newRow(qPrintable(one.key)) << one.semantics;
}

void StrengthsTest::followsTheEquations()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(1);
    for (int i = 0; i < 500; ++i) {
        const bool hasCircles = i % 2 == 1;
        const WeightedList list = random.make(15, hasCircles);
        const Strengths found = list.strengths(semantics);
        QVERIFY(found.isSettled());
        for (int node = 0; node < list.count(); ++node) {
            const std::size_t at = static_cast<std::size_t>(node);
            const double expected = reference(list, found.values, node, semantics);
            QVERIFY(std::abs(found.values[at] - expected) <= (hasCircles ? 2e-6 : 1e-12));
            QVERIFY(hasCircles || found.settlings[at] == Settling::Exact);
        }
    }
}

void StrengthsTest::agreesWithTheContinuousForm()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(2);
    for (int i = 0; i < 60; ++i) {
        const WeightedList list = random.make(12, true);
        const double apart = difference(list.strengths(semantics).values, followed(list, semantics, list.baseScores));
        QVERIFY2(apart <= 1e-5, qPrintable(QString::number(apart)));
    }
}

void StrengthsTest::isUniqueWhereItSaysSo()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(3);
    int unique = 0;
    for (int i = 0; i < 60; ++i) {
        const WeightedList list = random.make(12, true);
        const Strengths found = list.strengths(semantics);
        const bool isUnique = std::ranges::max(found.settlings) <= Settling::Unique;
        unique += isUnique;
        std::vector<double> anywhere;
        for (int node = 0; node < list.count(); ++node)
            anywhere.push_back(random.share());
        QVERIFY(!isUnique || difference(found.values, followed(list, semantics, anywhere)) <= 1e-5);
    }
    QVERIFY(unique >= 45);
}

void StrengthsTest::settlesMutualAttackers_data()
{
    QTest::addColumn<GradualSemantics>("semantics");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("baseScore");
    for (const GradualDescription& one : gradualDescriptions()) {
        for (int count : {2, 5, 10, 100})
            QTest::addRow("%s, %d", qPrintable(one.key), count) << one.semantics << count << 0.9;
        QTest::addRow("%s, two, nearly certain", qPrintable(one.key)) << one.semantics << 2 << 0.99;
        QTest::addRow("%s, two, certain", qPrintable(one.key)) << one.semantics << 2 << 1.0;
    }
}

void StrengthsTest::settlesMutualAttackers()
{
    QFETCH(GradualSemantics, semantics);
    QFETCH(int, count);
    QFETCH(double, baseScore);
    const WeightedList list = mutualAttackers(count, baseScore);
    const Strengths found = list.strengths(semantics);
    QVERIFY(found.isSettled());
    for (double value : found.values)
        QVERIFY(std::abs(value - found.values.front()) <= 2e-6);
    const double one = found.values.front();
    QVERIFY(std::abs(one - reference(list, std::vector<double>(found.values.size(), one), 0, semantics)) <= 1e-5);
}

/// What the damping is for.
void StrengthsTest::swingsForEverWithoutDamping()
{
    for (GradualSemantics semantics : {DfQuad, QuadraticEnergy}) {
        const WeightedGraph graph = mutualAttackers(5, 0.9).graph();
        std::vector<double> x(5, 0.9), next(5);
        for (int i = 0; i < 10'000; ++i) {
            stepStrengths(graph, semantics, x, next);
            std::swap(x, next);
        }
        QVERIFY(std::abs(x.front() - next.front()) > 0.1);
    }
}

/// Two sides, each of which could defeat the other: the order of the records must not decide which.
void StrengthsTest::favoursNobodyWhereTwoOutcomesArePossible()
{
    for (GradualSemantics semantics : {DfQuad, QuadraticEnergy}) {
        WeightedList list;
        for (int i = 0; i < 20; ++i)
            list.add(0.9);
        for (int one = 0; one < 10; ++one) {
            for (int other = 10; other < 20; ++other) {
                list.attack(one, other);
                list.attack(other, one);
            }
        }
        const Strengths found = list.strengths(semantics);
        QCOMPARE(found.reachedKnots, 1);
        QVERIFY(std::abs(found.values.front() - found.values.back()) <= 2e-6);
        list.baseScores[0] = 0.95;
        const Strengths tipped = list.strengths(semantics);
        QVERIFY(tipped.values.front() > tipped.values.back() + 0.5);
    }
}

void StrengthsTest::saysWhatDidNotSettle()
{
    WeightedList list = mutualAttackers(5, 0.9);
    const int after = list.add(0.5);
    const int apart = list.add(0.5);
    list.support(0, after);
    StrengthLimits limits;
    limits.sweeps = 2;
    const Strengths found = strengthsOf(list.graph(), DfQuad, limits);
    QVERIFY(found.isComplete && !found.isSettled());
    QCOMPARE(found.unsettledKnots, 1);
    QVERIFY(found.change > limits.tolerance);
    QCOMPARE(found.settlings[0], Settling::NotReached);
    QCOMPARE(found.settlings[static_cast<std::size_t>(after)], Settling::NotReached);
    QCOMPARE(found.settlings[static_cast<std::size_t>(apart)], Settling::Exact);

    Debate debate;
    debate.apply({put(example::claim(ClaimId{1}, "One")), put(example::claim(ClaimId{2}, "Two")),
        put(example::inference(InferenceId{3}, InferenceKind::Attack, {ClaimId{1}}, Target(ClaimId{2}))),
        put(example::inference(InferenceId{4}, InferenceKind::Attack, {ClaimId{2}}, Target(ClaimId{1})))});
    StrengthQuery query;
    query.limits = limits;
    QVERIFY(DebateStrengths(debate, query).account().contains(u"did not settle"_s));
    QVERIFY(DebateStrengths(debate).account().contains(u"no other strengths fit"_s));
}

void StrengthsTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Strengths found = strengthsOf(mutualAttackers(50, 0.9).graph(), DfQuad, {}, source.get_token());
    QVERIFY(!found.isComplete && !found.isSettled());
    QCOMPARE(found.values.size(), std::size_t(50));
}

void StrengthsTest::survivesHostileGraphs()
{
    QFETCH(GradualSemantics, semantics);
    QVERIFY(WeightedList().strengths(semantics).isSettled());

    WeightedList circle;
    for (int i = 0; i < 100'000; ++i)
        circle.add(i == 0 ? 0.5 : 1);
    for (int i = 0; i < 100'000; ++i)
        circle.attack(i, (i + 1) % 100'000);
    QVERIFY(circle.strengths(semantics).isComplete);

    WeightedList itself;
    itself.add(1);
    itself.attack(0, 0);
    itself.support(itself.add(0), 1);
    QVERIFY(itself.strengths(semantics).isSettled());

    QVERIFY(mutualAttackers(700, 0.5).strengths(semantics).isSettled());

    WeightedList odd;
    for (double score : {-3.0, 7.0, std::numeric_limits<double>::quiet_NaN()})
        odd.add(score);
    const Strengths found = odd.strengths(semantics);
    QCOMPARE(found.values, (std::vector<double>{0, 1, 0}));
}

void StrengthsTest::readsAMapOfArrowsAsAPlainGraph()
{
    RandomGraphs random(5);
    for (int i = 0; i < 100; ++i) {
        WeightedList list = random.make(12, true);
        std::erase_if(list.links, [](const WeightedGraph::Link& link) { return link.from == link.to; });
        Debate debate;
        for (int node = 0; node < list.count(); ++node) {
            Claim claim = example::claim(ClaimId{node + 1}, "Claim");
            claim.weight = list.baseScores[static_cast<std::size_t>(node)];
            debate.apply({put(claim)});
        }
        qint64 id = 1000;
        for (const WeightedGraph::Link& link : list.links)
            debate.apply({put(example::inference(InferenceId{++id},
                link.bearing == Bearing::Attack ? InferenceKind::Attack : InferenceKind::Support,
                {ClaimId{link.from + 1}}, Target(ClaimId{link.to + 1})))});
        const DebateStrengths found(debate, {QuadraticEnergy});
        const std::vector<double> plain = list.strengths(QuadraticEnergy).values;
        for (int node = 0; node < list.count(); ++node)
            QVERIFY(near(found.of(ClaimId{node + 1}), plain[static_cast<std::size_t>(node)]));
    }
}

void StrengthsTest::letsLinkedPremisesStandOrFallTogether()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(InferenceId{13}), drop(InferenceId{14})});
    debate.apply({put(example::inference(
        InferenceId{12}, InferenceKind::Support, {ClaimId{2}, ClaimId{3}, ClaimId{4}}, Target(ClaimId{1})))});
    Claim weak = *debate.find(ClaimId{3});
    weak.weight = 0.2;
    debate.apply({put(weak)});
    QVERIFY(near(DebateStrengths(debate).of(InferenceId{12}), 0.2));
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{1}), 0.5 + 0.5 * 0.2));
    weak.weight = 0;
    debate.apply({put(weak)});
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{1}), 0.5));
}

void StrengthsTest::letsAnUndercutBearOnTheStepAlone()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(InferenceId{13})});
    const DebateStrengths found(debate);
    QVERIFY(near(found.of(ClaimId{2}), 0.5)); // the premise stays as it is
    QVERIFY(near(found.of(InferenceId{12}), 0.25)); // 0.5 - 0.5 * 0.5
    QVERIFY(near(found.of(ClaimId{1}), 0.5 + 0.5 * 0.25));
    debate.apply(
        {put(example::inference(InferenceId{15}, InferenceKind::Attack, {ClaimId{3}}, Target(InferenceId{14})))});
    QVERIFY(DebateStrengths(debate).of(InferenceId{12}) > 0.25); // an undercut undercut gives some of it back
}

void StrengthsTest::weighsStepsAndClaims()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(InferenceId{13}), drop(InferenceId{14})});
    Inference step = *debate.find(InferenceId{12});
    step.weight = 0.5;
    Claim premise = *debate.find(ClaimId{2});
    premise.weight = 0.8;
    debate.apply({put(step), put(premise)});
    QVERIFY(near(DebateStrengths(debate).of(InferenceId{12}), 0.4));
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{1}), 0.5 + 0.5 * 0.4));
    QVERIFY(near(DebateStrengths(debate, {EulerBased}).of(ClaimId{1}), 1 - 0.75 / (1 + 0.5 * std::exp(0.4))));
}

void StrengthsTest::takesRestatementsForOne()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(InferenceId{14})});
    Claim wording = example::claim(ClaimId{9}, "Claim in other words");
    wording.weight = 0.9;
    debate.apply({put(wording),
        put(example::inference(InferenceId{19}, InferenceKind::Restate, {ClaimId{9}}, Target(ClaimId{2}))),
        put(example::inference(InferenceId{20}, InferenceKind::Support, {ClaimId{9}}, Target(ClaimId{1})))});
    const DebateStrengths found(debate);
    QVERIFY(near(found.of(ClaimId{2}), 0.9) && near(found.of(ClaimId{9}), 0.9));
    QVERIFY(near(found.of(ClaimId{1}), 0.5 + 0.5 * (0.5 - 0.1))); // two wordings are one reason
    debate.apply(
        {put(example::inference(InferenceId{21}, InferenceKind::Attack, {ClaimId{4}}, Target(InferenceId{19})))});
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{2}), 0.5)); // somebody says that it is no restatement
}

void StrengthsTest::restatementsChangeNothingElse()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(InferenceId{13}), drop(InferenceId{14}),
        put(example::inference(InferenceId{15}, InferenceKind::Support, {ClaimId{2}}, Target(ClaimId{1})))});
    const double twice = DebateStrengths(debate).of(ClaimId{1});
    QVERIFY(near(twice, 0.5 + 0.5 * 0.75)); // two reasons of one premise
    debate.apply({put(example::inference(InferenceId{19}, InferenceKind::Restate, {ClaimId{3}}, Target(ClaimId{4})))});
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{1}), twice)); // one that has nothing to do with them
    debate.apply({put(example::claim(ClaimId{9}, "Claim in other words")),
        put(example::inference(InferenceId{20}, InferenceKind::Restate, {ClaimId{9}}, Target(ClaimId{2}))),
        put(example::inference(InferenceId{21}, InferenceKind::Support, {ClaimId{9}}, Target(ClaimId{1})))});
    QVERIFY(near(DebateStrengths(debate).of(ClaimId{1}), twice)); // the other wording says nothing more
}

void StrengthsTest::holdsWhatIsHeld()
{
    Debate debate;
    debate.apply(small());
    const auto of = [&](RecordId record, RecordId held, double strength) {
        StrengthQuery query;
        query.held = {{held, strength}};
        return DebateStrengths(debate, query).of(record);
    };
    QVERIFY(near(of(ClaimId{1}, ClaimId{1}, 1), 1));
    QVERIFY(near(of(ClaimId{1}, ClaimId{1}, 0), 0));
    QVERIFY(near(of(InferenceId{12}, ClaimId{2}, 0), 0));
    QVERIFY(near(of(InferenceId{12}, InferenceId{14}, 0), 0.5));
    QVERIFY(near(of(ClaimId{1}, InferenceId{13}, 0), 0.5 + 0.5 * 0.25));
}

void StrengthsTest::holdsWhatIsAssumed()
{
    Debate debate;
    debate.apply(small());
    Claim weighed = *debate.find(ClaimId{3});
    weighed.weight = 0.9;
    debate.apply({put(weighed)});
    const auto of = [&](RecordId record, const std::vector<Assumption>& assumptions) {
        return DebateStrengths(debate, {DfQuad, heldBy(assumptions), {}}).of(record);
    };
    QVERIFY(near(of(ClaimId{3}, {{ClaimId{3}, Attitude::Accept}}), 1));
    QVERIFY(near(of(ClaimId{3}, {{ClaimId{3}, Attitude::Reject}}), 0));
    QVERIFY(near(of(ClaimId{3}, {{ClaimId{3}, Attitude::Suspend}}), 0.5));
    QVERIFY(near(of(InferenceId{12}, {{InferenceId{12}, Attitude::Suspend}}), 0.5));
    QVERIFY(near(of(ClaimId{3}, {{ClaimId{3}, Attitude::Accept}, {ClaimId{3}, Attitude::Reject}}), 0));
}

void StrengthsTest::leavesOutWhatRefersToNothing()
{
    Debate debate;
    debate.apply(small());
    debate.apply({drop(ClaimId{2}), drop(ClaimId{1})});
    const DebateStrengths found(debate);
    QVERIFY(near(found.of(ClaimId{3}), 0.5));
    QCOMPARE(found.of(ClaimId{1}), 0.0);
    QCOMPARE(found.settlingOf(ClaimId{1}), Settling::NotReached);
    QCOMPARE(found.of(IssueId{1}), 0.0);
    QVERIFY(DebateStrengths(Debate()).strengths().isSettled());
}

void StrengthsTest::goesDeep()
{
    const DebateStrengths found(chainOfAttacks(100'000), {HCategoriser});
    QVERIFY(found.strengths().isSettled());
    QVERIFY(near(found.of(ClaimId{100'000}), 0.5 / (1 + found.of(ClaimId{99'999}))));
}

void StrengthsTest::namesEachSemanticsOnce()
{
    for (const GradualDescription& one : gradualDescriptions()) {
        QVERIFY(!one.name.isEmpty() && one.about.endsWith(u'.'));
        QVERIFY(gradualSemanticsCalled(one.key) == one.semantics);
    }
    QVERIFY(!gradualSemanticsCalled(u"nonsense"_s));
}

QTEST_GUILESS_MAIN(StrengthsTest)
#include "strengthstest.moc"
