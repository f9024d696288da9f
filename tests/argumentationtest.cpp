// links: argumentation
#include "model/analysis/argumentation/argumentation.h"
#include "tests/support/definedextensions.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

namespace {

using Sets = std::vector<ArgumentSet>;

ArgumentSet setOf(const Extension& extension)
{
    ArgumentSet set = 0;
    for (const int argument : extension)
        set |= ArgumentSet{1} << argument;
    return set;
}

ArgumentSet setOf(const std::vector<bool>& flags)
{
    ArgumentSet set = 0;
    for (std::size_t i = 0; i < flags.size(); ++i)
        set |= flags[i] ? ArgumentSet{1} << i : 0;
    return set;
}

bool has(ArgumentSet set, int argument)
{
    return (set >> argument) & 1;
}

const Sets& ofSemantics(const DefinedExtensions& all, Semantics semantics)
{
    switch (semantics) {
    case Semantics::Grounded:
        return all.grounded;
    case Semantics::Complete:
        return all.complete;
    case Semantics::Preferred:
        return all.preferred;
    case Semantics::Stable:
        return all.stable;
    case Semantics::SemiStable:
        return all.semiStable;
    case Semantics::Stage:
        return all.stage;
    case Semantics::Ideal:
        break;
    }
    return all.ideal;
}

AttackGraph graphOf(const SmallFramework& framework)
{
    std::vector<Attack> attacks;
    for (const auto& [from, to] : framework.attacks)
        attacks.push_back({from, to});
    return AttackGraph(framework.size, attacks);
}

/// Up to 12 arguments, sparse to dense, with self-attacks and mutual attacks now and then.
SmallFramework randomFramework(QRandomGenerator& random)
{
    SmallFramework framework{random.bounded(13), {}};
    const int chance = 1 + random.bounded(40); // in a hundred
    const int mutual = random.bounded(60);
    const int self = random.bounded(15);
    for (int from = 0; from < framework.size; ++from) {
        for (int to = 0; to < framework.size; ++to) {
            if (random.bounded(100) >= (from == to ? self : chance))
                continue;
            framework.attacks.emplace_back(from, to);
            if (random.bounded(100) < mutual)
                framework.attacks.emplace_back(to, from);
        }
    }
    return framework;
}

Sets visited(const Argumentation& asked, Semantics semantics)
{
    Sets sets;
    const bool isDecided = asked
                               .visit(semantics,
                                   [&](const Extension& extension) {
                                       sets.push_back(setOf(extension));
                                       return true;
                                   })
                               .has_value();
    std::ranges::sort(sets);
    return isDecided ? sets : Sets{~ArgumentSet{0}};
}

/// Every combination that a product stands for.
Sets multipliedOut(const ExtensionProduct& product)
{
    Sets sets{setOf(product.common)};
    for (const ExtensionProduct::Factor& factor : product.factors) {
        Sets longer;
        for (const ArgumentSet set : sets) {
            for (const Extension& choice : factor.choices)
                longer.push_back(set | setOf(choice));
        }
        sets = std::move(longer);
    }
    std::ranges::sort(sets);
    return sets;
}

AttackGraph cycle(int size)
{
    std::vector<Attack> attacks;
    for (int i = 0; i < size; ++i)
        attacks.push_back({i, (i + 1) % size});
    return AttackGraph(size, attacks);
}

Patience seconds(int count)
{
    return Patience::of(std::chrono::seconds(count));
}

}

/// The semantics of abstract argumentation, against their definitions and on what is made to be hard.
class ArgumentationTest : public QObject {
    Q_OBJECT
private slots:
    void graphsAreTidy();
    void countsOfAnySize();
    void equalsTheDefinitions_data();
    void equalsTheDefinitions();
    void productsAreNotMultipliedOut();
    void keepsNoMoreThanItMay();
    void boundedOnWhatIsHostile_data();
    void boundedOnWhatIsHostile();
    void stopsInTime();
    void stopsWhenCancelled();

private:
    void verify(const SmallFramework& framework, Semantics semantics, const Sets& expected);
    void verifyVerdicts(const Argumentation& asked, Semantics semantics, int size, const Sets& expected);
};

void ArgumentationTest::graphsAreTidy()
{
    const AttackGraph graph(4, {{3, 1}, {0, 1}, {0, 1}, {2, 2}, {1, 0}});
    QCOMPARE(graph.attackCount(), std::size_t(4));
    QVERIFY(std::ranges::equal(graph.attackers(1), std::vector{0, 3}));
    QVERIFY(std::ranges::equal(graph.targets(0), std::vector{1}));
    QVERIFY(graph.attackers(3).empty());
    QVERIFY(graph.attacksItself(2) && !graph.attacksItself(0));
    QVERIFY(graph.attacks(3, 1) && !graph.attacks(1, 3));
    QCOMPARE(AttackGraph().size(), 0);
    QVERIFY(labellingOf(graph, {0, 3}) == Labelling({Label::In, Label::Out, Label::Undecided, Label::In}));
}

