// links: app-lib
#include "app/window/editing/clipboard.h"
#include "app/window/panels/panels.h"
#include "app/window/statusbar.h"
#include "tests/support/openwindow.h"
#include "views/inspector/fields.h"
#include "views/inspector/inspector.h"
#include "views/inspector/textfield.h"
#include "views/outline/outlineview.h"
#include "views/search/pickpopup.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolBar>

/// A debate made with keys and mouse in a real window.
class WindowEditingTest : public QObject {
    Q_OBJECT
private slots:
    void buildsADebateByKeyboard();
    void answersAQuestionByKeyboard_data();
    void answersAQuestionByKeyboard();
    void refusedKeysSayWhy();
    void suggestsANameByWhatIsAsked();
    void undoesAndRedoesByKeyboard();
    void undoLeadsBackToWhatWasSelected();
    void undoLeavesTextFieldsAlone();
    void undercutsByKeyboard();
    void undercutsFromTheInspector();
    void keysDoNotReachCardsWhileTyping();
    void deletesAndDuplicates();
    void copiesInEveryForm();
    void pastesOutlinesAfterAsking();
    void mergesTwoClaims();
    void showsAndHides();
    void spaceFolds();
    void goesToAClaimByLetters();
    void runsACommandByLetters();
    void outlineHasTheSameKeys();
    void chosenKeysTakeTheOldOnesPlace();
    void newDebatesBeginWithAQuestion();
    void emptyMapsNameTheKeys();
};

namespace {

/// Keys go where the focus is, as they do for people.
void press(OpenWindow& program, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = program.window->focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, key, modifiers);
}

void type(OpenWindow& program, const QString& words)
{
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(program.window->focusWidget()));
    QTest::keyClicks(program.window->focusWidget(), words);
    press(program, Qt::Key_Return);
}

ClaimId named(const OpenWindow& program, const QString& text)
{
    for (const Claim& claim : program.debate().claims().all()) {
        if (claim.text == text)
            return claim.id;
    }
    return {};
}

/// A claim with a reason, made without gestures; the claim is selected and the map has the focus.
void prepare(OpenWindow& program)
{
    program.create();
    QVERIFY(QTest::qWaitForWindowActive(program.window));
    const ClaimId claim = program.claim(QStringLiteral("Claim"));
    const ClaimId reason = program.claim(QStringLiteral("Reason"));
    QVERIFY(program.file().perform(
        QStringLiteral("Add Reason"), *attach(program.debate(), reason, InferenceKind::Support, claim)));
    program.selection().select(claim);
    program.map().setFocus();
}

}

