// links: debate analysis
#include "model/analysis/review.h"
#include "model/analysis/review/wording.h"
#include "tests/support/exampledebate.h"
#include "tests/support/stances.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Debate exampleDebate()
{
    Debate debate;
    debate.apply(example::edits());
    return debate;
}

std::vector<Finding> of(const Debate& debate, const QString& check)
{
    std::vector<Finding> found;
    for (const Finding& finding : reviewOf(debate).findings) {
        if (finding.check == check)
            found.push_back(finding);
    }
    return found;
}

std::size_t count(const Debate& debate, const QString& check)
{
    return of(debate, check).size();
}

Edit inference(qint64 id, InferenceKind kind, std::vector<ClaimId> premises, Target target)
{
    return put(example::inference(InferenceId{id}, kind, std::move(premises), target));
}

template<class R, class Change>
Edit changed(const Debate& debate, Id<R> id, const Change& change)
{
    auto record = *debate.find(id);
    change(record);
    return put(record);
}

}

/// The checks of arguments, questions, words and people: what makes each speak, and what silences it.
class ReviewChecksTest : public QObject {
    Q_OBJECT
private slots:
    void objectionsThatRestOnWhatTheyObjectTo();
    void objectionsThatRestOnItInOtherWords();
    void premisesThatNobodyStates();
    void undercutsThatNobodyStates();
    void questionsOfASchemeThatAreOpen();
    void partsOfASchemeThatNobodyPlays();
    void questionsWithoutAnswers();
    void oneSidedQuestions();
    void answersThatExcludeEachOther();
    void peopleWhoHoldWhatExcludesEachOther();
    void scenariosThatCollide();
    void wordsThatJudge_data();
    void wordsThatJudge();
    void wordsOfEachLanguage();
    void questionsInPlaceOfClaims();
    void termsInTwoSenses();
    void termsInOneSenseInSeveralSteps();
    void termsThatSomebodyNoLongerHolds();
    void tellsOnceWhatWasNotTraced();
    void searchesForGroundsWithinBounds();
    void sourcesThatNothingUses();
    void changesOfMindThatNobodyExplains();
    void positionsThatNobodyCanLookUp();
    void statementsOfNobody();
    void staysWithinBoundsOnHostileDebates();
};

void ReviewChecksTest::objectionsThatRestOnWhatTheyObjectTo()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"self-defeating"_s), 0u);
    debate.apply({inference(50, InferenceKind::Support, {example::ban}, example::evidence),
        inference(51, InferenceKind::Support, {example::evidence, example::lone}, example::demand),
        inference(52, InferenceKind::Attack, {example::demand}, example::ban)});
    const auto found = of(debate, u"self-defeating"_s);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().severity, Severity::Serious);
    QCOMPARE(found.front().places.front(), RecordId(InferenceId{52}));
    debate.apply({drop(InferenceId{50})});
    QCOMPARE(count(debate, u"self-defeating"_s), 0u);
}

void ReviewChecksTest::objectionsThatRestOnItInOtherWords()
{
    Debate debate = exampleDebate();
    debate.apply({inference(50, InferenceKind::Restate, {example::lone}, example::ban),
        inference(51, InferenceKind::Support, {example::lone}, example::demand),
        inference(52, InferenceKind::Attack, {example::demand}, example::ban)});
    QCOMPARE(count(debate, u"self-defeating"_s), 1u);
}

void ReviewChecksTest::premisesThatNobodyStates()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"unstated-premise"_s), 0u);
    Inference reason = example::inference(
        InferenceId{50}, InferenceKind::Support, {example::harm, example::lone}, Target(example::decriminalise));
    reason.premises[0].implicit = true; // somebody says that harm is done
    reason.premises[1].implicit = true;
    debate.apply({put(reason)});
    const auto found = of(debate, u"unstated-premise"_s);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found.front().places == (std::vector<RecordId>{InferenceId{50}, example::lone}));
}

void ReviewChecksTest::undercutsThatNobodyStates()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"unstated-undercut"_s), 0u);
    Inference undercut
        = example::inference(InferenceId{50}, InferenceKind::Attack, {example::lone}, Target(example::harmForBan));
    undercut.premises.front().implicit = true;
    debate.apply({put(undercut)});
    QCOMPARE(count(debate, u"unstated-undercut"_s), 1u);
    QCOMPARE(count(debate, u"unstated-premise"_s), 0u); // said once is enough
}

