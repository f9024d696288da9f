// links: views
#include "views/standing/standingpanel.h"
#include "tests/support/memorydebate.h"
#include "views/common/latestwork.h"
#include "views/common/selection.h"
#include "views/positions/positionsstate.h"
#include "views/questions/answertree.h"
#include "views/standing/assumptionsbox.h"
#include "views/standing/livestanding.h"
#include "views/standing/standingstate.h"
#include "views/standing/tintsofstanding.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

/// What stands, shown and tried by hand: a fare, its objection, what undercuts that, and two that exclude each other.
class StandingPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void countsAndTellsWhy();
    void rejectingAPremiseListsWhatFlips();
    void assumptionsLeaveTheDebateAlone();
    void followsEditsAndUndo();
    void campsTellWhatIsPossible();
    void campsTellHowItIsHeld();
    void weightsTellWhatBearsOnIt_data();
    void weightsTellWhatBearsOnIt();
    void reasonsAreBounded();
    void reasonsAreOfTheDebateThatWasJudged();
    void changesThatAreNotKnownAreNotNone();
    void weightsTellStrengths();
    void standardsTellWhatIsShown();
    void reasonsAreReadAsTheDebateSays();
    void standpointsCollide();
    void scenariosAreKeptAndLoaded();
    void typingANameLoadsNothing();
    void namelessScenariosAskForAName();
    void mapIsColoured_data();
    void mapIsColoured();
    void clicksGoThere();
    void nothingIsJudgedOutOfSight();
    void colouringTheMapJudgesNothingAnew();
    void whatWasCancelledIsJudgedWhenSomebodyLooks();

private:
    template<class Widget>
    Widget& named(const QString& name) const;
    AnswerTree& tree(const QString& name) const { return named<AnswerTree>(name); }
    static QString told(const AnswerTree& tree);
    void choose(const QString& box, int row) const;
    void press(const QString& text) const;
    void settle() const;
    ClaimId add(const QString& text) const;
    InferenceId relate(InferenceKind kind, ClaimId premise, Target target) const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<StandingState> m_state;
    std::unique_ptr<PositionsState> m_positions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LiveStanding> m_live;
    std::unique_ptr<StandingPanel> m_panel;
    ClaimId m_fare, m_crowded, m_trains, m_bus, m_tram;
};

void StandingPanelTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    m_state = std::make_unique<StandingState>();
    m_positions = std::make_unique<PositionsState>();
    m_selection = std::make_unique<Selection>();
    DebateInfo info;
    info.id = newId<DebateInfoId>();
    (void)m_open->perform("begin", {put(info)});
    m_fare = add("Rides should be free");
    m_crowded = add("Trams would be crowded");
    m_trains = add("More trams are on order");
    m_bus = add("The money belongs to buses");
    m_tram = add("The money belongs to trams");
    const InferenceId objection = relate(InferenceKind::Attack, m_crowded, m_fare);
    relate(InferenceKind::Attack, m_trains, objection);
    relate(InferenceKind::Attack, m_bus, m_tram);
    relate(InferenceKind::Attack, m_tram, m_bus);
    m_live = std::make_unique<LiveStanding>(*m_open, *m_state, *m_positions);
    m_panel = std::make_unique<StandingPanel>(*m_open, *m_state, *m_live, *m_selection);
    m_panel->resize(1000, 320);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    settle();
}

void StandingPanelTest::cleanup()
{
    m_panel.reset();
    m_live.reset();
}

template<class Widget>
Widget& StandingPanelTest::named(const QString& name) const
{
    for (Widget* one : m_panel->findChildren<Widget*>()) {
        if (one->accessibleName() == name)
            return *one;
    }
    qFatal("There is no %s.", qPrintable(name));
}

QString StandingPanelTest::told(const AnswerTree& tree)
{
    QStringList lines;
    for (int row = 0; row < tree.topLevelItemCount(); ++row)
        lines << tree.topLevelItem(row)->text(0);
    return lines.join(u'\n');
}

void StandingPanelTest::choose(const QString& name, int row) const
{
    QComboBox& box = named<QComboBox>(name);
    box.setFocus();
    while (box.currentIndex() < row)
        QTest::keyClick(&box, Qt::Key_Down);
    while (box.currentIndex() > row)
        QTest::keyClick(&box, Qt::Key_Up);
    settle();
}

