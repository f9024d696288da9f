// links: analysis debate
#include "model/analysis/networks/discoursenetwork.h"
#include "tests/support/discourses.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Weights = std::vector<std::vector<double>>;

/// Weights of networks, against tables worked out by hand from the definitions in Discourse Network Analyzer's manual.
class NetworksTest : public QObject {
    Q_OBJECT
private slots:
    void weights_data();
    void weights();
    void stances_data();
    void stances();
    void duplicates_data();
    void duplicates();
    void vagueDatesAreDuplicatesOfTheirLikes();
    void thresholdRecodesWhatIsBelow();
    void isolates_data();
    void isolates();
    void rangeCountsWhatItLeavesOut();
    void vagueDatesMayCount();
    void everythingIsCountedSomewhere();
    void refuses_data();
    void refuses();
    void stopsWhenTold();
    void emptyDiscourse();
};

/// What A, B, C and D said of w, x, y and z. As counts for/against:
///        w    x    y    z    sum
///   A         1/0  1/0  0/1  3
///   B         1/0  0/1       2
///   C         0/1       0/2  3
///   D    1/0                 1
static Discourse sample()
{
    return discourseFrom({u"A x + d1 2015-01-05"_s, u"A y + d1 2015-01-05"_s, u"A z - d2 2015-02-01"_s,
        u"B x + d2 2015-02-01"_s, u"B y - d3 2015-03-01"_s, u"C x - d3 2015-03-01"_s, u"C z - d3 2015-03-01"_s,
        u"C z - d4 2015-04-01"_s, u"D w + d4 2015-04-01"_s});
}

static Weights tableOf(const Discourse& discourse, const NetworkSettings& settings)
{
    const Result<DiscourseNetwork> network = networkOf(discourse, settings);
    return network ? weightTable(*network) : Weights();
}

static QString textOf(const Weights& table)
{
    QStringList rows;
    for (const std::vector<double>& row : table) {
        QStringList cells;
        for (double cell : row)
            cells += QString::number(cell, 'g', 10);
        rows += cells.join(u' ');
    }
    return rows.join(u" | "_s);
}

static void compare(const Weights& found, const Weights& expected)
{
    bool isSame = found.size() == expected.size();
    for (std::size_t i = 0; isSame && i < found.size(); ++i) {
        isSame = found[i].size() == expected[i].size();
        for (std::size_t j = 0; isSame && j < found[i].size(); ++j)
            isSame = std::abs(found[i][j] - expected[i][j]) < 1e-12;
    }
    QVERIFY2(isSame, qPrintable(u"found "_s + textOf(found) + u"\nexpected "_s + textOf(expected)));
}

