// links: app-lib formats
#include "views/text/textpane.h"
#include "app/window/exchange/argdownlanguage.h"
#include "tests/support/openpane.h"
#include "views/common/selection.h"
#include "views/text/faultlist.h"
#include "views/text/livetext.h"

#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

/// The text beside the map in a real window, by keys.
class TextPaneTest : public QObject, OpenPane {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void pastedTextIsAMap();
    void typedReasonIsOnTheMap();
    void drawnClaimIsInTheText();
    void wordsOfTheAuthorStay();
    void undoIsOneHistory();
    void undoTakesBackWhatChangedNothing();
    void faultsAreUnderlinedAndListed();
    void faultsAreToldAndReached();
    void headingsCanBeRead();
    void selectionFollowsTheCursor();
    void cursorFollowsTheSelection();
    void retitledIsTheSame();
    void savingTakesWhatWasTyped();
    void returnKeepsTheIndent();
    void readOnlyIsSaid();
    void undoOfTheMenuTakesTypingBack();
    void undoOfTheMenuTakesACommentBack();
    void movedCardsLeaveTypingAlone();
    void closingAsksAboutWhatIsRefused();

private:
    const QListWidget& faults() const { return *pane().findChild<QListWidget*>(); }
    bool isUnderlined(const QString& words) const;
};

bool TextPaneTest::isUnderlined(const QString& words) const
{
    return std::ranges::any_of(editor().extraSelections(), [&](const QTextEdit::ExtraSelection& one) {
        return one.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline
            && one.cursor.selectedText().contains(words);
    });
}

void TextPaneTest::pastedTextIsAMap()
{
    start(u"[A]: One\n  + [B]: Two\n  - [C]: Three\n"_s);
    QTRY_COMPARE(m_open->debate().claims().count(), 3);
    QCOMPARE(m_open->debate().inferences().count(), 2);
    QTRY_VERIFY(!m_open->map().areaOf(saying(u"Two"_s)->id).isEmpty());
}

void TextPaneTest::typedReasonIsOnTheMap()
{
    start(u"[A]: One\n"_s);
    goBehind(u"One"_s);
    type(u"\n  + Because"_s);
    QTRY_VERIFY(saying(u"Because"_s));
    const Claim* reason = saying(u"Because"_s);
    QCOMPARE(m_open->debate().bearingOn(saying(u"One"_s)->id).size(), std::size_t(1));
    QCOMPARE(m_open->debate().restingOn(reason->id).front()->kind, InferenceKind::Support);
    QTRY_VERIFY(!m_open->map().areaOf(reason->id).isEmpty());
    QCOMPARE(text(), u"[A]: One\n  + Because\n"_s);
    QTRY_COMPARE(m_open->selection().current(), RecordId(reason->id));
}

void TextPaneTest::drawnClaimIsInTheText()
{
    start(u"// mine\n[A]: One\n"_s);
    m_open->claim(u"Drawn"_s);
    QTRY_VERIFY2(text().contains(u"[Drawn]"_s), qPrintable(text()));
    QVERIFY(text().startsWith(u"// mine\n[A]: One\n"_s));
}

/// Also the cursor stays with the words it is at.
void TextPaneTest::wordsOfTheAuthorStay()
{
    start(u"[A]:   One\n\n\n/* a comment */\n[B]: Two\n"_s);
    goBehind(u"/* a com"_s);
    Claim claim = *saying(u"One"_s);
    claim.text = u"Another one"_s;
    QVERIFY(m_open->file().perform(u"Edit"_s, {put(claim)}));
    QTRY_VERIFY2(text().contains(u"Another one"_s), qPrintable(text()));
    QVERIFY(text().endsWith(u"\n\n\n/* a comment */\n[B]: Two\n"_s));
    QCOMPARE(text().first(editor().textCursor().position()).right(8), u"/* a com"_s);
}

