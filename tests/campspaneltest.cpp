// links: views
#include "views/camps/campspanel.h"

#include "tests/support/memorydebate.h"
#include "views/camps/camptable.h"
#include "views/camps/livecamps.h"
#include "views/camps/tintsofcamp.h"
#include "views/common/latestwork.h"
#include "views/positions/positionsstate.h"
#include "views/questions/answertree.h"
#include "views/standing/standingstate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

/// Camps by hand: buses or trams, day or night, and two people with stances of their own.
class CampsPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void partsAreToldOneByOne();
    void aCampTellsWhatItHolds();
    void campsAreComparedWithStakeholders();
    void namesAreLeftAsTheyAre();
    void theTableChoosesCamps();
    void clicksGoThere();
    void tellsWhatWouldSettleMost();
    void followsEditsAndKeepsTheCamp();
    void supposesWhatIsAssumed();
    void coloursTheMap();
    void anEmptyDebateHasNoCamps();
    void nothingIsLookedForOutOfSight();
    void manyPartsStayASum();
    void canBeCancelled();
    void whatWasCancelledIsLookedForAgain();
    void answersAreToTheLastQuestion();

private:
    QTreeWidget& parts() const;
    AnswerTree& tree(const QString& name) const;
    CampTable& table() const { return *m_panel->findChild<CampTable*>(); }
    QTreeWidgetItem* camp(int part, int camp) const { return parts().topLevelItem(part)->child(camp); }
    static QString told(const AnswerTree& tree);
    bool says(const QString& words) const;
    void settle() const;
    ClaimId add(const QString& text) const;
    void rivals(ClaimId one, ClaimId other) const;
    StakeholderId person(const QString& name) const;
    void say(StakeholderId who, ClaimId claim, Stance stance) const;
    void open();

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<StandingState> m_state;
    std::unique_ptr<PositionsState> m_positions;
    std::unique_ptr<LiveCamps> m_live;
    std::unique_ptr<CampsPanel> m_panel;
    ClaimId m_bus, m_tram, m_day, m_night;
    StakeholderId m_ann, m_bob;
};

void CampsPanelTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    DebateInfo info;
    info.id = newId<DebateInfoId>();
    (void)m_open->perform("begin", {put(info)});
    m_bus = add("The money belongs to buses");
    m_tram = add("The money belongs to trams");
    m_day = add("Roads are mended by day");
    m_night = add("Roads are mended by night");
    rivals(m_bus, m_tram);
    rivals(m_day, m_night);
    m_ann = person("Ann");
    m_bob = person("Bob");
    say(m_ann, m_bus, Stance::For);
    say(m_ann, m_tram, Stance::Against);
    say(m_bob, m_tram, Stance::For);
    open();
    settle();
}

