// links: app-lib
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/sources/sourceimports.h"
#include "model/debate/codepoints.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/editing/turns.h"
#include "tests/support/openwindow.h"
#include "views/reader/readermargin.h"
#include "views/reader/readerpanel.h"
#include "views/review/reviewpanel.h"
#include "views/search/pickpopup.h"
#include "views/sources/sourcespanel.h"
#include "views/trace/traceview.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>

/// Reading and quoting in a window, by the keys and gestures a person uses; and every step undone.
class WindowReadingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void oneKeyQuotes();
    void oneKeyMakesAClaim();
    void oneKeyMakesAReason_data();
    void oneKeyMakesAReason();
    void menuOfTheTextQuotes();
    void attachesByAFewLetters();
    void attachesToTheSelectedClaim();
    void keysOfTheReaderWorkOnlyThere();
    void lettersChooseFromAnOpenMenu();
    void undoInAnEmptyLineIsForTheDebate();
    void saysWhenNothingIsSelected();
    void passageIsDroppedOnACard();
    void badgeOfACardOpensTheReader();
    void deletesAQuotation();
    void marksPageFurniture();
    void pastesBibliographies();
    void dropsTextsAndBibliographies();
    void newVersionsKeepQuotations();
    void turnsAreProposedAndAccepted();
    void boundariesOfTurnsAreDragged();
    void speakersAreChosenByAFewLetters();
    void reviewIsInTheStatusBar();

private:
    void select(const char* words) const;
    static void drop(QWidget* on, QPoint at, const QMimeData& data);
    QString write(const char* name, const QByteArray& bytes) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&text(), key, modifiers); }
    SourceDocks& docks() const { return m_program->window->panels()->sources(); }
    ReaderText& text() const { return docks().reader().text(); }
    const Debate& debate() const { return m_program->debate(); }
    const Excerpt& lastExcerpt() const { return *debate().table<Excerpt>().inOrder().back(); }

    std::unique_ptr<OpenWindow> m_program;
};

static const char letter[] = "Dear editor,\n\nBuyers do harm, because they pay for it. However, nobody has counted "
                             "them.\n\nAnn: I doubt that.\n\nBen: So do I.\n\nAnn: Then count.\n";

void WindowReadingTest::init()
{
    m_program = std::make_unique<OpenWindow>();
    m_program->window->resize(1200, 800);
    m_program->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window));
    m_program->create();
    m_program->window->imports().takeFiles({write("letter.txt", letter)});
    m_program->settle();
    QCOMPARE(debate().table<Document>().count(), 1);
    docks().showReader();
    QTRY_VERIFY(text().isVisible());
}

void WindowReadingTest::cleanup()
{
    m_program.reset();
}

void WindowReadingTest::drop(QWidget* on, QPoint at, const QMimeData& data)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &dropped);
}

QString WindowReadingTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_program->path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void WindowReadingTest::select(const char* words) const
{
    const QTextCursor found = text().document()->find(QString::fromUtf8(words));
    QVERIFY(!found.isNull());
    text().goTo(found.selectionStart(), found.selectionEnd());
    text().setFocus();
}

void WindowReadingTest::oneKeyQuotes()
{
    select("Buyers do harm");
    key(Qt::Key_Q);
    QCOMPARE(debate().table<Excerpt>().count(), 1);
    QCOMPARE(lastExcerpt().exact, QString("Buyers do harm"));
    QCOMPARE(debate().claims().count(), 0);
    QTRY_VERIFY(text().marks().passages.find(lastExcerpt().id));
    m_program->run("edit.undo");
    QCOMPARE(debate().table<Excerpt>().count(), 0);
}

void WindowReadingTest::oneKeyMakesAClaim()
{
    select("Buyers do harm");
    key(Qt::Key_C);
    QCOMPARE(debate().claims().count(), 1);
    QCOMPARE(debate().statementsOn(debate().claims().all().front().id).size(), std::size_t(1));
    QVERIFY(text().hasFocus());
    m_program->run("edit.undo");
    QCOMPARE(debate().claims().count(), 0);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
}

