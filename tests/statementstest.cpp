// links: debate
#include "model/debate/editing/statements.h"

#include "model/debate/faults.h"
#include "tests/support/memorydebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// From a passage to a statement in one step, positions by hand, and changes to many at once.
class StatementsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void draftsWhatThePassageSuggests();
    void statesInOneStep();
    void twoStancesInOnePassage();
    void newcomersAreMadeWithIt();
    void refuses_data();
    void refuses();
    void byHandIsMarked();
    void revises();
    void changesMany();
    void changesManyOrNone();

private:
    const Debate& debate() const { return m_open->debate(); }
    void perform(const Result<Edits>& edits)
    {
        QVERIFY2(edits, edits ? "" : qPrintable(edits.error().text()));
        QVERIFY(m_open->perform(u"test"_s, *edits));
        QCOMPARE(faults(debate()), std::vector<Fault>());
    }
    StatementDraft draft(const QString& claim) const
    {
        StatementDraft draft;
        draft.newClaim = claim;
        draft.speakers = {{m_ann}};
        draft.date = u"2015-08-11"_s;
        return draft;
    }
    std::vector<const Statement*> statements() const { return debate().table<Statement>().inOrder(); }

    std::unique_ptr<MemoryDebate> m_open;
    const DocumentId m_text{5};
    const StakeholderId m_ann{7}, m_bob{8};
    const ClaimId m_claim{9};
};

void StatementsTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    perform(Edits{put(DebateInfo{DebateInfoId{1}}), put(Document{.id = m_text, .text = u"Sellers free, buyers not."_s}),
        put(Stakeholder{.id = m_ann, .name = u"Ann"_s}), put(Stakeholder{.id = m_bob, .name = u"Bob"_s}),
        put(Turn{.id = TurnId{6}, .document = m_text, .end = 25, .speaker = m_ann, .date = u"2015-08"_s}),
        put(Claim{.id = m_claim, .text = u"A claim"_s})});
}

void StatementsTest::draftsWhatThePassageSuggests()
{
    const Result<StatementDraft> draft = draftFor(debate(), m_text, 0, 13);
    QVERIFY(draft);
    QCOMPARE(draft->newClaim, u"Sellers free,"_s);
    QCOMPARE(draft->speakers, (std::vector<Speaker>{{m_ann}}));
    QCOMPARE(draft->date, u"2015-08"_s);
    QVERIFY(!draftFor(debate(), m_text, 3, 3));
}

void StatementsTest::statesInOneStep()
{
    StatementDraft one = draft(u"Selling is no crime."_s);
    one.speakers = {{m_ann, SpeakerRole::Author}, {m_bob, SpeakerRole::ReportedBy}, {m_ann, SpeakerRole::Author}};
    one.stance = Stance::Conditional;
    one.condition = u" if it is free "_s;
    one.credibility = 2;
    one.note = u"a note"_s;
    perform(state(debate(), m_text, 0, 12, one));
    QCOMPARE(m_open->history().size(), 2u);
    const Statement& said = *statements().front();
    QCOMPARE(debate().find(said.claim)->text, u"Selling is no crime."_s);
    QCOMPARE(debate().find(said.excerpt)->exact, u"Sellers free"_s);
    QCOMPARE(said.speakers, (std::vector<Speaker>{{m_ann, SpeakerRole::Author}, {m_bob, SpeakerRole::ReportedBy}}));
    QCOMPARE(said.condition, u"if it is free"_s);
    QCOMPARE(said.credibility, 2);
    QCOMPARE(said.date, u"2015-08-11"_s);
    QVERIFY(m_open->undo());
    QVERIFY(statements().empty());
    QVERIFY(debate().table<Excerpt>().isEmpty());
}

/// For decriminalising one side and against decriminalising the other: two stances, not one.
void StatementsTest::twoStancesInOnePassage()
{
    perform(state(debate(), m_text, 0, 25, draft(u"Sellers should be free."_s)));
    StatementDraft other = draft(u"Buyers should be free."_s);
    other.stance = Stance::Against;
    perform(state(debate(), m_text, 0, 25, other));
    QCOMPARE(statements().size(), 2u);
    QCOMPARE(statements()[0]->excerpt, statements()[1]->excerpt);
    QVERIFY(statements()[0]->claim != statements()[1]->claim);
    StatementDraft third = draft({});
    third.claim = statements()[0]->claim;
    third.speakers = {{m_bob}};
    perform(state(debate(), statements()[0]->excerpt, third));
    QCOMPARE(debate().statementsOn(third.claim).size(), 2u);
}

using Change = void (*)(StatementDraft&);

void StatementsTest::newcomersAreMadeWithIt()
{
    StatementDraft draft = this->draft(u"Sellers should be free."_s);
    for (const char* name : {"Cleo", "Dora", "Nobody"})
        draft.newcomers.push_back({.id = newId<StakeholderId>(), .name = QString::fromLatin1(name)});
    draft.speakers = {{draft.newcomers[0].id}, {draft.newcomers[1].id, SpeakerRole::ReportedBy}};
    perform(state(debate(), m_text, 0, 13, draft));
    QCOMPARE(debate().table<Stakeholder>().count(), 4); // who does not speak is not made
    QCOMPARE(debate().table<Stakeholder>().inOrder().back()->name, u"Dora"_s);
    draft.newcomers = {{.id = newId<StakeholderId>()}};
    draft.speakers = {{draft.newcomers[0].id}};
    QVERIFY(!state(debate(), m_text, 0, 13, draft));
}

void StatementsTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Change change, const char* reason) {
        QTest::newRow(name) << change << QString::fromUtf8(reason);
    };
    row(
        "no claim", [](StatementDraft& one) { one.newClaim = u" "_s; }, "Choose the claim, or word a new one.");
    row(
        "a claim that is gone", [](StatementDraft& one) { one.claim = ClaimId{99}; }, "It is no longer in the debate.");
    row(
        "no condition", [](StatementDraft& one) { one.stance = Stance::Conditional; },
        "Say what the stance depends on.");
    row(
        "a date that is none", [](StatementDraft& one) { one.date = u"tomorrow"_s; }, "is no date");
    row(
        "a credibility of seven", [](StatementDraft& one) { one.credibility = 7; },
        "A credibility is a number from 1 to 6.");
    row(
        "a speaker that is gone", [](StatementDraft& one) { one.speakers = {{StakeholderId{99}}}; },
        "It is no longer in the debate.");
    row(
        "the same once more", [](StatementDraft& one) { one.claim = ClaimId{9}; },
        "The debate has this statement already.");
}

void StatementsTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, reason);
    StatementDraft there = draft({});
    there.claim = m_claim;
    perform(state(debate(), m_text, 0, 12, there));
    StatementDraft one = draft(u"A new claim"_s);
    change(one);
    const Result<Edits> edits = state(debate(), m_text, 0, 12, one);
    QVERIFY(!edits);
    QVERIFY2(edits.error().what.contains(reason), qPrintable(edits.error().text()));
}

void StatementsTest::byHandIsMarked()
{
    perform(statePosition(debate(), draft(u"By hand"_s)));
    QVERIFY(isByHand(*statements().front()));
    perform(state(debate(), m_text, 0, 7, draft(u"Quoted"_s)));
    QVERIFY(!isByHand(*statements().back()));
    StatementDraft nobody = draft(u"Nobody's"_s);
    nobody.speakers.clear();
    QCOMPARE(statePosition(debate(), nobody).error().what, u"Say who holds the position."_s);
}

void StatementsTest::revises()
{
    perform(statePosition(debate(), draft(u"By hand"_s)));
    Statement one = *statements().front();
    one.stance = Stance::Against;
    one.condition = u"if"_s;
    perform(reviseStatement(debate(), one));
    QCOMPARE(statements().front()->stance, Stance::Against);
    QVERIFY(statements().front()->condition.isEmpty());
    QVERIFY(reviseStatement(debate(), *statements().front())->empty());
    one.date = u"someday"_s;
    QVERIFY(!reviseStatement(debate(), one));
    one.id = StatementId{99};
    QVERIFY(!reviseStatement(debate(), one));
}

void StatementsTest::changesMany()
{
    for (const char* text : {"One", "Two", "Three"})
        perform(statePosition(debate(), draft(QString::fromLatin1(text))));
    std::vector<StatementId> all;
    for (const Statement* one : statements())
        all.push_back(one->id);
    const auto isSo = [&](auto&& holds) {
        return std::ranges::all_of(statements(), [&](const Statement* one) { return holds(*one); });
    };
    perform(setStance(debate(), all, Stance::Conditional, u"if"_s));
    QVERIFY(isSo([](const Statement& one) { return one.stance == Stance::Conditional && one.condition == u"if"; }));
    perform(setDate(debate(), all, u"2016"_s));
    QVERIFY(isSo([](const Statement& one) { return one.date == u"2016"; }));
    perform(setClaim(debate(), all, m_claim));
    QVERIFY(isSo([&](const Statement& one) { return one.claim == m_claim; }));
    perform(setCredibility(debate(), all, 3));
    QVERIFY(isSo([](const Statement& one) { return one.credibility == 3; }));
    perform(addSpeaker(debate(), all, {m_bob, SpeakerRole::ReportedBy}));
    perform(setRole(debate(), all, m_bob, SpeakerRole::Publisher));
    QVERIFY(isSo([&](const Statement& one) { return one.speakers.back() == Speaker{m_bob, SpeakerRole::Publisher}; }));
    perform(replaceSpeaker(debate(), all, m_bob, m_ann));
    QVERIFY(isSo([&](const Statement& one) { return one.speakers.back().stakeholder == m_ann; }));
    perform(removeSpeaker(debate(), all, m_ann));
    QVERIFY(isSo([](const Statement& one) { return one.speakers.empty(); }));
    QCOMPARE(setCredibility(debate(), all, 3)->size(), 0u);
}

void StatementsTest::changesManyOrNone()
{
    perform(statePosition(debate(), draft(u"One"_s)));
    const StatementId there = statements().front()->id;
    QVERIFY(!setDate(debate(), {there}, u"soon"_s));
    QVERIFY(!setDate(debate(), {there, StatementId{99}}, u"2015"_s));
    QVERIFY(!setClaim(debate(), {there}, ClaimId{99}));
    QVERIFY(!addSpeaker(debate(), {there}, {StakeholderId{99}}));
    QVERIFY(!setCredibility(debate(), {there}, -1));
}

QTEST_APPLESS_MAIN(StatementsTest)
#include "statementstest.moc"
