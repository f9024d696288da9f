// links: debate layout
#include "model/layout/untangling.h"
#include "model/debate/indexat.h"
#include "model/layout/layoutplan.h"
#include "model/layout/mapgraph.h"
#include "tests/support/randommap.h"

#include <QLineF>
#include <QRectF>
#include <QtTest>

#include <ctime>
#include <random>

namespace {

constexpr double gap = 28;

QPointF pointOf(LayoutPoint point)
{
    return {point.x, point.y};
}

QRectF boxOf(const TangledCard& card)
{
    const QSizeF size(card.size.width, card.size.height);
    return {pointOf(card.centre) - QPointF(size.width(), size.height()) / 2, size};
}

/// A map of sections beside each other, in each a card over others.
struct Tangle {
    std::vector<TangledCard> cards;
    std::vector<TangledLine> lines;

    int add(LayoutPoint centre, int section, int parent = -1, double height = 60)
    {
        cards.push_back({centre, {100, height}, section, parent, {}});
        if (parent >= 0)
            lines.push_back({static_cast<int>(cards.size()) - 1, parent, true});
        return static_cast<int>(cards.size()) - 1;
    }

    /// Under `parent`, in a column, with their lines at its left.
    void addStack(int parent, LayoutPoint top, const std::vector<double>& heights)
    {
        const int section = cards[at(parent)].section;
        double y = top.y;
        for (double height : heights) {
            TangledCard& card = cards[at(add({top.x, y + height / 2}, section, parent, height))];
            card.bends = {{top.x - 60, card.centre.y}, {top.x - 60, top.y - 20}};
            y += height + 16;
        }
    }

    int crossings() const
    {
        int count = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                count += areCrossing(lines[i], lines[j]);
        }
        return count;
    }
    bool areCrossing(const TangledLine& one, const TangledLine& other) const
    {
        if (one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to)
            return false;
        const auto drawn = [&](const TangledLine& line) {
            return QLineF(pointOf(cards[at(line.from)].centre), pointOf(cards[at(line.to)].centre));
        };
        return drawn(one).intersects(drawn(other), nullptr) == QLineF::BoundedIntersection;
    }

    bool haveRoom() const
    {
        for (std::size_t i = 0; i < cards.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (boxOf(cards[i]).adjusted(-10, -10, 10, 10).intersects(boxOf(cards[j])))
                    return false;
            }
        }
        return true;
    }
};

/// Three sections of a card over five branches and a stack, and lines between any of all cards, as a seed has it.
Tangle randomTangle(quint32 seed)
{
    std::minstd_rand random(seed);
    Tangle tangle;
    const auto number = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int section = 0; section < 3; ++section) {
        const double left = section * 900;
        const int top = tangle.add({left + 300, 0}, section);
        for (int i = 0; i < 5; ++i) {
            const int branch = tangle.add({left + 150 * i, 150}, section, top, 40 + 10 * number(4));
            for (int j = number(3); j > 0; --j)
                tangle.add({left + 150 * i, 200 + 110.0 * j}, section, branch, 40 + 10 * number(4));
        }
        tangle.addStack(top, {left + 760, 150}, {40, 60, 80, 50});
    }
    for (int i = 0; i < 20; ++i) {
        const int from = number(static_cast<int>(tangle.cards.size()));
        const int to = number(static_cast<int>(tangle.cards.size()));
        if (from != to)
            tangle.lines.push_back({from, to});
    }
    return tangle;
}

} // namespace

class UntanglingTest : public QObject {
    Q_OBJECT
private slots:
    void exchangesBranches();
    void exchangesCardsOfAStack();
    void leavesTheStraightAlone();
    void makesNothingWorse();
    void keepsTheOrderOfStacks();
    void leavesWhatItCannotSurvey();
};

void UntanglingTest::exchangesBranches()
{
    Tangle tangle;
    const int top = tangle.add({100, 0}, 0);
    const int left = tangle.add({0, 150}, 0, top);
    const int right = tangle.add({200, 150}, 0, top);
    const int underLeft = tangle.add({0, 300}, 0, left);
    const int otherTop = tangle.add({100, 700}, 1);
    const int otherLeft = tangle.add({0, 850}, 1, otherTop);
    const int otherRight = tangle.add({200, 850}, 1, otherTop);
    tangle.lines.push_back({otherLeft, right});
    tangle.lines.push_back({otherRight, underLeft});
    QVERIFY(tangle.crossings() > 0);
    untangle(tangle.cards, tangle.lines, gap);
    QCOMPARE(tangle.crossings(), 0);
    QCOMPARE(tangle.cards[at(underLeft)].centre.x,
        tangle.cards[at(left)].centre.x); // it goes where its branch goes
    QVERIFY(tangle.haveRoom());
}

