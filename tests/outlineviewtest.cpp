// links: views
#include "views/outline/outlineview.h"

#include "tests/support/exampledebate.h"
#include "tests/support/memorydebate.h"
#include "views/common/selection.h"
#include "views/map/mapstate.h"
#include "views/outline/draggedrows.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlinepanel.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

/// Real keys and drags on the outline.
namespace {

/// What a window's actions call on by their keys; tests/windowtest.cpp tries these.
struct Bound {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    void (OutlineView::*run)();
};
const Bound bound[] = {
    {Qt::Key_F2, Qt::NoModifier, &OutlineView::editCurrent},
    {Qt::Key_Return, Qt::NoModifier, &OutlineView::editCurrent},
    {Qt::Key_Return, Qt::ControlModifier, &OutlineView::addReason},
    {Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier, &OutlineView::addObjection},
    {Qt::Key_L, Qt::ControlModifier, &OutlineView::addLinkedPremise},
    {Qt::Key_U, Qt::ControlModifier, &OutlineView::undercut},
    {Qt::Key_Insert, Qt::NoModifier, &OutlineView::addSibling},
    {Qt::Key_Delete, Qt::NoModifier, &OutlineView::deleteSelection},
    {Qt::Key_Space, Qt::NoModifier, &OutlineView::foldCurrent},
    {Qt::Key_Up, Qt::AltModifier, &OutlineView::moveUp},
    {Qt::Key_Down, Qt::AltModifier, &OutlineView::moveDown},
};

}

class OutlineViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void sharesTheSelection();
    void addsByKey_data();
    void addsByKey();
    void editsInPlace();
    void escapeLeavesNothing();
    void deletesAndUndoes();
    void foldsWithTheMap();
    void opensWhatARevealedRowIsIn();
    void sortsByKey_data();
    void sortsByKey();
    void sortsPremises();
    void attachesByDragging_data();
    void attachesByDragging();
    void refusesWithASentence();
    void goesToTheFullRow();
    void keepsItsPlaceWhenRowsComeAbove();
    void keepsFoldsAndSelectionAcrossAnUndercut();
    void narrowsAsOneTypes();
    void readOnlyChangesNothing();
    void showsWhatIsNestedTooDeep();
    void selectsAllThatStandsOpen();
    void opensAWholeBranch();
    void addsOptionsFromAnAnswer();
    void opensALargeDebateABitAtATime();