void TextPaneTest::undoIsOneHistory()
{
    start(u"[A]: One\n"_s);
    goBehind(u"One"_s);
    type(u" more"_s);
    QTRY_VERIFY(saying(u"One more"_s));
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(saying(u"One"_s));
    QTRY_COMPARE(text(), u"[A]: One\n"_s);
    QTest::keyClick(&editor(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(text(), u"[A]: One more\n"_s);
    goBehind(u"One more"_s);
    type(u" and"_s); // nobody has read it yet
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"[A]: One more\n"_s);
    QVERIFY(saying(u"One more"_s));
    QTRY_VERIFY(!m_open->file().redoLabel().isEmpty());
    QVERIFY(saying(u"One more"_s));
    QTest::keyClick(&editor(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(text(), u"[A]: One more and\n"_s);
    QVERIFY(saying(u"One more and"_s));
}

void TextPaneTest::undoTakesBackWhatChangedNothing()
{
    start(u"[A]: One\n"_s);
    const auto steps = m_open->file().history().size();
    goBehind(u"[A]: One"_s);
    type(u"\n\n// a thought"_s);
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(), u"[A]: One\n"_s);
    QCOMPARE(m_open->file().history().size(), steps);
    QVERIFY(saying(u"One"_s));
}

void TextPaneTest::faultsAreUnderlinedAndListed()
{
    start(u"[A]: One\n\n[B]: Two\n"_s);
    goBehind(u"Two"_s);
    type(u"\n\n(1) Half\n\n[C]: Three"_s);
    QTRY_VERIFY(saying(u"Three"_s));
    QVERIFY(isUnderlined(u"Half"_s));
    QVERIFY(faults().isVisible());
    QVERIFY2(faults().item(0)->text().startsWith(u"Line 5:"_s), qPrintable(faults().item(0)->text()));
    goBehind(u"(1) Half"_s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&editor(), Qt::Key_Backspace);
    QTRY_VERIFY(!faults().isVisible());
    QVERIFY(!isUnderlined(QString()));
}

void TextPaneTest::faultsAreToldAndReached()
{
    start(u"[A]: One\n\n[B]: Two\n"_s);
    goBehind(u"Two"_s);
    type(u"\n\n(1) Half\n\n[C]: Three {a: [}\n\n[D]: Four"_s);
    QTRY_VERIFY(saying(u"Four"_s));
    const auto told = [&] { return pane().findChild<FaultList*>()->findChild<QLabel*>()->accessibleName(); };
    QVERIFY2(told().startsWith(u"Line 5:"_s), qPrintable(told()));
    const auto goTo = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&editor(), Qt::Key_F8, modifiers);
        return editor().textCursor().blockNumber() + 1;
    };
    QCOMPARE(goTo(Qt::NoModifier), 5);
    QCOMPARE(goTo(Qt::NoModifier), 7);
    QVERIFY2(told().startsWith(u"Line 7:"_s), qPrintable(told()));
    QCOMPARE(goTo(Qt::NoModifier), 5);
    QCOMPARE(goTo(Qt::ShiftModifier), 7);
    QCOMPARE(goTo(Qt::ShiftModifier), 5);
}

void TextPaneTest::headingsCanBeRead()
{
    start(u"# Topic\n\n[A]: One\n"_s);
    for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
        editor().setTheme(theme);
        const auto marks = editor().extraSelections();
        const auto heading = std::ranges::find_if(
            marks, [](const QTextEdit::ExtraSelection& one) { return one.cursor.selectedText().contains(u"Topic"); });
        QVERIFY(heading != marks.end());
        QVERIFY(contrast(heading->format.foreground().color(), theme.field) >= 4.5);
    }
}

void TextPaneTest::selectionFollowsTheCursor()
{
    start(u"[A]: One\n  + [B]\n\n[B]: Two\n"_s);
    goBehind(u"[B]: Tw"_s);
    QTRY_COMPARE(m_open->selection().current(), RecordId(saying(u"Two"_s)->id));
    QTest::keyClick(&editor(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_open->selection().current(), RecordId(saying(u"One"_s)->id));
    QTest::keyClick(&editor(), Qt::Key_Down);
    QTest::keyClick(&editor(), Qt::Key_Right);
    QTest::keyClick(&editor(), Qt::Key_Right);
    QCOMPARE(m_open->selection().current().kind, Kind::Inference);
}

void TextPaneTest::cursorFollowsTheSelection()
{
    QString long_ = u"[A]: One\n  + [B]\n\n"_s;
    for (int i = 0; i < 100; ++i)
        long_ += u"[N%1]: Number %1\n\n"_s.arg(i);
    start(long_ + u"[B]: Two\n"_s);
    goBehind(u"[A]: O"_s);
    m_open->map().setFocus();
    m_open->selection().select(saying(u"Two"_s)->id);
    const int at = editor().textCursor().position();
    QVERIFY2(text().sliced(at).startsWith(u"[B]: Two"_s), qPrintable(text().sliced(at).left(40)));
    QVERIFY(editor().viewport()->rect().contains(editor().cursorRect().center()));
    QVERIFY(m_open->map().hasFocus());
}

void TextPaneTest::retitledIsTheSame()
{
    start(u"[A]: One\n  + [B]\n\n[B]: Two\n"_s);
    const ClaimId two = saying(u"Two"_s)->id;
    goBehind(u"\n[B"_s);
    type(u"ee"_s);
    QTRY_COMPARE(saying(u"Two"_s)->title, u"Bee"_s);
    QCOMPARE(saying(u"Two"_s)->id, two);
    QCOMPARE(text(), u"[A]: One\n  + [Bee]\n\n[Bee]: Two\n"_s);
    QCOMPARE(text().first(editor().textCursor().position()).right(4), u"[Bee"_s);
    QCOMPARE(m_open->debate().claims().count(), 2);
}

void TextPaneTest::savingTakesWhatWasTyped()
{
    start(u"[A]: One\n"_s);
    goBehind(u"One"_s);
    type(u" more"_s);
    m_open->window->finishTyping();
    QVERIFY(saying(u"One more"_s));
}

void TextPaneTest::returnKeepsTheIndent()
{
    start(u"[A]: One\n  + Two\n"_s);
    goBehind(u"Two"_s);
    QTest::keyClick(&editor(), Qt::Key_Return);
    type(u"- Three"_s);
    QTRY_VERIFY(saying(u"Three"_s));
    QCOMPARE(text(), u"[A]: One\n  + Two\n  - Three\n"_s);
    QCOMPARE(m_open->debate().bearingOn(saying(u"One"_s)->id).size(), std::size_t(2));
}

void TextPaneTest::readOnlyIsSaid()
{
    start(u"[A]: One\n"_s);
    const QString path = m_open->path("kept.debate");
    QVERIFY(m_open->file().saveCopy(path));
    auto file = DebateFile::open(path, m_open->desk.state, Access::ReadOnly);
    QVERIFY(file);
    Selection selection;
    TextPane other(**file, selection, std::make_shared<const ArgdownLanguage>());
    other.show();
    QTRY_VERIFY(!textOf(other.editor()).isEmpty());
    QVERIFY(other.editor().isReadOnly());
    const auto labels = other.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == (*file)->whyReadOnly(); }));
    QTest::keyClicks(&other.editor(), u"x"_s);
    QCOMPARE(textOf(other.editor()), u"[A]: One\n"_s);
}

