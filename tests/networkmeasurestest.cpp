// links: analysis debate
#include "model/analysis/networks/networkmeasures.h"
#include "model/analysis/networks/centralities.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Centralities and communities, against values worked out by hand and against those of NetworkX.
class NetworkMeasuresTest : public QObject {
    Q_OBJECT
private slots:
    void path();
    void star();
    void strongerTiesAreShorter();
    void networkInParts();
    void karateClub_data();
    void karateClub();
    void communitiesOfTheKarateClub();
    void twoCliques();
    void onlyPositiveTies();
    void twoModesSettleDown();
    void nothingToMeasure();
    void alwaysTheSame();
    void stopsWhenTold();
};

namespace {

DiscourseNetwork networkOf(int nodes, std::vector<NetworkTie> ties, TieRule rule = TieRule::Congruence)
{
    DiscourseNetwork network;
    network.settings.rule = rule;
    network.nodes.resize(static_cast<std::size_t>(nodes));
    network.rows = nodes;
    network.ties = std::move(ties);
    return network;
}

NetworkMeasures measured(const DiscourseNetwork& network)
{
    Result<NetworkMeasures> measures = measuresOf(network);
    return measures ? std::move(*measures) : NetworkMeasures();
}

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-8;
}

/// W. W. Zachary, "An Information Flow Model for Conflict and Fission in Small Groups", Journal of Anthropological
/// Research 33(4), 1977: who meets whom in a karate club, and in how many contexts.
std::vector<NetworkTie> karateClub()
{
    static constexpr int ties[][3] = {{0, 1, 4}, {0, 2, 5}, {0, 3, 3}, {0, 4, 3}, {0, 5, 3}, {0, 6, 3}, {0, 7, 2},
        {0, 8, 2}, {0, 10, 2}, {0, 11, 3}, {0, 12, 1}, {0, 13, 3}, {0, 17, 2}, {0, 19, 2}, {0, 21, 2}, {0, 31, 2},
        {1, 2, 6}, {1, 3, 3}, {1, 7, 4}, {1, 13, 5}, {1, 17, 1}, {1, 19, 2}, {1, 21, 2}, {1, 30, 2}, {2, 3, 3},
        {2, 7, 4}, {2, 8, 5}, {2, 9, 1}, {2, 13, 3}, {2, 27, 2}, {2, 28, 2}, {2, 32, 2}, {3, 7, 3}, {3, 12, 3},
        {3, 13, 3}, {4, 6, 2}, {4, 10, 3}, {5, 6, 5}, {5, 10, 3}, {5, 16, 3}, {6, 16, 3}, {8, 30, 3}, {8, 32, 3},
        {8, 33, 4}, {9, 33, 2}, {13, 33, 3}, {14, 32, 3}, {14, 33, 2}, {15, 32, 3}, {15, 33, 4}, {18, 32, 1},
        {18, 33, 2}, {19, 33, 1}, {20, 32, 3}, {20, 33, 1}, {22, 32, 2}, {22, 33, 3}, {23, 25, 5}, {23, 27, 4},
        {23, 29, 3}, {23, 32, 5}, {23, 33, 4}, {24, 25, 2}, {24, 27, 3}, {24, 31, 2}, {25, 31, 7}, {26, 29, 4},
        {26, 33, 2}, {27, 33, 4}, {28, 31, 2}, {28, 33, 2}, {29, 32, 4}, {29, 33, 2}, {30, 32, 3}, {30, 33, 3},
        {31, 32, 4}, {31, 33, 4}, {32, 33, 5}};
    std::vector<NetworkTie> club;
    for (const auto& [one, other, weight] : ties)
        club.push_back({one, other, static_cast<double>(weight)});
    return club;
}

}

void NetworkMeasuresTest::path()
{
    const NetworkMeasures measures = measured(networkOf(3, {{0, 1, 1}, {1, 2, 1}}));
    QCOMPARE(measures.nodes[1].degree, 2);
    QCOMPARE(measures.nodes[1].strength, 2.0);
    QVERIFY(isNear(measures.nodes[1].betweenness, 1) && isNear(measures.nodes[0].betweenness, 0));
    QVERIFY(isNear(measures.nodes[1].closeness, 1) && isNear(measures.nodes[0].closeness, 2.0 / 3));
    QVERIFY(isNear(measures.nodes[1].eigenvector, 1) && isNear(measures.nodes[0].eigenvector, std::sqrt(0.5)));
}