void StandingPanelTest::press(const QString& text) const
{
    for (QAbstractButton* button : m_panel->findChildren<QAbstractButton*>()) {
        if (button->text().remove(u'&') == text)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
}

void StandingPanelTest::settle() const
{
    QTRY_VERIFY(!m_live->isBusy());
}

ClaimId StandingPanelTest::add(const QString& text) const
{
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = text;
    claim.order = m_open->debate().claims().orderAtEnd();
    (void)m_open->perform("add", {put(claim)});
    return claim.id;
}

InferenceId StandingPanelTest::relate(InferenceKind kind, ClaimId premise, Target target) const
{
    Inference inference;
    inference.id = newId<InferenceId>();
    inference.kind = kind;
    inference.premises = {{premise}};
    inference.target = target;
    (void)m_open->perform("relate", {put(inference)});
    return inference.id;
}

void StandingPanelTest::countsAndTellsWhy()
{
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().contains("stands"), qPrintable(m_panel->verdict()));
    QTRY_VERIFY(told(tree("Why")).contains("More trams are on order"));
    QVERIFY(told(tree("Why")).contains("Trams would be crowded"));
    m_selection->select(m_bus);
    QVERIFY2(m_panel->verdict().contains("not settled by what is in this map"), qPrintable(m_panel->verdict()));
    QCOMPARE(m_live->answer()->count(Judgement::Stands), 3);
    QCOMPARE(m_live->answer()->count(Judgement::Unsettled), 2);
}

void StandingPanelTest::rejectingAPremiseListsWhatFlips()
{
    m_selection->select(m_trains);
    press("Reject");
    const QString changes = told(tree("What would change"));
    QVERIFY2(changes.contains("Rides should be free"), qPrintable(changes));
    QVERIFY2(changes.contains("More trams are on order"), qPrintable(changes));
    QVERIFY2(told(tree("What is assumed")).contains("More trams are on order"), "");
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().contains("falls"), qPrintable(m_panel->verdict()));
    press("Assume nothing");
    QVERIFY2(m_panel->verdict().contains("stands"), qPrintable(m_panel->verdict()));
}

void StandingPanelTest::assumptionsLeaveTheDebateAlone()
{
    const Debate before = m_open->debate();
    m_selection->select(m_trains);
    for (const char* attitude : {"Accept", "Reject", "Suspend"})
        press(attitude);
    QVERIFY(m_open->debate() == before);
    QCOMPARE(m_state->question().assumptions.size(), std::size_t(1));
}

void StandingPanelTest::followsEditsAndUndo()
{
    const ClaimId late = add("The order was cancelled");
    relate(InferenceKind::Attack, late, m_trains);
    settle();
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().contains("falls"), qPrintable(m_panel->verdict()));
    (void)m_open->undo();
    settle();
    QVERIFY2(m_panel->verdict().contains("stands"), qPrintable(m_panel->verdict()));
}

void StandingPanelTest::campsTellWhatIsPossible()
{
    choose("How it is judged", static_cast<int>(JudgedBy::Camps));
    m_selection->select(m_bus);
    QVERIFY2(m_panel->verdict().contains("some camps"), qPrintable(m_panel->verdict()));
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().contains("every camp"), qPrintable(m_panel->verdict()));
}

void StandingPanelTest::campsTellHowItIsHeld()
{
    choose("How it is judged", static_cast<int>(JudgedBy::Camps));
    m_selection->select(m_bus);
    QTRY_VERIFY(told(tree("Why")).contains("It can be held all the same:"));
    m_selection->select(m_fare); // that every camp holds, and caution too
    QTRY_VERIFY(told(tree("Why")).contains("Trams would be crowded"));
    QVERIFY(!told(tree("Why")).contains("It can be held"));
}

void StandingPanelTest::weightsTellWhatBearsOnIt_data()
{
    QTest::addColumn<JudgedBy>("by");
    QTest::addColumn<QString>("objection");
    QTest::newRow("by weights") << JudgedBy::Weights << "25 %";
    QTest::newRow("by standards") << JudgedBy::Standards << "does not count as shown";
}