void WindowEditingTest::buildsADebateByKeyboard()
{
    OpenWindow program;
    program.create();
    QVERIFY(QTest::qWaitForWindowActive(program.window));
    program.map().setFocus();
    press(program, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(program, QStringLiteral("Cats are better"));
    QVERIFY(named(program, QStringLiteral("Cats are better")));
    press(program, Qt::Key_Return, Qt::ControlModifier);
    type(program, QStringLiteral("They wash themselves"));
    program.selection().select(named(program, QStringLiteral("Cats are better")));
    program.map().setFocus();
    press(program, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    type(program, QStringLiteral("They scratch"));
    QCOMPARE(program.debate().claims().count(), 3);
    QCOMPARE(program.debate().inferences().count(), 2);
    const auto bearing = program.debate().bearingOn(named(program, QStringLiteral("Cats are better")));
    QCOMPARE(bearing.size(), 2u);
    QCOMPARE(bearing[0]->kind, InferenceKind::Support);
    QCOMPARE(bearing[1]->kind, InferenceKind::Attack);
}

void WindowEditingTest::answersAQuestionByKeyboard_data()
{
    QTest::addColumn<bool>("inOutline");
    QTest::newRow("on the map") << false;
    QTest::newRow("in the outline") << true;
}

/// As the inspector says of a question without answers.
void WindowEditingTest::answersAQuestionByKeyboard()
{
    QFETCH(bool, inOutline);
    OpenWindow program;
    program.create();
    QVERIFY(QTest::qWaitForWindowActive(program.window));
    program.map().setFocus();
    press(program, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    type(program, QStringLiteral("Are cats better?"));
    const IssueId question = program.debate().issues().all().front().id;
    program.selection().select(question);
    if (inOutline)
        program.window->panels()->outline().setFocus();
    press(program, Qt::Key_Return, Qt::ControlModifier);
    if (inOutline) {
        QTRY_VERIFY(program.window->panels()->outline().findChild<QPlainTextEdit*>());
        program.window->panels()->outline().findChild<QPlainTextEdit*>()->setFocus();
    }
    type(program, QStringLiteral("They are"));
    QTRY_COMPARE(program.debate().optionsOf(question).size(), std::size_t(1));
    QCOMPARE(program.debate().optionsOf(question).front()->text, QStringLiteral("They are"));
}

void WindowEditingTest::refusedKeysSayWhy()
{
    OpenWindow program;
    prepare(program);
    auto& bar = *program.window->findChild<StatusBar*>();
    program.selection().clear();
    press(program, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bar.said(), QStringLiteral("Select a claim or a line first."));
    bar.say({});
    program.window->panels()->outline().setFocus();
    press(program, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bar.said(), QStringLiteral("Select a claim or a line first."));
    bar.say({});
    program.window->panels()->inspector().findChild<QLineEdit*>()->setFocus(); // keys of cards mean nothing here
    press(program, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bar.said(), QString());
    QCOMPARE(program.debate().claims().count(), 2);
}

void WindowEditingTest::suggestsANameByWhatIsAsked()
{
    OpenWindow program;
    program.create();
    const QString before = program.window->suggestedName();
    QVERIFY(program.file().perform(
        QStringLiteral("Add"), *addIssue(program.debate(), newIssue(program.debate(), QStringLiteral("Cats/dogs?")))));
    QVERIFY(before != program.window->suggestedName());
    QCOMPARE(program.window->suggestedName(), QStringLiteral("Cats-dogs"));
    DebateInfo info = program.debate().info();
    info.title = QStringLiteral("Pets");
    QVERIFY(program.file().perform(QStringLiteral("Title"), {put(info)}));
    QCOMPARE(program.window->suggestedName(), QStringLiteral("Pets"));
}

void WindowEditingTest::undoesAndRedoesByKeyboard()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.debate().inferences().count(), 0);
    press(program, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(program.debate().inferences().count(), 1);
    press(program, Qt::Key_Z, Qt::ControlModifier);
    press(program, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.debate().inferences().count(), 1);
}

/// Of what is still there, or is there again; what somebody has put down stays down.
void WindowEditingTest::undoLeadsBackToWhatWasSelected()
{
    OpenWindow program;
    prepare(program);
    const RecordId claim = program.selection().current();
    press(program, Qt::Key_Return, Qt::ControlModifier);
    type(program, QStringLiteral("One more reason"));
    QVERIFY(program.selection().current() != claim);
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.selection().current(), claim);
    press(program, Qt::Key_Delete);
    QVERIFY(!program.debate().contains(claim));
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.selection().current(), claim);
    program.selection().clear();
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(program.selection().isEmpty());
}

void WindowEditingTest::undoLeavesTextFieldsAlone()
{
    OpenWindow program;
    prepare(program);
    auto* bar = program.window->findChild<QToolBar*>(QStringLiteral("toolbar"));
    const auto click = [&](const char* id) {
        QAction* action = program.window->actions()[QString::fromLatin1(id)];
        QTest::mouseClick(bar->widgetForAction(action), Qt::LeftButton);
    };
    const ClaimId added = program.claim(QStringLiteral("New"));
    program.selection().select(added);
    auto& inspector = program.window->panels()->inspector();
    auto* field = inspector.findChild<QStackedWidget*>()->currentWidget()->findChild<TextField*>();
    field->setFocus();
    QTRY_COMPARE(program.window->focusWidget(), field);
    click("edit.undo");
    QVERIFY(!program.debate().contains(added));
    QCOMPARE(program.window->focusWidget(), &program.map());
    click("edit.redo");
    QVERIFY(program.debate().contains(added));
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!program.debate().contains(added));
    for (QWidget* one : inspector.findChild<QStackedWidget*>()->currentWidget()->findChildren<QWidget*>()) {
        if (!qobject_cast<LineField*>(one) && !qobject_cast<TextField*>(one))
            continue;
        QVERIFY(program.file().redo());
        one->setFocus();
        press(program, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!program.debate().contains(added));
    }
}