void NetworkMeasuresTest::star()
{
    const NetworkMeasures measures = measured(networkOf(5, {{0, 1, 2}, {0, 2, 2}, {0, 3, 2}, {0, 4, 2}}));
    QVERIFY(isNear(measures.nodes[0].betweenness, 1) && isNear(measures.nodes[3].betweenness, 0));
    QVERIFY(isNear(measures.nodes[0].closeness, 2)); // ties of weight 2 are 1/2 long
    QVERIFY(isNear(measures.nodes[3].eigenvector, 0.5));
}

void NetworkMeasuresTest::strongerTiesAreShorter()
{
    // From 0 to 2 over 1 is 1/3 + 1/3, as long as the tie of weight 1.5 between them: half of the ways lead through 1.
    const NetworkMeasures same = measured(networkOf(3, {{0, 1, 3}, {0, 2, 1.5}, {1, 2, 3}}));
    QVERIFY(isNear(same.nodes[1].betweenness, 0.5));
    const NetworkMeasures weaker = measured(networkOf(3, {{0, 1, 3}, {0, 2, 1}, {1, 2, 3}}));
    QVERIFY(isNear(weaker.nodes[1].betweenness, 1));
}

void NetworkMeasuresTest::networkInParts()
{
    const NetworkMeasures measures = measured(networkOf(6, {{0, 1, 1}, {2, 3, 1}, {3, 4, 1}}));
    QVERIFY(isNear(measures.nodes[0].closeness, 0.2)); // 1 of 5 others, at distance 1
    QVERIFY(isNear(measures.nodes[3].closeness, 0.4));
    QCOMPARE(measures.nodes[5].closeness, 0.0);
    QCOMPARE(measures.nodes[5].eigenvector, 0.0);
    QCOMPARE(measures.communities, 3);
    QCOMPARE(measures.nodes[0].community, 0);
    QCOMPARE(measures.nodes[2].community, 1);
    QCOMPARE(measures.nodes[5].community, 2);
}

void NetworkMeasuresTest::karateClub_data()
{
    QTest::addColumn<bool>("isWeighted");
    QTest::addColumn<int>("node");
    QTest::addColumn<double>("betweenness");
    QTest::addColumn<double>("closeness");
    QTest::addColumn<double>("eigenvector");
    QTest::newRow("Mr. Hi") << false << 0 << 0.437635281 << 0.568965517 << 0.952132366;
    QTest::newRow("3") << false << 2 << 0.143656806 << 0.559322034 << 0.849554200;
    QTest::newRow("the officer") << false << 33 << 0.304074976 << 0.55 << 1.0;
    QTest::newRow("12") << false << 11 << 0.0 << 0.366666667 << 0.141566333;
    QTest::newRow("Mr. Hi, weighted") << true << 0 << 0.395833333 << 1.538290788 << 0.857879436;
    QTest::newRow("3, weighted") << true << 2 << 0.335227273 << 1.634241245 << 0.990364483;
    QTest::newRow("the officer, weighted") << true << 33 << 0.329545455 << 1.610317184 << 1.0;
    QTest::newRow("12, weighted") << true << 11 << 0.0 << 1.027427724 << 0.118668841;
}

void NetworkMeasuresTest::karateClub()
{
    QFETCH(bool, isWeighted);
    QFETCH(int, node);
    QFETCH(double, betweenness);
    QFETCH(double, closeness);
    QFETCH(double, eigenvector);
    // With the rule "combine" each tie counts 1.
    const NetworkMeasures measures
        = measured(networkOf(34, ::karateClub(), isWeighted ? TieRule::Congruence : TieRule::Combine));
    const NodeMeasures& found = measures.nodes[static_cast<std::size_t>(node)];
    QVERIFY2(isNear(found.betweenness, betweenness), qPrintable(QString::number(found.betweenness, 'g', 12)));
    QVERIFY2(isNear(found.closeness, closeness), qPrintable(QString::number(found.closeness, 'g', 12)));
    QVERIFY2(isNear(found.eigenvector, eigenvector), qPrintable(QString::number(found.eigenvector, 'g', 12)));
}