void StandingPanelTest::weightsTellWhatBearsOnIt()
{
    QFETCH(JudgedBy, by);
    QFETCH(QString, objection);
    choose("How it is judged", static_cast<int>(by));
    m_selection->select(m_fare);
    QTRY_COMPARE(tree("Why").topLevelItemCount(), 1);
    QVERIFY2(told(tree("Why")).contains(objection), qPrintable(told(tree("Why"))));
    m_selection->select(m_open->debate().bearingOn(m_fare).front()->id);
    QTRY_COMPARE(tree("Why").topLevelItemCount(), 2); // its premise, and what undercuts it
    m_selection->select(m_trains);
    QTRY_COMPARE(told(tree("Why")), QString("Nothing in this map bears on it."));
}

/// A chain of objections, as long as the map is.
void StandingPanelTest::reasonsAreBounded()
{
    constexpr int length = 2000;
    Edits edits;
    for (int i = 1; i <= length; ++i) {
        Claim claim;
        claim.id = ClaimId{i};
        claim.text = QString("Link %1").arg(i);
        Inference inference;
        inference.id = InferenceId{i};
        inference.kind = InferenceKind::Attack;
        inference.premises = {{claim.id}};
        inference.target = ClaimId{i - 1};
        edits.push_back(put(claim));
        if (i > 1)
            edits.push_back(put(inference));
    }
    (void)m_open->perform("chain", edits);
    settle();
    m_selection->select(ClaimId{1});
    QTRY_COMPARE(tree("Why").topLevelItemCount(), 301);
    QCOMPARE(tree("Why").topLevelItem(300)->text(0), QString("Only the first are listed."));
}

/// While a newer one is judged, or nobody looks.
void StandingPanelTest::reasonsAreOfTheDebateThatWasJudged()
{
    m_selection->select(m_fare);
    QTRY_VERIFY(told(tree("Why")).contains("More trams are on order"));
    m_live->setShown(false); // so that nothing is judged anew
    const InferenceId objection = m_open->debate().bearingOn(m_fare).front()->id;
    (void)m_open->perform("remove", {drop(m_open->debate().bearingOn(objection).front()->id), drop(objection)});
    m_selection->select(m_bus);
    QTRY_VERIFY(told(tree("Why")).contains("buses"));
    m_selection->select(m_fare);
    QTRY_VERIFY(told(tree("Why")).contains("Trams would be crowded"));
}

/// With the assumption nothing is left to search; without it there is no time to.
void StandingPanelTest::changesThatAreNotKnownAreNotNone()
{
    StandingQuestion question;
    question.by = JudgedBy::Camps;
    question.assumptions = {{m_bus, Attitude::Reject}};
    const auto judgedIn = [&](int ms) {
        return judge(std::make_shared<const Debate>(m_open->debate()), question, {}, std::chrono::milliseconds(ms));
    };
    const auto hasty = judgedIn(0);
    QVERIFY(hasty->isDecided());
    QVERIFY(!hasty->areChangesKnown);
    QVERIFY2(hasty->account.contains("not decided within"), qPrintable(hasty->account));
    QVERIFY2(!hasty->changesInWords().contains("0 thing"), qPrintable(hasty->changesInWords()));
    const auto patient = judgedIn(60'000);
    QVERIFY(patient->areChangesKnown && patient->changes.size() > 1 && patient->account.isEmpty());
}

void StandingPanelTest::weightsTellStrengths()
{
    choose("How it is judged", static_cast<int>(JudgedBy::Weights));
    m_selection->select(m_crowded);
    QVERIFY2(m_panel->verdict().contains("50 %"), qPrintable(m_panel->verdict()));
    press("Reject");
    QVERIFY2(m_panel->verdict().contains("0 %"), qPrintable(m_panel->verdict()));
    QVERIFY2(told(tree("What would change")).contains("Rides should be free"), "");
}

void StandingPanelTest::standardsTellWhatIsShown()
{
    relate(InferenceKind::Support, m_trains, m_fare);
    Claim doubted = *m_open->debate().find(m_fare);
    doubted.standard = ProofStandard::BeyondReasonableDoubt;
    (void)m_open->perform("doubt", {put(doubted)});
    choose("How it is judged", static_cast<int>(JudgedBy::Standards));
    QVERIFY(!named<QComboBox>("By which semantics").isVisible());
    QVERIFY(!named<QComboBox>("What reasons do").isVisible());
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().endsWith("counts as shown."), qPrintable(m_panel->verdict()));
    m_selection->select(m_bus);
    QVERIFY2(m_panel->verdict().contains("not settled"), qPrintable(m_panel->verdict()));
    m_selection->select(m_trains);
    press("Reject");
    const QString changes = told(tree("What would change"));
    QVERIFY2(changes.contains("Rides should be free"), qPrintable(changes));
    m_selection->select(m_fare);
    QVERIFY2(m_panel->verdict().endsWith("does not count as shown."), qPrintable(m_panel->verdict()));
}

