// links: views
#include "views/positions/matrixpanel.h"
#include "tests/support/memorydebate.h"
#include "tests/support/stances.h"
#include "views/common/selection.h"
#include "views/positions/livepositions.h"
#include "views/positions/matrixmodel.h"
#include "views/positions/matrixtable.h"
#include "views/positions/positionsstate.h"
#include "views/statements/statementlist.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

/// The matrix of who holds what: walked, narrowed down and sorted by hand, as a person and a screen reader do it.
class MatrixPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void tellsSilenceFromUnclear();
    void tipNamesTheStrongestEvidence();
    void listsStatementsOfACell();
    void followsTheSharedDate();
    void takesADateTyped();
    void filtersKindTopicAndQuestion();
    void foldsGroups();
    void sortsByNameAndCamps();
    void movesRowsAndColumnsByKey();
    void movesRowsByDragging();
    void titlesSelect();
    void keepsItsPlaceAfterAnEdit();
    void screenReadersHearCells();
    void everyLookIsPainted_data();
    void everyLookIsPainted();
    void saysWhatBelongsHere();
    void stateSaysOnceWhatChanged();

private:
    template<class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : m_panel->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    void choose(const QString& box, int index) const
    {
        auto* combo = named<QComboBox>(box);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }
    MatrixTable& table() const { return *m_panel->findChild<MatrixTable*>(); }
    MatrixModel& model() const { return *m_panel->findChild<MatrixModel*>(); }
    QString words(int row, int column) const { return model().words(model().index(row, column)).join(' '); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        return all;
    }

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PositionsState> m_state;
    std::unique_ptr<LivePositions> m_positions;
    std::unique_ptr<MatrixPanel> m_panel;
};

static Edits contentOf(const Debate& debate)
{
    Edits edits;
    forEachKind([&]<class R>() {
        for (const R* record : debate.table<R>().inOrder())
            edits.push_back(put(*record));
    });
    return edits;
}

void MatrixPanelTest::init()
{
    Stances stances;
    stances.apply({put(Issue{IssueId{1}, "Should buying be a crime?"}), put(Topic{TopicId{2}, "Law"})});
    stances.claim("Buying is a crime.", IssueId{1}, TopicId{2});
    stances.person("Zoë");
    stances.person("Alliance");
    stances.person("Ann", "Alliance");
    const StatementId quoted = stances.says("Zoë", "Buying is a crime.", Stance::Against, "2014");
    stances.quote(quoted, "It is not.");
    stances.says("Zoë", "Adults decide.", Stance::For, "2015-08");
    stances.says("Ann", "Buying is a crime.", Stance::For, "2013");
    stances.says("Alliance", "Adults decide.", Stance::Unclear, "2013");
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", contentOf(stances.debate()));
    m_selection = std::make_unique<Selection>();
    m_state = std::make_unique<PositionsState>();
    m_positions = std::make_unique<LivePositions>(*m_open);
    m_panel = std::make_unique<MatrixPanel>(MatrixPanel::Context{*m_open, *m_selection, *m_positions, *m_state, {}});
    m_panel->resize(1100, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
}

void MatrixPanelTest::cleanup()
{
    m_panel.reset();
    m_positions.reset();
    m_state.reset();
    m_selection.reset();
    m_open.reset();
}

void MatrixPanelTest::tellsSilenceFromUnclear()
{
    QCOMPARE(names(), QStringList({"Zoë", "Alliance", "Ann"}));
    QCOMPARE(model().columnCount(), 2);
    QVERIFY(!model().at(model().index(2, 1)));
    QVERIFY(words(2, 1).contains("says nothing"));
    QCOMPARE(model().at(model().index(1, 1))->stance, Stance::Unclear);
    QVERIFY(words(1, 1).contains("unclear"));
}

void MatrixPanelTest::tipNamesTheStrongestEvidence()
{
    const QString tip = model().index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains("It is not."));
    QVERIFY(tip.contains("2014"));
    QVERIFY(!tip.contains("<b>"));
}