void UntanglingTest::exchangesCardsOfAStack()
{
    Tangle tangle;
    const int top = tangle.add({0, 0}, 0);
    tangle.addStack(top, {200, 100}, {40, 60, 90});
    const int high = tangle.add({700, 100}, 1);
    const int low = tangle.add({700, 400}, 1);
    tangle.lines.push_back({1, low});
    tangle.lines.push_back({3, high});
    QVERIFY(tangle.crossings() > 0);
    untangle(tangle.cards, tangle.lines, gap);
    QCOMPARE(tangle.crossings(), 0);
    QCOMPARE(tangle.cards[3].centre.y, 145.0);
    QCOMPARE(tangle.cards[2].centre.y,
        100.0 + 90 + 16 + 30); // between them, and still as far from both
    QCOMPARE(tangle.cards[1].centre.y, 100.0 + 90 + 16 + 60 + 16 + 20);
    for (int card = 1; card <= 3; ++card)
        QCOMPARE(tangle.cards[at(card)].bends.front().y,
            tangle.cards[at(card)].centre.y); // its line begins at its side
}

void UntanglingTest::leavesTheStraightAlone()
{
    Tangle tangle;
    const int top = tangle.add({100, 0}, 0);
    tangle.add({0, 150}, 0, top);
    tangle.add({200, 150}, 0, top);
    const Tangle before = tangle;
    untangle(tangle.cards, tangle.lines, gap);
    for (std::size_t i = 0; i < before.cards.size(); ++i)
        QCOMPARE(pointOf(tangle.cards[i].centre), pointOf(before.cards[i].centre));
    std::vector<TangledCard> none;
    untangle(none, {}, gap);
    QVERIFY(none.empty());
}

void UntanglingTest::makesNothingWorse()
{
    int before = 0;
    int after = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Tangle tangle = randomTangle(seed);
        QVERIFY(tangle.haveRoom());
        const int crossings = tangle.crossings();
        untangle(tangle.cards, tangle.lines, gap);
        QVERIFY2(tangle.haveRoom(), qPrintable(QString::number(seed)));
        Tangle again = randomTangle(seed);
        untangle(again.cards, again.lines, gap);
        for (std::size_t i = 0; i < tangle.cards.size(); ++i)
            QCOMPARE(pointOf(again.cards[i].centre), pointOf(tangle.cards[i].centre));
        before += crossings;
        after += tangle.crossings();
    }
    QVERIFY2(after < 0.8 * before, qPrintable(QStringLiteral("%1 of %2 crossings").arg(after).arg(before)));
}

/// A section that is laid out again has its cards in the order that a reader
/// knows.
void UntanglingTest::keepsTheOrderOfStacks()
{
    RandomMap shape;
    shape.claims = 200;
    shape.crossShare = 0.5;
    Debate debate = randomMap(shape);
    MapGraph graph(debate);
    const auto sizes = [](RecordId card) {
        return QSizeF(240, 52.0 + static_cast<double>(static_cast<quint64>(card.value) % 5) * 18);
    };
    const auto arranged = [&](const Arrangement& earlier) { // without a helper: as trees
        const LayoutPlan plan(graph.cards(), sizes, {}, earlier);
        return plan.arranged({});
    };
    const Arrangement before = arranged({});
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = QStringLiteral("One more");
    Inference reason;
    reason.id = newId<InferenceId>();
    reason.premises = {{claim.id}};
    reason.target = debate.claims().all()[50].id;
    graph.update(debate, debate.apply({put(claim), put(reason)}));
    const Arrangement after = arranged(before);
    int compared = 0;
    const auto isOver = [](const PlacedCard& one, const PlacedCard& other) {
        return one.parent == other.parent && one.bends.size() == 2 && other.bends.size() == 2
            && qAbs(one.usual.x() - other.usual.x()) < 1 && one.usual.y() < other.usual.y();
    };
    for (int i = 0; i < before.sectionCount(); ++i) {
        for (const PlacedCard& one : before.section(i).cards) {
            for (const PlacedCard& other : before.section(i).cards) {
                const PlacedCard* now = after.find(one.subject);
                const PlacedCard* itsNow = after.find(other.subject);
                if (!isOver(one, other) || qAbs(now->usual.x() - itsNow->usual.x()) > 1)
                    continue;
                QVERIFY(now->usual.y() < itsNow->usual.y());
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0);
}

/// As many cross links as somebody's data may bring: to count what crosses would take seconds.
void UntanglingTest::leavesWhatItCannotSurvey()
{
    std::minstd_rand random(1);
    Tangle tangle;
    for (int i = 0; i < 4000; ++i)
        tangle.add({150.0 * (i % 80), 120.0 * (i / 80)}, i / 100);
    for (int i = 0; i < 40'000; ++i)
        tangle.lines.push_back({static_cast<int>(random() % 4000), static_cast<int>(random() % 4000)});
    const std::clock_t begin = std::clock();
    untangle(tangle.cards, tangle.lines, gap);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
}

QTEST_APPLESS_MAIN(UntanglingTest)
#include "untanglingtest.moc"