private:
    void choose(RecordId id) { m_panel->view().setCurrentIndex(m_panel->model().indexOf(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        for (const Bound& one : bound) {
            if (one.key == key && one.modifiers == modifiers)
                return (m_panel->view().*one.run)();
        }
        QTest::keyClick(&m_panel->view(), key, modifiers);
    }
    QPlainTextEdit* editor() const { return m_panel->view().findChild<QPlainTextEdit*>(); }
    void write(const QString& text)
    {
        QVERIFY(editor());
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    const Debate& debate() const { return m_open->debate(); }
    ClaimId claimWith(const QString& text) const
    {
        for (const Claim& claim : debate().claims().all()) {
            if (claim.text == text)
                return claim.id;
        }
        return {};
    }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<MapState> m_state;
    std::unique_ptr<OutlinePanel> m_panel;
};

void OutlineViewTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", example::edits());
    m_selection = std::make_unique<Selection>();
    m_state = std::make_unique<MapState>();
    m_panel = std::make_unique<OutlinePanel>(*m_open, *m_selection, *m_state);
    m_panel->resize(420, 500);
    m_panel->show();
    m_panel->view().setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void OutlineViewTest::cleanup()
{
    m_panel.reset();
}

void OutlineViewTest::sharesTheSelection()
{
    m_selection->select(example::harm);
    QCOMPARE(m_panel->view().currentIndex(), m_panel->model().indexOf(example::harm));
    key(Qt::Key_Down);
    QVERIFY(m_selection->current() != RecordId(example::harm));
    QCOMPARE(m_selection->current(), m_panel->model().recordAt(m_panel->view().currentIndex()));
    m_selection->select({RecordId(example::ban), RecordId(example::rights)});
    QCOMPARE(m_panel->view().selectionModel()->selectedRows().size(), 2);
    QCOMPARE(m_selection->current(), RecordId(example::rights));
    key(Qt::Key_Home);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_selection->records().size(), 2u);
}

void OutlineViewTest::addsByKey_data()
{
    QTest::addColumn<qint64>("claim");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("target"); // an inference when larger than 10
    const int control = Qt::ControlModifier;
    const int both = Qt::ControlModifier | Qt::ShiftModifier;
    const auto support = static_cast<int>(InferenceKind::Support);
    const auto attack = static_cast<int>(InferenceKind::Attack);
    QTest::newRow("a reason") << example::lone.value << int(Qt::Key_Return) << control << support
                              << example::lone.value;
    QTest::newRow("an objection") << example::lone.value << int(Qt::Key_Return) << both << attack
                                  << example::lone.value;
    QTest::newRow("an undercut") << example::harm.value << int(Qt::Key_U) << control << attack
                                 << example::harmForBan.value;
    QTest::newRow("a sibling") << example::harm.value << int(Qt::Key_Insert) << 0 << support << example::ban.value;
}

void OutlineViewTest::addsByKey()
{
    QFETCH(qint64, claim);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, kind);
    QFETCH(qint64, target);
    choose(ClaimId{claim});
    const auto steps = m_open->history().size();
    this->key(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    write("Freshly said.");
    const ClaimId made = claimWith("Freshly said.");
    QVERIFY(made);
    QCOMPARE(m_open->history().size(), steps + 1);
    const auto uses = debate().restingOn(made);
    QCOMPARE(uses.size(), 1u);
    QCOMPARE(int(uses.front()->kind), kind);
    QCOMPARE(RecordId(uses.front()->target).value, target);
    QCOMPARE(m_selection->current(), RecordId(made));
    QVERIFY(m_panel->view().visualRect(m_panel->model().indexOf(made)).isValid());
    QVERIFY(!m_panel->model().draftIndex().isValid());
}

void OutlineViewTest::editsInPlace()
{
    choose(example::lone);
    key(Qt::Key_F2);
    QVERIFY(editor());
    QCOMPARE(editor()->toPlainText(), debate().find(example::lone)->text);
    const auto steps = m_open->history().size();
    write("Other words");
    QCOMPARE(debate().find(example::lone)->text, QString("Other words"));
    QCOMPARE(m_open->history().size(), steps + 1);
    choose(example::lone);
    key(Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_open->history().size(), steps + 1); // nothing was typed
}

void OutlineViewTest::escapeLeavesNothing()
{
    choose(example::lone);
    const auto steps = m_open->history().size();
    key(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(editor(), "No matter");
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(!m_panel->model().draftIndex().isValid());
    QCOMPARE(m_open->history().size(), steps);
    key(Qt::Key_Return, Qt::ControlModifier); // and it can be tried again
    QVERIFY(m_panel->model().draftIndex().isValid());
}

void OutlineViewTest::deletesAndUndoes()
{
    choose(example::rights);
    const Debate before = debate();
    key(Qt::Key_Delete);
    QVERIFY(!debate().find(example::rights));
    QVERIFY(m_panel->view().currentIndex().isValid());
    (void)m_open->undo();
    QVERIFY(debate() == before);
    QVERIFY(m_panel->model().indexOf(example::rights).isValid());
}

void OutlineViewTest::foldsWithTheMap()
{
    const QModelIndex ban = m_panel->model().indexOf(example::ban);
    QVERIFY(m_panel->view().isExpanded(ban));
    choose(example::ban);
    key(Qt::Key_Space);
    QVERIFY(!m_panel->view().isExpanded(ban));
    QVERIFY(m_state->isFolded(example::ban));
    m_state->setFolded(example::ban, false);
    QVERIFY(m_panel->view().isExpanded(ban));
    m_state->setFolded(example::issue, true);
    QVERIFY(!m_panel->view().isExpanded(m_panel->model().indexOf(example::issue)));
    m_state->showAll();
    QVERIFY(m_panel->view().isExpanded(m_panel->model().indexOf(example::issue)));
    key(Qt::Key_Left);
    QVERIFY(m_state->isFolded(example::ban));
}

void OutlineViewTest::opensWhatARevealedRowIsIn()
{
    m_state->setFolded(example::ban, true);
    m_selection->reveal(example::evidence);
    QVERIFY(!m_state->isFolded(example::ban));
    QCOMPARE(m_panel->view().currentIndex(), m_panel->model().indexOf(example::evidence));
    QVERIFY(m_panel->view().visualRect(m_panel->view().currentIndex()).isValid());
}

void OutlineViewTest::sortsByKey_data()
{
    QTest::addColumn<qint64>("claim");
    QTest::addColumn<int>("key");
    QTest::addColumn<QList<qint64>>("inferences");
    QTest::newRow("down") << example::harm.value << int(Qt::Key_Down) << QList<qint64>{12, 11, 13};
    QTest::newRow("up") << example::rights.value << int(Qt::Key_Up) << QList<qint64>{11, 13, 12};
    QTest::newRow("no further up") << example::harm.value << int(Qt::Key_Up) << QList<qint64>{11, 12, 13};
    QTest::newRow("no further down") << example::rights.value << int(Qt::Key_Down) << QList<qint64>{11, 12, 13};
}

void OutlineViewTest::sortsByKey()
{
    QFETCH(qint64, claim);
    QFETCH(int, key);
    QFETCH(QList<qint64>, inferences);
    choose(ClaimId{claim});
    this->key(static_cast<Qt::Key>(key), Qt::AltModifier);
    QList<qint64> sorted;
    for (const Inference* inference : debate().bearingOn(example::ban))
        sorted << inference->id.value;
    QCOMPARE(sorted, inferences);
    QCOMPARE(m_selection->current(), RecordId(ClaimId{claim}));
}

void OutlineViewTest::sortsPremises()
{
    choose(example::demand);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(debate().find(example::linked)->premises.back().claim, example::demand);
}

namespace {

/// Lets rows go over a place of the view, as the window system would.
bool dropOn(QTreeView& view, const QMimeData& data, QPoint at, Qt::DropAction action)
{
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
        action == Qt::CopyAction ? Qt::ControlModifier : Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, enter.modifiers());
    move.setDropAction(action);
    QApplication::sendEvent(view.viewport(), &move);
    QDropEvent drop(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, enter.modifiers());
    drop.setDropAction(action);
    QApplication::sendEvent(view.viewport(), &drop);
    return drop.isAccepted();
}

}

void OutlineViewTest::attachesByDragging_data()
{
    QTest::addColumn<qint64>("dragged");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<qint64>("onto"); // an inference when from 11 to 20, an issue at 900
    QTest::addColumn<bool>("isCopy");
    QTest::addColumn<QString>("found");
    QTest::newRow("a free claim becomes a reason") << 7ll << 0ll << 2ll << false << "0:7>2";
    QTest::newRow("an objection stays one") << 5ll << 13ll << 2ll << false << "1:5>2";
    QTest::newRow("with Control it is used twice") << 5ll << 13ll << 3ll << true << "1:5>1 1:5>3";
    QTest::newRow("onto linked premises: one more") << 7ll << 0ll << 12ll << false << "0:4+3+7>1";
    QTest::newRow("onto a question: an option") << 7ll << 0ll << 900ll << false << "7@900";
}

void OutlineViewTest::attachesByDragging()
{
    QFETCH(qint64, dragged);
    QFETCH(qint64, by);
    QFETCH(qint64, onto);
    QFETCH(bool, isCopy);
    QFETCH(QString, found);
    const auto data = toMime({{ClaimId{dragged}, InferenceId{by}, by != 0}}, {});
    const RecordId target = onto == 900 ? RecordId(IssueId{900})
        : onto > 10                     ? RecordId(InferenceId{onto})
                                        : RecordId(ClaimId{onto});
    const QPoint at = m_panel->view().visualRect(m_panel->model().indexOf(target)).center();
    QVERIFY(dropOn(m_panel->view(), *data, at, isCopy ? Qt::CopyAction : Qt::MoveAction));
    QStringList uses;
    for (const Inference* use : debate().restingOn(ClaimId{dragged})) {
        QStringList premises;
        for (const Premise& premise : use->premises)
            premises << QString::number(premise.claim.value);
        if (RecordId(use->target) != RecordId(example::decriminalise) || dragged != 5 || onto == 2)
            uses << QString("%1:%2>%3").arg(int(use->kind)).arg(premises.join('+')).arg(RecordId(use->target).value);
    }
    uses.removeAll("2:5>2");
    if (const IssueId answered = debate().find(ClaimId{dragged})->issue)
        uses << QString("%1@%2").arg(dragged).arg(answered.value);
    QCOMPARE(uses.join(' '), found);
}

void OutlineViewTest::refusesWithASentence()
{
    const QSignalSpy said(m_panel.get(), &OutlinePanel::message);
    const auto data = toMime({{example::lone, {}, false}}, {});
    const Debate before = debate();
    dropOn(m_panel->view(), *data, m_panel->view().visualRect(m_panel->model().indexOf(example::lone)).center(),
        Qt::MoveAction);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.front().front().toString(), QString("A claim cannot be a reason for itself."));
    QVERIFY(debate() == before);
}

