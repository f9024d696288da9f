// links: views
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
};

namespace {

constexpr int claims = 3000;

template<class R>
void putAll(const Debate& debate, Edits& edits)
{
    for (const R& record : debate.table<R>().all())
        edits.push_back(put(record));
}

struct Desk {
    Desk()
    {
        RandomMap shape;
        shape.claims = claims;
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

QTEST_MAIN(LargeMapTest)
#include "largemaptest.moc"
