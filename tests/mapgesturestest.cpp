// links: views
#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "model/layout/layoutrunner.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/map/mappicture.h"
#include "views/map/mapstate.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr ClaimId a{1}, b{2}, c{3}, d{4};
constexpr InferenceId reason{11}, other{12};

Claim claim(ClaimId id, const QString& text)
{
    Claim made;
    made.id = id;
    made.text = text;
    made.order = static_cast<double>(id.value);
    return made;
}

/// "b+a": b is a reason for a; "c-(b+a)": c is an objection to that; "b&c+a": together; "c": bears on nothing.
QString inShort(const Debate& debate, Target target)
{
    if (const auto* id = std::get_if<ClaimId>(&target))
        return debate.find(*id) ? debate.find(*id)->text : QStringLiteral("?");
    const Inference* inference = debate.find(std::get<InferenceId>(target));
    QStringList premises;
    for (const Premise& premise : inference->premises)
        premises += debate.find(premise.claim)->text;
    const QString sign = inference->kind == InferenceKind::Attack ? QStringLiteral("-") : QStringLiteral("+");
    const QString on = inShort(debate, inference->target);
    const bool isOnLine = std::holds_alternative<InferenceId>(inference->target);
    return premises.join(u'&') + sign + (isOnLine ? u'(' + on + u')' : on);
}

QString inShort(const Debate& debate)
{
    QStringList lines;
    for (const Inference& inference : debate.inferences().all())
        lines += inShort(debate, inference.id);
    for (const Claim& one : debate.claims().all()) {
        if (debate.restingOn(one.id).empty())
            lines += one.text;
    }
    lines.sort();
    return lines.join(u' ');
}

/// What a window's actions call on by their keys; tests/windowtest.cpp tries these.
struct Bound {
    int key;
    Qt::KeyboardModifiers modifiers;
    void (MapView::*run)();
};
const Bound bound[] = {
    {Qt::Key_Up, Qt::NoModifier, &MapView::goUp},
    {Qt::Key_Down, Qt::NoModifier, &MapView::goDown},
    {Qt::Key_Left, Qt::NoModifier, &MapView::goLeft},
    {Qt::Key_Right, Qt::NoModifier, &MapView::goRight},
    {Qt::Key_Up, Qt::AltModifier, &MapView::goToLineAbove},
    {Qt::Key_Down, Qt::AltModifier, &MapView::goToLineBelow},
    {Qt::Key_F2, Qt::NoModifier, &MapView::editCurrent},
    {Qt::Key_Return, Qt::ControlModifier, &MapView::addReason},
    {Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier, &MapView::addObjection},
    {Qt::Key_L, Qt::ControlModifier, &MapView::addLinkedPremise},
    {Qt::Key_Insert, Qt::NoModifier, &MapView::addSibling},
    {Qt::Key_Delete, Qt::NoModifier, &MapView::deleteSelection},
};

/// b and d are reasons for a, c stands alone. The layout helper is missing, so the built-in layout places them.
struct Desk {
    Desk()
    {
        Inference first{reason, InferenceKind::Support, {{b}}, a};
        Inference second{other, InferenceKind::Attack, {{d}}, a};
        second.order = 1;
        (void)debate.perform(QStringLiteral("begin"),
            {put(claim(a, QStringLiteral("a"))), put(claim(b, QStringLiteral("b"))), put(claim(c, QStringLiteral("c"))),
                put(claim(d, QStringLiteral("d"))), put(first), put(second)});
        state.setMotionReduced(true);
        QObject::connect(&view, &MapView::spaceTapped, &view, &MapView::foldCurrent);
        view.resize(1000, 700);
        view.show();
        view.setFocus();
        QApplication::setActiveWindow(&view);
        settle();
        steps = debate.history().size();
    }

    void settle()
    {
        QSignalSpy arranged(&view, &MapView::arrangementChanged);
        arranged.wait(3000);
        view.fit();
        view.zoomToActualSize();
    }
    QWidget* stage() { return view.viewport(); }
    QPoint at(RecordId id) { return view.areaOf(id).center(); }
    /// The handles are there once the pointer is on the card.
    QPoint handleOf(RecordId id)
    {
        move(at(id), Qt::NoModifier, Qt::NoButton);
        return {view.areaOf(id).right() - 2, view.areaOf(id).center().y()};
    }
    QPlainTextEdit* editor() { return view.findChild<QPlainTextEdit*>(QStringLiteral("cardEditor")); }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const Bound& one : bound) {
            if (one.key == key && one.modifiers == modifiers)
                return (view.*one.run)();
        }
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text)
    {
        QVERIFY(view.isEditing());
        QTest::keyClicks(editor(), text);
    }
    void enter() { QTest::keyClick(editor(), Qt::Key_Return); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool drops = true)
    {
        move(from, modifiers, Qt::NoButton);
        QTest::mousePress(stage(), Qt::LeftButton, modifiers, from);
        move(from + (to - from) / 2, modifiers);
        move(to, modifiers);
        if (drops)
            QTest::mouseRelease(stage(), Qt::LeftButton, modifiers, to);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, stage()->mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(stage(), &event);
    }
    QPoint lineOf(InferenceId id)
    {
        const int link = view.map().linksOf(id).front();
        return view.toViewport(view.map().links()[static_cast<std::size_t>(link)].curve.middle()).toPoint();
    }

    MemoryDebate debate;
    Selection selection;
    MapState state;
    LayoutRunner runner{QString()};
    MapView view{debate, selection, state, runner};
    std::size_t steps = 0;
};

