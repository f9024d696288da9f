// links: views
#include "views/stakeholders/stakeholderpanel.h"
#include "model/debate/editing/people.h"
#include "tests/support/memorydebate.h"
#include "tests/support/stances.h"
#include "views/common/selection.h"
#include "views/inspector/inspector.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/stakeholders/membershiplist.h"
#include "views/stakeholders/stakeholdermergedialog.h"
#include "views/stakeholders/stakeholdertree.h"
#include "views/statements/statementlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

/// The dock of stakeholders and their page in the inspector, by key and mouse.
class StakeholderPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void listsMembersUnderGroups();
    void findsByAliases();
    void saysWhatBelongsHere();
    void addsAndRenames();
    void listsWhatOneSays();
    void pageChangesEachThing();
    void pageNoticesTheSame();
    void dockCountsTheSame();
    void membershipsAreDated();
    void joinsSomebodyNew();
    void mergesAndUndoes();
    void deletesAndUndoes();
    void refusesWithASentence();
    void showsWhatIsReadOnly();

private:
    template<class Widget>
    static Widget* named(const QWidget& within, const QString& name)
    {
        for (Widget* widget : within.findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible()) // the pages of other kinds are hidden
                return widget;
        }
        return nullptr;
    }
    static void type(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void press(const QWidget& within, const QString& text)
    {
        for (QPushButton* button : within.findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable("no button " + text));
    }
    void choose(const char* name)
    {
        m_panel->reveal(Stances::who(name));
        QCOMPARE(m_panel->current(), Stances::who(name));
    }
    const Stakeholder& one(const char* name) const { return *m_open->debate().find(Stances::who(name)); }
    StakeholderTree& tree() const { return *m_panel->findChild<StakeholderTree*>(); }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<GoTo> m_goTo;
    StakeholderPanel* m_panel = nullptr;
    Inspector* m_inspector = nullptr;
};

/// All records of a debate as edits.
static Edits contentOf(const Debate& debate)
{
    Edits edits;
    forEachKind([&]<class R>() {
        for (const R* record : debate.table<R>().inOrder())
            edits.push_back(put(*record));
    });
    return edits;
}

void StakeholderPanelTest::init()
{
    Stances stances;
    stances.person("Amnesty International");
    stances.person("Ann", "Amnesty International");
    stances.person("Bob", "", {{Stances::who("Amnesty International"), "2012", "2015"}});
    stances.says("Ann", "Selling is no crime.", Stance::For, "2015-08");
    stances.says("Ann", "Buying is a crime.", Stance::Against, "2014");
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", contentOf(stances.debate()));
    Stakeholder amnesty = one("Amnesty International");
    amnesty.aliases = {"AI", "Amnestie"};
    (void)m_open->perform("alias", {put(amnesty)});
    m_window = std::make_unique<QWidget>();
    m_selection = std::make_unique<Selection>();
    m_goTo = std::make_unique<GoTo>(*m_open);
    auto* popup = new PickPopup(m_window.get());
    m_panel = new StakeholderPanel(*m_open, *m_selection, {});
    m_inspector = new Inspector({*m_open, *m_selection, *m_goTo, *popup});
    m_panel->setParent(m_window.get());
    m_inspector->setParent(m_window.get());
    m_panel->setGeometry(0, 0, 360, 600);
    m_inspector->setGeometry(360, 0, 360, 900);
    m_window->resize(720, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void StakeholderPanelTest::cleanup()
{
    m_window.reset();
    m_selection.reset();
    m_goTo.reset();
    m_open.reset();
}

void StakeholderPanelTest::listsMembersUnderGroups()
{
    QCOMPARE(tree().topLevelItemCount(), 1);
    const QTreeWidgetItem* amnesty = tree().topLevelItem(0);
    QCOMPARE(amnesty->childCount(), 2);
    QCOMPARE(amnesty->child(0)->text(0), QString("Ann"));
    QVERIFY(amnesty->child(0)->text(1).endsWith("2"));
    QVERIFY(amnesty->child(1)->text(1).contains("2012"));
}

void StakeholderPanelTest::findsByAliases()
{
    auto* words = named<QLineEdit>(*m_panel, "Find stakeholders");
    QTest::keyClicks(words, "amnestie");
    QCOMPARE(tree().topLevelItemCount(), 1);
    QCOMPARE(tree().topLevelItem(0)->text(0), QString("Amnesty International"));
    words->clear();
    QTest::keyClicks(words, "bo");
    QCOMPARE(tree().topLevelItem(0)->text(0), QString("Bob"));
    const auto found = m_goTo->find("amnestie", {Kind::Stakeholder});
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().text.contains("Amnesty International"));
    QVERIFY(!found.front().marks.empty());
}

void StakeholderPanelTest::saysWhatBelongsHere()
{
    MemoryDebate empty;
    StakeholderPanel panel(empty, *m_selection, {});
    panel.show();
    QVERIFY(!panel.findChild<StakeholderTree*>()->isVisibleTo(&panel));
    QVERIFY(panel.findChildren<QLabel*>().first()->text().contains("A stakeholder is"));
}

void StakeholderPanelTest::addsAndRenames()
{
    named<QComboBox>(*m_panel, "Kind of the new stakeholder")->setCurrentIndex(3);
    type(named<QLineEdit>(*m_panel, "Name of a new stakeholder"), "Norway");
    const Stakeholder fresh = *m_open->debate().table<Stakeholder>().inOrder().back();
    QCOMPARE(fresh.name, QString("Norway"));
    QCOMPARE(fresh.kind, StakeholderKind::Government);
    QCOMPARE(m_panel->current(), fresh.id);
    QCOMPARE(m_selection->current(), RecordId(fresh.id));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto* editor = tree().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "Sweden");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_open->debate().find(fresh.id)->name, QString("Sweden"));
    (void)m_open->undo();
    QCOMPARE(m_open->debate().find(fresh.id)->name, QString("Norway"));
    (void)m_open->undo();
    QVERIFY(!m_open->debate().find(fresh.id));
}