void ArgumentationTest::countsOfAnySize()
{
    ExtensionCount count(1);
    for (int i = 0; i < 100; ++i)
        count.multiplyBy(2);
    QCOMPARE(count.text(), std::string("1267650600228229401496703205376"));
    count.multiplyBy(0);
    QCOMPARE(count.text(), std::string("0"));
    QCOMPARE(ExtensionCount(18'446'744'073'709'551'615U).text(), std::string("18446744073709551615"));
    QCOMPARE(ExtensionCount(7'000'000'001).text(), std::string("7000000001"));
}

void ArgumentationTest::equalsTheDefinitions_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("500 frameworks from seed %u", seed) << seed;
}

void ArgumentationTest::equalsTheDefinitions()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        const SmallFramework framework = randomFramework(random);
        const DefinedExtensions defined(framework);
        for (const Semantics semantics : everySemantics) {
            verify(framework, semantics, ofSemantics(defined, semantics));
            if (QTest::currentTestFailed()) {
                qWarning("framework %d of seed %u, semantics %d", i, seed, static_cast<int>(semantics));
                return;
            }
        }
    }
}

void ArgumentationTest::verify(const SmallFramework& framework, Semantics semantics, const Sets& expected)
{
    const AttackGraph graph = graphOf(framework);
    const Argumentation asked(graph, seconds(60));
    ArgumentSet credulous = 0;
    ArgumentSet sceptical = (ArgumentSet{1} << framework.size) - 1;
    for (const ArgumentSet set : expected) {
        credulous |= set;
        sceptical &= set;
    }
    const Decided<Acceptance> acceptance = asked.acceptance(semantics);
    QVERIFY(acceptance.has_value());
    QCOMPARE(acceptance->hasExtension, !expected.empty());
    QCOMPARE(setOf(acceptance->credulous), credulous);
    QCOMPARE(setOf(acceptance->sceptical), sceptical);
    const auto one = asked.oneExtension(semantics);
    QCOMPARE(one->has_value(), !expected.empty());
    QVERIFY(!*one || std::ranges::binary_search(expected, setOf(**one)));
    QCOMPARE(visited(asked, semantics), expected);
    QCOMPARE(multipliedOut(*asked.product(semantics)), expected);
    QCOMPARE(asked.count(semantics)->text(), std::to_string(expected.size()));
    verifyVerdicts(asked, semantics, framework.size, expected);
}

void ArgumentationTest::verifyVerdicts(const Argumentation& asked, Semantics semantics, int size, const Sets& expected)
{
    for (int argument = 0; argument < size; ++argument) {
        const auto accepts = [&](ArgumentSet set) { return has(set, argument); };
        const Decided<Verdict> credulous = asked.credulously(semantics, argument);
        const Decided<Verdict> sceptical = asked.sceptically(semantics, argument);
        QVERIFY(credulous && sceptical);
        QCOMPARE(credulous->isAccepted, std::ranges::any_of(expected, accepts));
        QCOMPARE(sceptical->isAccepted, std::ranges::all_of(expected, accepts));
        QCOMPARE(credulous->proof.has_value(), credulous->isAccepted);
        QCOMPARE(sceptical->proof.has_value(), !sceptical->isAccepted);
        for (const bool isIn : {true, false}) {
            const std::optional<Extension>& proof = isIn ? credulous->proof : sceptical->proof;
            QVERIFY(!proof || std::ranges::is_sorted(*proof));
            QVERIFY(!proof || std::ranges::binary_search(expected, setOf(*proof)));
            QVERIFY(!proof || has(setOf(*proof), argument) == isIn);
        }
    }
}

void ArgumentationTest::productsAreNotMultipliedOut()
{
    std::vector<Attack> attacks{{1000, 1001}};
    for (int i = 0; i < 1000; i += 2) {
        attacks.push_back({i, i + 1});
        attacks.push_back({i + 1, i});
    }
    const AttackGraph graph(1002, attacks);
    const Argumentation asked(graph, seconds(60));
    const Decided<ExtensionProduct> product = asked.product(Semantics::Preferred, 10);
    QCOMPARE(product->common, Extension{1000});
    QCOMPARE(product->factors.size(), std::size_t(500));
    QCOMPARE(product->factors[0].choices.size(), std::size_t(2));
    QVERIFY(product->factors[0].isWhole);
    const std::string count = asked.count(Semantics::Stable)->text();
    QCOMPARE(count.size(), std::size_t(151)); // 2^500
    QVERIFY(count.starts_with("32733906078961418700"));
    QCOMPARE(asked.product(Semantics::Complete, 2)->factors[0].isWhole, false);
    std::size_t seen = 0;
    QVERIFY(asked.visit(
        Semantics::Preferred, [&](const Extension& extension) { return extension.size() == 501 && ++seen < 1000; }));
    QCOMPARE(seen, std::size_t(1000));
}

