// links: analysis debate
#include "model/debate/editing/schemes.h"
#include "model/analysis/schemes/schemequestions.h"
#include "model/debate/editing/answers.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/merging.h"
#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"
#include "tests/support/exampledebate.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Inferences follow schemes, whose questions are answered; negative answers object where they point.
class SchemesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void premisesTakeRoles();
    void rolesAreKeptWhereTheyFit();
    void refusesToAssign_data();
    void refusesToAssign();
    void changesRoles();
    void negativeAnswerObjects_data();
    void negativeAnswerObjects();
    void negativeAnswerUsesAClaimThatIsThere();
    void objectionThatIsThereIsNotDoubled();
    void answerIsTakenBack_data();
    void answerIsTakenBack();
    void claimThatWasThereStays();
    void secondNoMakesNothingMore();
    void answersGoWithTheirScheme();
    void refusesToAnswer_data();
    void refusesToAnswer();
    void countsOpenQuestions();
    void ownSchemesAreRefused_data();
    void ownSchemesAreRefused();
    void ownSchemesAreChanged();
    void ownSchemesAreRemoved();
    void scenariosFollowRemovals();
    void mergingKeepsWhatIsSaidOfBoth();
    void mergingKeepsAnswers();

private:
    void perform(const Result<Edits>& edits);
    Answered answer(const char* question, Answer answer, decltype(Answering::objection) objection = {});
    const Inference& linked() const { return *m_debate.find(example::linked); }
    static const Scheme& form(const char* key);
    static SchemeQuestion question(const char* key);

    Debate m_debate;
};

/// What the linked reason follows in most of these: its first premise is the expert, its second the assertion.
static const QString expert = u"expert-opinion"_s;

static const SchemeCatalogue& catalogue()
{
    return SchemeCatalogue::of(u"en"_s);
}

const Scheme& SchemesTest::form(const char* key)
{
    return catalogue().find(QLatin1StringView(key))->form;
}

SchemeQuestion SchemesTest::question(const char* key)
{
    const auto& all = form("expert-opinion").questions;
    const auto found = std::ranges::find(all, QLatin1StringView(key), &SchemeQuestion::key);
    return found == all.end() ? SchemeQuestion{QString::fromUtf8(key), {}} : *found;
}

void SchemesTest::init()
{
    m_debate = Debate();
    m_debate.apply(example::edits());
    perform(assignScheme(m_debate, example::linked, expert, form("expert-opinion")));
}

void SchemesTest::perform(const Result<Edits>& edits)
{
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().what));
    m_debate.apply(*edits);
    QCOMPARE(faults(m_debate), std::vector<Fault>());
}

Answered SchemesTest::answer(const char* key, Answer answer, decltype(Answering::objection) objection)
{
    const Result<Answered> answered = answerQuestion(m_debate, {example::linked, question(key), answer, {}, objection});
    if (!answered)
        return {{}, {}, answered.error().what};
    perform(answered->edits);
    return *answered;
}

void SchemesTest::premisesTakeRoles()
{
    QCOMPARE(linked().scheme, expert);
    QCOMPARE(linked().premises[0].role, u"expert"_s);
    QCOMPARE(linked().premises[1].role, u"assertion"_s);
    perform(addPremise(m_debate, example::linked, example::lone));
    perform(assignScheme(m_debate, example::linked, expert, form("expert-opinion")));
    QCOMPARE(linked().premises[2].role, QString());
}

void SchemesTest::rolesAreKeptWhereTheyFit()
{
    perform(clearScheme(m_debate, example::linked));
    QCOMPARE(linked().scheme + linked().premises[0].role, QString());
    perform(setRole(m_debate, example::linked, linked().premises[0].claim, u"assertion"_s, form("expert-opinion")));
    perform(assignScheme(m_debate, example::linked, expert, form("expert-opinion")));
    QCOMPARE(linked().premises[0].role, u"assertion"_s);
    QCOMPARE(linked().premises[1].role, u"expert"_s);
    perform(assignScheme(m_debate, example::linked, u"position-to-know"_s, form("position-to-know")));
    QCOMPARE(linked().premises[0].role, u"assertion"_s);
    QCOMPARE(linked().premises[1].role, u"position"_s);
}