void OutlineViewTest::goesToTheFullRow()
{
    const QModelIndex full = m_panel->model().indexOf(example::rights);
    const QModelIndex other = m_panel->model().index(0, 0, m_panel->model().indexOf(example::decriminalise));
    QVERIFY(other.data(OutlineModel::IsReferenceRole).toBool());
    m_panel->view().setCurrentIndex(other);
    QCOMPARE(m_selection->current(), RecordId(example::rights));
    key(Qt::Key_Right);
    QCOMPARE(m_panel->view().currentIndex(), full);
}

void OutlineViewTest::keepsItsPlaceWhenRowsComeAbove()
{
    Edits many;
    for (int i = 0; i < 60; ++i)
        many.push_back(put(example::claim(ClaimId{100 + i}, "One of many")));
    (void)m_open->perform("many", many);
    OutlineView& view = m_panel->view();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const QPersistentModelIndex top = view.indexAt(QPoint(5, 5));
    const int offset = view.visualRect(top).top();
    (void)m_open->perform("above", {put(example::claim(ClaimId{99}, "Above all of these"))});
    QCOMPARE(view.visualRect(top).top(), offset);
}

void OutlineViewTest::keepsFoldsAndSelectionAcrossAnUndercut()
{
    choose(example::rights);
    (void)m_open->perform("undercut",
        {put(example::claim(ClaimId{50}, "No")),
            put(example::inference(InferenceId{51}, InferenceKind::Attack, {ClaimId{50}}, example::rightsAgainstBan))});
    QCOMPARE(m_selection->current(), RecordId(example::rights));
    QCOMPARE(m_panel->view().currentIndex(), m_panel->model().indexOf(example::rights));
    QVERIFY(m_panel->view().isExpanded(m_panel->model().indexOf(example::rightsAgainstBan)));
    QVERIFY(m_state->filter().showsAll());
}