void StandingPanelTest::reasonsAreReadAsTheDebateSays()
{
    choose("What reasons do", static_cast<int>(SupportReading::Deductive));
    QCOMPARE(m_open->debate().info().support, SupportReading::Deductive);
    (void)m_open->undo();
    QCOMPARE(named<QComboBox>("What reasons do").currentIndex(), static_cast<int>(SupportReading::Untyped));
}

void StandingPanelTest::standpointsCollide()
{
    Stakeholder board;
    board.id = newId<StakeholderId>();
    board.name = "Board & Sons";
    Statement said;
    said.id = newId<StatementId>();
    said.claim = m_crowded;
    said.speakers = {{board.id}};
    Statement other = said;
    other.id = newId<StatementId>();
    other.claim = m_fare;
    (void)m_open->perform("state", {put(board), put(said), put(other)});
    settle();
    choose("As seen by whom", 1);
    QVERIFY(named<QComboBox>("As seen by whom").currentText().contains("Board & Sons"));
    const QString changes = told(tree("What would change"));
    QVERIFY2(m_live->answer()->standpoint.has_value(), qPrintable(changes));
    QCOMPARE(m_live->answer()->standpoint->assumptions.size(), std::size_t(2));
    (void)m_open->undo();
    settle();
    QVERIFY(!m_state->question().standpoint);
}

void StandingPanelTest::scenariosAreKeptAndLoaded()
{
    m_selection->select(m_trains);
    press("Reject");
    QComboBox& name = named<QComboBox>("Scenario");
    QTest::keyClicks(name.lineEdit(), "No new trams");
    press("Keep");
    QCOMPARE(m_open->debate().table<Scenario>().count(), 1);
    press("Assume nothing");
    QVERIFY(m_state->question().assumptions.empty());
    name.setCurrentIndex(0);
    emit name.activated(0);
    QCOMPARE(m_state->assumed(m_trains), std::optional(Attitude::Reject));
    press("Remove");
    QCOMPARE(m_open->debate().table<Scenario>().count(), 0);
    (void)m_open->undo();
    QCOMPARE(name.count(), 1);
}

/// Not even the name of a scenario that is there: what is supposed would be lost.
void StandingPanelTest::typingANameLoadsNothing()
{
    m_selection->select(m_trains);
    press("Reject");
    QComboBox& name = named<QComboBox>("Scenario");
    QTest::keyClicks(name.lineEdit(), "No new trams");
    press("Keep");
    m_selection->select(m_bus);
    press("Accept");
    const std::vector<Assumption> supposed = m_state->question().assumptions;
    QCOMPARE(supposed.size(), std::size_t(2));
    name.setFocus();
    name.lineEdit()->clear();
    QTest::keyClicks(name.lineEdit(), "No new");
    QCOMPARE(name.currentText(), QString("No new"));
    QTest::keyClicks(name.lineEdit(), " trams");
    QTest::keyClick(name.lineEdit(), Qt::Key_Return);
    tree("Why").setFocus();
    QVERIFY(m_state->question().assumptions == supposed);
    press("Keep"); // under the same name
    QCOMPARE(m_open->debate().table<Scenario>().count(), 1);
    QCOMPARE(m_open->debate().table<Scenario>().all().front().assumptions.size(), std::size_t(2));
    press("Assume nothing");
    name.setFocus();
    name.showPopup();
    QTest::keyClick(name.view(), Qt::Key_Down);
    QTest::keyClick(name.view(), Qt::Key_Return);
    QCOMPARE(m_state->question().assumptions.size(), std::size_t(2));
}