void WindowReadingTest::oneKeyMakesAReason_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("kind");
    QTest::newRow("a reason") << int(Qt::Key_R) << int(InferenceKind::Support);
    QTest::newRow("an objection") << int(Qt::Key_O) << int(InferenceKind::Attack);
}

void WindowReadingTest::oneKeyMakesAReason()
{
    QFETCH(int, key);
    QFETCH(int, kind);
    const ClaimId claim = m_program->claim("Buying should be a crime.");
    m_program->selection().select(claim);
    select("nobody has counted them");
    this->key(Qt::Key(key));
    const auto bearing = debate().bearingOn(claim);
    QCOMPARE(bearing.size(), std::size_t(1));
    QCOMPARE(int(bearing.front()->kind), kind);
    QCOMPARE(debate().statementsOn(bearing.front()->premises.front().claim).size(), std::size_t(1));
}

/// A right click on a passage offers what can be made of it; the same again on the quotation, with nothing selected.
void WindowReadingTest::menuOfTheTextQuotes()
{
    select("Buyers do harm");
    const auto choose = [&](const char* id) {
        QTextCursor place = text().document()->find(QStringLiteral("do harm"));
        place.setPosition(place.selectionStart());
        const QPoint at = text().cursorRect(place).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, text().viewport()->mapToGlobal(at));
        QApplication::sendEvent(text().viewport(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* action = m_program->window->actions()[QString::fromLatin1(id)];
        QVERIFY(menu->actions().contains(action));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(!QApplication::activePopupWidget());
    };
    choose("reader.claim");
    QCOMPARE(debate().claims().count(), 1);
    QCOMPARE(debate().claims().all().front().text, QString("Buyers do harm"));
    QTRY_VERIFY(text().marks().passages.find(lastExcerpt().id));
    text().moveCursor(QTextCursor::Start);
    choose("reader.remove");
    QCOMPARE(debate().table<Excerpt>().count(), 0);
}

void WindowReadingTest::attachesByAFewLetters()
{
    const ClaimId claim = m_program->claim("Buying should be a crime.");
    (void)m_program->claim("Something else.");
    select("Buyers do harm");
    key(Qt::Key_A);
    auto* popup = m_program->window->findChild<PickPopup*>();
    QVERIFY(popup && popup->isVisible());
    auto* letters = popup->findChild<QLineEdit*>();
    QTest::keyClicks(letters, "crime");
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(debate().statementsOn(claim).size(), std::size_t(1));
}

void WindowReadingTest::attachesToTheSelectedClaim()
{
    const ClaimId claim = m_program->claim("Buying should be a crime.");
    m_program->selection().select(claim);
    select("Buyers do harm");
    key(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(debate().statementsOn(claim).size(), std::size_t(1));
    select("do harm, because");
    m_program->selection().clear();
    QVERIFY(!m_program->window->actions()[u"reader.attachHere"]->isEnabled());
}

void WindowReadingTest::keysOfTheReaderWorkOnlyThere()
{
    select("Buyers do harm");
    m_program->map().setFocus();
    QTest::keyClick(&m_program->map(), Qt::Key_Q);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
}

/// Keys go to the window on the screen, as those of a keyboard do: Qt sends them to shortcuts or to the menu.
void WindowReadingTest::lettersChooseFromAnOpenMenu()
{
    select("Buyers do harm");
    text().setFocus();
    QMenu menu(m_program->window);
    const QAction* other = menu.addAction("&Quite another thing");
    QSignalSpy chosen(other, &QAction::triggered);
    menu.popup(m_program->window->mapToGlobal(QPoint(50, 50)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(m_program->window->windowHandle(), Qt::Key_Q);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
    QVERIFY(!menu.isVisible());
    QTest::keyClick(m_program->window->windowHandle(), Qt::Key_Q);
    QCOMPARE(debate().table<Excerpt>().count(), 1);
}

void WindowReadingTest::undoInAnEmptyLineIsForTheDebate()
{
    docks().showSources();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line && line->text().isEmpty());
    QTest::keyClick(m_program->window->windowHandle(), Qt::Key_X);
    QTest::keyClick(m_program->window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(debate().table<Document>().count(), 1);
    QTest::keyClick(m_program->window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(debate().table<Document>().count(), 0);
}

void WindowReadingTest::saysWhenNothingIsSelected()
{
    text().moveCursor(QTextCursor::Start);
    text().setFocus();
    key(Qt::Key_Q);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
    key(Qt::Key_S);
    key(Qt::Key_Q);
    QCOMPARE(debate().table<Excerpt>().count(), 1);
}

void WindowReadingTest::passageIsDroppedOnACard()
{
    const ClaimId claim = m_program->claim("Buying should be a crime.");
    m_program->map().fit();
    QTRY_VERIFY(!m_program->map().areaOf(claim).isEmpty());
    select("Buyers do harm");
    const std::unique_ptr<QMimeData> dragged(draggedPassage(*docks().reader().passage(), "Buyers do harm"));
    const QPointF at = m_program->map().areaOf(claim).center();
    drop(m_program->map().viewport(), at.toPoint(), *dragged);
    QCOMPARE(debate().statementsOn(claim).size(), std::size_t(1));
    QCOMPARE(debate().claims().count(), 1);
}

void WindowReadingTest::badgeOfACardOpensTheReader()
{
    select("Buyers do harm");
    key(Qt::Key_C);
    const ClaimId claim = debate().claims().all().front().id;
    docks().reader().parentWidget()->hide();
    text().moveCursor(QTextCursor::End);
    m_program->selection().select(claim);
    m_program->run("view.quotation");
    QTRY_VERIFY(text().isVisible());
    QCOMPARE(text().textCursor().selectedText(), QString("Buyers do harm"));
}

void WindowReadingTest::deletesAQuotation()
{
    select("Buyers do harm");
    key(Qt::Key_Q);
    QTRY_VERIFY(text().marks().passages.find(lastExcerpt().id));
    key(Qt::Key_X);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
}

void WindowReadingTest::marksPageFurniture()
{
    select("Dear editor,");
    key(Qt::Key_U);
    QTRY_COMPARE(text().marks().furniture.size(), std::size_t(1));
    select("Dear editor,");
    key(Qt::Key_U);
    QTRY_VERIFY(text().marks().furniture.empty());
}

void WindowReadingTest::pastesBibliographies()
{
    const int before = debate().table<Source>().count();
    QGuiApplication::clipboard()->setText("@book{weitzer, author={Weitzer, Ronald}, title={Legalizing}, year={2012}}");
    m_program->map().setFocus();
    m_program->run("edit.paste");
    m_program->settle();
    QCOMPARE(debate().table<Source>().count(), before + 1);
    QCOMPARE(debate().claims().count(), 0);
    m_program->run("sources.paste");
    m_program->settle();
    QCOMPARE(debate().table<Source>().count(), before + 1);
}

void WindowReadingTest::dropsTextsAndBibliographies()
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(write("other.txt", "Another text, which is not the same.\n")),
        QUrl::fromLocalFile(write("list.ris", "TY  - BOOK\nTI  - Legalizing\nPY  - 2012\nER  - \n"))});
    const std::size_t steps = m_program->file().history().size();
    docks().showSources();
    drop(docks().sources().findChild<QTreeWidget*>()->viewport(), {10, 10}, dropped);
    m_program->settle();
    QCOMPARE(debate().table<Document>().count(), 2);
    QCOMPARE(debate().table<Source>().count(), 3);
    QCOMPARE(m_program->file().history().size(), steps + 1);
}

void WindowReadingTest::newVersionsKeepQuotations()
{
    select("Buyers do harm");
    key(Qt::Key_Q);
    const ExcerptId quotation = lastExcerpt().id;
    const DocumentId old = docks().reader().document();
    docks().reader().setFocus();
    m_program->window->imports().addVersion(old, write("letter2.txt", QByteArray("A new first line.\n\n") + letter));
    m_program->settle();
    QCOMPARE(debate().table<Document>().count(), 2);
    QVERIFY(docks().reader().document() != old);
    QCOMPARE(debate().find(quotation)->document, docks().reader().document());
    QVERIFY(!differsFromDocument(debate(), *debate().find(quotation)));
    const auto* report = m_program->window->findChild<QDialog*>(QStringLiteral("version-report"));
    QVERIFY(report);
    QCOMPARE(report->findChild<QListWidget*>()->item(0)->text().section(u':', 0, 0), QString("found"));
}

void WindowReadingTest::turnsAreProposedAndAccepted()
{
    text().setFocus();
    key(Qt::Key_T);
    QVERIFY(!text().marks().turns.empty());
    QVERIFY(text().marks().turns.front().isProposed);
    QVERIFY(turnsOf(debate(), docks().reader().document()).empty());
    QVERIFY(m_program->choose("Accept"));
    QCOMPARE(turnsOf(debate(), docks().reader().document()).size(), std::size_t(3));
    QTRY_COMPARE(text().marks().turns.size(), std::size_t(3));
    QVERIFY(!text().marks().turns.front().isProposed);
    QVERIFY(stakeholderCalled(debate(), "Ann"));
}

void WindowReadingTest::boundariesOfTurnsAreDragged()
{
    text().setFocus();
    key(Qt::Key_T);
    QVERIFY(m_program->choose("Accept"));
    QTRY_COMPARE(text().marks().turns.size(), std::size_t(3));
    QVERIFY(!text().marks().turns.front().isProposed);
    QWidget* margin = text().findChild<ReaderMargin*>();
    const auto topOf = [this](int position) {
        QTextCursor cursor(text().document());
        cursor.setPosition(position);
        return text().cursorRect(cursor).top();
    };
    const TurnMark ann = text().marks().turns.front();
    const auto to = static_cast<int>(text().toPlainText().indexOf("Buyers do harm"));
    const auto at = [&](int y) {
        return QPoint(
            margin->width() / 2, margin->mapFrom(&text(), text().viewport()->mapTo(&text(), QPoint(0, y))).y());
    };
    QTest::mousePress(margin, Qt::LeftButton, {}, at(topOf(ann.start)));
    QMouseEvent move(QEvent::MouseMove, at(topOf(to) + 4), margin->mapToGlobal(at(topOf(to) + 4)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(margin, &move);
    QTest::mouseRelease(margin, Qt::LeftButton, {}, at(topOf(to) + 4));
    QCOMPARE(turnsOf(debate(), docks().reader().document()).front()->start, to);
    m_program->run("edit.undo");
    QCOMPARE(turnsOf(debate(), docks().reader().document()).front()->start, ann.start);
}

void WindowReadingTest::speakersAreChosenByAFewLetters()
{
    select("Buyers do harm");
    key(Qt::Key_B);
    const auto turns = turnsOf(debate(), docks().reader().document());
    QCOMPARE(turns.size(), std::size_t(1));
    key(Qt::Key_W);
    auto* letters = m_program->window->findChild<PickPopup*>()->findChild<QLineEdit*>();
    QTest::keyClicks(letters, "Cato");
    QTest::keyClick(letters, Qt::Key_Return);
    const StakeholderId cato = stakeholderCalled(debate(), "Cato");
    QVERIFY(cato);
    QCOMPARE(turnsOf(debate(), docks().reader().document()).front()->speaker, cato);
    QTRY_VERIFY(!text().marks().turns.empty() && text().marks().turns.front().speaker == "Cato");
}

void WindowReadingTest::reviewIsInTheStatusBar()
{
    (void)m_program->claim("Nobody says so.");
    QTRY_VERIFY(!docks().review().review().findings.empty());
    QToolButton* summary = nullptr;
    for (QToolButton* button : m_program->window->statusBar()->findChildren<QToolButton*>()) {
        if (button->text().startsWith("Review"))
            summary = button;
    }
    QVERIFY(summary);
    QTest::mouseClick(summary, Qt::LeftButton);
    QTRY_VERIFY(docks().review().isVisible());
}

QTEST_MAIN(WindowReadingTest)
#include "windowreadingtest.moc"