void ReviewChecksTest::questionsOfASchemeThatAreOpen()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"open-question"_s), 0u);
    Scheme scheme;
    scheme.id = SchemeId{60};
    scheme.name = u"Rule of thumb"_s;
    scheme.premises = {{u"rule"_s, u"As a rule it is so."_s}, {u"case"_s, u"This is a case."_s}};
    scheme.questions = {{u"valid"_s, u"Does the rule hold?"_s}, {u"odd"_s, u"Is this an odd case?"_s}};
    debate.apply({put(scheme), changed(debate, example::harmForBan, [](Inference& one) { one.scheme = u"60"_s; })});
    QCOMPARE(of(debate, u"open-question"_s).front().severity, Severity::Hint);
    const auto answer = [](qint64 id, const QString& question) {
        CriticalAnswer one;
        one.id = CriticalAnswerId{id};
        one.inference = example::harmForBan;
        one.question = question;
        one.answer = Answer::Yes;
        return put(one);
    };
    debate.apply({answer(1, u"valid"_s)});
    QCOMPARE(of(debate, u"open-question"_s).front().severity, Severity::Warning); // begun and not ended
    debate.apply({answer(2, u"odd"_s)});
    QCOMPARE(count(debate, u"open-question"_s), 0u);
}

void ReviewChecksTest::partsOfASchemeThatNobodyPlays()
{
    Debate debate = exampleDebate();
    Scheme scheme;
    scheme.id = SchemeId{60};
    scheme.name = u"Rule of thumb"_s;
    scheme.premises = {{u"rule"_s, u"As a rule it is so."_s}, {u"case"_s, u"This is a case."_s}};
    Inference reason
        = example::inference(InferenceId{50}, InferenceKind::Support, {example::lone}, Target(example::decriminalise));
    reason.scheme = u"60"_s;
    debate.apply({put(scheme), put(reason)});
    QCOMPARE(count(debate, u"unfilled-role"_s), 0u); // one premise leaves things unsaid
    reason.premises = {{example::lone, false, u"rule"_s}, {example::demand}};
    debate.apply({put(reason)});
    QCOMPARE(count(debate, u"unfilled-role"_s), 1u);
    reason.premises[1].role = u"case"_s;
    debate.apply({put(reason)});
    QCOMPARE(count(debate, u"unfilled-role"_s), 0u);
    reason.scheme = u"nonsense"_s;
    debate.apply({put(reason)});
    QCOMPARE(count(debate, u"open-question"_s), 0u);
}

void ReviewChecksTest::questionsWithoutAnswers()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"unanswered-question"_s), 0u);
    Issue issue;
    issue.id = IssueId{50};
    issue.text = u"And what then?"_s;
    debate.apply({put(issue)});
    QCOMPARE(count(debate, u"unanswered-question"_s), 1u);
}

void ReviewChecksTest::oneSidedQuestions()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"one-sided-question"_s), 0u); // the ban has an objection
    debate.apply({drop(example::rightsAgainstBan)});
    QCOMPARE(count(debate, u"one-sided-question"_s), 1u);
    debate.apply({inference(50, InferenceKind::Support, {example::lone}, example::decriminalise)});
    QCOMPARE(count(debate, u"one-sided-question"_s), 0u);
}

void ReviewChecksTest::answersThatExcludeEachOther()
{
    Debate debate = exampleDebate();
    debate.apply({inference(50, InferenceKind::Support, {example::ban}, example::decriminalise)});
    QCOMPARE(count(debate, u"exclusive-support"_s), 0u);
    debate.apply({changed(debate, example::issue, [](Issue& issue) { issue.exclusive = true; })});
    QCOMPARE(count(debate, u"exclusive-support"_s), 1u);
}

void ReviewChecksTest::peopleWhoHoldWhatExcludesEachOther()
{
    Issue issue;
    issue.id = IssueId{50};
    issue.text = u"What to drink?"_s;
    Stances stances;
    stances.apply({put(issue)});
    stances.claim("Tea.", issue.id);
    stances.claim("Coffee.", issue.id);
    stances.says("Ann", "Tea.", Stance::For, "2015");
    stances.says("Ann", "Coffee.", Stance::For, "2015");
    QCOMPARE(count(stances.debate(), u"exclusive-held"_s), 0u);
    issue.exclusive = true;
    stances.apply({put(issue)});
    const auto found = of(stances.debate(), u"exclusive-held"_s);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().severity, Severity::Warning);
    stances.says("Ann", "Tea.", Stance::Against, "2016"); // given up
    QCOMPARE(count(stances.debate(), u"exclusive-held"_s), 0u);
}

