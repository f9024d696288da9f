// links: debate
#include "model/debate/editing/scenarios.h"

#include <QtTest>

/// Assumptions kept under a name.
class ScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keeps();
    void keepsInPlaceOfTheSameName();
    void refuses_data();
    void refuses();

private:
    Debate m_debate;
    ClaimId m_claim;
};

void ScenariosTest::init()
{
    m_debate = Debate();
    Claim claim;
    claim.id = m_claim = newId<ClaimId>();
    claim.text = "Rides should be free";
    (void)m_debate.apply({put(claim)});
}

void ScenariosTest::keeps()
{
    const auto edits
        = keepScenario(m_debate, "  As it was ", {{m_claim, Attitude::Accept}, {m_claim, Attitude::Reject}});
    QVERIFY(edits);
    (void)m_debate.apply(*edits);
    const Scenario* kept = scenarioNamed(m_debate, "AS IT WAS");
    QVERIFY(kept);
    QCOMPARE(kept->name, "As it was");
    QCOMPARE(kept->assumptions, (std::vector<Assumption>{{m_claim, Attitude::Reject}}));
}

void ScenariosTest::keepsInPlaceOfTheSameName()
{
    (void)m_debate.apply(*keepScenario(m_debate, "One", {{m_claim, Attitude::Accept}}));
    const ScenarioId before = scenarioNamed(m_debate, "One")->id;
    (void)m_debate.apply(*keepScenario(m_debate, "one", {{m_claim, Attitude::Suspend}}));
    QCOMPARE(m_debate.table<Scenario>().count(), 1);
    QCOMPARE(scenarioNamed(m_debate, "One")->id, before);
    QCOMPARE(scenarioNamed(m_debate, "One")->assumptions.front().attitude, Attitude::Suspend);
}

void ScenariosTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("assumptions");
    QTest::addColumn<QString>("why");
    QTest::newRow("no name") << "  " << 1 << "name";
    QTest::newRow("nothing") << "Nothing" << 0 << "nothing to keep";
    QTest::newRow("of what is gone") << "Gone" << 2 << "no longer";
}

void ScenariosTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(int, assumptions);
    QFETCH(QString, why);
    std::vector<Assumption> all = {{m_claim, Attitude::Accept}, {ClaimId{4711}, Attitude::Accept}};
    all.resize(static_cast<std::size_t>(assumptions));
    const auto edits = keepScenario(m_debate, name, all);
    QVERIFY(!edits);
    QVERIFY2(edits.error().text().contains(why), qPrintable(edits.error().text()));
}

QTEST_MAIN(ScenariosTest)
#include "scenariostest.moc"
