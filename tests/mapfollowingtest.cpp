// links: views formats
#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/common/selection.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"
#include "views/map/mapwalk.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

/// What a person makes or goes to is in sight, with what it bears on.
class MapFollowingTest : public QObject {
    Q_OBJECT
private slots:
    void showsWhatIsMade_data();
    void showsWhatIsMade();
    void keepsTheWholeMapInSight();
    void anUndercutIsTypedBesideItsLine();
    void showsWhatIsPasted();
    void showsWhatIsWorkedOnAfterUndo();
    void showsWhatIsGoneTo();
    void leavesTheCameraWithTheHand();
    void staysInSightWhereTheViewBecomesSmaller();
    void aPartComesIntoSight();
    void theFirstCardStandsInTheMiddle();
};

namespace {

constexpr int margin = 60; ///< px

/// The sample on a map, seen from near, with the keyboard on it.
struct Desk {
    Desk()
    {
        (void)file.perform(QStringLiteral("begin"), sampleDebate());
        state.setMotionReduced(true);
        view.resize(1300, 850);
        view.show();
        view.setFocus();
        QApplication::setActiveWindow(&view);
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        arranged.wait(20'000);
    }

    const Debate& debate() const { return file.debate(); }
    QPlainTextEdit* editor() const { return view.findChild<QPlainTextEdit*>(QStringLiteral("cardEditor")); }
    QRect inside() const { return view.viewport()->rect().adjusted(margin - 1, margin - 1, 1 - margin, 1 - margin); }

    void settle(const std::function<void()>& act)
    {
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        act();
        QVERIFY(arranged.count() > 0 || arranged.wait(20'000));
    }
    void type(const QString& text)
    {
        QVERIFY(view.isEditing());
        settle([&] {
            QTest::keyClicks(editor(), text);
            QTest::keyClick(editor(), Qt::Key_Return);
        });
    }

    /// The claim is selected, at a corner of the view, so that an answer to it would be out of sight.
    void goNearCornerOf(RecordId id)
    {
        selection.select(id);
        view.setCamera(view.toScene(view.areaOf(id).center()), 1);
        const QPointF away(view.viewport()->width() / 2 - 140, view.viewport()->height() / 2 - 70);
        view.setCamera(view.centre() - away, 1);
    }
    void requireInSight(RecordId id) const
    {
        const QRect area = view.areaOf(id);
        const QString where
            = QStringLiteral("%1 %2 %3 %4").arg(area.left()).arg(area.top()).arg(area.right()).arg(area.bottom());
        QVERIFY2(inside().contains(area), qPrintable(where));
        const auto* minimap = view.findChild<QWidget*>(QStringLiteral("minimap"));
        QVERIFY(!minimap->isVisible() || !minimap->geometry().intersects(area));
    }

    ClaimId claimWithReasons(std::size_t count) const
    {
        for (const Claim& claim : debate().claims().all()) {
            if (debate().bearingOn(claim.id).size() == count && !debate().restingOn(claim.id).empty())
                return claim.id;
        }
        return {};
    }

    MemoryDebate file;
    Selection selection;
    MapState state;
    LayoutRunner runner{QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout")};
    MapView view{file, selection, state, runner};
};

struct Making {
    const char* name;
    void (MapView::*run)();
};

const Making makings[] = {
    {"a reason", &MapView::addReason},
    {"an objection", &MapView::addObjection},
    {"a linked premise", &MapView::addLinkedPremise},
    {"a sibling", &MapView::addSibling},
};

}

void MapFollowingTest::showsWhatIsMade_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(makings)); ++i)
        QTest::newRow(makings[i].name) << i;
}

void MapFollowingTest::showsWhatIsMade()
{
    QFETCH(int, row);
    Desk desk;
    for (std::size_t reasons : {0u, 1u, 3u}) {
        const ClaimId claim = desk.claimWithReasons(reasons);
        QVERIFY(claim);
        desk.goNearCornerOf(claim);
        if (makings[row].run == &MapView::addLinkedPremise && desk.debate().restingOn(claim).size() != 1)
            continue;
        (desk.view.*makings[row].run)();
        QVERIFY(desk.view.isEditing());
        QVERIFY(desk.inside().adjusted(-2, -2, 2, 2).contains(desk.editor()->geometry()));
        desk.type(QStringLiteral("Somebody has to say this, too, and it takes a line or two."));
        QVERIFY(desk.selection.current() != RecordId(claim));
        desk.requireInSight(desk.selection.current());
        const RecordId answered = whatItAnswers(desk.view.map(), desk.selection.current());
        const QSize both = (desk.view.areaOf(answered) | desk.view.areaOf(desk.selection.current())).size();
        if (both.width() < desk.inside().width() && both.height() < desk.inside().height())
            desk.requireInSight(answered);
        QCOMPARE(desk.view.zoom(), 1.0);
    }
}

void MapFollowingTest::keepsTheWholeMapInSight()
{
    Desk desk;
    desk.view.fit();
    const double zoom = desk.view.zoom();
    desk.selection.select(desk.claimWithReasons(3));
    desk.view.addReason();
    QVERIFY(desk.view.zoom() >= 0.68); // near enough to read what is typed
    desk.type(QStringLiteral("Somebody has to say this, too."));
    const QRectF all(desk.view.toViewport(desk.view.map().bounds().topLeft()),
        desk.view.toViewport(desk.view.map().bounds().bottomRight()));
    QVERIFY(QRectF(desk.view.viewport()->rect()).contains(all));
    QVERIFY2(desk.view.zoom() > 0.9 * zoom, qPrintable(QStringLiteral("%1 %2").arg(desk.view.zoom()).arg(zoom)));
    desk.view.addReason();
    QTest::keyClick(desk.editor(), Qt::Key_Escape);
    QVERIFY(desk.view.zoom() < 0.68); // as it was, with nothing made too
}

void MapFollowingTest::anUndercutIsTypedBesideItsLine()
{
    Desk desk;
    for (const Inference& inference : desk.debate().inferences().all()) {
        const bool isPlain = !desk.view.map().find(inference.id);
        const std::vector<int> links = desk.view.map().linksOf(inference.id);
        if (!isPlain || links.empty() || desk.view.map().links()[static_cast<std::size_t>(links.front())].isCross)
            continue;
        desk.goNearCornerOf(inference.premises.front().claim);
        desk.selection.select(inference.id);
        desk.view.undercut();
        QVERIFY(desk.view.isEditing());
        const QPointF middle = desk.view.map().links()[static_cast<std::size_t>(links.front())].curve.middle();
        QVERIFY(desk.inside().contains(desk.view.toViewport(middle).toPoint()));
        QVERIFY(desk.inside().adjusted(-2, -2, 2, 2).contains(desk.editor()->geometry()));
        QVERIFY(!desk.editor()->geometry().contains(desk.view.toViewport(middle).toPoint()));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
    }
    desk.selection.select(desk.debate().restingOn(desk.claimWithReasons(1)).front()->id);
    desk.view.undercut();
    desk.type(QStringLiteral("That does not follow."));
    desk.requireInSight(desk.selection.current());
    desk.requireInSight(whatItAnswers(desk.view.map(), desk.selection.current()));
}

/// As the window does it: what was added is revealed, and selected.
void MapFollowingTest::showsWhatIsPasted()
{
    Desk desk;
    desk.goNearCornerOf(desk.claimWithReasons(3));
    const Claim pasted = newClaim(desk.debate(), QStringLiteral("A claim from elsewhere"));
    desk.settle([&] {
        QVERIFY(desk.file.perform(QStringLiteral("Paste"), *addClaim(desk.debate(), pasted)));
        desk.selection.reveal(pasted.id);
    });
    desk.requireInSight(pasted.id);
}

/// Undoing what was made goes back to the card that it was made for.
void MapFollowingTest::showsWhatIsWorkedOnAfterUndo()
{
    Desk desk;
    QObject::connect(&desk.file, &OpenDebate::changed, &desk.view,
        [&](const Changes& changes) { desk.selection.follow(desk.debate(), changes); });
    const ClaimId worked = desk.claimWithReasons(3);
    desk.goNearCornerOf(worked);
    desk.view.addReason();
    desk.type(QStringLiteral("A reason that is taken back"));
    const RecordId made = desk.selection.current();
    desk.requireInSight(made);
    desk.view.setCamera(desk.view.centre() + QPointF(3000, 3000), 1);
    Edits back = {drop(made)};
    for (RecordId referrer : desk.debate().referrers(made))
        back.push_back(drop(referrer));
    desk.settle([&] {
        QVERIFY(desk.file.perform(QStringLiteral("Back"), back));
        desk.selection.goBack(desk.debate());
    });
    QCOMPARE(desk.selection.current(), RecordId(worked));
    desk.requireInSight(worked);
}

void MapFollowingTest::showsWhatIsGoneTo()
{
    Desk desk;
    desk.goNearCornerOf(desk.claimWithReasons(3));
    for (const Claim& claim : desk.debate().claims().all()) {
        desk.selection.reveal(claim.id);
        desk.requireInSight(claim.id);
    }
    QCOMPARE(desk.view.zoom(), 1.0);
    desk.view.fit();
    desk.selection.reveal(desk.claimWithReasons(1)); // nobody can read it from there
    QVERIFY(desk.view.zoom() >= 0.3);
    desk.requireInSight(desk.claimWithReasons(1));
}

/// As when a panel opens below it.
void MapFollowingTest::staysInSightWhereTheViewBecomesSmaller()
{
    Desk desk;
    desk.goNearCornerOf(desk.claimWithReasons(3));
    desk.view.resize(1300, 560);
    desk.requireInSight(desk.selection.current());
    const QPointF elsewhere = desk.view.centre() + QPointF(0, 2000);
    desk.view.setCamera(elsewhere, 1);
    desk.view.resize(1300, 400);
    QVERIFY(
        !desk.view.areaOf(desk.selection.current()).intersects(desk.view.viewport()->rect())); // nobody looked there
}

void MapFollowingTest::leavesTheCameraWithTheHand()
{
    Desk desk;
    desk.goNearCornerOf(desk.claimWithReasons(3));
    const QPoint before = desk.view.areaOf(desk.selection.current()).topLeft();
    desk.settle([&] {
        QVERIFY(desk.file.perform(QStringLiteral("edit"),
            *rewordClaim(desk.debate(), desk.claimWithReasons(0), QStringLiteral("Other words"))));
    });
    const QPoint after = desk.view.areaOf(desk.selection.current()).topLeft();
    QVERIFY((after - before).manhattanLength() < 3); // what somebody looks at stays where it is
}

/// What is left when the rest is put away is not left out of sight.
void MapFollowingTest::aPartComesIntoSight()
{
    Desk desk;
    desk.goNearCornerOf(desk.debate().claims().all().front().id);
    desk.settle([&] { desk.state.setFocus(desk.debate().claims().all().back().id, 1); });
    bool isSeen = false;
    for (const MapCard& card : desk.view.map().cards())
        isSeen |= card.id && desk.view.viewport()->rect().intersects(desk.view.areaOf(card.id));
    QVERIFY(isSeen);
}

/// Also where somebody goes to it at once, such as one who makes a claim of a passage.
void MapFollowingTest::theFirstCardStandsInTheMiddle()
{
    MemoryDebate file;
    Selection selection;
    MapState state;
    LayoutRunner runner{QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout")};
    MapView view{file, selection, state, runner};
    state.setMotionReduced(true);
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const Claim claim = newClaim(file.debate(), QStringLiteral("Tea is warm."));
    QSignalSpy arranged(&view, &MapView::arrangementChanged);
    QVERIFY(file.perform(QStringLiteral("add"), *addClaim(file.debate(), claim)));
    view.reveal(claim.id);
    QVERIFY(arranged.count() > 0 || arranged.wait(20'000));
    const QPoint off = view.areaOf(claim.id).center() - view.viewport()->rect().center();
    QVERIFY2(off.manhattanLength() < margin, qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
}

QTEST_MAIN(MapFollowingTest)
#include "mapfollowingtest.moc"
