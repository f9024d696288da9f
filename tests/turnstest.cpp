// links: analysis
#include "model/analysis/turnproposals.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/faults.h"
#include "tests/support/memorydebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Who speaks where: proposed from the text, put right by people, and taken over by statements.
class TurnsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void proposes_data();
    void proposes();
    void addressesAndReplies();
    void unnamedSpeakersAreNumbered();
    void boundariesMove();
    void splitsAndJoins();
    void statementsFollowTheirTurn();
    void statementsFollowBoundaries();
    void mergesStakeholders();
    void mergingNeverMakesAPartOfItself();

private:
    const Debate& debate() const { return m_open->debate(); }
    void perform(const Result<Edits>& edits)
    {
        QVERIFY2(edits, edits ? "" : qPrintable(edits.error().text()));
        QVERIFY(m_open->perform(u"test"_s, *edits));
        QCOMPARE(faults(debate()), std::vector<Fault>());
    }
    std::vector<const Turn*> turns() const { return turnsOf(debate(), m_text); }
    QString nameOf(StakeholderId id) const { return debate().find(id) ? debate().find(id)->name : QString(); }

    std::unique_ptr<MemoryDebate> m_open;
    DocumentId m_text{5};
};

void TurnsTest::init()
{
    m_open = std::make_unique<MemoryDebate>();
    perform(Edits{put(DebateInfo{DebateInfoId{1}}),
        put(Document{.id = m_text, .text = u"0123456789 123456789 123456789"_s}),
        put(Claim{.id = ClaimId{9}, .text = u"A claim"_s})});
}

static QStringList told(const QString& text, const std::vector<TurnDraft>& drafts)
{
    QStringList all;
    for (const TurnDraft& one : drafts)
        all += one.speaker + u'|' + one.date + u'|' + text.mid(one.start, one.end - one.start).simplified();
    return all;
}

void TurnsTest::proposes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("turns");
    QTest::newRow("a transcript") << u"Hearing\n\nCHAIR: Good day.\nMs Ann Lee: Yes.\nAnd more.\nCHAIR: Thanks."_s
                                  << QStringList{u"CHAIR||CHAIR: Good day."_s,
                                         u"Ms Ann Lee||Ms Ann Lee: Yes. And more."_s, u"CHAIR||CHAIR: Thanks."_s};
    QTest::newRow("comments with headings")
        << u"An article.\n\nAnn says:\nOctober 8, 2015 at 3:15 pm\nI agree.\n\nBob B. says:\nI do not."_s
        << QStringList{
               u"Ann|2015-10-08|Ann says: October 8, 2015 at 3:15 pm I agree."_s, u"Bob B.||Bob B. says: I do not."_s};
    QTest::newRow("letters")
        << u"On May 3, 2015, Ann wrote:\nDear Bob\n\nOn May 4, 2015 at 10:00 am, Bob wrote:\nDear Ann"_s
        << QStringList{u"Ann|2015-05-03|On May 3, 2015, Ann wrote: Dear Bob"_s,
               u"Bob|2015-05-04|On May 4, 2015 at 10:00 am, Bob wrote: Dear Ann"_s};
    QTest::newRow("names with dates") << u"Ann on 3 May 2015\nOne.\n\nBob on 4 May 2015\nTwo."_s
                                      << QStringList{u"Ann|2015-05-03|Ann on 3 May 2015 One."_s,
                                             u"Bob|2015-05-04|Bob on 4 May 2015 Two."_s};
    QTest::newRow("paragraphs after a heading") << u"Text.\n\nMore.\n\n2 Comments\n\nOne.\n\nTwo.\nStill two."_s
                                                << QStringList{u"||One."_s, u"||Two. Still two."_s};
    QTest::newRow("paragraphs after a gap") << u"Text.\n\nMore.\n\n\n\nOne.\n\nTwo.\n\nAdd your voice"_s
                                            << QStringList{u"||One."_s, u"||Two. Add your voice"_s};
    QTest::newRow("a note is no transcript")
        << u"Note: this.\n\nAnd that."_s << QStringList{u"||Note: this."_s, u"||And that."_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TurnsTest::proposes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, turns);
    QCOMPARE(told(text, proposeTurns(text)), turns);
}

