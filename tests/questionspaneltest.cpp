// links: views formats
#include "views/questions/questionspanel.h"
#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/strawmen.h"
#include "tests/support/memorydebate.h"
#include "tests/support/sampledebate.h"
#include "views/common/latestwork.h"
#include "views/positions/positionsstate.h"
#include "views/questions/answertree.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

/// Questions about who holds what, asked by hand and answered with evidence.
class QuestionsPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyQuestionIsAnswered_data();
    void everyQuestionIsAnswered();
    void tellsWhatTheModelTells();
    void evidenceGoesThere();
    void returnUnfolds();
    void sidesCanBeChosen();
    void chosenStakeholdersAreAskedAbout();
    void theOtherCampIsAnother();
    void oneSideAlone();
    void followsDateAndEdits();
    void longAnswersHaveRoom();
    void laterQuestionsReplaceEarlier();
    void saysWhenThereAreNoCamps();

private:
    AnswerTree& tree() const { return *m_panel->findChild<AnswerTree*>(); }
    QComboBox& combo(int place) const { return *m_panel->findChildren<QComboBox*>()[place]; }
    void ask(PositionQuestion question) const;
    QString told() const;

    std::unique_ptr<MemoryDebate> m_open;
    std::unique_ptr<PositionsState> m_state;
    std::unique_ptr<QuestionsPanel> m_panel;
};

void QuestionsPanelTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    (void)m_open->perform("fill", sampleDebate());
    m_state = std::make_unique<PositionsState>();
    m_panel = std::make_unique<QuestionsPanel>(*m_open, *m_state);
    m_panel->resize(800, 500);
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_COMPARE(answered.count(), 1);
}

void QuestionsPanelTest::cleanup()
{
    m_panel.reset();
}

void QuestionsPanelTest::ask(PositionQuestion question) const
{
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    const bool isOther = combo(0).currentIndex() != static_cast<int>(question);
    combo(0).setFocus();
    while (combo(0).currentIndex() < static_cast<int>(question))
        QTest::keyClick(&combo(0), Qt::Key_Down);
    while (combo(0).currentIndex() > static_cast<int>(question))
        QTest::keyClick(&combo(0), Qt::Key_Up);
    QTRY_VERIFY(!isOther || answered.count() >= 1);
}

QString QuestionsPanelTest::told() const
{
    QStringList lines;
    for (int row = 0; row < tree().topLevelItemCount(); ++row)
        lines << tree().topLevelItem(row)->text(0);
    return lines.join(u'\n');
}

void QuestionsPanelTest::everyQuestionIsAnswered_data()
{
    QTest::addColumn<int>("question");
    for (int i = 0; i < questionCount; ++i)
        QTest::newRow(qPrintable(nameOf(static_cast<PositionQuestion>(i)))) << i;
}

void QuestionsPanelTest::everyQuestionIsAnswered()
{
    QFETCH(int, question);
    ask(static_cast<PositionQuestion>(question));
    const Answers& answers = m_panel->answers();
    QVERIFY(!answers.headline.isEmpty());
    QVERIFY(!answers.answers.empty() || question == static_cast<int>(PositionQuestion::Shifts));
    QCOMPARE(tree().topLevelItemCount(), static_cast<int>(answers.answers.size()));
    QCOMPARE(combo(2).isVisible(), isAboutTwo(static_cast<PositionQuestion>(question)));
    for (const AnswerInWords& answer : answers.answers) {
        QVERIFY(answer.text.endsWith(u'.') || answer.text.contains(QChar(0x2069)));
        for (const Evidence& evidence : answer.evidence)
            QVERIFY(m_open->debate().contains(evidence.record) && !evidence.words.isEmpty());
    }
}

void QuestionsPanelTest::tellsWhatTheModelTells()
{
    const Positions positions(m_open->debate());
    ask(PositionQuestion::Contradictions);
    for (const Contradiction& one : contradictionsBetweenPeople(positions))
        QVERIFY2(told().contains(one.text), qPrintable(one.text));
    QVERIFY2(told().contains("It seems fine from here"), qPrintable(told()));
    ask(PositionQuestion::StrawMen);
    for (const StrawMan& one : strawMenOf(positions))
        QVERIFY2(told().contains(one.text), qPrintable(one.text));
    QVERIFY2(told().contains("pimps", Qt::CaseInsensitive), qPrintable(told()));
}

void QuestionsPanelTest::evidenceGoesThere()
{
    ask(PositionQuestion::StrawMen);
    QSignalSpy followed(m_panel.get(), &QuestionsPanel::followed);
    QTreeWidgetItem* evidence = tree().topLevelItem(0)->child(0);
    QVERIFY(evidence);
    tree().scrollToItem(evidence);
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualItemRect(evidence).center());
    QCOMPARE(followed.count(), 1);
    const auto record = followed.front().front().value<RecordId>();
    QCOMPARE(record.kind, Kind::Statement);
    tree().setFocus();
    tree().setCurrentItem(evidence);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(followed.count(), 2);
}