void NetworksTest::weights_data()
{
    using enum NetworkMode;
    using enum Normalisation;
    using R = TieRule;
    QTest::addColumn<NetworkMode>("mode");
    QTest::addColumn<TieRule>("rule");
    QTest::addColumn<Normalisation>("normalisation");
    QTest::addColumn<Weights>("expected");
    const auto row = [](NetworkMode mode, TieRule rule, Normalisation normalisation, const Weights& expected) {
        QTest::addRow(
            "%s, %s, %s", qPrintable(wordOf(mode)), qPrintable(wordOf(rule)), qPrintable(wordOf(normalisation)))
            << mode << rule << normalisation << expected;
    };
    // A, B, C, D. On x: A and B agree, C is against both; on y: A and B differ; on z: A agrees with both acts of C.
    const auto actors = [](double ab, double ac, double bc) {
        return Weights{{0, ab, ac, 0}, {ab, 0, bc, 0}, {ac, bc, 0, 0}, {0, 0, 0, 0}};
    };
    row(Actors, R::Congruence, None, actors(1, 2, 0));
    row(Actors, R::Conflict, None, actors(1, 1, 1));
    row(Actors, R::Subtract, None, actors(0, 1, -1));
    row(Actors, R::Ignore, None, actors(2, 3, 1));
    row(Actors, R::Combine, None, actors(3, 3, 2));
    // Half the sums: A and B (3 + 2) / 2, A and C (3 + 3) / 2, B and C (2 + 3) / 2.
    row(Actors, R::Congruence, Average, actors(1 / 2.5, 2 / 3.0, 0));
    row(Actors, R::Conflict, Average, actors(1 / 2.5, 1 / 3.0, 1 / 2.5));
    row(Actors, R::Subtract, Average, actors(0, 1 / 3.0, -1 / 2.5));
    row(Actors, R::Ignore, Average, actors(2 / 2.5, 3 / 3.0, 1 / 2.5));
    // A and B: A alone on y for and z against (2), B alone on y against (1), together on x for (1 · 1). A and C: A
    // alone on x for and y for (2), C alone on x against (1), together on z against (1 · 2). B and C: 2 and 3 alone.
    row(Actors, R::Congruence, Jaccard, actors(1 / 4.0, 2 / 5.0, 0));
    row(Actors, R::Conflict, Jaccard, actors(1 / 4.0, 1 / 5.0, 1 / 5.0));
    row(Actors, R::Subtract, Jaccard, actors(0, 1 / 5.0, -1 / 5.0));
    // Without sides: A and B: z alone, 1 + 1 together. A and C: y alone, 1 + 2 together. B and C: y and twice z alone.
    row(Actors, R::Ignore, Jaccard, actors(2 / 3.0, 3 / 4.0, 1 / 4.0));
    // Products of the sums: 3 · 2, 3 · 3, 2 · 3.
    row(Actors, R::Congruence, Cosine, actors(1 / 6.0, 2 / 9.0, 0));
    row(Actors, R::Conflict, Cosine, actors(1 / 6.0, 1 / 9.0, 1 / 6.0));
    row(Actors, R::Subtract, Cosine, actors(0, 1 / 9.0, -1 / 6.0));
    row(Actors, R::Ignore, Cosine, actors(2 / 6.0, 3 / 9.0, 1 / 6.0));

    // w, x, y, z; their sums are 1, 3, 2, 3. x and y: A the same, B not. x and z: A not, C the same (1 · 2). y and z: A
    // not.
    const auto claims = [](double xy, double xz, double yz) {
        return Weights{{0, 0, 0, 0}, {0, 0, xy, xz}, {0, xy, 0, yz}, {0, xz, yz, 0}};
    };
    row(Claims, R::Congruence, None, claims(1, 2, 0));
    row(Claims, R::Conflict, None, claims(1, 1, 1));
    row(Claims, R::Subtract, None, claims(0, 1, -1));
    row(Claims, R::Ignore, None, claims(2, 3, 1));
    row(Claims, R::Combine, None, claims(3, 3, 2));
    row(Claims, R::Congruence, Average, claims(1 / 2.5, 2 / 3.0, 0));
    // x and y: for x but not y alike are B and C (2), for y but not x alike B (1), together A (1 · 1). x and z: A and B
    // alone on x (2), A alone on z (1), C together (1 · 2).
    row(Claims, R::Congruence, Jaccard, claims(1 / 4.0, 2 / 5.0, 0));
    row(Claims, R::Conflict, Cosine, claims(1 / 6.0, 1 / 9.0, 1 / 6.0));

    row(TwoMode, R::Ignore, None, {{0, 1, 1, 1}, {0, 1, 1, 0}, {0, 1, 0, 2}, {1, 0, 0, 0}});
    row(TwoMode, R::Subtract, None, {{0, 1, 1, -1}, {0, 1, -1, 0}, {0, -1, 0, -2}, {1, 0, 0, 0}});
    row(TwoMode, R::Combine, None, {{0, 1, 1, 2}, {0, 1, 2, 0}, {0, 2, 0, 2}, {1, 0, 0, 0}});
    const double third = 1 / 3.0;
    const double half = 1 / 2.0;
    row(TwoMode, R::Ignore, Activity,
        {{0, third, third, third}, {0, half, half, 0}, {0, third, 0, 2 * third}, {1, 0, 0, 0}});
    row(TwoMode, R::Subtract, Activity,
        {{0, third, third, -third}, {0, half, -half, 0}, {0, -third, 0, -2 * third}, {1, 0, 0, 0}});
    row(TwoMode, R::Ignore, Prominence,
        {{0, third, half, third}, {0, third, half, 0}, {0, third, 0, 2 * third}, {1, 0, 0, 0}});
    row(TwoMode, R::Subtract, Prominence,
        {{0, third, half, -third}, {0, third, -half, 0}, {0, -third, 0, -2 * third}, {1, 0, 0, 0}});
}

void NetworksTest::weights()
{
    QFETCH(NetworkMode, mode);
    QFETCH(TieRule, rule);
    QFETCH(Normalisation, normalisation);
    QFETCH(Weights, expected);
    NetworkSettings settings;
    settings.mode = mode;
    settings.rule = rule;
    settings.normalisation = normalisation;
    compare(tableOf(sample(), settings), expected);
}