void WindowEditingTest::undercutsByKeyboard()
{
    OpenWindow program;
    prepare(program);
    program.selection().select(program.debate().inferences().all().front().id);
    press(program, Qt::Key_U, Qt::ControlModifier);
    type(program, QStringLiteral("That does not follow"));
    QCOMPARE(program.debate().inferences().count(), 2);
    const auto& all = program.debate().inferences().all();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Inference& one) {
        return std::holds_alternative<InferenceId>(one.target) && one.kind == InferenceKind::Attack;
    }));
}

/// By a button that stands where the reason is shown, and that tells its key.
void WindowEditingTest::undercutsFromTheInspector()
{
    OpenWindow program;
    prepare(program);
    const Inference reason = program.debate().inferences().all().front();
    for (RecordId selected : {RecordId(reason.id), RecordId(reason.premises.front().claim)}) {
        const int before = program.debate().inferences().count();
        program.selection().select(selected);
        const QList<QPushButton*> buttons
            = program.window->findChild<QWidget*>(QStringLiteral("inspector"))->findChildren<QPushButton*>();
        const auto offered = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->isVisible() && button->text().remove(u'&') == u"Object to This Step";
        });
        QVERIFY(offered != buttons.end());
        QVERIFY((*offered)->toolTip().contains(QStringLiteral("Ctrl+U")));
        (*offered)->click();
        type(program, QStringLiteral("That does not follow from it"));
        QCOMPARE(program.debate().inferences().count(), before + 1);
        QCOMPARE(program.debate().bearingOn(reason.id).size(), static_cast<std::size_t>(before));
    }
}

void WindowEditingTest::keysDoNotReachCardsWhileTyping()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(program.window->focusWidget()));
    press(program, Qt::Key_End, Qt::ControlModifier);
    press(program, Qt::Key_Space);
    press(program, Qt::Key_Delete);
    press(program, Qt::Key_Insert);
    press(program, Qt::Key_Backspace);
    type(program, QStringLiteral("s"));
    QCOMPARE(program.debate().claims().count(), 2);
    QVERIFY(named(program, QStringLiteral("Claims")));
    QCOMPARE(program.map().hiddenCount(), 0);
}

void WindowEditingTest::deletesAndDuplicates()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_A, Qt::ControlModifier);
    press(program, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(program.debate().claims().count(), 4);
    QCOMPARE(program.debate().inferences().count(), 2);
    press(program, Qt::Key_Delete);
    QCOMPARE(program.debate().claims().count(), 2);
    press(program, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.debate().claims().count(), 4);
}

void WindowEditingTest::copiesInEveryForm()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_A, Qt::ControlModifier);
    press(program, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(QString::fromLatin1(Clipboard::ownType)));
    QCOMPARE(data->text(), QStringLiteral("Claim\n    + Reason\n"));
    QVERIFY(!data->data(QStringLiteral("image/png")).isEmpty());
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    press(program, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program.debate().claims().count(), 4);
    press(program, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(program.debate().claims().count(), 2);
}

void WindowEditingTest::pastesOutlinesAfterAsking()
{
    OpenWindow program;
    prepare(program);
    QGuiApplication::clipboard()->setText(QStringLiteral("A\n  + B\n  - C\n"));
    program.run("edit.paste");
    QCOMPARE(program.debate().claims().count(), 2);
    QVERIFY(program.choose("Paste Them"));
    QCOMPARE(program.debate().claims().count(), 5);
    QCOMPARE(program.debate().inferences().count(), 3);
    program.run("edit.undo");
    QCOMPARE(program.debate().claims().count(), 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("One claim"));
    program.run("edit.paste");
    QCOMPARE(program.debate().claims().count(), 3);
}

void WindowEditingTest::mergesTwoClaims()
{
    OpenWindow program;
    prepare(program);
    const ClaimId twin = program.claim(QStringLiteral("Claim again"));
    program.selection().select({RecordId(named(program, QStringLiteral("Claim"))), RecordId(twin)});
    program.run("edit.merge");
    QCOMPARE(program.debate().claims().count(), 2);
    QCOMPARE(program.debate().bearingOn(named(program, QStringLiteral("Claim"))).size(), 1u);
}

