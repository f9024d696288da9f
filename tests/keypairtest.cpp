// links: debate
#include "model/debate/keypair.h"

#include <QTest>

#include <limits>
#include <unordered_set>

class KeyPairTest : public QObject {
    Q_OBJECT

private slots:
    void isTheSameEverywhere_data();
    void isTheSameEverywhere();
    void differs();
};

/// What an earlier import was given is found again by a later one, with any version: these never change.
void KeyPairTest::isTheSameEverywhere_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<qint64>("key");
    QTest::newRow("zeros") << qint64(0) << qint64(0) << qint64(6017775124710473527);
    QTest::newRow("small") << qint64(1) << qint64(2) << qint64(6804074658870690613);
    QTest::newRow("turned") << qint64(2) << qint64(1) << qint64(8085905411993364802);
    QTest::newRow("negative") << qint64(-1) << qint64(7) << qint64(934784229587331163);
    QTest::newRow("large") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::min()
                           << qint64(6581990501558091870);
}

void KeyPairTest::isTheSameEverywhere()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QTEST(keyOfPair(first, second), "key");
}

/// By each of the two, and by their order; and it is always a key.
void KeyPairTest::differs()
{
    constexpr qint64 side = 400;
    std::unordered_set<qint64> keys;
    for (qint64 first = 0; first < side; ++first) {
        for (qint64 second = 0; second < side; ++second) {
            const qint64 key = keyOfPair(first, second);
            QVERIFY(key > 0);
            keys.insert(key);
        }
    }
    QCOMPARE(qint64(keys.size()), side * side);
}

QTEST_GUILESS_MAIN(KeyPairTest)
#include "keypairtest.moc"