void TurnsTest::addressesAndReplies()
{
    const std::vector<TurnDraft> drafts
        = proposeTurns(u"Ann says:\nOne.\n\nBob says:\nIn reply to Ann\nTwo.\n\nAnn says:\nThree."_s);
    QCOMPARE(drafts.size(), 3U);
    QCOMPARE(drafts[1].replyTo, 0);
    QCOMPARE(drafts[1].addressee, u"Ann"_s);
    const std::vector<TurnDraft> paragraphs = proposeTurns(u"One.\n\nSuzy, thanks.\n\nHowever, no.\n\n@bob9 yes"_s);
    QCOMPARE(paragraphs[1].addressee, u"Suzy"_s);
    QCOMPARE(paragraphs[2].addressee, QString());
    QCOMPARE(paragraphs[3].addressee, u"bob9"_s);
}

void TurnsTest::unnamedSpeakersAreNumbered()
{
    perform(Edits{put(Stakeholder{.id = StakeholderId{7}, .name = u"Commenter 6"_s}),
        put(Stakeholder{.id = StakeholderId{8}, .name = u"Dr Ann Lee"_s, .aliases = {u"ann"_s}})});
    perform(splitIntoTurns(
        debate(), m_text, {{0, 5, u"Ann"_s}, {5, 9, {}, u"New One"_s, {}, 0, true}, {11, 30, {}, {}, {}, 1, true}}));
    QCOMPARE(turns().size(), 3U);
    QCOMPARE(turns()[0]->speaker, StakeholderId{8});
    QCOMPARE(nameOf(turns()[1]->speaker), u"Commenter 7"_s);
    QCOMPARE(nameOf(turns()[1]->addressee), u"New One"_s);
    QCOMPARE(turns()[1]->replyTo, turns()[0]->id);
    QCOMPARE(nameOf(turns()[2]->speaker), u"Commenter 8"_s);
    QCOMPARE(nameOf(turns()[2]->addressee), u"Commenter 7"_s); // whom it answers
    QVERIFY(!splitIntoTurns(debate(), m_text, {{0, 5}, {4, 9}}));
    QVERIFY(!splitIntoTurns(debate(), m_text, {{0, 500}}));
    perform(splitIntoTurns(debate(), m_text, {{0, 30}}));
    QCOMPARE(turns().size(), 1U);
}

void TurnsTest::boundariesMove()
{
    perform(splitIntoTurns(debate(), m_text, {{0, 10}, {10, 20}, {25, 30}}));
    perform(setTurnBounds(debate(), turns()[0]->id, 0, 12));
    QCOMPARE(turns()[1]->start, 12); // it touched
    perform(setTurnBounds(debate(), turns()[1]->id, 12, 22));
    QCOMPARE(turns()[2]->start, 25);
    perform(splitIntoTurns(debate(), m_text, {{0, 10}, {11, 20}, {21, 30}}));
    perform(setTurnBounds(debate(), turns()[1]->id, 5, 15)); // only blanks are between
    QCOMPARE(turns()[0]->end, 5);
    QCOMPARE(turns()[2]->start, 15);
    perform(splitIntoTurns(debate(), m_text, {{0, 10}, {12, 22}, {25, 30}}));
    QVERIFY(!setTurnBounds(debate(), turns()[0]->id, 0, 22)); // nothing would be left of the next
    QVERIFY(!setTurnBounds(debate(), turns()[0]->id, 5, 5));
    QVERIFY(!setTurnBounds(debate(), turns()[0]->id, 0, 99));
}

void TurnsTest::splitsAndJoins()
{
    perform(splitIntoTurns(debate(), m_text, {{0, 20, u"Ann"_s, {}, u"2015"_s}}));
    perform(splitTurn(debate(), turns()[0]->id, 8));
    QCOMPARE(turns().size(), 2U);
    QCOMPARE(turns()[1]->start, 8);
    QCOMPARE(turns()[1]->date, u"2015"_s);
    QVERIFY(!splitTurn(debate(), turns()[0]->id, 8));
    perform(setReplyTo(debate(), turns()[1]->id, turns()[0]->id));
    QVERIFY(!setReplyTo(debate(), turns()[0]->id, turns()[1]->id));
    perform(joinWithNext(debate(), turns()[0]->id));
    QCOMPARE(turns().size(), 1U);
    QCOMPARE(turns()[0]->end, 20);
    QVERIFY(!turns()[0]->replyTo);
    QVERIFY(!joinWithNext(debate(), turns()[0]->id));
}

