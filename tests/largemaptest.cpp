// links: views
#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/cputimer.h"
#include "tests/support/memorydebate.h"
#include "tests/support/randommap.h"
#include "views/common/selection.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QSignalSpy>
#include <QtTest>

/// Many cards that come at once wait for the layout instead of being heaped up.
class LargeMapTest : public QObject {
    Q_OBJECT
private slots:
    void unfoldsManyQuickly();
    void showsManyWhoseLayoutWasCancelled();
    void makesTheLargestAside();
    void looksLeaveThePlaces();
    void editsOvertakeWhatIsBeingMade();
    void canBeLeftAtAnyTime();
};

namespace {

constexpr int claims = 3000;
constexpr int veryMany = 6000; ///< are made beside the window's thread

template<class R>
void putAll(const Debate& debate, Edits& edits)
{
    for (const R& record : debate.table<R>().all())
        edits.push_back(put(record));
}

struct Desk {
    explicit Desk(int count = claims)
    {
        RandomMap shape;
        shape.claims = count;
        const Debate random = randomMap(shape);
        Edits edits;
        forEachKind([&]<class R>() { putAll<R>(random, edits); });
        std::erase_if(edits, [](const Edit& edit) { return edit.id().kind == Kind::DebateInfo; });
        (void)debate.perform(QStringLiteral("begin"), edits);
        state.setMotionReduced(true);
        view.resize(1000, 700);
        view.show();
    }

    int placed() const
    {
        const auto& cards = view.map().cards();
        return static_cast<int>(
            std::count_if(cards.begin(), cards.end(), [](const MapCard& card) { return card.id && card.isPlaced; }));
    }

    bool areAllThere() const { return view.map().count() > veryMany && placed() == view.map().count(); }
    QStringList places() const
    {
        QStringList cards;
        for (const MapCard& card : view.map().cards()) {
            if (card.id)
                cards += QStringLiteral("%1 %2: %3 %4")
                             .arg(int(card.id.kind))
                             .arg(card.id.value)
                             .arg(card.centre.x())
                             .arg(card.centre.y());
        }
        cards.sort();
        return cards;
    }
    /// Does something and waits until nothing more comes of it.
    void settle(const std::function<void()>& act)
    {
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        act();
        QVERIFY(arranged.count() > 0 || arranged.wait(30'000));
    }

    MemoryDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner layout{QString()};
    MapView view{debate, selection, state, layout};
};

}

void LargeMapTest::unfoldsManyQuickly()
{
    Desk desk;
    QTRY_COMPARE_WITH_TIMEOUT(desk.placed(), desk.view.map().count(), 30'000);
    const int all = desk.view.map().count();
    MapFilter filter = desk.state.filter();
    for (const Claim& claim : desk.debate.debate().claims().all()) {
        if (desk.debate.debate().restingOn(claim.id).empty())
            filter.folded.insert(claim.id);
    }
    QSignalSpy arranged(&desk.view, &MapView::arrangementChanged);
    desk.state.setFilter(filter);
    QVERIFY(arranged.wait(30'000));
    QVERIFY(desk.view.map().count() < all);
    const CpuTimer time;
    desk.state.showAll();
    QVERIFY2(time.elapsed() < 1500, qPrintable(QStringLiteral("%1 ms").arg(time.elapsed()))); // heaped up: far more
    QTRY_COMPARE_WITH_TIMEOUT(desk.placed(), all, 30'000);
}

void LargeMapTest::showsManyWhoseLayoutWasCancelled()
{
    Desk desk;
    QVERIFY(desk.placed() < desk.view.map().count());
    desk.view.cancelLayout();
    QCOMPARE(desk.placed(), desk.view.map().count());
}

void LargeMapTest::makesTheLargestAside()
{
    Desk desk(veryMany);
    QCOMPARE(desk.view.map().count(), 0); // nobody waited for it
    QTRY_VERIFY_WITH_TIMEOUT(desk.areAllThere(), 30'000);
    QVERIFY(desk.view.map().bounds().isValid());
    const ClaimId parent = desk.debate.debate().claims().all().front().id;
    const Claim added = newClaim(desk.debate.debate(), QStringLiteral("One more"));
    desk.settle([&] {
        QVERIFY(desk.debate.perform(
            QStringLiteral("add"), *attachNew(desk.debate.debate(), added, InferenceKind::Support, parent)));
        QVERIFY(desk.view.map().find(added.id)->isPlaced); // shown at once
    });
    QVERIFY(desk.view.map().find(added.id)->region >= 0);
}

void LargeMapTest::looksLeaveThePlaces()
{
    Desk desk(veryMany);
    desk.settle([] {});
    const QStringList before = desk.places();
    const QByteArray kept = desk.view.arrangement();
    desk.selection.select(desk.debate.debate().claims().all()[7].id);
    desk.settle([&] { desk.view.focusOn(2); });
    QVERIFY(desk.view.map().count() < 1000);
    QCOMPARE(desk.view.arrangement(), kept);
    desk.settle([&] { desk.view.showAll(); });
    QCOMPARE(desk.places(), before);
    desk.settle([&] { desk.state.setFolded(desk.debate.debate().claims().all().front().id, true); });
    QVERIFY(desk.places() != before);
    desk.settle([&] { desk.view.showAll(); });
    QCOMPARE(desk.places(), before);
    desk.settle([&] {
        QVERIFY(desk.debate.perform(QStringLiteral("drop"), {drop(desk.debate.debate().claims().all()[9].id)}));
    });
    desk.settle([&] { QVERIFY(desk.debate.undo()); }); // everything is read anew
    QCOMPARE(desk.places(), before);
}

void LargeMapTest::editsOvertakeWhatIsBeingMade()
{
    Desk desk(veryMany);
    desk.settle([] {});
    std::vector<ClaimId> added;
    for (int i = 0; i < 5; ++i) {
        desk.state.setFolded(desk.debate.debate().claims().all()[static_cast<std::size_t>(i)].id, true);
        QCoreApplication::processEvents();
        const Claim claim = newClaim(desk.debate.debate(), QStringLiteral("Meanwhile"));
        QVERIFY(desk.debate.perform(QStringLiteral("add"), *addClaim(desk.debate.debate(), claim)));
        added.push_back(claim.id);
        QCoreApplication::processEvents();
    }
    desk.state.showAll();
    for (ClaimId claim : added)
        QTRY_VERIFY_WITH_TIMEOUT(desk.view.map().find(claim) && desk.view.map().find(claim)->isPlaced, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.areAllThere(), 30'000);
}

void LargeMapTest::canBeLeftAtAnyTime()
{
    for (int round = 0; round < 8; ++round) {
        Desk desk(veryMany);
        for (int turn = 0; turn < 100 * round; ++turn) // at another place of the work each time
            QCoreApplication::processEvents();
    }
}

QTEST_MAIN(LargeMapTest)
#include "largemaptest.moc"