void NetworkMeasuresTest::communitiesOfTheKarateClub()
{
    // The best division known has a modularity of 0.41979; several runs of NetworkX find 0.4188, too.
    const NetworkMeasures measures = measured(networkOf(34, ::karateClub(), TieRule::Combine));
    QCOMPARE(measures.communities, 4);
    QVERIFY2(
        measures.modularity > 0.415 && measures.modularity < 0.4198, qPrintable(QString::number(measures.modularity)));
    QVERIFY(measures.nodes[0].community != measures.nodes[33].community);
}

void NetworkMeasuresTest::twoCliques()
{
    std::vector<NetworkTie> ties;
    for (int clique : {0, 4}) {
        for (int one = 0; one < 4; ++one) {
            for (int other = one + 1; other < 4; ++other)
                ties.push_back({clique + one, clique + other, 1});
        }
    }
    ties.push_back({3, 4, 1});
    const NetworkMeasures measures = measured(networkOf(8, ties));
    QCOMPARE(measures.communities, 2);
    QVERIFY(isNear(measures.modularity, 2 * (12.0 / 26 - 0.25))); // 12 of 26 ends within each, half of the strengths
    for (std::size_t i = 0; i < 8; ++i)
        QCOMPARE(measures.nodes[i].community, i < 4 ? 0 : 1);
    QVERIFY(isNear(measures.nodes[3].betweenness, 12.0 / 21)); // 3 · 4 of 7 · 6 / 2 pairs
}

void NetworkMeasuresTest::onlyPositiveTies()
{
    const NetworkMeasures measures = measured(networkOf(3, {{0, 1, 2}, {0, 2, -5}, {1, 2, -1}}, TieRule::Subtract));
    QCOMPARE(measures.nodes[0].degree, 1);
    QCOMPARE(measures.nodes[0].strength, 2.0);
    QCOMPARE(measures.nodes[2].degree, 0);
    QCOMPARE(measures.communities, 2);
}

void NetworkMeasuresTest::twoModesSettleDown()
{
    // Without care the power iteration of a two-mode network swings to and fro for ever.
    DiscourseNetwork network = networkOf(5, {{0, 2, 1}, {0, 3, 1}, {1, 3, 1}, {1, 4, 1}}, TieRule::Ignore);
    network.settings.mode = NetworkMode::TwoMode;
    network.rows = 2;
    const NetworkMeasures measures = measured(network);
    QVERIFY(isNear(measures.nodes[3].eigenvector, 1));
    QVERIFY(isNear(measures.nodes[0].eigenvector, std::sqrt(3.0) / 2));
    QVERIFY(isNear(measures.nodes[2].eigenvector, 0.5));
}

void NetworkMeasuresTest::nothingToMeasure()
{
    QVERIFY(measured(networkOf(0, {})).nodes.empty());
    const NetworkMeasures alone = measured(networkOf(2, {}));
    QCOMPARE(alone.communities, 2);
    QCOMPARE(alone.nodes[0], NodeMeasures());
    QCOMPARE(alone.modularity, 0.0);
}

void NetworkMeasuresTest::alwaysTheSame()
{
    const DiscourseNetwork network = networkOf(34, ::karateClub());
    QCOMPARE(measured(network), measured(network));
}

void NetworkMeasuresTest::stopsWhenTold()
{
    std::stop_source source;
    source.request_stop();
    const Result<NetworkMeasures> measures = measuresOf(networkOf(34, ::karateClub()), source.get_token());
    QVERIFY(!measures);
    QCOMPARE(measures.error().kind, Error::Kind::Cancelled);
    QVERIFY(!wayCentralities(3, {{0, 1, 1.0}}, source.get_token()));
}

QTEST_APPLESS_MAIN(NetworkMeasuresTest)
#include "networkmeasurestest.moc"
