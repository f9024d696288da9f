// links: debate
#include "model/debate/inparts.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>
#include <numeric>
#include <stdexcept>

/// What parts of a list give comes in the list's order, whichever thread made it and whoever else has the threads.
class InPartsTest : public QObject {
    Q_OBJECT
private slots:
    void givesAllInOrder_data();
    void givesAllInOrder();
    void needsNoThread();
    void mayBeAskedWithinAPart();
    void throwsWhenAllHaveEnded();
};

static std::vector<int> numbers(int count)
{
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

static std::vector<int> copied(const std::vector<int>& all, std::size_t fewest)
{
    std::vector<int> joined;
    const auto copy = [](std::span<const int> part) { return std::vector<int>(part.begin(), part.end()); };
    for (const std::vector<int>& part : inParts(std::span(all), fewest, copy))
        joined.insert(joined.end(), part.begin(), part.end());
    return joined;
}

/// Holds every thread of the pool until it is gone.
class BusyPool {
public:
    BusyPool()
    {
        while (QThreadPool::globalInstance()->tryStart([this] {
            m_holding.acquire();
            m_left.release();
        }))
            ++m_held;
    }
    ~BusyPool()
    {
        m_holding.release(m_held);
        m_left.acquire(m_held);
    }

private:
    QSemaphore m_holding;
    QSemaphore m_left;
    int m_held = 0;
};

void InPartsTest::givesAllInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("fewest");
    QTest::newRow("nothing") << 0 << 10;
    QTest::newRow("one") << 1 << 10;
    QTest::newRow("fewer than are worth a thread") << 9 << 10;
    QTest::newRow("as many as are worth two") << 20 << 10;
    QTest::newRow("an odd number") << 10'007 << 10;
    QTest::newRow("each alone") << 3 << 1;
}

void InPartsTest::givesAllInOrder()
{
    QFETCH(int, count);
    QFETCH(int, fewest);
    const std::vector<int> all = numbers(count);
    QCOMPARE(copied(all, static_cast<std::size_t>(fewest)), all);
}

void InPartsTest::needsNoThread()
{
    const BusyPool busy;
    const std::vector<int> all = numbers(1000);
    QCOMPARE(copied(all, 10), all);
}

void InPartsTest::mayBeAskedWithinAPart()
{
    const std::vector<int> all = numbers(400);
    const auto inner = [](std::span<const int> part) { return copied(std::vector<int>(part.begin(), part.end()), 10); };
    std::vector<int> joined;
    for (int round = 0; round < 50; ++round) {
        joined.clear();
        for (const std::vector<int>& part : inParts(std::span(all), 10, inner))
            joined.insert(joined.end(), part.begin(), part.end());
        QCOMPARE(joined, all);
    }
}

void InPartsTest::throwsWhenAllHaveEnded()
{
    const std::vector<int> all = numbers(1000);
    for (int round = 0; round < 50; ++round) {
        QSemaphore thrown;
        std::atomic<int> begun = 0;
        std::atomic<int> ended = 0;
        const auto work = [&](std::span<const int> part) {
            ++begun;
            if (part.front() == 0) {
                thrown.release(static_cast<int>(all.size()));
                throw std::runtime_error("the first part");
            }
            thrown.acquire();
            return ++ended;
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParts(std::span(all), 10, work));
        QCOMPARE(ended.load(), begun.load() - 1);
    }
}

QTEST_GUILESS_MAIN(InPartsTest)
#include "inpartstest.moc"
