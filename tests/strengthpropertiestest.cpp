// links: debate analysis
#include "tests/support/weightedgraphs.h"

#include <QTest>

#include <functional>
#include <numeric>

namespace {

constexpr double little = 1e-9; // of sums in another order, without circles
constexpr double settled = 2e-6; // of what settled to 1e-6

using Values = std::vector<double>;

/// Some nodes of a random graph without circles, for a further node to be attacked and supported by.
struct Case {
    RandomGraphs& random;
    WeightedList list;
    GradualSemantics semantics;

    Values values() const { return list.strengths(semantics).values; }
    double valueOf(int node) const { return values()[static_cast<std::size_t>(node)]; }
    int any() { return random.below(list.count()); }
    std::vector<int> some()
    {
        std::vector<int> chosen;
        for (int i = random.below(5); i > 0; --i)
            chosen.push_back(any());
        return chosen;
    }
    int node(double base, const std::vector<int>& attackers, const std::vector<int>& supporters)
    {
        const int made = list.add(base);
        for (int from : attackers)
            list.attack(from, made);
        for (int from : supporters)
            list.support(from, made);
        return made;
    }
};

std::vector<int> both(std::vector<int> one, const std::vector<int>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

bool near(double one, double other)
{
    return std::abs(one - other) <= little;
}

// Each says whether a property holds for one random case.

bool isStable(Case c) // without bearings, the base score ("stability", "maximality" of attacks alone)
{
    const double base = c.random.share();
    return near(c.valueOf(c.node(base, {}, {})), base);
}

bool isNeutral(Case c)
{
    const double base = c.random.share();
    const auto attackers = c.some();
    const auto supporters = c.some();
    const int nothing = c.list.add(0);
    const int plain = c.node(base, attackers, supporters);
    const int attacked = c.node(base, both(attackers, {nothing}), supporters);
    const int supported = c.node(base, attackers, both(supporters, {nothing}));
    const Values values = c.values();
    const auto at = [&](int node) { return values[static_cast<std::size_t>(node)]; };
    return near(at(attacked), at(plain)) && near(at(supported), at(plain));
}

bool isMonotone(Case c) // more attackers, fewer supporters: not stronger
{
    const double base = c.random.share();
    const auto attackers = c.some();
    const auto supporters = c.some();
    const int less = c.node(base, both(attackers, c.some()), supporters);
    const int more = c.node(base, attackers, both(supporters, c.some()));
    return c.valueOf(less) <= c.valueOf(more) + little;
}

bool isReinforced(Case c) // a stronger attacker or a weaker supporter in place of another: not stronger
{
    const double base = c.random.share();
    const double weak = c.random.share() / 2;
    const int weaker = c.list.add(weak);
    const int stronger = c.list.add(weak + 0.5);
    const auto attackers = c.some();
    const auto supporters = c.some();
    const int one = c.node(base, both(attackers, {stronger}), both(supporters, {weaker}));
    const int other = c.node(base, both(attackers, {weaker}), both(supporters, {stronger}));
    return c.valueOf(one) <= c.valueOf(other) + little;
}

bool isEquivalent(Case c) // equal base scores, attackers and supporters of equal strengths: equal
{
    const double base = c.random.share();
    const double strength = c.random.share();
    const int first = c.list.add(strength);
    const int second = c.list.add(strength);
    const auto attackers = c.some();
    const auto supporters = c.some();
    const int one = c.node(base, both(attackers, {first}), both({second}, supporters));
    const int other = c.node(base, both({second}, attackers), both(supporters, {first}));
    return near(c.valueOf(one), c.valueOf(other));
}

bool isBalanced(Case c) // attackers and supporters of the same strengths: the base score
{
    const double base = c.random.share();
    const auto bearing = c.some();
    return near(c.valueOf(c.node(base, bearing, bearing)), base);
}

bool isFranklin(Case c) // an attacker and a supporter of one strength cancel each other out
{
    const double base = c.random.share();
    const auto attackers = c.some();
    const auto supporters = c.some();
    const int more = c.any();
    const int with = c.node(base, both(attackers, {more}), both(supporters, {more}));
    const int without = c.node(base, attackers, supporters);
    return near(c.valueOf(with), c.valueOf(without));
}

bool isWeakened(Case c) // attackers dominate: below the base score, if that is not 0
{
    const double base = 0.001 + 0.998 * c.random.share();
    const auto bearing = c.some();
    const int more = c.list.add(0.1 + 0.8 * c.random.share());
    return c.valueOf(c.node(base, both(bearing, {more}), bearing)) < base;
}

bool isStrengthened(Case c)
{
    const double base = 0.001 + 0.998 * c.random.share();
    const auto bearing = c.some();
    const int more = c.list.add(0.1 + 0.8 * c.random.share());
    return c.valueOf(c.node(base, bearing, both(bearing, {more}))) > base;
}

bool isResilient(Case c) // neither 0 nor 1 unless the base score is
{
    const double base = 0.001 + 0.998 * c.random.share();
    const double strength = c.valueOf(c.node(base, c.some(), c.some()));
    return strength > 0 && strength < 1;
}

bool isDual(Case c) // turning attackers into supporters and the base score round turns the change round
{
    const double base = c.random.share();
    const auto one = c.some();
    const auto other = c.some();
    const double change = c.valueOf(c.node(base, one, other)) - base;
    const double turned = c.valueOf(c.node(1 - base, other, one)) - (1 - base);
    return near(change, -turned);
}

bool isOpenMinded(Case c) // enough attackers take it as near to 0, enough supporters as near to 1, as one likes
{
    const double base = 0.1 + 0.8 * c.random.share();
    std::vector<int> many(1000);
    std::ranges::generate(many, [&] { return c.list.add(0.5); });
    const int low = c.node(base, many, {});
    const int high = c.node(base, {}, many);
    return c.valueOf(low) < 1e-3 && c.valueOf(high) > 1 - 1e-3;
}

bool isBoundedBySquare(Case c) // Euler-based: from the square of the base score up
{
    const double base = c.random.share();
    const double strength = c.valueOf(c.node(base, c.some(), c.some()));
    return strength >= base * base - little && strength <= 1;
}

bool isProportional(Case c) // the larger of two base scores stays ahead under the same attackers
{
    const double base = c.random.share() / 2;
    const auto attackers = c.some();
    const int one = c.node(base, attackers, {});
    const int other = c.node(base + 0.25, attackers, {});
    return c.valueOf(one) < c.valueOf(other);
}

bool isCounting(Case c) // one more attacker above 0: weaker
{
    const double base = 0.001 + 0.999 * c.random.share();
    const auto attackers = c.some();
    const int more = c.list.add(0.1 + 0.9 * c.random.share());
    return c.valueOf(c.node(base, both(attackers, {more}), {})) < c.valueOf(c.node(base, attackers, {}));
}

struct Property {
    const char* name;
    bool (*holds)(Case);
    std::vector<GradualSemantics> of;
};

const std::vector<GradualSemantics> all = {GradualSemantics::DfQuad, GradualSemantics::QuadraticEnergy,
    GradualSemantics::EulerBased, GradualSemantics::HCategoriser};

/// What the papers state; see the citations at GradualSemantics.
const std::vector<Property>& properties()
{
    using enum GradualSemantics;
    static const std::vector<Property> stated = {
        // Amgoud and Ben-Naim 2017 for Euler, Potyka 2018 for quadratic energy, Amgoud et al. 2017 for attacks alone;
        // Rago et al. 2016, with P. Baroni, A. Rago and F. Toni, "From fine-grained properties to broad principles for
        // gradual argumentation", International Journal of Approximate Reasoning 105, 2019, for DF-QuAD.
        {"stability", isStable, all},
        {"neutrality", isNeutral, all},
        {"monotony", isMonotone, all},
        {"reinforcement", isReinforced, all},
        {"equivalence", isEquivalent, all},
        {"balance", isBalanced, {DfQuad, QuadraticEnergy, EulerBased}},
        {"Franklin", isFranklin, {QuadraticEnergy, EulerBased}},
        {"weakening", isWeakened, {QuadraticEnergy, EulerBased}},
        {"strengthening", isStrengthened, {QuadraticEnergy, EulerBased}},
        {"resilience", isResilient, {QuadraticEnergy, EulerBased}},
        {"duality", isDual, {DfQuad, QuadraticEnergy}},
        // N. Potyka, "Open-Mindedness of Gradual Argumentation Semantics", SUM 2019; Euler-based is not.
        {"open-mindedness", isOpenMinded, {DfQuad, QuadraticEnergy}},
        {"bounds", isBoundedBySquare, {EulerBased}},
        {"proportionality", isProportional, {HCategoriser}},
        {"counting", isCounting, {HCategoriser}},
    };
    return stated;
}

}

/// What the papers prove of each semantics, tried on random graphs; and what has to be true of any.
class StrengthPropertiesTest : public QObject {
    Q_OBJECT
private slots:
    void holds_data();
    void holds();
    void doesNotHoldWhereNobodySaysSo();
    void isAnonymous_data() { eachSemantics(); }
    void isAnonymous();
    void isIndependent_data() { eachSemantics(); }
    void isIndependent();
    void isDirectional_data() { eachSemantics(); }
    void isDirectional();
    void leavesOutSupportsWithHCategoriser();

private:
    static void eachSemantics();
};

void StrengthPropertiesTest::eachSemantics()
{
    QTest::addColumn<GradualSemantics>("semantics");
    for (const GradualDescription& one : gradualDescriptions())
        QTest::newRow(qPrintable(one.key)) << one.semantics;
}

void StrengthPropertiesTest::holds_data()
{
    QTest::addColumn<int>("property");
    QTest::addColumn<GradualSemantics>("semantics");
    for (int i = 0; i < static_cast<int>(properties().size()); ++i) {
        const Property& property = properties()[static_cast<std::size_t>(i)];
        for (GradualSemantics semantics : property.of)
            QTest::addRow(
                "%s, %s", qPrintable(gradualDescriptions()[static_cast<std::size_t>(semantics)].key), property.name)
                << i << semantics;
    }
}

void StrengthPropertiesTest::holds()
{
    QFETCH(int, property);
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(static_cast<quint32>(property + 1));
    for (int i = 0; i < 300; ++i) {
        const WeightedList list = random.make(12, false);
        QVERIFY2(properties()[static_cast<std::size_t>(property)].holds({random, list, semantics}),
            qPrintable(QStringLiteral("graph %1").arg(i)));
    }
}

/// The properties tell the semantics apart: where a paper says that one is missing, an example of that is found.
void StrengthPropertiesTest::doesNotHoldWhereNobodySaysSo()
{
    const auto fails = [](bool (*isSo)(Case), GradualSemantics semantics) {
        RandomGraphs random(9);
        for (int i = 0; i < 300; ++i) {
            const WeightedList list = random.make(12, false);
            if (!isSo({random, list, semantics}))
                return true;
        }
        return false;
    };
    QVERIFY(fails(isFranklin, GradualSemantics::DfQuad));
    QVERIFY(fails(isDual, GradualSemantics::EulerBased));
    QVERIFY(fails(isOpenMinded, GradualSemantics::EulerBased));
    QVERIFY(fails(isStrengthened, GradualSemantics::HCategoriser));
}

/// Numbering the nodes otherwise, and telling the links in another order, alters nothing; with circles, too.
void StrengthPropertiesTest::isAnonymous()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(21);
    for (int i = 0; i < 200; ++i) {
        const WeightedList list = random.make(14, true);
        std::vector<int> numbers(static_cast<std::size_t>(list.count()));
        std::iota(numbers.begin(), numbers.end(), 0);
        for (std::size_t j = numbers.size(); j > 1; --j)
            std::swap(numbers[j - 1], numbers[static_cast<std::size_t>(random.below(static_cast<int>(j)))]);
        WeightedList other = list;
        for (std::size_t j = 0; j < numbers.size(); ++j)
            other.baseScores[static_cast<std::size_t>(numbers[j])] = list.baseScores[j];
        for (WeightedGraph::Link& link : other.links)
            link = {
                numbers[static_cast<std::size_t>(link.from)], numbers[static_cast<std::size_t>(link.to)], link.bearing};
        std::ranges::reverse(other.links);
        const Strengths one = list.strengths(semantics);
        const Strengths two = other.strengths(semantics);
        QVERIFY(one.isSettled() && two.isSettled());
        for (std::size_t j = 0; j < numbers.size(); ++j)
            QVERIFY(std::abs(one.values[j] - two.values[static_cast<std::size_t>(numbers[j])]) <= settled);
    }
}