void SchemesTest::refusesToAssign_data()
{
    QTest::addColumn<qint64>("inference");
    QTest::addColumn<QString>("reason");
    QTest::newRow("to what is gone") << qint64{4711} << "It is no longer in the debate.";
    QTest::newRow("to a restatement") << example::demandForHarm.value
                                      << "A restatement says the same again; it follows no scheme.";
}

void SchemesTest::refusesToAssign()
{
    QFETCH(qint64, inference);
    QFETCH(QString, reason);
    const auto refused = assignScheme(m_debate, InferenceId{inference}, expert, form("expert-opinion"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, reason);
}

void SchemesTest::changesRoles()
{
    const ClaimId first = linked().premises[0].claim;
    perform(setRole(m_debate, example::linked, first, u"assertion"_s, form("expert-opinion")));
    QCOMPARE(linked().premises[0].role, u"assertion"_s);
    perform(setRole(m_debate, example::linked, first, {}, form("expert-opinion")));
    QCOMPARE(linked().premises[0].role, QString());
    QVERIFY(!setRole(m_debate, example::linked, first, u"cause"_s, form("expert-opinion")));
    QVERIFY(!setRole(m_debate, example::linked, example::lone, u"expert"_s, form("expert-opinion")));
}

void SchemesTest::negativeAnswerObjects_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("premise"); // -1: the step is undercut
    QTest::newRow("an assumption about a premise") << QByteArray("expertise") << 0;
    QTest::newRow("another") << QByteArray("said") << 1;
    QTest::newRow("an exception") << QByteArray("trust") << -1;
}

void SchemesTest::negativeAnswerObjects()
{
    QFETCH(QByteArray, question);
    QFETCH(int, premise);
    const Debate before = m_debate;
    const Answered answered = answer(question, Answer::No, u"  It is not so. "_s);
    const Inference* attack = m_debate.find(answered.attack);
    QVERIFY(attack);
    QCOMPARE(attack->kind, InferenceKind::Attack);
    const bool isUndercut = premise < 0;
    const Target expected
        = isUndercut ? Target(example::linked) : Target(linked().premises[static_cast<std::size_t>(premise)].claim);
    QVERIFY(attack->target == expected);
    QCOMPARE(attackKind(m_debate, *attack), isUndercut ? AttackKind::Undercut : AttackKind::Undermining);
    QCOMPARE(m_debate.find(attack->premises.front().claim)->text, u"It is not so."_s);
    QVERIFY(answered.what.contains(isUndercut ? u"undercuts"_s : u"premise"_s));
    const CriticalAnswer* kept = answerTo(m_debate, example::linked, QString::fromUtf8(question));
    QVERIFY(kept && kept->answer == Answer::No && kept->attack == answered.attack);
    answer(question, Answer::Open);
    QVERIFY(m_debate == before);
}

void SchemesTest::negativeAnswerUsesAClaimThatIsThere()
{
    const int claims = m_debate.claims().count();
    const Answered answered = answer("trust", Answer::No, example::lone);
    QCOMPARE(m_debate.find(answered.attack)->premises.front().claim, example::lone);
    QCOMPARE(m_debate.claims().count(), claims);
}

/// The undercut of the example is there already, and is not what the answer made.
void SchemesTest::objectionThatIsThereIsNotDoubled()
{
    const Answered answered = answer("trust", Answer::No, example::evidence);
    QCOMPARE(answered.attack, example::undercut);
    QVERIFY(!answerTo(m_debate, example::linked, u"trust"_s)->attack);
    answer("trust", Answer::Yes);
    QVERIFY(m_debate.contains(example::undercut));
}

void SchemesTest::answerIsTakenBack_data()
{
    QTest::addColumn<QString>("touch");
    QTest::addColumn<bool>("isTakenBack");
    QTest::newRow("untouched") << "" << true;
    QTest::newRow("moved on the map") << "place" << true;
    QTest::newRow("reworded") << "reword" << false;
    QTest::newRow("with a note") << "note" << false;
    QTest::newRow("answered by an objection") << "object" << false;
    QTest::newRow("undercut") << "undercut" << false;
    QTest::newRow("used elsewhere") << "use" << false;
    QTest::newRow("turned elsewhere") << "retarget" << false;
}