void ReviewChecksTest::scenariosThatCollide()
{
    Debate debate = exampleDebate();
    Scenario scenario;
    scenario.id = ScenarioId{50};
    scenario.name = u"If it were so"_s;
    scenario.assumptions = {{example::rights, Attitude::Accept}, {example::ban, Attitude::Accept}};
    debate.apply({put(scenario)});
    QCOMPARE(count(debate, u"scenario-collision"_s), 1u); // rights are an objection to the ban
    scenario.assumptions.push_back({example::rightsAgainstBan, Attitude::Reject});
    debate.apply({put(scenario)});
    QCOMPARE(count(debate, u"scenario-collision"_s), 0u);
    scenario.assumptions.push_back({example::decriminalise, Attitude::Accept});
    debate.apply({put(scenario)});
    QCOMPARE(count(debate, u"scenario-collision"_s), 0u);
    debate.apply({changed(debate, example::issue, [](Issue& issue) { issue.exclusive = true; })});
    QCOMPARE(count(debate, u"scenario-collision"_s), 1u);
}

void ReviewChecksTest::wordsThatJudge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("check");
    const auto row = [](const char* text, const char* check) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(check);
    };
    row("The so-called experts were paid.", "loaded-wording");
    row("Obviously the law failed.", "loaded-wording");
    row("Critics say that the law failed.", "vague-wording");
    row("It is well known that demand fell.", "vague-wording");
    row("The law failed because nobody enforced it.", "argument-in-claim");
    row("Nobody enforced it, and therefore the law failed.", "argument-in-claim");
    row("Because of the law, rents rose.", "");
    row("She calls them “so-called experts”.", "");
    row("He said \"obviously\" three times.", "");
    row("The obvious way is shut.", "");
    row("Studies showed a fall of 4 percent in Oslo.", "");
    row("Some sayings are old.", "");
    row("The law failed.", "");
    row("", "");
}

void ReviewChecksTest::wordsThatJudge()
{
    QFETCH(QString, text);
    QFETCH(QString, check);
    Debate debate;
    Claim claim = example::claim(ClaimId{1}, "");
    claim.text = text;
    debate.apply({put(claim)});
    for (const char* one : {"loaded-wording", "vague-wording", "argument-in-claim"})
        QCOMPARE(count(debate, QString::fromLatin1(one)), check == QLatin1StringView(one) ? 1u : 0u);
}

void ReviewChecksTest::wordsOfEachLanguage()
{
    QVERIFY(Wording::languages().contains(u"en"_s) && Wording::languages().contains(u"de"_s));
    const auto kinds = [](const char* language, const char* text) {
        return Wording::of(QString::fromUtf8(language)).find(QString::fromUtf8(text)).size();
    };
    QCOMPARE(kinds("de-AT", "Die sogenannten Fachleute irren, weil sie müssen."), 2u);
    QCOMPARE(kinds("de_AT", "Die sogenannten Fachleute irren, weil sie müssen."), 2u);
    QCOMPARE(kinds("de", "Er sprach von „sogenannten Fachleuten“."), 0u);
    QCOMPARE(kinds("", "Of course."), 1u);
    QCOMPARE(kinds("fr", "Of course, weil."), 0u);
    Debate debate;
    DebateInfo info;
    info.id = DebateInfoId{1};
    info.language = u"de"_s;
    debate.apply({put(info), put(example::claim(ClaimId{1}, "Natürlich hilft das Gesetz."))});
    QCOMPARE(count(debate, u"loaded-wording"_s), 1u);
}

void ReviewChecksTest::questionsInPlaceOfClaims()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"question-as-claim"_s), 0u);
    debate.apply({put(example::claim(ClaimId{50}, "Who would buy that? "))});
    QCOMPARE(count(debate, u"question-as-claim"_s), 1u);
}

namespace {

ClaimId define(Stances& stances, const char* text, const char* term)
{
    Claim claim = *stances.debate().find(stances.claim(text));
    claim.defines = QString::fromUtf8(term);
    stances.apply({put(claim)});
    return claim.id;
}

}

