// links: app-lib
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/sources/sourceimports.h"
#include "model/debate/editing/people.h"
#include "tests/support/openwindow.h"
#include "views/inspector/inspector.h"
#include "views/reader/readerpanel.h"
#include "views/search/pickpopup.h"
#include "views/stakeholders/stakeholderpanel.h"
#include "views/statements/statementform.h"
#include "views/statements/statementpanel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStatusBar>
#include <QTableView>

/// Who says what, recorded in a window by the keys a person uses; and every step undone.
class WindowPeopleTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void statesInOneMotion();
    void findsClaimsAndPeopleByAFewLetters();
    void conditionIsAskedFor();
    void growsWithItsSpeakers();
    void noticesWhoMayBeMeant();
    void sayWhyNot();
    void positionByHand();
    void goesToClaimAndPassage();
    void mergesFromTheMenu();
    void editsAStatementFromTheInspector();
    void changesManyStatementsAtOnce();
    void showsTheStatementsOfOne();
    void exportsTableAndMatrix();

private:
    template<class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : form()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit* line(const QString& name) const { return named<QLineEdit>(name); }
    void type(const QString& name, const QString& text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    StatementForm* form() const { return m_program->window->findChild<StatementForm*>(); }
    void open(const char* words) const;
    void enter() const
    {
        QTest::keyClick(line("Date"), Qt::Key_Return);
        QTRY_VERIFY(!form());
    }
    SourceDocks& docks() const { return m_program->window->panels()->sources(); }
    ReaderText& text() const { return docks().reader().text(); }
    const Debate& debate() const { return m_program->debate(); }
    const Statement& last() const { return *debate().table<Statement>().inOrder().back(); }
    StakeholderId person(const char* name) const
    {
        const Stakeholder one = newStakeholder(debate(), QString::fromUtf8(name));
        (void)m_program->file().perform("add", *putStakeholder(debate(), one));
        return one.id;
    }

    std::unique_ptr<OpenWindow> m_program;
};

static const char letter[] = "Sellers should go free. Buyers should not. Nobody else was asked.\n";