void SchemesTest::answerIsTakenBack()
{
    QFETCH(QString, touch);
    QFETCH(bool, isTakenBack);
    const Answered made = answer("trust", Answer::No, u"It has a stake."_s);
    Claim claim = *m_debate.find(m_debate.find(made.attack)->premises.front().claim);
    if (touch == u"place")
        perform(Edits{put(Place{PlaceId{claim.id.value}, claim.id, 1, 2})});
    claim.text += touch == u"reword" ? u" Indeed."_s : QString();
    claim.note = touch == u"note" ? u"seen"_s : QString();
    perform(Edits{put(claim)});
    if (touch == u"object")
        perform(attach(m_debate, example::lone, InferenceKind::Attack, claim.id));
    if (touch == u"undercut")
        perform(attach(m_debate, example::lone, InferenceKind::Attack, made.attack));
    if (touch == u"use")
        perform(attach(m_debate, claim.id, InferenceKind::Support, example::lone));
    if (touch == u"retarget")
        perform(retarget(m_debate, made.attack, example::lone));
    const Answered answered = answer("trust", Answer::Yes);
    QVERIFY(answered.what.contains(isTakenBack ? u"taken back"_s : u"stays"_s));
    QCOMPARE(m_debate.contains(made.attack), !isTakenBack);
    QCOMPARE(m_debate.contains(claim.id), !isTakenBack);
    const CriticalAnswer* kept = answerTo(m_debate, example::linked, u"trust"_s);
    QVERIFY(kept && kept->answer == Answer::Yes && !kept->attack);
}

void SchemesTest::claimThatWasThereStays()
{
    const Answered made = answer("trust", Answer::No, example::lone);
    answer("trust", Answer::Open);
    QVERIFY(!m_debate.contains(made.attack));
    QVERIFY(m_debate.contains(example::lone));
    QVERIFY(!answerTo(m_debate, example::linked, u"trust"_s));
}

void SchemesTest::secondNoMakesNothingMore()
{
    const Answered made = answer("trust", Answer::No, u"It has a stake."_s);
    const int claims = m_debate.claims().count();
    QCOMPARE(answer("trust", Answer::No, u"It has a stake."_s).attack, made.attack);
    QCOMPARE(m_debate.claims().count(), claims);
    perform(removal(m_debate, {made.attack}));
    const CriticalAnswer* kept = answerTo(m_debate, example::linked, u"trust"_s);
    QVERIFY(kept && kept->answer == Answer::No && !kept->attack);
}

void SchemesTest::answersGoWithTheirScheme()
{
    const Debate before = m_debate;
    answer("trust", Answer::No, u"It has a stake."_s);
    answer("expertise", Answer::Yes);
    perform(assignScheme(m_debate, example::linked, expert, form("expert-opinion")));
    QCOMPARE(m_debate.table<CriticalAnswer>().count(), 2);
    perform(assignScheme(m_debate, example::linked, u"sign"_s, form("sign")));
    QCOMPARE(m_debate.table<CriticalAnswer>().count(), 0);
    QCOMPARE(m_debate.claims().count(), before.claims().count());
    answer("seen", Answer::Yes);
    perform(clearScheme(m_debate, example::linked));
    QCOMPARE(m_debate.table<CriticalAnswer>().count(), 0);
}

void SchemesTest::refusesToAnswer_data()
{
    QTest::addColumn<qint64>("inference");
    QTest::addColumn<qint64>("claim"); // 0: without words
    QTest::addColumn<QString>("reason");
    QTest::newRow("gone") << qint64{4711} << qint64{0} << "It is no longer in the debate.";
    QTest::newRow("no scheme") << example::harmForBan.value << qint64{0}
                               << "It follows no scheme that would ask this question.";
    QTest::newRow("no words") << example::linked.value << qint64{0} << "A claim needs words.";
    QTest::newRow("a claim that is gone") << example::linked.value << qint64{4711} << "It is no longer in the debate.";
    QTest::newRow("the premise itself") << example::linked.value << example::demand.value
                                        << "A claim cannot object to itself.";
}