/// What smaller parts can choose from is kept until it is combined with the largest.
void ArgumentationTest::keepsNoMoreThanItMay()
{
    std::vector<Attack> attacks;
    const auto addRivals = [&](int first, int count) {
        for (int one = first; one < first + count; ++one) {
            for (int other = first; other < first + count; ++other) {
                if (one != other)
                    attacks.push_back({one, other});
            }
        }
    };
    addRivals(0, 20);
    addRivals(20, 21);
    addRivals(41, 22);
    const AttackGraph graph(63, attacks);
    std::size_t seen = 0;
    const auto tally = [&](const Extension& extension) { return extension.size() == 3 && ++seen > 0; };
    const Argumentation asked(graph, seconds(60));
    QVERIFY(asked.visit(Semantics::Preferred, tally, 500) == Listing::TooLong);
    QCOMPARE(seen, std::size_t(0));
    QVERIFY(asked.visit(Semantics::Preferred, tally, 2000) == Listing::Whole);
    QCOMPARE(seen, std::size_t(20 * 21 * 22));
}

void ArgumentationTest::boundedOnWhatIsHostile_data()
{
    QTest::addColumn<AttackGraph>("graph");
    QTest::addColumn<int>("credulous"); // accepted under preferred semantics
    QTest::addColumn<int>("sceptical");
    QTest::newRow("nothing") << AttackGraph() << 0 << 0;
    QTest::newRow("no attacks") << AttackGraph(1000, {}) << 1000 << 1000;
    QTest::newRow("a circle of 100,000") << cycle(100'000) << 100'000 << 0;
    QTest::newRow("a circle of 100,001") << cycle(100'001) << 0 << 0;
    std::vector<Attack> all;
    std::vector<Attack> self;
    for (int i = 0; i < 2000; ++i) {
        self.push_back({i, i});
        for (int j = 0; j < 2000; ++j) {
            if (i != j)
                all.push_back({i, j});
        }
    }
    QTest::newRow("everything attacks everything else") << AttackGraph(2000, all) << 2000 << 0;
    QTest::newRow("everything attacks itself") << AttackGraph(2000, self) << 0 << 0;
    all.insert(all.end(), self.begin(), self.end());
    QTest::newRow("everything attacks everything") << AttackGraph(2000, all) << 0 << 0;
}

void ArgumentationTest::boundedOnWhatIsHostile()
{
    QFETCH(AttackGraph, graph);
    QFETCH(int, credulous);
    QFETCH(int, sceptical);
    const Argumentation asked(graph, seconds(20));
    const Decided<Acceptance> acceptance = asked.acceptance(Semantics::Preferred);
    QVERIFY(acceptance.has_value());
    QCOMPARE(std::ranges::count(acceptance->credulous, true), credulous);
    QCOMPARE(std::ranges::count(acceptance->sceptical, true), sceptical);
}

void ArgumentationTest::stopsInTime()
{
    QRandomGenerator random(1);
    std::vector<Attack> attacks; // far beyond what any solver decides
    for (int i = 0; i < 40'000; ++i)
        attacks.push_back({random.bounded(10'000), random.bounded(10'000)});
    const AttackGraph graph(10'000, attacks);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!Argumentation(graph, Patience::of(std::chrono::milliseconds(300))).acceptance(Semantics::Stage));
    QVERIFY(clock.elapsed() < 10'000);
    QVERIFY(!Argumentation(graph, Patience::of(std::chrono::milliseconds(0))).count(Semantics::Preferred));
}

void ArgumentationTest::stopsWhenCancelled()
{
    std::stop_source source;
    source.request_stop();
    const AttackGraph graph = cycle(6);
    const Argumentation asked(graph, {source.get_token(), {}});
    QVERIFY(asked.acceptance(Semantics::Grounded));
    for (const Semantics semantics : everySemantics) {
        if (semantics != Semantics::Grounded)
            QVERIFY(!asked.acceptance(semantics));
    }
}

QTEST_APPLESS_MAIN(ArgumentationTest)
#include "argumentationtest.moc"