using Gesture = std::function<void(Desk&)>;

struct GestureRow {
    const char* name;
    Gesture gesture;
    const char* expected; ///< of the debate
    int steps; ///< of history
};

void typeX(Desk& desk)
{
    desk.type(QStringLiteral("x"));
    desk.enter();
}

const GestureRow gestures[] = {
    {"Ctrl+Return adds a reason",
        [](Desk& desk) {
            desk.selection.select(a);
            desk.key(Qt::Key_Return, Qt::ControlModifier);
            typeX(desk);
        },
        "a b+a c d-a x+a", 1},
    {"Ctrl+Shift+Return adds an objection",
        [](Desk& desk) {
            desk.selection.select(b);
            desk.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            typeX(desk);
        },
        "a b+a c d-a x-b", 1},
    {"Ctrl+L links a premise",
        [](Desk& desk) {
            desk.selection.select(b);
            desk.key(Qt::Key_L, Qt::ControlModifier);
            typeX(desk);
        },
        "a b&x+a c d-a", 1},
    {"Insert adds a sibling of the same kind",
        [](Desk& desk) {
            desk.selection.select(d);
            desk.key(Qt::Key_Insert);
            typeX(desk);
        },
        "a b+a c d-a x-a", 1},
    {"a line reached with Alt+Up can be undercut",
        [](Desk& desk) {
            desk.selection.select(b);
            desk.key(Qt::Key_Up, Qt::AltModifier);
            desk.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            typeX(desk);
        },
        "a b+a c d-a x-(b+a)", 1},
    {"undercut works from the claim of a line",
        [](Desk& desk) {
            desk.selection.select(d);
            desk.view.undercut();
            typeX(desk);
        },
        "a b+a c d-a x-(d-a)", 1},
    {"F2 rewords",
        [](Desk& desk) {
            desk.selection.select(c);
            desk.key(Qt::Key_F2);
            typeX(desk);
        },
        "a b+a d-a x", 1},
    {"Escape leaves nothing behind",
        [](Desk& desk) {
            desk.selection.select(a);
            desk.view.addReason();
            desk.type(QStringLiteral("x"));
            QTest::keyClick(desk.editor(), Qt::Key_Escape);
        },
        "a b+a c d-a", 0},
    {"no words leave nothing behind",
        [](Desk& desk) {
            desk.selection.select(a);
            desk.view.addReason();
            desk.enter();
        },
        "a b+a c d-a", 0},
    {"Shift+Return begins a line",
        [](Desk& desk) {
            desk.selection.select(c);
            desk.view.editCurrent();
            QTest::keyClick(desk.editor(), Qt::Key_X);
            QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ShiftModifier);
            QTest::keyClick(desk.editor(), Qt::Key_Y);
            desk.enter();
        },
        "a b+a d-a x\ny", 1},
    {"Delete drops what is selected",
        [](Desk& desk) {
            desk.selection.select(b);
            desk.key(Qt::Key_Delete);
        },
        "a c d-a", 1},
    {"double click rewords in place",
        [](Desk& desk) {
            QTest::mouseDClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, desk.at(c));
            typeX(desk);
        },
        "a b+a d-a x", 1},
    {"double click on the ground writes a claim",
        [](Desk& desk) {
            QTest::mouseDClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
            typeX(desk);
        },
        "a b+a c d-a x", 1},
    {"a line drawn with Shift objects at once",
        [](Desk& desk) { desk.drag(desk.handleOf(c), desk.at(a), Qt::ShiftModifier); }, "a b+a c-a d-a", 1},
    {"a drawn line asks, and supports",
        [](Desk& desk) {
            desk.drag(desk.handleOf(c), desk.at(a));
            QTest::mouseClick(desk.view.findChild<QPushButton*>(QStringLiteral("supports")), Qt::LeftButton);
        },
        "a b+a c+a d-a", 1},
    {"a drawn line asks, and the keyboard objects",
        [](Desk& desk) {
            desk.drag(desk.handleOf(c), desk.at(a));
            QTest::keyClick(desk.view.findChild<QWidget*>(QStringLiteral("connectChoice")), Qt::Key_O);
        },
        "a b+a c-a d-a", 1},
    {"Escape answers the question with nothing",
        [](Desk& desk) {
            desk.drag(desk.handleOf(c), desk.at(a));
            QTest::keyClick(desk.view.findChild<QWidget*>(QStringLiteral("connectChoice")), Qt::Key_Escape);
        },
        "a b+a c d-a", 0},
    {"a line drawn to a line undercuts it", [](Desk& desk) { desk.drag(desk.handleOf(c), desk.lineOf(reason)); },
        "a b+a c-(b+a) d-a", 1},
    {"a line drawn to the ground connects nothing", [](Desk& desk) { desk.drag(desk.handleOf(c), QPoint(3, 3)); },
        "a b+a c d-a", 0},
    {"dragging places a card",
        [](Desk& desk) {
            desk.drag(desk.at(c), desk.at(c) + QPoint(60, 40));
            QCOMPARE(desk.debate.debate().table<Place>().count(), 1);
        },
        "a b+a c d-a", 1},
    {"Escape ends a drag",
        [](Desk& desk) {
            const QRect before = desk.view.areaOf(c);
            desk.drag(desk.at(c), desk.at(c) + QPoint(60, 40), Qt::NoModifier, false);
            QVERIFY(desk.view.areaOf(c) != before);
            desk.key(Qt::Key_Escape);
            QCOMPARE(desk.view.areaOf(c), before);
        },
        "a b+a c d-a", 0},
};