void ReviewChecksTest::termsInTwoSenses()
{
    Stances stances;
    const ClaimId leaves = define(stances, "Tea is an infusion of tea leaves.", "tea");
    QCOMPARE(count(stances.debate(), u"rival-definitions"_s), 0u);
    const ClaimId herbs = define(stances, "Tea is any infusion of plants.", " Tea");
    QCOMPARE(of(stances.debate(), u"rival-definitions"_s).front().severity, Severity::Hint);
    stances.says("Ann", "Tea is an infusion of tea leaves.");
    stances.says("Bob", "Tea is any infusion of plants.");
    const Finding found = of(stances.debate(), u"rival-definitions"_s).front();
    QCOMPARE(found.severity, Severity::Warning);
    QVERIFY(found.text.contains(u"Ann"_s) && found.text.contains(u"Bob"_s));
    stances.apply({inference(50, InferenceKind::Restate, {herbs}, leaves)});
    QCOMPARE(count(stances.debate(), u"rival-definitions"_s), 0u);
}

void ReviewChecksTest::termsInOneSenseInSeveralSteps()
{
    Stances stances;
    const ClaimId leaves = define(stances, "Tea is an infusion of tea leaves.", "tea");
    const ClaimId bush = define(stances, "Tea is what leaves of the tea bush give.", "tea");
    const ClaimId between = stances.claim("Whoever says tea means those leaves.");
    stances.apply({inference(50, InferenceKind::Restate, {leaves}, between)});
    QCOMPARE(count(stances.debate(), u"rival-definitions"_s), 1u);
    stances.apply({inference(51, InferenceKind::Restate, {between}, bush)});
    QCOMPARE(count(stances.debate(), u"rival-definitions"_s), 0u);
}

void ReviewChecksTest::termsThatSomebodyNoLongerHolds()
{
    Stances stances;
    define(stances, "Tea is an infusion of tea leaves.", "tea");
    define(stances, "Tea is any infusion of plants.", "tea");
    stances.says("Ann", "Tea is an infusion of tea leaves.", Stance::For, "2010");
    stances.says("Ann", "Tea is an infusion of tea leaves.", Stance::Against, "2015");
    stances.says("Bob", "Tea is an infusion of tea leaves.", Stance::For, "2010", "Cid"); // so Cid says
    stances.says("Dora", "Tea is any infusion of plants.");
    const Finding found = of(stances.debate(), u"rival-definitions"_s).front();
    QCOMPARE(found.severity, Severity::Hint);
    QVERIFY(found.text.contains(u"Dora"_s));
    QVERIFY(!found.text.contains(u"Ann"_s) && !found.text.contains(u"Bob"_s));
}

/// Two checks trace claims, and both leave some when all of them lean on one long way of hops.
void ReviewChecksTest::tellsOnceWhatWasNotTraced()
{
    constexpr int length = 800;
    constexpr int many = 2500;
    std::vector<Source> sources;
    std::vector<Citation> hops;
    for (int i = 1; i <= length; ++i) {
        sources.push_back({});
        sources.back().id = SourceId{i};
        hops.push_back({CitationId{i}, SourceId{i}, SourceId{1 + i % length}});
    }
    std::vector<Claim> claims;
    std::vector<Statement> statements;
    for (int i = 1; i <= many; ++i) {
        claims.push_back(example::claim(ClaimId{i}, "Said in two places"));
        for (int place : {1, 2}) {
            Statement statement;
            statement.id = StatementId{2 * i + place};
            statement.claim = ClaimId{i};
            statement.source = SourceId{place};
            statements.push_back(statement);
        }
    }
    Debate debate;
    debate.load(std::move(sources));
    debate.load(std::move(hops));
    debate.load(std::move(claims));
    debate.load(std::move(statements));
    const QString notice = reviewOf(debate).notice;
    QCOMPARE(notice.count(u"were not compared"_s), 1);
    QVERIFY2(notice.contains(QStringLiteral("of %1 claim").arg(many)), qPrintable(notice)); // the second had no step
}