void SchemesTest::refusesToAnswer()
{
    QFETCH(qint64, inference);
    QFETCH(qint64, claim);
    QFETCH(QString, reason);
    Answering answering{InferenceId{inference}, question("expertise"), Answer::No, {}, u" "_s};
    if (claim != 0)
        answering.objection = ClaimId{claim};
    const auto refused = answerQuestion(m_debate, answering);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, reason);
}

void SchemesTest::countsOpenQuestions()
{
    const auto all = static_cast<int>(form("expert-opinion").questions.size());
    QCOMPARE(openQuestionCount(m_debate, catalogue()), all);
    answer("trust", Answer::Yes);
    answer("expertise", Answer::No, u"It is no expert."_s);
    QCOMPARE(openQuestionCount(m_debate, catalogue(), linked()), all - 2);
    const std::vector<AskedQuestion> asked = questionsOf(m_debate, catalogue(), linked());
    QCOMPARE(asked.front().answer, Answer::No);
    QVERIFY(asked.front().doubts == Target(linked().premises[0].claim));
    QVERIFY(!asked.front().objection.isEmpty() && m_debate.contains(asked.front().attack));
    QCOMPARE(openQuestionCount(m_debate, catalogue(), *m_debate.find(example::harmForBan)), 0);
}

static Scheme ownExample(const Debate& debate)
{
    Scheme scheme = newScheme(debate, u" Practice abroad "_s);
    scheme.premises = {{{}, u"It is done abroad."_s}, {u"works"_s, u"It works there."_s}};
    scheme.questions = {{{}, u"Is it done there?"_s, QuestionKind::Assumption, u"p1"_s},
        {{}, u"Is the country alike?"_s, QuestionKind::Exception, {}}};
    return scheme;
}

void SchemesTest::ownSchemesAreRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no name") << "name"
                             << "A scheme needs a name.";
    QTest::newRow("a name that is taken") << "taken"
                                          << "Another scheme of this debate has the name";
    QTest::newRow("no premise") << "premises"
                                << "A scheme needs at least one premise.";
    QTest::newRow("an empty premise") << "words"
                                      << "A premise of a scheme needs words.";
    QTest::newRow("an empty question") << "question"
                                       << "A critical question needs words.";
    QTest::newRow("a key twice") << "key"
                                 << "Each premise and each question of a scheme needs a key of its own.";
    QTest::newRow("a premise that is not there") << "about"
                                                 << "is about a premise that the scheme does not have.";
}

void SchemesTest::ownSchemesAreRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, reason);
    perform(putScheme(m_debate, ownExample(m_debate)));
    Scheme scheme = ownExample(m_debate);
    scheme.name = fault == u"name" ? u" "_s : fault == u"taken" ? u"practice ABROAD"_s : u"Another"_s;
    if (fault == u"premises")
        scheme.premises.clear();
    if (fault == u"words")
        scheme.premises[1].text.clear();
    if (fault == u"question")
        scheme.questions[1].text.clear();
    if (fault == u"key")
        scheme.premises[0].key = u"works"_s;
    if (fault == u"about")
        scheme.questions[1].premise = u"elsewhere"_s;
    const auto refused = putScheme(m_debate, scheme);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(reason), qPrintable(refused.error().what));
}

/// What a changed scheme no longer has, its inferences lose.
void SchemesTest::ownSchemesAreChanged()
{
    perform(putScheme(m_debate, ownExample(m_debate)));
    Scheme own = m_debate.table<Scheme>().all().front();
    QCOMPARE(own.name, u"Practice abroad"_s);
    QCOMPARE(own.premises[0].key, u"p1"_s);
    QCOMPARE(own.questions[1].key, u"q2"_s);
    QVERIFY(ownScheme(m_debate, keyOf(own.id)) && !ownScheme(m_debate, u"0"_s) && !ownScheme(m_debate, expert));
    perform(assignScheme(m_debate, example::linked, keyOf(own.id), own));
    QCOMPARE(linked().premises[0].role, u"p1"_s);
    QCOMPARE(openQuestionCount(m_debate, catalogue()), 2);
    perform(answerQuestion(m_debate, {example::linked, own.questions[0], Answer::No, {}, u"It is not."_s})->edits);
    const int claims = m_debate.claims().count();
    own.premises.erase(own.premises.begin());
    own.questions.erase(own.questions.begin());
    perform(putScheme(m_debate, own));
    QCOMPARE(linked().premises[0].role, QString());
    QCOMPARE(m_debate.table<CriticalAnswer>().count(), 0);
    QCOMPARE(m_debate.claims().count(), claims - 1);
    QCOMPARE(*putScheme(m_debate, own), Edits());
}