void StrengthPropertiesTest::isIndependent()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(22);
    for (int i = 0; i < 200; ++i) {
        const WeightedList one = random.make(10, true);
        const WeightedList apart = random.make(10, true);
        WeightedList joined = one;
        for (double base : apart.baseScores)
            joined.add(base);
        for (const WeightedGraph::Link& link : apart.links)
            joined.links.push_back({link.from + one.count(), link.to + one.count(), link.bearing});
        const Strengths before = one.strengths(semantics);
        const Strengths after = joined.strengths(semantics);
        for (std::size_t j = 0; j < before.values.size(); ++j)
            QVERIFY(std::abs(before.values[j] - after.values[j]) <= little);
    }
}

/// A further link alters only the node it leads to and what follows from that.
void StrengthPropertiesTest::isDirectional()
{
    QFETCH(GradualSemantics, semantics);
    RandomGraphs random(23);
    for (int i = 0; i < 200; ++i) {
        const WeightedList list = random.make(12, false);
        WeightedList more = list;
        const int from = random.below(list.count());
        const int to = random.below(list.count());
        if (from <= to)
            continue;
        more.attack(from, to); // nodes lead to lower numbers only: those above `to` do not follow from it
        const Values before = list.strengths(semantics).values;
        const Values after = more.strengths(semantics).values;
        for (std::size_t j = static_cast<std::size_t>(to) + 1; j < before.size(); ++j)
            QVERIFY(near(before[j], after[j]));
    }
}

void StrengthPropertiesTest::leavesOutSupportsWithHCategoriser()
{
    RandomGraphs random(24);
    for (int i = 0; i < 200; ++i) {
        const WeightedList list = random.make(12, true);
        WeightedList attacks = list;
        std::erase_if(attacks.links, [](const WeightedGraph::Link& link) { return link.bearing == Bearing::Support; });
        const Values with = list.strengths(GradualSemantics::HCategoriser).values;
        const Values without = attacks.strengths(GradualSemantics::HCategoriser).values;
        for (std::size_t j = 0; j < with.size(); ++j)
            QVERIFY(std::abs(with[j] - without[j]) <= settled);
    }
}

QTEST_GUILESS_MAIN(StrengthPropertiesTest)
#include "strengthpropertiestest.moc"