void WindowPeopleTest::init()
{
    m_program = std::make_unique<OpenWindow>();
    m_program->window->resize(1300, 900);
    m_program->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window));
    m_program->create();
    QFile file(m_program->path("letter.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) > 0);
    file.close();
    m_program->window->imports().takeFiles({file.fileName()});
    QTRY_COMPARE(debate().table<Document>().count(), 1);
    docks().showReader();
    QTRY_VERIFY(text().isVisible());
}

void WindowPeopleTest::cleanup()
{
    m_program.reset();
}

/// Selects words in the reader, and presses the key of the form.
void WindowPeopleTest::open(const char* words) const
{
    const QTextCursor found = text().document()->find(QString::fromUtf8(words));
    QVERIFY(!found.isNull());
    text().goTo(found.selectionStart(), found.selectionEnd());
    m_program->window->activateWindow();
    text().setFocus();
    QTRY_VERIFY(text().hasFocus());
    QTest::keyClick(&text(), Qt::Key_H);
    QVERIFY(form());
}

void WindowPeopleTest::statesInOneMotion()
{
    open("Sellers should go free");
    QCOMPARE(line("Claim")->text(), QString("Sellers should go free"));
    type("Claim", "Selling sex is no crime");
    QTest::mouseClick(named<QRadioButton>("Stance: for"), Qt::LeftButton);
    type("Who, 1", "Chicago Alliance");
    type("Who, 2", "Ann Lee");
    named<QComboBox>("As what, 2")->setCurrentIndex(1);
    type("Date", "2015-08");
    named<QComboBox>("Credibility")->setCurrentIndex(2);
    named<QPlainTextEdit>("Note")->setPlainText("Heard by us.");
    enter();
    QCOMPARE(debate().table<Statement>().count(), 1);
    QCOMPARE(last().date, QString("2015-08"));
    QCOMPARE(last().credibility, 2);
    QCOMPARE(last().note, QString("Heard by us."));
    QCOMPARE(last().speakers.size(), std::size_t(2));
    QCOMPARE(last().speakers.back().role, SpeakerRole::Author);
    QCOMPARE(debate().find(last().speakers.front().stakeholder)->name, QString("Chicago Alliance"));
    QCOMPARE(debate().find(last().claim)->text, QString("Selling sex is no crime"));
    QCOMPARE(debate().find(last().excerpt)->exact, QString("Sellers should go free"));
    m_program->run("edit.undo");
    QCOMPARE(debate().table<Statement>().count(), 0);
    QCOMPARE(debate().table<Stakeholder>().count(), 0);
    QCOMPARE(debate().table<Excerpt>().count(), 0);
    QCOMPARE(debate().claims().count(), 0);
    m_program->run("edit.redo");
    QCOMPARE(debate().table<Statement>().count(), 1);
}

/// Down and Return take a line of the list and leave the form open; aliases are found, too.
void WindowPeopleTest::findsClaimsAndPeopleByAFewLetters()
{
    const ClaimId claim = m_program->claim("Buying sex should be a crime");
    const StakeholderId alliance = person("Chicago Alliance");
    Stakeholder aliased = *debate().find(alliance);
    aliased.aliases = {"CAASE"};
    (void)m_program->file().perform("alias", *putStakeholder(debate(), aliased));
    open("Buyers should not");
    const auto pick = [&](const QString& name, const QString& letters) {
        type(name, letters);
        auto* popup = line(name)->findChild<QCompleter*>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(form());
    };
    pick("Claim", "buying");
    pick("Who, 1", "caase");
    QTest::mouseClick(named<QRadioButton>("Stance: against"), Qt::LeftButton);
    enter();
    QCOMPARE(last().claim, claim);
    QCOMPARE(last().stance, Stance::Against);
    QCOMPARE(last().speakers.front().stakeholder, alliance);
    QCOMPARE(debate().table<Stakeholder>().count(), 1);
    QCOMPARE(debate().claims().count(), 1);
}

void WindowPeopleTest::conditionIsAskedFor()
{
    open("Sellers should go free");
    QVERIFY(!line("Condition")->isEnabled());
    QTest::mouseClick(named<QRadioButton>("Stance: conditional"), Qt::LeftButton);
    QVERIFY(line("Condition")->isEnabled());
    QTest::keyClick(line("Date"), Qt::Key_Return);
    QVERIFY(form());
    QCOMPARE(debate().table<Statement>().count(), 0);
    type("Condition", "if they want to");
    enter();
    QCOMPARE(last().stance, Stance::Conditional);
    QCOMPARE(last().condition, QString("if they want to"));
}

void WindowPeopleTest::growsWithItsSpeakers()
{
    open("Sellers should go free");
    const int high = line("Who, 1")->height();
    for (int i = 1; i <= 6; ++i) {
        type(QStringLiteral("Who, %1").arg(i), QStringLiteral("Ann"));
        QTRY_VERIFY(line(QStringLiteral("Who, %1").arg(i + 1))->isVisible());
    }
    QTRY_COMPARE(line("Who, 7")->height(), high);
    QCOMPARE(line("Who, 1")->height(), high);
}

void WindowPeopleTest::noticesWhoMayBeMeant()
{
    person("Amnesty International");
    open("Sellers should go free");
    type("Who, 1", "Amnesty Internatonal");
    bool isNoticed = false;
    for (const QLabel* label : form()->findChildren<QLabel*>())
        isNoticed = isNoticed || (label->isVisible() && label->text().contains("Perhaps"));
    QVERIFY(isNoticed);
    type("Who, 1", "amnesty international"); // whatever its case, that is the one
    enter();
    QCOMPARE(debate().table<Stakeholder>().count(), 1);
}

void WindowPeopleTest::sayWhyNot()
{
    open("Sellers should go free");
    type("Date", "last week");
    QTest::keyClick(line("Date"), Qt::Key_Return);
    QVERIFY(form());
    QCOMPARE(debate().table<Statement>().count(), 0);
    QTest::keyClick(line("Date"), Qt::Key_Escape);
    QTRY_VERIFY(!form());
}

void WindowPeopleTest::positionByHand()
{
    const ClaimId claim = m_program->claim("Buying sex should be a crime");
    const StakeholderId norway = person("Norway");
    m_program->selection().select(claim);
    m_program->run("view.stakeholders");
    m_program->window->panels()->positions().stakeholders().reveal(norway);
    m_program->run("people.position");
    QVERIFY(form());
    QVERIFY(line("Claim")->text().contains("Buying sex"));
    QCOMPARE(line("Who, 1")->text(), QString("Norway"));
    enter();
    QCOMPARE(last().claim, claim);
    QVERIFY(isByHand(last()));
    m_program->run("edit.undo");
    QCOMPARE(debate().table<Statement>().count(), 0);
}

void WindowPeopleTest::goesToClaimAndPassage()
{
    open("Buyers should not");
    type("Who, 1", "Ann");
    enter();
    m_program->selection().clear();
    text().goTo(0, 0);
    m_program->window->panels()->positions().goTo(last().id);
    QCOMPARE(m_program->selection().current(), RecordId(last().claim));
    QTRY_COMPARE(text().textCursor().selectedText(), QString("Buyers should not"));
}

void WindowPeopleTest::mergesFromTheMenu()
{
    const StakeholderId one = person("Ann Lee");
    const StakeholderId other = person("A. Lee");
    QVERIFY(!m_program->window->actions()[u"people.merge"]->isEnabled());
    m_program->selection().select({other, one});
    m_program->run("people.merge");
    auto* dialog = m_program->window->findChild<QDialog*>("stakeholder-merge");
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(debate().table<Stakeholder>().count(), 1);
    QCOMPARE(debate().find(one)->aliases, QStringList{"A. Lee"});
    m_program->run("edit.undo");
    QCOMPARE(debate().table<Stakeholder>().count(), 2);
}

/// With a new claim and a new speaker, all in one step.
void WindowPeopleTest::editsAStatementFromTheInspector()
{
    open("Sellers should go free");
    type("Who, 1", "Ann");
    enter();
    const StatementId id = last().id;
    m_program->selection().select(id);
    for (QPushButton* button : m_program->window->panels()->inspector().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains("Statement"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(form());
    QCOMPARE(line("Who, 1")->text(), QString("Ann"));
    type("Claim", "Nobody should be punished");
    type("Who, 2", "Cleo");
    type("Date", "2016");
    enter();
    QCOMPARE(debate().table<Statement>().count(), 1);
    QCOMPARE(debate().find(last().claim)->text, QString("Nobody should be punished"));
    QCOMPARE(last().speakers.size(), std::size_t(2));
    QCOMPARE(last().date, QString("2016"));
    m_program->run("edit.undo");
    QCOMPARE(last().speakers.size(), std::size_t(1));
    QCOMPARE(debate().claims().count(), 1);
    QCOMPARE(debate().table<Stakeholder>().count(), 1);
}

void WindowPeopleTest::changesManyStatementsAtOnce()
{
    for (const char* words : {"Sellers should go free", "Buyers should not"}) {
        open(words);
        type("Who, 1", "Ann");
        enter();
    }
    m_program->run("view.statements");
    StatementPanel& panel = m_program->window->panels()->positions().statements();
    QVERIFY(!m_program->window->actions()[u"statements.against"]->isEnabled());
    panel.findChild<QTableView*>()->selectAll();
    QVERIFY(m_program->window->actions()[u"statements.against"]->isEnabled());
    m_program->run("statements.against");
    m_program->run("statements.credibility3");
    m_program->run("statements.date");
    auto* asked = m_program->window->findChild<QInputDialog*>();
    QVERIFY(asked);
    asked->setTextValue("2015-08");
    asked->accept();
    m_program->run("statements.addSpeaker");
    auto* letters = m_program->window->picking().popup().findChild<QLineEdit*>();
    QTest::keyClicks(letters, "Ben");
    QTest::keyClick(letters, Qt::Key_Return);
    for (const Statement& statement : debate().table<Statement>().all()) {
        QCOMPARE(statement.stance, Stance::Against);
        QCOMPARE(statement.credibility, 3);
        QCOMPARE(statement.date, QString("2015-08"));
        QCOMPARE(statement.speakers.size(), std::size_t(2));
    }
    QCOMPARE(debate().table<Stakeholder>().count(), 2);
    m_program->run("statements.removeSpeaker");
    QTest::keyClicks(letters, "Ann");
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(last().speakers.size(), std::size_t(1));
    m_program->run("statements.replaceSpeaker"); // Ben by somebody new
    QTest::keyClick(letters, Qt::Key_Return);
    QTest::keyClicks(letters, "Cyd");
    QTest::keyClick(letters, Qt::Key_Return);
    QCOMPARE(debate().table<Stakeholder>().count(), 3);
    m_program->run("statements.role"); // of Cyd, who speaks alone
    QTest::keyClicks(letters, "publ");
    QTest::keyClick(letters, Qt::Key_Return);
    for (const Statement& statement : debate().table<Statement>().all()) {
        QCOMPARE(debate().find(statement.speakers.front().stakeholder)->name, QString("Cyd"));
        QCOMPARE(statement.speakers.front().role, SpeakerRole::Publisher);
    }
    for (int step = 0; step < 7; ++step)
        m_program->run("edit.undo");
    QCOMPARE(last().stance, Stance::For);
    QCOMPARE(debate().table<Stakeholder>().count(), 1);
    QCOMPARE(debate().table<Statement>().count(), 2);
}

void WindowPeopleTest::showsTheStatementsOfOne()
{
    open("Sellers should go free");
    type("Who, 1", "Ann");
    enter();
    open("Buyers should not");
    type("Who, 1", "Ben");
    enter();
    m_program->selection().select(debate().table<Stakeholder>().inOrder().back()->id);
    m_program->run("people.statements");
    QCOMPARE(m_program->window->panels()->positions().statements().rows().size(), std::size_t(2));
}

void WindowPeopleTest::exportsTableAndMatrix()
{
    open("Sellers should go free");
    type("Who, 1", "=Ann");
    enter();
    m_program->run("view.positions");
    for (const char* id : {"statements.export", "positions.csv", "positions.svg", "positions.html"}) {
        m_program->run(id);
        auto* dialog = m_program->window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = m_program->path(id);
        emit dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("=Ann"));
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
}

QTEST_MAIN(WindowPeopleTest)
#include "windowpeopletest.moc"
