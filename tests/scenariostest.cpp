// links: debate
#include "model/debate/editing/scenarios.h"
#include "model/debate/faults.h"
#include "tests/support/exampledebate.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What an evaluation goes by may be edited: scenarios, readings, standards, terms.
class ScenariosTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsUnderAName();
    void refuses_data();
    void refuses();
    void renamesAndRemoves();
    void setsWhatAnEvaluationGoesBy();
    void termsAreSpelledAlike();

private:
    void perform(const Result<Edits>& edits);
    const Scenario& only() const { return m_debate.table<Scenario>().all().front(); }
    Debate m_debate;
};

void ScenariosTest::init()
{
    m_debate = Debate();
    m_debate.apply(example::edits());
}

void ScenariosTest::perform(const Result<Edits>& edits)
{
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().what));
    m_debate.apply(*edits);
    QCOMPARE(faults(m_debate), std::vector<Fault>());
}

void ScenariosTest::keepsUnderAName()
{
    const std::vector<Assumption> first = {{example::harm, Attitude::Reject}};
    const std::vector<Assumption> second = {{example::harm, Attitude::Accept}, {example::linked, Attitude::Suspend}};
    perform(keepScenario(m_debate, u" No harm "_s, first));
    QCOMPARE(only().name, u"No harm"_s);
    perform(keepScenario(m_debate, u"no HARM"_s, second));
    QCOMPARE(m_debate.table<Scenario>().count(), 1);
    QCOMPARE(only().assumptions, second);
    QCOMPARE(*keepScenario(m_debate, u"No harm"_s, second), Edits());
}

void ScenariosTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("claims");
    QTest::addColumn<QString>("reason");
    const qint64 harm = example::harm.value;
    QTest::newRow("no name") << " " << QList<qint64>{harm} << "A scenario needs a name.";
    QTest::newRow("what is gone") << "a" << QList<qint64>{harm, 4711} << "It is no longer in the debate.";
    QTest::newRow("one thing twice") << "a" << QList<qint64>{harm, harm}
                                     << "A scenario cannot assume two things of one claim or reason.";
}

void ScenariosTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QList<qint64>, claims);
    QFETCH(QString, reason);
    std::vector<Assumption> assumptions;
    for (qint64 claim : claims)
        assumptions.push_back({ClaimId{claim}, Attitude::Reject});
    const auto refused = keepScenario(m_debate, name, assumptions);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, reason);
}

void ScenariosTest::renamesAndRemoves()
{
    perform(keepScenario(m_debate, u"one"_s, {}));
    const ScenarioId one = only().id;
    perform(keepScenario(m_debate, u"two"_s, {}));
    QVERIFY(!renameScenario(m_debate, one, u"TWO"_s));
    QVERIFY(!renameScenario(m_debate, one, {}));
    perform(renameScenario(m_debate, one, u"One"_s));
    QCOMPARE(m_debate.find(one)->name, u"One"_s);
    perform(removeScenarios(m_debate, {one}));
    QVERIFY(!m_debate.contains(one));
}

void ScenariosTest::setsWhatAnEvaluationGoesBy()
{
    perform(setSupport(m_debate, SupportReading::Necessary));
    perform(setExclusive(m_debate, example::issue, true));
    perform(setStandard(m_debate, {example::ban, example::harm}, ProofStandard::Preponderance));
    QCOMPARE(m_debate.info().support, SupportReading::Necessary);
    QVERIFY(m_debate.find(example::issue)->exclusive);
    QCOMPARE(m_debate.find(example::harm)->standard, ProofStandard::Preponderance);
    QCOMPARE(*setSupport(m_debate, SupportReading::Necessary), Edits());
    QVERIFY(!setExclusive(m_debate, IssueId{4711}, true));
}

void ScenariosTest::termsAreSpelledAlike()
{
    perform(setDefines(m_debate, example::harm, u" Sex  work "_s));
    perform(setDefines(m_debate, example::lone, u"sex work"_s));
    QCOMPARE(m_debate.find(example::lone)->defines, u"Sex work"_s);
    perform(setDefines(m_debate, example::harm, u"sex work"_s));
    QCOMPARE(m_debate.find(example::harm)->defines, u"Sex work"_s);
    perform(setDefines(m_debate, example::harm, {}));
    QCOMPARE(m_debate.find(example::harm)->defines, QString());
}

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenariostest.moc"