/// Few claims with very many reasons among them, looked through again for each objection.
void ReviewChecksTest::searchesForGroundsWithinBounds()
{
    constexpr int grounds = 60;
    constexpr int objections = 3000;
    std::vector<Claim> claims;
    std::vector<Inference> inferences;
    const auto link = [&](InferenceKind kind, const std::vector<ClaimId>& premises, ClaimId target) {
        const auto number = static_cast<qint64>(inferences.size()) + 1;
        inferences.push_back(example::inference(InferenceId{number}, kind, premises, target));
    };
    std::vector<ClaimId> all;
    for (int i = 1; i <= grounds + 3; ++i)
        claims.push_back(example::claim(ClaimId{i}, QStringLiteral("Claim %1").arg(i).toUtf8().constData()));
    for (int i = 1; i <= grounds; ++i)
        all.push_back(ClaimId{i});
    const ClaimId hub{grounds + 1};
    const ClaimId target{grounds + 2};
    for (int i = 0; i < 40; ++i)
        link(InferenceKind::Support, all, hub);
    link(InferenceKind::Support, {target}, ClaimId{grounds + 3});
    for (int i = 0; i < objections; ++i)
        link(InferenceKind::Attack, {hub}, target);
    Debate debate;
    debate.load(std::move(claims));
    debate.load(std::move(inferences));
    const Review review = reviewOf(debate);
    QVERIFY2(review.notice.contains(u"was not found out"_s), qPrintable(review.notice));
}

void ReviewChecksTest::sourcesThatNothingUses()
{
    Debate debate = exampleDebate();
    QCOMPARE(count(debate, u"unused-source"_s), 0u);
    Source source;
    source.id = SourceId{50};
    debate.apply({put(source)});
    QCOMPARE(count(debate, u"unused-source"_s), 1u);
}

void ReviewChecksTest::changesOfMindThatNobodyExplains()
{
    Stances stances;
    stances.says("Ann", "Tea calms.", Stance::For, "2014");
    const StatementId turn = stances.says("Ann", "Tea calms.", Stance::Against, "2016");
    QCOMPARE(count(stances.debate(), u"unexplained-shift"_s), 1u);
    stances.quote(turn, "I was wrong about tea.");
    QCOMPARE(count(stances.debate(), u"unexplained-shift"_s), 0u);
}

void ReviewChecksTest::positionsThatNobodyCanLookUp()
{
    Stances stances;
    const StatementId said = stances.says("Ann", "Tea calms.");
    stances.says("Ann", "Tea wakes.");
    const auto found = of(stances.debate(), u"unfounded-position"_s);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().places.size(), 3u);
    stances.quote(said, "Tea calms me.");
    QCOMPARE(of(stances.debate(), u"unfounded-position"_s).front().places.size(), 2u);
}

void ReviewChecksTest::statementsOfNobody()
{
    Stances stances;
    const StatementId said = stances.says("Ann", "Tea calms.");
    QCOMPARE(count(stances.debate(), u"unknown-speaker"_s), 0u);
    stances.apply(
        {changed(stances.debate(), said, [](Statement& one) { one.speakers.front().role = SpeakerRole::Publisher; })});
    QCOMPARE(count(stances.debate(), u"unknown-speaker"_s), 1u);
}

/// One claim that all others bear on both ways, each resting on it again.
void ReviewChecksTest::staysWithinBoundsOnHostileDebates()
{
    constexpr int many = 5000;
    std::vector<Claim> claims;
    std::vector<Inference> inferences;
    for (int i = 1; i <= many; ++i) {
        claims.push_back(example::claim(ClaimId{i}, "Obviously the same words, because of the same words?"));
        claims.back().defines = u"same"_s;
        if (i == 1)
            continue;
        inferences.push_back(example::inference(InferenceId{3 * i}, InferenceKind::Support, {ClaimId{1}}, ClaimId{i}));
        inferences.push_back(
            example::inference(InferenceId{3 * i + 1}, InferenceKind::Attack, {ClaimId{i}}, ClaimId{1}));
        inferences.push_back(
            example::inference(InferenceId{3 * i + 2}, InferenceKind::Attack, {ClaimId{1}}, ClaimId{i}));
    }
    Debate debate;
    debate.load(std::move(claims));
    debate.load(std::move(inferences));
    QElapsedTimer clock;
    clock.start();
    const Review review = reviewOf(debate);
    QVERIFY(review.isComplete);
    QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(ReviewChecksTest)
#include "reviewcheckstest.moc"