void QuestionsPanelTest::returnUnfolds()
{
    ask(PositionQuestion::Cruxes);
    tree().setFocus();
    QTreeWidgetItem* first = tree().topLevelItem(0);
    tree().setCurrentItem(first);
    const bool wasUnfolded = first->isExpanded();
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(first->isExpanded(), !wasUnfolded);
}

void QuestionsPanelTest::sidesCanBeChosen()
{
    ask(PositionQuestion::Agreement);
    const int last = combo(1).count() - 1;
    QVERIFY(last > 5);
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    combo(1).setFocus();
    QTest::keyClick(&combo(1), Qt::Key_End);
    QTRY_COMPARE(answered.count(), 1);
    QTest::keyClick(&combo(2), Qt::Key_End);
    QTRY_COMPARE(answered.count(), 2);
    QCOMPARE(combo(1).currentIndex(), last);
    QTest::keyClick(&combo(2), Qt::Key_Up);
    QTRY_COMPARE(answered.count(), 3);
    QCOMPARE(m_panel->answers().answers.size(), std::size_t(1));
}

void QuestionsPanelTest::chosenStakeholdersAreAskedAbout()
{
    const Positions positions(m_open->debate());
    const StakeholderId one = positions.stakeholders()[0];
    const StakeholderId other = positions.stakeholders()[1];
    ask(PositionQuestion::Agreement);
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    m_state->choose({one, other});
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(m_panel->answers().answers.size(), std::size_t(1));
    QVERIFY(told().contains(m_open->debate().find(one)->name));
    QVERIFY(told().contains(m_open->debate().find(other)->name));
}

/// Where one side is given, the other is the largest camp that has nobody of it.
void QuestionsPanelTest::theOtherCampIsAnother()
{
    const Positions positions(m_open->debate());
    const std::vector<Side> camps = campsAsSides(positions);
    const StakeholderId member = camps[1].members.front();
    const Answers answers = answersTo(m_open->debate(), {PositionQuestion::Cruxes, {}, {SideKey::One, 0, member}, {}});
    QVERIFY2(answers.headline.contains(camps[0].name), qPrintable(answers.headline));
    QVERIFY(answers.all > 0);
}

void QuestionsPanelTest::oneSideAlone()
{
    ask(PositionQuestion::Contradictions);
    const auto all = m_panel->answers().all;
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    combo(1).setFocus();
    QTest::keyClick(&combo(1), Qt::Key_Down);
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(m_panel->answers().all <= all);
}

void QuestionsPanelTest::followsDateAndEdits()
{
    ask(PositionQuestion::Shifts);
    QSignalSpy answered(m_panel.get(), &QuestionsPanel::answered);
    m_state->setDate(*dateCalled("2001"));
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(m_panel->answers().answers.size(), std::size_t(0));
    m_state->setDate({});
    QTRY_COMPARE(answered.count(), 2);
    const auto before = m_panel->answers().all;
    Statement sooner = m_open->debate().table<Statement>().all().front();
    sooner.id = StatementId{4711};
    sooner.date = "1999-01-01";
    sooner.stance = sooner.stance == Stance::For ? Stance::Against : Stance::For;
    (void)m_open->perform("more", {put(sooner)});
    QTRY_COMPARE(answered.count(), 3);
    QVERIFY(m_panel->answers().all >= before);
}

void QuestionsPanelTest::longAnswersHaveRoom()
{
    ask(PositionQuestion::Fairness);
    const int wide = tree().visualItemRect(tree().topLevelItem(0)).height();
    m_panel->resize(330, 500);
    QTRY_VERIFY(tree().visualItemRect(tree().topLevelItem(0)).height() > wide);
}

void QuestionsPanelTest::laterQuestionsReplaceEarlier()
{
    LatestWork work;
    std::vector<int> ended;
    const auto ask = [&](int number) {
        work.start([&ended, number](const std::stop_token&) { return [&ended, number] { ended.push_back(number); }; });
    };
    for (int i = 0; i < 20; ++i)
        ask(i);
    QTRY_VERIFY(!work.isRunning());
    QCOMPARE(ended, std::vector{19});
    ask(20);
    work.cancel();
    QTest::qWait(30);
    QCOMPARE(ended, std::vector{19});
}

void QuestionsPanelTest::saysWhenThereAreNoCamps()
{
    MemoryDebate empty;
    PositionsState state;
    QuestionsPanel panel(empty, state);
    QSignalSpy answered(&panel, &QuestionsPanel::answered);
    panel.show();
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(panel.answers().headline.contains("not two camps"));
}

QTEST_MAIN(QuestionsPanelTest)
#include "questionspaneltest.moc"