void OutlineViewTest::narrowsAsOneTypes()
{
    auto* words = m_panel->findChild<QLineEdit*>();
    QTest::keyClicks(words, "arrests");
    const QModelIndex found = m_panel->model().indexOf(example::evidence);
    QVERIFY(m_panel->view().visualRect(found).isValid());
    QVERIFY(!m_panel->model().indexOf(example::lone).isValid());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(m_panel->model().indexOf(example::lone).isValid());
    QVERIFY(m_panel->view().isExpanded(m_panel->model().indexOf(example::ban)));
    QVERIFY(m_state->filter().showsAll());
}

void OutlineViewTest::readOnlyChangesNothing()
{
    m_open->setReadOnly("Another program has this debate open.");
    const QSignalSpy said(m_panel.get(), &OutlinePanel::message);
    const auto steps = m_open->history().size();
    choose(example::rights);
    for (Qt::Key pressed : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Insert})
        key(pressed);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_open->history().size(), steps);
    QCOMPARE(said.count(), 4);
    QCOMPARE(said.front().front().toString(), QString("Another program has this debate open."));
}

void OutlineViewTest::showsWhatIsNestedTooDeep()
{
    constexpr int depth = 20'000;
    Edits edits;
    for (int i = 1; i <= depth; ++i)
        edits.push_back(put(example::claim(ClaimId{1000 + i}, "One of a chain")));
    for (int i = 2; i <= depth; ++i)
        edits.push_back(put(example::inference(
            InferenceId{100'000 + i}, InferenceKind::Support, {ClaimId{1000 + i}}, ClaimId{999 + i})));
    (void)m_open->perform("chain", edits);
    OutlineView& view = m_panel->view();
    const RecordId last = ClaimId{1000 + depth};
    m_selection->reveal(last);
    QVERIFY(!view.isWhole());
    const QRect shown = view.visualRect(m_panel->model().indexOf(last)) & view.viewport()->rect();
    QVERIFY(shown.width() > 150 && shown.height() > 10); // with room for its words
    m_selection->reveal(example::harm);
    QVERIFY(view.isWhole());
    QVERIFY(view.visualRect(m_panel->model().indexOf(example::harm)).isValid());
}

void OutlineViewTest::selectsAllThatStandsOpen()
{
    OutlineView& view = m_panel->view();
    view.selectAll();
    for (RecordId id : std::initializer_list<RecordId>{example::issue, example::ban, example::linked, example::lone})
        QVERIFY(m_selection->contains(id));
    const auto all = m_selection->records().size();
    view.collapse(m_panel->model().indexOf(example::ban));
    view.selectAll();
    QVERIFY(m_selection->records().size() < all);
    QVERIFY(m_selection->contains(example::ban) && !m_selection->contains(example::linked));
}

void OutlineViewTest::opensAWholeBranch()
{
    OutlineView& view = m_panel->view();
    view.collapseAll();
    choose(example::issue);
    QTest::keyClick(&view, Qt::Key_Asterisk);
    QVERIFY(view.isExpanded(m_panel->model().indexOf(example::issue)));
    const QSignalSpy said(m_panel.get(), &OutlinePanel::message);
    constexpr int many = 10'000;
    Edits edits = {put(Issue{IssueId{5000}, "Many"})};
    for (int i = 0; i < many; ++i) {
        Claim option = example::claim(ClaimId{10'000 + i}, "One of many");
        option.issue = IssueId{5000};
        edits.push_back(put(option));
        edits.push_back(put(example::claim(ClaimId{30'000 + i}, "A reason")));
        edits.push_back(put(example::inference(
            InferenceId{50'000 + i}, InferenceKind::Support, {ClaimId{30'000 + i}}, ClaimId{10'000 + i})));
    }
    (void)m_open->perform("many", edits);
    choose(IssueId{5000});
    QTest::keyClick(&view, Qt::Key_Asterisk);
    QCOMPARE(said.count(), 1); // what is open, and that it is not all
    QVERIFY(view.isExpanded(m_panel->model().indexOf(ClaimId{10'000})));
    QVERIFY(!view.isExpanded(m_panel->model().indexOf(ClaimId{10'000 + many - 1})));
}

void OutlineViewTest::addsOptionsFromAnAnswer()
{
    choose(example::ban);
    m_panel->view().addOption();
    write("A third way");
    QCOMPARE(debate().find(claimWith("A third way"))->issue, example::issue);
    const QSignalSpy said(m_panel.get(), &OutlinePanel::message);
    choose(example::lone);
    m_panel->view().addOption();
    QCOMPARE(said.count(), 1);
}

void OutlineViewTest::opensALargeDebateABitAtATime()
{
    constexpr int count = 30'000;
    Edits edits;
    for (int i = 0; i < count; ++i)
        edits.push_back(put(example::claim(ClaimId{1000 + i}, "One of many")));
    for (int i = 10; i < count; ++i)
        edits.push_back(put(example::inference(
            InferenceId{100'000 + i}, InferenceKind::Support, {ClaimId{1000 + i}}, ClaimId{1000 + i / 10})));
    MemoryDebate large;
    (void)large.perform("fill", edits);
    OutlinePanel panel(large, *m_selection, *m_state);
    panel.resize(400, 500);
    panel.show();
    const QModelIndex top = panel.model().index(0, 0);
    QVERIFY(!panel.view().isExpanded(top));
    m_selection->reveal(ClaimId{1000 + count - 1});
    QVERIFY(panel.view().isExpanded(panel.model().indexOf(ClaimId{1000 + (count - 1) / 10})));
    QVERIFY(panel.view().visualRect(panel.model().indexOf(ClaimId{1000 + count - 1})).isValid());
    QVERIFY(m_state->filter().showsAll());
}

QTEST_MAIN(OutlineViewTest)
#include "outlineviewtest.moc"