void WindowEditingTest::showsAndHides()
{
    OpenWindow program;
    prepare(program);
    program.claim(QStringLiteral("Elsewhere"));
    program.run("view.focus1");
    QCOMPARE(program.map().hiddenCount(), 1);
    program.run("view.showAll");
    QCOMPARE(program.map().hiddenCount(), 0);
    program.run("view.foldAll");
    QCOMPARE(program.map().hiddenCount(), 1);
    program.run("view.unfoldAll");
    QCOMPARE(program.map().hiddenCount(), 0);
    program.run("view.leftRight");
    QCOMPARE(program.window->workspace()->state().direction(), LayoutDirection::LeftRight);
    QVERIFY(program.window->actions()[u"view.leftRight"]->isChecked());
}

void WindowEditingTest::spaceFolds()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_Space);
    QCOMPARE(program.map().hiddenCount(), 1);
    press(program, Qt::Key_Space);
    QCOMPARE(program.map().hiddenCount(), 0);
}

void WindowEditingTest::goesToAClaimByLetters()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_K, Qt::ControlModifier);
    auto* popup = program.window->findChild<PickPopup*>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("reas"));
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(program.selection().current(), RecordId(named(program, QStringLiteral("Reason"))));
}

void WindowEditingTest::runsACommandByLetters()
{
    OpenWindow program;
    prepare(program);
    press(program, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = program.window->findChild<PickPopup*>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("fold all"));
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(program.map().hiddenCount(), 1);
}

void WindowEditingTest::outlineHasTheSameKeys()
{
    OpenWindow program;
    prepare(program);
    program.window->panels()->showOutline();
    OutlineView& outline = program.window->panels()->outline();
    program.selection().select(named(program, QStringLiteral("Claim")));
    QTest::keyClick(&outline, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(program.window->focusWidget()));
    type(program, QStringLiteral("A second reason"));
    QTRY_COMPARE(program.debate().bearingOn(named(program, QStringLiteral("Claim"))).size(), 2u);
    QVERIFY(outline.hasFocus());
}

void WindowEditingTest::chosenKeysTakeTheOldOnesPlace()
{
    OpenWindow program;
    prepare(program);
    program.selection().select(named(program, QStringLiteral("Reason")));
    program.desk.shortcuts.choose(QStringLiteral("insert.reason"), {QKeySequence(QStringLiteral("Ctrl+J"))});
    program.desk.shortcuts.choose(QStringLiteral("go.up"), {QKeySequence(QStringLiteral("Ctrl+Up"))});
    press(program, Qt::Key_Up);
    QCOMPARE(program.selection().current(), RecordId(named(program, QStringLiteral("Reason"))));
    press(program, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(program.selection().current(), RecordId(named(program, QStringLiteral("Claim"))));
    press(program, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!program.map().isEditing());
    press(program, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(program.map().isEditing());
    type(program, QStringLiteral("A second reason"));
    program.window->panels()->showOutline();
    OutlineView& outline = program.window->panels()->outline();
    QTest::keyClick(&outline, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!qobject_cast<QPlainTextEdit*>(program.window->focusWidget()));
    QTest::keyClick(&outline, Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(program.window->focusWidget()));
}

void WindowEditingTest::newDebatesBeginWithAQuestion()
{
    OpenWindow program;
    QVERIFY(QTest::qWaitForWindowActive(program.window));
    for (QAbstractButton* button : program.window->findChildren<QAbstractButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("New Debate")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(program.window->workspace());
    type(program, QStringLiteral("Should it be?"));
    QCOMPARE(program.debate().issues().all().size(), std::size_t{1});
    QCOMPARE(program.debate().issues().all().front().text, QStringLiteral("Should it be?"));
}

void WindowEditingTest::emptyMapsNameTheKeys()
{
    OpenWindow program;
    program.create();
    QVERIFY(program.map().keysHint().contains(QStringLiteral("Ctrl+Shift+N")));
    program.desk.shortcuts.choose(QStringLiteral("insert.claim"), keys("Ctrl+Alt+Y"));
    QTRY_VERIFY(program.map().keysHint().contains(QStringLiteral("Ctrl+Alt+Y")));
    program.desk.shortcuts.choose(QStringLiteral("insert.claim"), {});
    QTRY_VERIFY(!program.map().keysHint().contains(QStringLiteral("claim")));
}

QTEST_MAIN(WindowEditingTest)
#include "windoweditingtest.moc"