void NetworksTest::stances_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<TieRule>("rule");
    QTest::addColumn<Normalisation>("normalisation");
    QTest::addColumn<ConditionalStance>("conditional");
    QTest::addColumn<Weights>("expected");
    const auto asFor = ConditionalStance::AsFor;
    const auto leftOut = ConditionalStance::LeftOut;
    const QStringList mixed = {u"A x *"_s, u"B x +"_s, u"C x -"_s};
    QTest::newRow("mixed agrees with both")
        << mixed << TieRule::Congruence << Normalisation::None << asFor << Weights{{0, 1, 1}, {1, 0, 0}, {1, 0, 0}};
    QTest::newRow("mixed conflicts with both")
        << mixed << TieRule::Conflict << Normalisation::None << asFor << Weights{{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
    QTest::newRow("mixed is two acts") << mixed << TieRule::Congruence << Normalisation::Average << asFor
                                       << Weights{{0, 2 / 3.0, 2 / 3.0}, {2 / 3.0, 0, 0}, {2 / 3.0, 0, 0}};
    QTest::newRow("mixed is one mention")
        << mixed << TieRule::Ignore << Normalisation::Cosine << asFor << Weights{{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
    const QStringList conditional = {u"A x !"_s, u"A y +"_s, u"B x +"_s, u"C x -"_s};
    QTest::newRow("conditional as for") << conditional << TieRule::Subtract << Normalisation::None << asFor
                                        << Weights{{0, 1, -1}, {1, 0, -1}, {-1, -1, 0}};
    QTest::newRow("conditional left out") << conditional << TieRule::Subtract << Normalisation::None << leftOut
                                          << Weights{{0, 0, 0}, {0, 0, -1}, {0, -1, 0}};
    const QStringList unclear = {u"A x ?"_s, u"A y +"_s, u"B x +"_s};
    QTest::newRow("unclear is no side") << unclear << TieRule::Congruence << Normalisation::None << asFor
                                        << Weights{{0, 0}, {0, 0}};
    QTest::newRow("unclear is a mention")
        << unclear << TieRule::Ignore << Normalisation::None << asFor << Weights{{0, 1}, {1, 0}};
    const QStringList both = {u"A x +"_s, u"A x -"_s, u"A x -"_s, u"B x -"_s};
    QTest::newRow("for and against multiply")
        << both << TieRule::Subtract << Normalisation::Average << asFor << Weights{{0, 1 / 2.0}, {1 / 2.0, 0}};
}

void NetworksTest::stances()
{
    QFETCH(QStringList, lines);
    QFETCH(Weights, expected);
    QFETCH(TieRule, rule);
    QFETCH(Normalisation, normalisation);
    QFETCH(ConditionalStance, conditional);
    const NetworkSettings settings{.rule = rule, .normalisation = normalisation, .conditional = conditional};
    compare(tableOf(discourseFrom(lines), settings), expected);
}

void NetworksTest::duplicates_data()
{
    QTest::addColumn<Duplicates>("rule");
    QTest::addColumn<double>("subtract");
    QTest::addColumn<double>("mentions");
    QTest::newRow("all") << Duplicates::All << 5.0 << 7.0;
    QTest::newRow("one of a document") << Duplicates::PerDocument << 4.0 << 5.0;
    QTest::newRow("one of a week, Monday to Sunday") << Duplicates::PerWeek << 3.0 << 4.0;
    QTest::newRow("one of a month of one year") << Duplicates::PerMonth << 2.0 << 3.0;
    QTest::newRow("one of a year") << Duplicates::PerYear << 1.0 << 2.0;
    QTest::newRow("one of all") << Duplicates::PerRange << 0.0 << 1.0;
}

void NetworksTest::duplicates()
{
    QFETCH(Duplicates, rule);
    QFETCH(double, subtract);
    QFETCH(double, mentions);
    // 5 January 2015 was a Monday, the 11th a Sunday.
    const Discourse discourse
        = discourseFrom({u"A x + d1 2015-01-05"_s, u"A x + d1 2015-01-06"_s, u"A x + d2 2015-01-11"_s,
            u"A x + d3 2015-01-12"_s, u"A x + d4 2015-02-01"_s, u"A x + d5 2016-01-05"_s, u"A x - d1 2015-01-05"_s});
    NetworkSettings settings;
    settings.mode = NetworkMode::TwoMode;
    settings.duplicates = rule;
    settings.rule = TieRule::Subtract;
    compare(tableOf(discourse, settings), {{subtract}});
    settings.rule = TieRule::Ignore;
    compare(tableOf(discourse, settings), {{mentions}});
    QCOMPARE(networkOf(discourse, settings)->tally.duplicates, 7 - static_cast<int>(mentions));
}

void NetworksTest::vagueDatesAreDuplicatesOfTheirLikes()
{
    const Discourse discourse = discourseFrom({u"A x + d1 2015"_s, u"A x + d2 2015"_s, u"A x + d3 2015-01"_s,
        u"A x + d4 2015-01-31"_s, u"A x + d5"_s, u"A x + ."_s, u"A x + ."_s});
    NetworkSettings settings;
    settings.mode = NetworkMode::TwoMode;
    settings.rule = TieRule::Ignore;
    settings.duplicates = Duplicates::PerMonth; // 2015; January; without a date
    compare(tableOf(discourse, settings), {{3}});
    settings.duplicates = Duplicates::PerYear; // 2015; without a date
    compare(tableOf(discourse, settings), {{2}});
    settings.duplicates = Duplicates::PerDocument; // five documents, and two acts of which nobody knows
    compare(tableOf(discourse, settings), {{7}});
}

void NetworksTest::thresholdRecodesWhatIsBelow()
{
    NetworkSettings settings;
    settings.rule = TieRule::Subtract;
    settings.threshold = 0.5;
    compare(tableOf(sample(), settings), {{0, 0, 1, 0}, {0, 0, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}});
    settings.threshold = -1;
    compare(tableOf(sample(), settings), {{0, 0, 1, 0}, {0, 0, -1, 0}, {1, -1, 0, 0}, {0, 0, 0, 0}});
    settings.rule = TieRule::Congruence;
    settings.threshold = 2;
    QCOMPARE(networkOf(sample(), settings)->ties, (std::vector<NetworkTie>{{0, 2, 2}}));
}

void NetworksTest::isolates_data()
{
    QTest::addColumn<Isolates>("isolates");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("everyone") << Isolates::Everyone << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    QTest::newRow("who spoke in the range") << Isolates::Active << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("who has ties") << Isolates::None << QStringList{u"A"_s, u"C"_s};
}

void NetworksTest::isolates()
{
    QFETCH(Isolates, isolates);
    QFETCH(QStringList, names);
    NetworkSettings settings;
    settings.isolates = isolates;
    settings.from = daysOf(u"2015-01")->first;
    settings.to = daysOf(u"2015-03")->last;
    settings.threshold = 1;
    settings.mode = NetworkMode::Actors;
    settings.rule = TieRule::Subtract; // A and C: together on z, apart on x
    const Discourse discourse = discourseFrom(
        {u"A z - d1 2015-01-05"_s, u"B y - d1 2015-02-01"_s, u"C z - d1 2015-03-01"_s, u"D w + d1 2015-04-01"_s});
    const Result<DiscourseNetwork> network = networkOf(discourse, settings);
    QVERIFY(network);
    QCOMPARE(network->rows, static_cast<int>(names.size()));
    for (std::size_t i = 0; i < network->nodes.size(); ++i)
        QCOMPARE(network->nodes[i].record.value, keyOfName(names[static_cast<qsizetype>(i)]));
    QCOMPARE(network->ties.size(), std::size_t(1));
    QCOMPARE(network->ties.front().other, static_cast<int>(names.indexOf(u"C"_s)));
}

void NetworksTest::rangeCountsWhatItLeavesOut()
{
    const Discourse discourse = discourseFrom({u"A x + d 2015-08-11"_s, u"B x + d 2015-08"_s, u"C x + d 2015"_s,
        u"D x + d"_s, u"E x + d 2014-12-31"_s, u"F x + d 2015-08-31~"_s});
    NetworkSettings settings;
    settings.isolates = Isolates::None;
    settings.from = daysOf(u"2015-08-01")->first;
    settings.to = daysOf(u"2015-08-31")->first;
    const Result<DiscourseNetwork> network = networkOf(discourse, settings);
    QVERIFY(network);
    QCOMPARE(network->tally, (ActTally{.counted = 2, .outside = 1, .vague = 2, .undated = 1}));
    QCOMPARE(network->ties, (std::vector<NetworkTie>{{0, 1, 1}}));
    settings.to.reset();
    QCOMPARE(networkOf(discourse, settings)->tally,
        (ActTally{.counted = 3, .outside = 1, .vague = 1, .undated = 1})); // the end of August may be September
    settings.from.reset();
    QCOMPARE(networkOf(discourse, settings)->tally, ActTally{.counted = 6});
}

void NetworksTest::vagueDatesMayCount()
{
    Discourse discourse = discourseFrom({u"A x + d 2015-08-11"_s, u"B x + d 2015-08"_s, u"C x + d 2015"_s, u"D x + d"_s,
        u"E x + d 2014-12-31"_s, u"F x + d 2015-08-31~"_s, u"G x + d 2015-08-12"_s});
    discourse.acts.back().isDateBorrowed = true; // the day its source came out
    NetworkSettings settings;
    settings.vague = VagueDates::Counted;
    settings.from = daysOf(u"2015-08-01")->first;
    settings.to = daysOf(u"2015-08-31")->first;
    QCOMPARE(
        networkOf(discourse, settings)->tally, (ActTally{.counted = 4, .outside = 1, .undated = 2, .uncertain = 2}));
    settings.from.reset();
    settings.to = daysOf(u"2015-01-01")->first; // 2015 may be its first day
    QCOMPARE(
        networkOf(discourse, settings)->tally, (ActTally{.counted = 2, .outside = 3, .undated = 2, .uncertain = 1}));
    settings.to.reset();
    QCOMPARE(networkOf(discourse, settings)->tally, ActTally{.counted = 7});
}

void NetworksTest::everythingIsCountedSomewhere()
{
    const Discourse discourse = discourseFrom(
        {u"A x * d 2015"_s, u"A x * d 2015"_s, u"A x ! d 2015"_s, u"A x ? d 2015"_s, u"B x - d 2015"_s});
    NetworkSettings settings;
    settings.duplicates = Duplicates::PerRange;
    // The second mixed act, and the conditional one, are for and against as the first is already.
    QCOMPARE(
        networkOf(discourse, settings)->tally, (ActTally{.counted = 2, .unclear = 1, .duplicates = 2, .mixed = 1}));
    settings.conditional = ConditionalStance::LeftOut;
    QCOMPARE(networkOf(discourse, settings)->tally,
        (ActTally{.counted = 2, .unclear = 1, .conditionalLeftOut = 1, .duplicates = 1, .mixed = 1}));
}

void NetworksTest::refuses_data()
{
    QTest::addColumn<NetworkSettings>("settings");
    QTest::newRow("congruence of two modes") << NetworkSettings{.mode = NetworkMode::TwoMode};
    QTest::newRow("a normalisation of two modes for one")
        << NetworkSettings{.normalisation = Normalisation::Prominence};
    QTest::newRow("a normalisation of one mode for two") << NetworkSettings{
        .mode = NetworkMode::TwoMode, .rule = TieRule::Subtract, .normalisation = Normalisation::Jaccard};
    QTest::newRow("codes that are normalised")
        << NetworkSettings{.rule = TieRule::Combine, .normalisation = Normalisation::Average};
    QTest::newRow("a range that ends before it begins") << NetworkSettings{.from = 5, .to = 4};
    QTest::newRow("a threshold that is no number") << NetworkSettings{.threshold = std::nan("")};
}

void NetworksTest::refuses()
{
    QFETCH(NetworkSettings, settings);
    const Result<DiscourseNetwork> network = networkOf(sample(), settings);
    QVERIFY(!network);
    QVERIFY(network.error().what.endsWith(u'.'));
    QCOMPARE(network.error().kind, Error::Kind::Refused);
}

void NetworksTest::stopsWhenTold()
{
    std::stop_source source;
    source.request_stop();
    const Result<DiscourseNetwork> network = networkOf(sample(), {}, source.get_token());
    QVERIFY(!network);
    QCOMPARE(network.error().kind, Error::Kind::Cancelled);
}

void NetworksTest::emptyDiscourse()
{
    for (NetworkMode mode : {NetworkMode::Actors, NetworkMode::Claims, NetworkMode::TwoMode}) {
        const Result<DiscourseNetwork> network = networkOf({}, {.mode = mode, .rule = TieRule::Subtract});
        QVERIFY(network);
        QVERIFY(network->nodes.empty() && network->ties.empty() && weightTable(*network).empty());
    }
}

QTEST_APPLESS_MAIN(NetworksTest)
#include "networkstest.moc"