void MatrixPanelTest::listsStatementsOfACell()
{
    table().setFocus();
    table().setCurrentIndex(model().index(0, 0));
    auto* list = m_panel->findChild<StatementList*>();
    QCOMPARE(list->model()->rowCount(), 1);
    QSignalSpy followed(m_panel.get(), &MatrixPanel::followed);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), list);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(m_panel->currentStakeholder(), Stances::who("Alliance"));
    QCOMPARE(list->model()->rowCount(), 0);
}

void MatrixPanelTest::followsTheSharedDate()
{
    m_state->setDate(daysOf(u"2013-06"));
    settle();
    QCOMPARE(names(), QStringList({"Alliance", "Ann"}));
    QCOMPARE(named<QLineEdit>("At")->text(), QString("2013-06-30"));
    QCOMPARE(m_panel->matrix().later, 2);
}

void MatrixPanelTest::takesADateTyped()
{
    auto* date = named<QLineEdit>("At");
    date->setFocus();
    QTest::keyClicks(date, "2014");
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(m_state->date(), daysOf(u"2014"));
    settle();
    QCOMPARE(date->text(), QString("2014"));
    QCOMPARE(m_panel->matrix().columns.size(), std::size_t(2));
    QSignalSpy said(m_panel.get(), &MatrixPanel::message);
    date->selectAll();
    QTest::keyClicks(date, "soon");
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(m_state->date(), daysOf(u"2014"));
    date->clear();
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(!m_state->date());
}

void MatrixPanelTest::filtersKindTopicAndQuestion()
{
    choose("Only of the topic", 1);
    QCOMPARE(model().columnCount(), 1);
    choose("Only of the topic", 0);
    choose("Only on the question", 1);
    QCOMPARE(m_panel->matrix().columns, std::vector<ClaimId>{Stances::what("Buying is a crime.")});
    choose("Only on the question", 0);
    choose("Only of the kind", 1);
    QCOMPARE(names(), QStringList({"Ann"}));
    QCOMPARE(*m_state->query().kind, StakeholderKind::Person);
}

void MatrixPanelTest::foldsGroups()
{
    QTest::mouseClick(m_panel->findChild<QCheckBox*>(), Qt::LeftButton);
    settle();
    QCOMPARE(names(), QStringList({"Zoë", "Alliance"}));
    QCOMPARE(model().at(model().index(1, 0))->stance, Stance::For);
}

void MatrixPanelTest::sortsByNameAndCamps()
{
    choose("Order", 1);
    QCOMPARE(names(), QStringList({"Alliance", "Ann", "Zoë"}));
    choose("Order", 2);
    QCOMPARE(m_panel->matrix().camps.size(), std::size_t(3));
    table().grab();
}

void MatrixPanelTest::movesRowsAndColumnsByKey()
{
    table().setFocus();
    table().setCurrentIndex(model().index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    settle();
    QCOMPARE(names(), QStringList({"Alliance", "Zoë", "Ann"}));
    QCOMPARE(m_panel->currentStakeholder(), Stances::who("Zoë"));
    QTest::keyClick(&table(), Qt::Key_Right, Qt::AltModifier);
    settle();
    QCOMPARE(m_panel->matrix().columns.front(), Stances::what("Adults decide."));
    (void)m_open->undo();
    (void)m_open->undo();
    settle();
    QCOMPARE(names(), QStringList({"Zoë", "Alliance", "Ann"}));
}

/// With the button held on the way, which QTest::mouseMove() does not do.
static void dragTitle(const QHeaderView& titles, QPoint from, QPoint to)
{
    QWidget* place = titles.viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part) {
        const QPointF at = from + (to - from) * part / 4.0;
        QMouseEvent move(QEvent::MouseMove, at, place->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &move);
    }
    QTest::mouseRelease(place, Qt::LeftButton, {}, to);
}