struct WalkRow {
    const char* name;
    RecordId from;
    int key;
    Qt::KeyboardModifiers modifiers;
    RecordId to;
};

const WalkRow ways[] = {
    {"up to what it answers", b, Qt::Key_Up, Qt::NoModifier, a},
    {"up from a line to its claim", reason, Qt::Key_Up, Qt::NoModifier, a},
    {"down to the first answer", a, Qt::Key_Down, Qt::NoModifier, b},
    {"down from a line to its premise", other, Qt::Key_Down, Qt::NoModifier, d},
    {"right to the next answer", b, Qt::Key_Right, Qt::NoModifier, d},
    {"left to the one before", d, Qt::Key_Left, Qt::NoModifier, b},
    {"no further than the last", d, Qt::Key_Right, Qt::NoModifier, d},
    {"Alt+Up to the line itself", b, Qt::Key_Up, Qt::AltModifier, reason},
    {"Alt+Down to the first line below", a, Qt::Key_Down, Qt::AltModifier, reason},
    {"nowhere down from a leaf", b, Qt::Key_Down, Qt::NoModifier, b},
};

}

class MapGesturesTest : public QObject {
    Q_OBJECT
private slots:
    void changes_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(gestures)); ++i)
            QTest::newRow(gestures[i].name) << i;
    }
    void changes()
    {
        QFETCH(int, row);
        Desk desk;
        gestures[row].gesture(desk);
        QCOMPARE(inShort(desk.debate.debate()), QString::fromUtf8(gestures[row].expected));
        QCOMPARE(static_cast<int>(desk.debate.history().size() - desk.steps), gestures[row].steps);
        QVERIFY(!desk.view.isEditing());
        if (gestures[row].steps == 1) {
            QVERIFY(bool(desk.debate.undo()));
            QCOMPARE(inShort(desk.debate.debate()), QStringLiteral("a b+a c d-a"));
        }
    }

    void newClaimsAreTypedWhereTheyWereAskedFor()
    {
        Desk desk;
        const QPoint ground(desk.stage()->width() - 200, desk.stage()->height() - 100);
        QTest::mouseDClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, ground);
        QVERIFY(desk.editor()->geometry().contains(ground));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        desk.view.reveal(a);
        desk.view.addClaim();
        for (RecordId card : {RecordId(a), RecordId(b), RecordId(c), RecordId(d)})
            QVERIFY(!desk.editor()->geometry().intersects(desk.view.areaOf(card)));
        QVERIFY(desk.stage()->rect().contains(desk.editor()->geometry()));
    }

    void walks_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(ways)); ++i)
            QTest::newRow(ways[i].name) << i;
    }
    void walks()
    {
        QFETCH(int, row);
        const WalkRow& walk = ways[row];
        Desk desk;
        desk.selection.select(walk.from);
        desk.key(walk.key, walk.modifiers);
        QCOMPARE(desk.selection.current().value, walk.to.value);
    }

    void clicksSelect()
    {
        Desk desk;
        QTest::mouseClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, desk.at(b));
        QCOMPARE(desk.selection.current(), RecordId(b));
        QTest::mouseClick(desk.stage(), Qt::LeftButton, Qt::ControlModifier, desk.at(d));
        QCOMPARE(desk.selection.records().size(), std::size_t(2));
        QTest::mouseClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, desk.lineOf(reason));
        QCOMPARE(desk.selection.current(), RecordId(reason));
        QTest::mouseClick(desk.stage(), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
        QVERIFY(desk.selection.isEmpty());
        desk.view.fit();
        desk.drag(QPoint(2, 2), desk.stage()->rect().bottomRight() - QPoint(2, 2));
        QCOMPARE(desk.selection.records().size(), std::size_t(4));
    }

    void theMiddleButtonAndTheSpaceBarPan()
    {
        Desk desk;
        const QPointF before = desk.view.centre();
        QTest::mousePress(desk.stage(), Qt::MiddleButton, Qt::NoModifier, QPoint(100, 100));
        desk.move(QPoint(150, 130), Qt::NoModifier, Qt::MiddleButton);
        QTest::mouseRelease(desk.stage(), Qt::MiddleButton, Qt::NoModifier, QPoint(150, 130));
        QCOMPARE(desk.view.centre(), before - QPointF(50, 30) / desk.view.zoom());
        desk.selection.select(a);
        QTest::keyPress(&desk.view, Qt::Key_Space);
        desk.drag(QPoint(150, 130), QPoint(100, 100));
        QTest::keyRelease(&desk.view, Qt::Key_Space);
        QCOMPARE(desk.view.centre(), before);
        QVERIFY(!desk.state.isFolded(a));
    }

    void spaceFoldsAndCounts()
    {
        Desk desk;
        desk.selection.select(a);
        desk.key(Qt::Key_Space);
        QVERIFY(desk.state.isFolded(a));
        QCOMPARE(desk.view.hiddenCount(), 2);
        QCOMPARE(desk.view.map().find(a)->foldedUnder, 2);
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.view.hiddenCount(), 0);
    }

    void theWheelZoomsAtThePointer()
    {
        Desk desk;
        const QPoint at(200, 150);
        const QPointF under = desk.view.toScene(at);
        QWheelEvent event(
            at, desk.stage()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.stage(), &event);
        QVERIFY(desk.view.zoom() > 1.1);
        QVERIFY((desk.view.toScene(at) - under).manhattanLength() < 1e-6);
    }

    void whatCannotBeDoneIsSaid()
    {
        Desk desk;
        QSignalSpy said(&desk.view, &MapView::message);
        desk.selection.clear();
        desk.view.addObjection();
        desk.selection.select(c);
        desk.view.undercut();
        desk.view.foldCurrent();
        desk.debate.setReadOnly(QStringLiteral("This debate can only be read."));
        desk.view.addReason();
        QCOMPARE(said.count(), 4);
        QCOMPARE(said.last().first().toString(), QStringLiteral("This debate can only be read."));
        QVERIFY(!desk.view.isEditing());
    }

    void aClaimThatIsThereCanBeUsedInstead()
    {
        Desk desk;
        const QString text = QStringLiteral("Rebates protect poor households from higher prices");
        (void)desk.debate.perform(QStringLiteral("add"), {put(claim(ClaimId{9}, text))});
        desk.selection.select(a);
        desk.view.addReason();
        QTest::keyClicks(desk.editor(), QStringLiteral("rebates protect poor households from higher price"));
        auto* list = desk.view.findChild<QWidget*>(QStringLiteral("similarClaims"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(inShort(desk.debate.debate()).contains(text + QStringLiteral("+a")));
        QCOMPARE(desk.selection.current(), RecordId(ClaimId{9}));
    }

    void wordsAreKeptWhileTheyAreTyped()
    {
        Desk desk;
        QSignalSpy drafts(&desk.view, &MapView::draftChanged);
        desk.selection.select(a);
        desk.view.addReason();
        desk.type(QStringLiteral("xy"));
        QCOMPARE(drafts.last().at(1).toString(), QStringLiteral("xy"));
        QCOMPARE(desk.view.draft(), QStringLiteral("xy"));
        desk.enter();
        QCOMPARE(drafts.last().at(1).toString(), QString());
    }

    void tabLeavesTheMap()
    {
        Desk desk;
        desk.selection.select(a);
        desk.key(Qt::Key_Tab);
        QCOMPARE(inShort(desk.debate.debate()), QStringLiteral("a b+a c d-a"));
        QVERIFY(!desk.view.isEditing());
    }
};

QTEST_MAIN(MapGesturesTest)
#include "mapgesturestest.moc"