void StandingPanelTest::namelessScenariosAskForAName()
{
    QSignalSpy said(m_panel.get(), &StandingPanel::message);
    m_selection->select(m_trains);
    press("Accept");
    press("Keep");
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_open->debate().table<Scenario>().count(), 0);
}

void StandingPanelTest::mapIsColoured_data()
{
    QTest::addColumn<JudgedBy>("by");
    QTest::addColumn<QString>("fare");
    QTest::addColumn<QString>("bus");
    QTest::newRow("cautiously") << JudgedBy::Caution << "✓"
                                << "?";
    QTest::newRow("by camps") << JudgedBy::Camps << "✓"
                              << "±";
    QTest::newRow("by standards") << JudgedBy::Standards << "✓"
                                  << "?";
    QTest::newRow("by weights") << JudgedBy::Weights << "30"
                                << "30";
}

void StandingPanelTest::mapIsColoured()
{
    QFETCH(JudgedBy, by);
    QFETCH(QString, fare);
    QFETCH(QString, bus);
    choose("How it is judged", static_cast<int>(by));
    const MapTints tints = tintsOfStanding(m_open->debate(), *m_live->answer());
    QCOMPARE(tints.find(m_fare)->sign, fare);
    QCOMPARE(tints.find(m_bus)->sign, bus);
    int all = tints.silent;
    for (const MapTint& kind : tints.kinds)
        all += kind.count;
    QCOMPARE(all, m_open->debate().claims().count());
    const InferenceId undercut = m_open->debate().bearingOn(m_fare).front()->id;
    for (const Inference& inference : m_open->debate().inferences().all()) {
        const bool isDefeated = m_live->answer()->of(inference.id) == Judgement::Falls;
        QCOMPARE(tints.fades(inference.id), isDefeated);
        QVERIFY(inference.id != undercut || isDefeated || by == JudgedBy::Weights);
    }
    QVERIFY(!tints.fadedWords.isEmpty());
    m_panel->findChild<QCheckBox*>()->click();
    QVERIFY(m_state->isOnMap());
}

void StandingPanelTest::clicksGoThere()
{
    m_selection->select(m_trains);
    press("Reject");
    QSignalSpy followed(m_panel.get(), &StandingPanel::followed);
    AnswerTree& changes = tree("What would change");
    QTest::mouseClick(changes.viewport(), Qt::LeftButton, {}, changes.visualItemRect(changes.topLevelItem(0)).center());
    QCOMPARE(followed.count(), 1);
    QVERIFY(m_open->debate().contains(followed.first().first().value<RecordId>()));
    changes.setFocus();
    QTest::keyClick(&changes, Qt::Key_Return);
    QCOMPARE(followed.count(), 2);
}

void StandingPanelTest::nothingIsJudgedOutOfSight()
{
    m_panel->hide();
    const auto before = m_live->answer();
    add("Something new");
    QVERIFY(!m_live->isBusy());
    QCOMPARE(m_live->answer(), before);
    m_panel->show();
    settle();
    QVERIFY(m_live->answer() != before);
}

void StandingPanelTest::colouringTheMapJudgesNothingAnew()
{
    const auto before = m_live->answer();
    m_state->setOnMap(true);
    QVERIFY(!m_live->isBusy());
    m_panel->hide();
    add("Something new");
    settle(); // for the map
    QVERIFY(m_live->answer() != before);
}

void StandingPanelTest::whatWasCancelledIsJudgedWhenSomebodyLooks()
{
    const auto before = m_live->answer();
    {
        QObject once;
        connect(m_live.get(), &LiveAnswer::began, &once, [this] { m_live->cancel(); });
        add("Something new");
        settle();
    }
    QCOMPARE(m_live->answer(), before);
    m_panel->hide();
    m_panel->show();
    QVERIFY(m_live->isBusy());
    settle();
    QVERIFY(m_live->answer() != before);
}

QTEST_MAIN(StandingPanelTest)
#include "standingpaneltest.moc"