void MatrixPanelTest::movesRowsByDragging()
{
    QHeaderView* titles = table().verticalHeader();
    QVERIFY(titles->sectionsMovable());
    dragTitle(*titles, {20, 65}, {20, 4});
    settle();
    QCOMPARE(names(), QStringList({"Ann", "Zoë", "Alliance"}));
    QCOMPARE(titles->logicalIndex(0), 0);
    choose("Order", 1);
    QVERIFY(!titles->sectionsMovable());
}

void MatrixPanelTest::titlesSelect()
{
    QTest::mouseClick(table().verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(m_selection->current(), RecordId(Stances::who("Zoë")));
    QTest::mouseClick(table().horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 60));
    QCOMPARE(m_selection->current(), RecordId(Stances::what("Buying is a crime.")));
}

void MatrixPanelTest::keepsItsPlaceAfterAnEdit()
{
    table().setCurrentIndex(model().index(2, 0));
    Stakeholder first = *m_open->debate().find(Stances::who("Zoë"));
    (void)m_open->perform("drop", {drop(first.id)});
    settle();
    QCOMPARE(m_panel->currentStakeholder(), Stances::who("Ann"));
    QCOMPARE(m_panel->currentClaim(), Stances::what("Buying is a crime."));
}

void MatrixPanelTest::screenReadersHearCells()
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&table());
    QVERIFY(heard && heard->tableInterface());
    QCOMPARE(heard->tableInterface()->rowCount(), 3);
    QAccessibleInterface* cell = heard->tableInterface()->cellAt(0, 0);
    QVERIFY(cell);
    QVERIFY2(cell->text(QAccessible::Name).contains("against"), qPrintable(cell->text(QAccessible::Name)));
    QVERIFY(heard->tableInterface()->cellAt(2, 1)->text(QAccessible::Name).contains("says nothing"));
    QCOMPARE(heard->tableInterface()->columnDescription(1), QString("Adults decide."));
}

void MatrixPanelTest::everyLookIsPainted_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Each stance and each way it is known looks otherwise.
void MatrixPanelTest::everyLookIsPainted()
{
    QFETCH(bool, isDark);
    StanceTiles tiles;
    tiles.prepare(isDark ? Theme::dark() : Theme::light(), MatrixTable::cell, 1, m_panel->font());
    std::vector<QImage> looks;
    for (Stance stance : {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear}) {
        for (int look = 0; look < 4; ++look) {
            Position position;
            position.stance = stance;
            position.isAttributed = look == 1;
            position.isByHand = look == 2;
            position.count = look == 3 ? 12 : 1;
            looks.push_back(tiles.of(position).toImage());
        }
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        for (std::size_t j = i + 1; j < looks.size(); ++j)
            QVERIFY(looks[i] != looks[j]);
    }
    m_panel->setTheme(isDark ? Theme::dark() : Theme::light());
    QVERIFY(!table().grab().isNull());
}

void MatrixPanelTest::saysWhatBelongsHere()
{
    MemoryDebate empty;
    LivePositions positions(empty);
    PositionsState state;
    MatrixPanel panel({empty, *m_selection, positions, state, {}});
    panel.show();
    QVERIFY(!panel.findChild<MatrixTable*>()->isVisible());
}

void MatrixPanelTest::stateSaysOnceWhatChanged()
{
    QSignalSpy changed(m_state.get(), &PositionsState::changed);
    m_state->setDate(daysOf(u"2014"));
    m_state->setDate(daysOf(u"2014"));
    QCOMPARE(changed.size(), 1);
    m_state->choose({Stances::who("Ann"), Stances::who("Ann"), StakeholderId()});
    QCOMPARE(m_state->chosen(), std::vector<StakeholderId>{Stances::who("Ann")});
    QCOMPARE(changed.size(), 2);
    (void)m_open->perform("drop", {drop(Stances::who("Ann"))});
    m_state->follow(m_open->debate());
    QVERIFY(m_state->chosen().empty());
    QCOMPARE(changed.size(), 3);
}

QTEST_MAIN(MatrixPanelTest)
#include "matrixpaneltest.moc"