void CampsPanelTest::open()
{
    m_state = std::make_unique<StandingState>();
    m_positions = std::make_unique<PositionsState>();
    m_live = std::make_unique<LiveCamps>(*m_open, *m_state, *m_positions);
    m_panel = std::make_unique<CampsPanel>(*m_open, *m_live);
    m_panel->resize(1000, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void CampsPanelTest::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

QTreeWidget& CampsPanelTest::parts() const
{
    for (QTreeWidget* one : m_panel->findChildren<QTreeWidget*>()) {
        if (one->accessibleName() == u"Parts and their camps")
            return *one;
    }
    qFatal("There are no parts.");
}

AnswerTree& CampsPanelTest::tree(const QString& name) const
{
    for (AnswerTree* one : m_panel->findChildren<AnswerTree*>()) {
        if (one->accessibleName() == name)
            return *one;
    }
    qFatal("There is no %s.", qPrintable(name));
}

QString CampsPanelTest::told(const AnswerTree& tree)
{
    QStringList lines;
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = tree.topLevelItem(row);
        lines << item->text(0);
        for (int under = 0; under < item->childCount(); ++under)
            lines << "  " + item->child(under)->text(0);
    }
    return lines.join(u'\n');
}

bool CampsPanelTest::says(const QString& words) const
{
    const auto labels = m_panel->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
}

void CampsPanelTest::settle() const
{
    QTRY_VERIFY(!m_live->isBusy());
}

ClaimId CampsPanelTest::add(const QString& text) const
{
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = text;
    claim.order = m_open->debate().claims().orderAtEnd();
    (void)m_open->perform("add", {put(claim)});
    return claim.id;
}

void CampsPanelTest::rivals(ClaimId one, ClaimId other) const
{
    for (const auto& [premise, target] : {std::pair(one, other), std::pair(other, one)}) {
        Inference inference;
        inference.id = newId<InferenceId>();
        inference.kind = InferenceKind::Attack;
        inference.premises = {{premise}};
        inference.target = target;
        (void)m_open->perform("relate", {put(inference)});
    }
}

StakeholderId CampsPanelTest::person(const QString& name) const
{
    Stakeholder person;
    person.id = newId<StakeholderId>();
    person.name = name;
    (void)m_open->perform("add", {put(person)});
    return person.id;
}

void CampsPanelTest::say(StakeholderId who, ClaimId claim, Stance stance) const
{
    Statement statement;
    statement.id = newId<StatementId>();
    statement.claim = claim;
    statement.stance = stance;
    statement.speakers = {{who}};
    (void)m_open->perform("say", {put(statement)});
}

void CampsPanelTest::partsAreToldOneByOne()
{
    QCOMPARE(parts().topLevelItemCount(), 2);
    for (int part = 0; part < 2; ++part) {
        QCOMPARE(parts().topLevelItem(part)->childCount(), 2);
        QVERIFY(parts().topLevelItem(part)->text(0).startsWith("2 claim(s), 2 camp(s)"));
    }
    QVERIFY(says("2 part(s) of the map"));
}

void CampsPanelTest::aCampTellsWhatItHolds()
{
    parts().setFocus();
    parts().setCurrentItem(camp(0, 0));
    const QString first = told(tree("Claims of the camp"));
    QTest::keyClick(&parts(), Qt::Key_Down);
    const QString second = told(tree("Claims of the camp"));
    QVERIFY(first != second);
    for (const QString& one : {first, second}) {
        QVERIFY2(one.contains("Stands: 1"), qPrintable(one));
        QVERIFY2(one.contains("Falls: 1"), qPrintable(one));
        QVERIFY2(one.contains("buses") && one.contains("trams"), qPrintable(one));
    }
    QVERIFY(says("What camp 2 holds"));
}

void CampsPanelTest::campsAreComparedWithStakeholders()
{
    parts().setCurrentItem(camp(0, 0));
    QCOMPARE(table().rowCount(), 2);
    QCOMPARE(table().columnCount(), 4);
    const auto row = [&](const QString& name) { return table().findItems(name, Qt::MatchContains).front()->row(); };
    QCOMPARE(table().item(row("Ann"), 1)->text(), QString("2 of 2"));
    QCOMPARE(table().item(row("Bob"), 1)->text(), QString("1 of 2"));
    const bool busFirst = table().item(row("Ann"), 2)->text() == u"2 of 2";
    QCOMPARE(table().item(row("Ann"), busFirst ? 2 : 3)->text(), QString("2 of 2"));
    QCOMPARE(table().item(row("Ann"), busFirst ? 3 : 2)->text(), QString("0 of 2"));
    QCOMPARE(table().item(row("Bob"), busFirst ? 2 : 3)->text(), QString("0 of 1"));
    QCOMPARE(table().item(row("Bob"), busFirst ? 3 : 2)->text(), QString("1 of 1"));
    QVERIFY(table().item(row("Bob"), 2)->data(Qt::AccessibleTextRole).toString().contains("out of 2 here"));
    parts().setCurrentItem(camp(1, 0));
    QCOMPARE(table().rowCount(), 0); // nobody speaks on the roads
}

/// A name may look like a place to fill in.
void CampsPanelTest::namesAreLeftAsTheyAre()
{
    Stakeholder odd = *m_open->debate().find(m_ann);
    odd.name = "%2 of %3";
    (void)m_open->perform("rename", {put(odd)});
    settle();
    parts().setCurrentItem(camp(0, 0));
    const int row = table().findItems("%2 of %3", Qt::MatchContains).front()->row();
    QVERIFY(table().item(row, 1)->data(Qt::AccessibleTextRole).toString().contains("a stance on 2 of the 2 claims"));
}

void CampsPanelTest::theTableChoosesCamps()
{
    parts().setCurrentItem(camp(0, 0));
    table().setFocus();
    table().setCurrentCell(0, 2);
    QTest::keyClick(&table(), Qt::Key_Right);
    QCOMPARE(m_panel->chosen(), (CampPlace{0, 1}));
    QCOMPARE(parts().currentItem(), camp(0, 1));
    QVERIFY(table().horizontalHeaderItem(3)->font().bold());
    QVERIFY(!table().horizontalHeaderItem(2)->font().bold());
}

void CampsPanelTest::clicksGoThere()
{
    const QSignalSpy followed(m_panel.get(), &CampsPanel::followed);
    AnswerTree& claims = tree("Claims of the camp");
    const QTreeWidgetItem* claim = claims.topLevelItem(0)->child(0);
    QTest::mouseClick(claims.viewport(), Qt::LeftButton, {}, claims.visualItemRect(claim).center());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.back().front().value<RecordId>().kind, Kind::Claim);
    table().setFocus();
    table().setCurrentCell(0, 0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(followed.back().front().value<RecordId>().kind, Kind::Stakeholder);
}

void CampsPanelTest::tellsWhatWouldSettleMost()
{
    const QSignalSpy followed(m_panel.get(), &CampsPanel::followed);
    m_panel->findChild<QTabWidget*>()->setCurrentIndex(1);
    AnswerTree& cruxes = tree("What would settle most");
    QCOMPARE(cruxes.topLevelItemCount(), 2); // one claim settles 2 of 4, two settle all
    QVERIFY(cruxes.topLevelItem(0)->text(0).contains("at least 2 of the 4"));
    QVERIFY(cruxes.topLevelItem(1)->text(0).contains("at least 4 of the 4"));
    cruxes.setFocus();
    cruxes.setCurrentItem(cruxes.topLevelItem(1)->child(1));
    QTest::keyClick(&cruxes, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
}

void CampsPanelTest::followsEditsAndKeepsTheCamp()
{
    parts().setCurrentItem(camp(0, 1));
    const ClaimId held = campAt(*m_live->answer(), m_panel->chosen())->stands.front();
    add("Something else");
    settle();
    QCOMPARE(campAt(*m_live->answer(), m_panel->chosen())->stands.front(), held);
    const ClaimId bikes = add("The money belongs to bikes");
    rivals(bikes, m_bus);
    settle();
    QVERIFY(told(tree("Claims of the camp")).contains("bikes"));
    (void)m_open->undo();
    (void)m_open->undo();
    settle();
    QCOMPARE(parts().topLevelItem(0)->childCount(), 2);
}

void CampsPanelTest::supposesWhatIsAssumed()
{
    m_state->assume(m_bus, Attitude::Accept);
    settle();
    QCOMPARE(parts().topLevelItemCount(), 1);
    QVERIFY(says("Does It Stand?"));
    m_state->assume(m_bus, std::nullopt);
    settle();
    QCOMPARE(parts().topLevelItemCount(), 2);
}

void CampsPanelTest::coloursTheMap()
{
    const QSignalSpy changed(m_panel.get(), &CampsPanel::onMapChanged);
    m_panel->findChild<QCheckBox*>()->click();
    QVERIFY(m_panel->isOnMap());
    QVERIFY(!changed.isEmpty());
    const MapTints tints = tintsOfCamp(*m_live->answer(), m_panel->chosen());
    QCOMPARE(tints.of.size(), std::size_t(2)); // the claims of the part alone
    QCOMPARE(tints.kinds.at(0).count, 1);
    QCOMPARE(tints.kinds.at(1).count, 1);
    QVERIFY(tints.kinds.at(0).sign != tints.kinds.at(1).sign);
    QVERIFY(tintsOfCamp(*m_live->answer(), {7, 7}).kinds.empty());
    m_panel->hide(); // the map is still to be coloured
    add("Something else");
    QVERIFY(m_live->isBusy());
    settle();
}

void CampsPanelTest::anEmptyDebateHasNoCamps()
{
    cleanup();
    m_open = std::make_unique<MemoryDebate>();
    open();
    settle();
    QCOMPARE(parts().topLevelItemCount(), 0);
    QVERIFY(says("Nothing here divides into camps"));
    QVERIFY(told(tree("What would settle most")).contains("Nothing is open"));
    QVERIFY(!m_panel->findChild<QCheckBox*>()->isEnabled());
}

void CampsPanelTest::nothingIsLookedForOutOfSight()
{
    m_panel->hide();
    const auto before = m_live->answer();
    add("Something else");
    QVERIFY(!m_live->isBusy());
    QCOMPARE(m_live->answer(), before);
    m_panel->show();
    QVERIFY(m_live->isBusy());
    settle();
    QVERIFY(m_live->answer() != before);
}

/// 2 to the power of 302 camps, told as 302 times 2.
void CampsPanelTest::manyPartsStayASum()
{
    Edits edits;
    for (int i = 0; i < 300; ++i) {
        Claim one, other;
        one.id = newId<ClaimId>();
        other.id = newId<ClaimId>();
        one.text = other.text = QString("Rival %1").arg(i);
        edits.push_back(put(one));
        edits.push_back(put(other));
        for (const auto& [premise, target] : {std::pair(one.id, other.id), std::pair(other.id, one.id)}) {
            Inference inference;
            inference.id = newId<InferenceId>();
            inference.kind = InferenceKind::Attack;
            inference.premises = {{premise}};
            inference.target = target;
            edits.push_back(put(inference));
        }
    }
    (void)m_open->perform("add", edits);
    settle();
    QCOMPARE(m_live->answer()->parts.size(), std::size_t(302));
    QVERIFY(says("302 part(s)"));
    QVERIFY(parts().topLevelItemCount() < 302);
    const QTreeWidgetItem* last = parts().topLevelItem(parts().topLevelItemCount() - 1);
    QCOMPARE(last->text(0), QString("Only the first are listed."));
}

void CampsPanelTest::canBeCancelled()
{
    const auto before = m_live->answer();
    add("Something else");
    m_live->cancel();
    QVERIFY(!m_live->isBusy());
    QCOMPARE(m_live->answer(), before);
    add("And more"); // a change looks again
    settle();
    QVERIFY(m_live->answer() != before);
}

void CampsPanelTest::whatWasCancelledIsLookedForAgain()
{
    const auto before = m_live->answer();
    {
        QObject once;
        connect(m_live.get(), &LiveAnswer::began, &once, [this] { m_live->cancel(); });
        add("Something else");
        settle();
    }
    QCOMPARE(m_live->answer(), before);
    m_panel->hide();
    m_panel->show();
    QVERIFY(m_live->isBusy());
    settle();
    QVERIFY(m_live->answer() != before);
}

/// Something is supposed, and taken back while that is looked for.
void CampsPanelTest::answersAreToTheLastQuestion()
{
    QObject once;
    connect(m_live.get(), &LiveAnswer::began, &once, [&] {
        if (!m_state->question().assumptions.empty())
            m_state->assume(m_bus, std::nullopt);
    });
    m_state->assume(m_bus, Attitude::Accept);
    settle();
    QVERIFY(m_live->answer()->question.assumptions.empty());
    QCOMPARE(parts().topLevelItemCount(), 2);
}

QTEST_MAIN(CampsPanelTest)
#include "campspaneltest.moc"