void SchemesTest::ownSchemesAreRemoved()
{
    perform(putScheme(m_debate, ownExample(m_debate)));
    const Scheme own = m_debate.table<Scheme>().all().front();
    perform(assignScheme(m_debate, example::linked, keyOf(own.id), own));
    perform(answerQuestion(m_debate, {example::linked, own.questions[1], Answer::Yes, u"alike"_s, {}})->edits);
    perform(removeSchemes(m_debate, {own.id}));
    QCOMPARE(linked().scheme + linked().premises[0].role, QString());
    QVERIFY(m_debate.table<Scheme>().isEmpty() && m_debate.table<CriticalAnswer>().isEmpty());
}

void SchemesTest::scenariosFollowRemovals()
{
    Scenario scenario{ScenarioId{1}, u"what if"_s, {}};
    scenario.assumptions = {{example::lone, Attitude::Reject}, {example::linked, Attitude::Accept}};
    perform(Edits{put(scenario)});
    perform(removal(m_debate, {example::lone}));
    QCOMPARE(m_debate.find(ScenarioId{1})->assumptions, (std::vector<Assumption>{{example::linked, Attitude::Accept}}));
}

void SchemesTest::mergingKeepsWhatIsSaidOfBoth()
{
    Claim gone = *m_debate.find(example::lone);
    gone.standard = ProofStandard::ClearAndConvincing;
    gone.defines = u"harm"_s;
    Claim kept = *m_debate.find(example::evidence);
    kept.standard = ProofStandard::Preponderance;
    Scenario one{ScenarioId{1}, u"of one"_s, {}};
    one.assumptions = {{example::lone, Attitude::Reject}};
    Scenario both{ScenarioId{2}, u"of both"_s, {}};
    both.assumptions = {{example::lone, Attitude::Reject}, {example::evidence, Attitude::Accept}};
    perform(Edits{put(gone), put(kept), put(one), put(both)});
    perform(mergeClaims(m_debate, kept.id, gone.id));
    QCOMPARE(m_debate.find(kept.id)->standard, ProofStandard::ClearAndConvincing);
    QCOMPARE(m_debate.find(kept.id)->defines, u"harm"_s);
    QCOMPARE(m_debate.find(one.id)->assumptions, (std::vector<Assumption>{{kept.id, Attitude::Reject}}));
    QCOMPARE(m_debate.find(both.id)->assumptions, (std::vector<Assumption>{{kept.id, Attitude::Accept}}));
}

/// Two reasons that become one by merging keep the answers of both, and objections that are doubled their answer.
void SchemesTest::mergingKeepsAnswers()
{
    Claim twin = *m_debate.find(example::harm);
    twin.id = ClaimId{50};
    Inference reason = linked();
    reason.id = InferenceId{51};
    std::ranges::find(reason.premises, example::harm, &Premise::claim)->claim = twin.id;
    perform(Edits{put(twin), put(reason)});
    answer("trust", Answer::Yes);
    perform(answerQuestion(m_debate, {reason.id, question("trust"), Answer::No, {}, {}})->edits);
    perform(answerQuestion(m_debate, {reason.id, question("agreement"), Answer::No, {}, u"They do not."_s})->edits);
    perform(mergeClaims(m_debate, example::harm, twin.id));
    QVERIFY(!m_debate.contains(reason.id));
    QCOMPARE(answerTo(m_debate, example::linked, u"trust"_s)->answer, Answer::Yes);
    const CriticalAnswer* moved = answerTo(m_debate, example::linked, u"agreement"_s);
    QVERIFY(moved && moved->answer == Answer::No && m_debate.contains(moved->attack));
    QVERIFY(m_debate.find(moved->attack)->target == Target(example::linked));
    QCOMPARE(m_debate.table<CriticalAnswer>().count(), 2);
}

QTEST_GUILESS_MAIN(SchemesTest)
#include "schemestest.moc"