void TextPaneTest::undoOfTheMenuTakesTypingBack()
{
    start(u"[A]: One\n"_s);
    goBehind(u"One"_s);
    type(u" more"_s);
    m_open->run("edit.undo");
    QCOMPARE(text(), u"[A]: One\n"_s);
    QVERIFY(saying(u"One"_s));
    QTRY_VERIFY(!m_open->file().redoLabel().isEmpty());
    m_open->run("edit.redo");
    QTRY_COMPARE(text(), u"[A]: One more\n"_s);
}

/// As the keys of the text do.
void TextPaneTest::undoOfTheMenuTakesACommentBack()
{
    start(u"[A]: One\n"_s);
    goBehind(u"[A]: One"_s);
    type(u"\n\n// a thought"_s);
    QTRY_VERIFY(!pane().isTyped());
    m_open->run("edit.undo");
    QTRY_COMPARE(text(), u"[A]: One\n"_s);
    QVERIFY(saying(u"One"_s));
    m_open->run("edit.undo");
    QTRY_VERIFY(!saying(u"One"_s));
}

/// Though brackets are empty for as long as somebody looks for a title.
void TextPaneTest::movedCardsLeaveTypingAlone()
{
    start(u"[A]: One\n  + [B]\n\n[B]: Two\n"_s);
    const ClaimId two = saying(u"Two"_s)->id;
    goBehind(u"\n[B"_s);
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    goBehind(u"Two"_s);
    type(u"\n\n[D]: Four"_s);
    const QString typed = text();
    QTRY_VERIFY(saying(u"Four"_s));
    QVERIFY(m_open->file().perform(u"Move"_s, {put(Place{PlaceId{7}, two, 10, 20})}));
    QTRY_VERIFY(pane().findChild<LiveText*>()->isInStep());
    QCOMPARE(text(), typed);
    QCOMPARE(saying(u"Two"_s)->title, u"B"_s);
    QVERIFY(faults().isVisible());
}

/// It is nowhere but in the text.
void TextPaneTest::closingAsksAboutWhatIsRefused()
{
    start(u"[A]: One\n"_s);
    QVERIFY(m_open->file().saveAs(m_open->path("kept.debate")));
    goBehind(u"One"_s);
    type(u" more"_s);
    auto other = m_open->file().begin(u"Other"_s, [](const Debate&) { return Edits(); }); // until it ends
    QVERIFY(other);
    m_open->window->close();
    QTRY_VERIFY(isAsked());
    QVERIFY(m_open->answer("Keep Open"));
    QVERIFY(m_open->window->isVisible());
    QCOMPARE(text(), u"[A]: One more\n"_s);
    m_open->window->close();
    QTRY_VERIFY(isAsked());
    QVERIFY(m_open->answer("Close Without It"));
    other = Error{u"over"_s};
    QTRY_VERIFY(m_open->windows.all().empty());
}

QTEST_MAIN(TextPaneTest)
#include "textpanetest.moc"