void TurnsTest::statementsFollowTheirTurn()
{
    perform(splitIntoTurns(debate(), m_text, {{0, 20, u"Ann"_s, {}, u"2015"_s}}));
    perform(quoteFor(debate(), m_text, 0, 5, ClaimId{9}));
    perform(Edits{put(Stakeholder{.id = StakeholderId{7}, .name = u"Bob"_s})});
    perform(setTurnSpeaker(debate(), turns()[0]->id, StakeholderId{7}));
    perform(setTurnDate(debate(), turns()[0]->id, u"2016"_s));
    const Statement& statement = debate().table<Statement>().all().front();
    QCOMPARE(statement.speakers.front().stakeholder, StakeholderId{7});
    QCOMPARE(statement.date, u"2016"_s);
    Statement corrected = statement;
    corrected.date = u"2014"_s;
    perform(Edits{put(corrected)});
    perform(setTurnDate(debate(), turns()[0]->id, u"2017"_s)); // what a person put right stays
    QCOMPARE(debate().table<Statement>().all().front().date, u"2014"_s);
    QVERIFY(!setTurnDate(debate(), turns()[0]->id, u"last year"_s));
}

void TurnsTest::statementsFollowBoundaries()
{
    perform(quoteFor(debate(), m_text, 12, 16, ClaimId{9}));
    const auto told = [&]() -> QString {
        const Statement& statement = debate().table<Statement>().all().front();
        return (statement.speakers.empty() ? QString() : nameOf(statement.speakers.front().stakeholder)) + u'|'
            + statement.date;
    };
    perform(splitIntoTurns(debate(), m_text, {{0, 10, u"Ann"_s, {}, u"2015"_s}, {11, 30, u"Bob"_s, {}, u"2016"_s}}));
    QCOMPARE(told(), u"Bob|2016"_s);
    perform(setTurnBounds(debate(), turns()[1]->id, 20, 30));
    QCOMPARE(told(), u"Ann|2015"_s);
    perform(splitTurn(debate(), turns()[0]->id, 11));
    QCOMPARE(told(), u"|2015"_s); // nobody knows yet who speaks there
    perform(joinWithNext(debate(), turns()[1]->id));
    QCOMPARE(told(), u"Bob|2015"_s);
}

void TurnsTest::mergesStakeholders()
{
    const StakeholderId ann{7}, commenter{8};
    perform(Edits{put(Stakeholder{.id = ann, .name = u"Ann"_s}),
        put(Stakeholder{
            .id = commenter, .name = u"Commenter 3"_s, .aliases = {u"ann99"_s}, .link = u"https://a.example"_s})});
    perform(splitIntoTurns(debate(), m_text, {{0, 9, u"Commenter 3"_s, u"Ann"_s}, {9, 20, u"Ann"_s}}));
    perform(quoteFor(debate(), m_text, 0, 5, ClaimId{9}));
    Statement both = debate().table<Statement>().all().front();
    both.speakers = {{ann}, {commenter}, {commenter, SpeakerRole::Author}};
    perform(Edits{put(both)});
    perform(mergeStakeholders(debate(), ann, commenter));
    QVERIFY(!debate().find(commenter));
    QCOMPARE(debate().find(ann)->aliases, (QStringList{u"Commenter 3"_s, u"ann99"_s}));
    QCOMPARE(debate().find(ann)->link, u"https://a.example"_s);
    QCOMPARE(turns()[0]->speaker, ann);
    QCOMPARE(debate().find(both.id)->speakers, (std::vector<Speaker>{{ann}, {ann, SpeakerRole::Author}}));
    QCOMPARE(stakeholderCalled(debate(), u"ANN99"_s), ann);
    QVERIFY(!mergeStakeholders(debate(), ann, ann));
    QVERIFY(m_open->undo());
    QVERIFY(debate().find(commenter));
}

void TurnsTest::mergingNeverMakesAPartOfItself()
{
    const StakeholderId whole{7}, middle{8}, part{10};
    perform(Edits{put(Stakeholder{.id = whole, .name = u"Whole"_s}),
        put(Stakeholder{.id = middle, .name = u"Middle"_s, .partOf = whole}),
        put(Stakeholder{.id = part, .name = u"Part"_s, .partOf = middle})});
    perform(mergeStakeholders(debate(), part, whole));
    perform(mergeStakeholders(debate(), part, middle));
    QVERIFY(!debate().find(part)->partOf);
}

QTEST_APPLESS_MAIN(TurnsTest)
#include "turnstest.moc"