void StakeholderPanelTest::listsWhatOneSays()
{
    choose("Ann");
    auto* list = m_panel->findChild<StatementList*>();
    QCOMPARE(list->model()->rowCount(), 2);
    QSignalSpy followed(m_panel, &StakeholderPanel::statementFollowed);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), list);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
}

void StakeholderPanelTest::pageChangesEachThing()
{
    choose("Bob");
    type(named<QLineEdit>(*m_inspector, "Name"), "Robert");
    QCOMPARE(one("Bob").name, QString("Robert"));
    type(named<QLineEdit>(*m_inspector, "Initials on cards"), "RB");
    QCOMPARE(one("Bob").initials, QString("RB"));
    type(named<QLineEdit>(*m_inspector, "Colour"), "#0B5FA5");
    QCOMPARE(one("Bob").colour, QString("#0b5fa5"));
    type(named<QLineEdit>(*m_inspector, "Link"), "https://example.org");
    QCOMPARE(one("Bob").link, QString("https://example.org"));
    auto* aliases = named<QPlainTextEdit>(*m_inspector, "Also called, one a line");
    aliases->setFocus();
    QTest::keyClicks(aliases, "Bobby");
    QTest::keyClick(aliases, Qt::Key_Return);
    QTest::keyClicks(aliases, "Smith, B.");
    QTest::keyClick(aliases, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(one("Bob").aliases, QStringList({"Bobby", "Smith, B."}));
    auto* kind = named<QComboBox>(*m_inspector, "Kind");
    kind->setFocus();
    kind->setCurrentIndex(2);
    emit kind->activated(2);
    QCOMPARE(one("Bob").kind, StakeholderKind::Group);
    for (int step = 0; step < 6; ++step)
        (void)m_open->undo();
    QCOMPARE(one("Bob").name, QString("Bob"));
}

void StakeholderPanelTest::pageNoticesTheSame()
{
    (void)m_open->perform(
        "add", *putStakeholder(m_open->debate(), newStakeholder(m_open->debate(), "amnesty internatonal")));
    choose("Amnesty International");
    auto* same = named<QListView>(*m_inspector, "Perhaps the same");
    QVERIFY(same->isVisible());
    QCOMPARE(same->model()->rowCount(), 1);
    same->setCurrentIndex(same->model()->index(0, 0));
    QTest::keyClick(same, Qt::Key_Return);
    auto* dialog = m_window->findChild<StakeholderMergeDialog*>();
    QVERIFY(dialog);
    press(*dialog, "Merge");
    QCOMPARE(m_open->debate().table<Stakeholder>().count(), 3);
    QVERIFY(one("Amnesty International").aliases.contains("amnesty internatonal"));
}

void StakeholderPanelTest::dockCountsTheSame()
{
    auto* button = m_panel->findChild<QToolButton*>("same-stakeholders");
    QVERIFY(!button->isVisible());
    (void)m_open->perform("add", *putStakeholder(m_open->debate(), newStakeholder(m_open->debate(), "Bob")));
    QTRY_VERIFY(button->isVisible());
    QSignalSpy asked(m_panel, &StakeholderPanel::mergeAsked);
    QCOMPARE(button->menu()->actions().size(), 1);
    button->menu()->actions().first()->trigger();
    QCOMPARE(asked.front().front().value<StakeholderId>(), Stances::who("Bob"));
    (void)m_open->undo();
    QTRY_VERIFY(!button->isVisible());
}

void StakeholderPanelTest::membershipsAreDated()
{
    choose("Bob");
    type(named<QLineEdit>(*m_inspector, "Until, 1"), "2016-03");
    QCOMPARE(one("Bob").memberships.front().to, QString("2016-03"));
    auto* second = named<QComboBox>(*m_inspector, "Member of, 2");
    QVERIFY(second->isVisible());
    second->setFocus();
    second->lineEdit()->selectAll();
    QTest::keyClicks(second->lineEdit(), "Ann");
    QTest::keyClick(second->lineEdit(), Qt::Key_Return);
    QCOMPARE(one("Bob").memberships.size(), std::size_t(2));
    QCOMPARE(one("Bob").memberships.back().of, Stances::who("Ann"));
    QVERIFY(named<QLineEdit>(*m_inspector, "From, 2")->isVisible());
}

void StakeholderPanelTest::joinsSomebodyNew()
{
    choose("Bob");
    auto* partOf = named<QComboBox>(*m_inspector, "Part of, at any time");
    partOf->setFocus();
    partOf->lineEdit()->selectAll();
    QTest::keyClicks(partOf->lineEdit(), "Alliance");
    QTest::keyClick(partOf->lineEdit(), Qt::Key_Return);
    const Stakeholder* whole = m_open->debate().find(one("Bob").partOf);
    QVERIFY(whole);
    QCOMPARE(whole->name, QString("Alliance"));
    (void)m_open->undo();
    QVERIFY(!one("Bob").partOf);
    QCOMPARE(m_open->debate().table<Stakeholder>().count(), 3);
}

void StakeholderPanelTest::mergesAndUndoes()
{
    StakeholderMergeDialog dialog(*m_open, Stances::who("Bob"), Stances::who("Ann"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    press(dialog, "Merge");
    QVERIFY(!m_open->debate().find(Stances::who("Ann")));
    QCOMPARE(one("Bob").aliases, QStringList{"Ann"});
    for (const Statement& statement : m_open->debate().table<Statement>().all())
        QCOMPARE(statement.speakers.front().stakeholder, Stances::who("Bob"));
    (void)m_open->undo();
    QVERIFY(m_open->debate().find(Stances::who("Ann")));
}

void StakeholderPanelTest::deletesAndUndoes()
{
    choose("Ann");
    press(*m_inspector, "Delete Stakeholder");
    QVERIFY(!m_open->debate().find(Stances::who("Ann")));
    QCOMPARE(m_open->debate().table<Statement>().count(), 2);
    (void)m_open->undo();
    QVERIFY(m_open->debate().find(Stances::who("Ann")));
    QSignalSpy asked(m_panel, &StakeholderPanel::removalAsked);
    choose("Bob");
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
}

void StakeholderPanelTest::refusesWithASentence()
{
    choose("Bob");
    QSignalSpy said(m_inspector, &Inspector::message);
    type(named<QLineEdit>(*m_inspector, "Colour"), "blue");
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().front().toString().contains("#0b5fa5"));
    QVERIFY(one("Bob").colour.isEmpty());
    type(named<QLineEdit>(*m_inspector, "From, 1"), "2019");
    QCOMPARE(one("Bob").memberships.front().from, QString("2012"));
}

void StakeholderPanelTest::showsWhatIsReadOnly()
{
    m_open->setReadOnly("The file is read-only.");
    m_panel->hide();
    m_panel->show();
    QVERIFY(!named<QLineEdit>(*m_panel, "Name of a new stakeholder")->isEnabled());
    QVERIFY(!(tree().topLevelItem(0)->flags() & Qt::ItemIsEditable));
}

QTEST_MAIN(StakeholderPanelTest)
#include "stakeholderpaneltest.moc"
