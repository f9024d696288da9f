// links: analysis
#include "model/analysis/evaluation/mapcamps.h"
#include "model/analysis/evaluation/proofstandards.h"
#include "model/analysis/evaluation/settling.h"
#include "model/analysis/evaluation/standpoint.h"
#include "tests/support/mapnotation.h"
#include "tests/support/randomdebate.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

ClaimId claim(const char* name)
{
    return ClaimId{keyOfName(QString::fromUtf8(name))};
}

InferenceId inference(const char* name)
{
    return InferenceId{keyOfName(QString::fromUtf8(name))};
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Adds that somebody holds something.
void say(Debate& debate, const char* who, const char* what, Stance stance)
{
    Stakeholder stakeholder;
    stakeholder.id = StakeholderId{keyOfName(QString::fromUtf8(who))};
    stakeholder.name = QString::fromUtf8(who);
    Statement statement;
    statement.id = newId<StatementId>();
    statement.claim = claim(what);
    statement.stance = stance;
    statement.speakers = {{stakeholder.id}};
    debate.apply({put(stakeholder), put(statement)});
}

std::vector<Claim> claimsOf(const Debate& debate)
{
    return debate.claims().all().toVector();
}

std::vector<Inference> inferencesOf(const Debate& debate)
{
    return debate.inferences().all().toVector();
}

QStringList namesOfClaims(const Debate& debate, const std::vector<ClaimId>& claims)
{
    QStringList names;
    for (ClaimId id : claims)
        names += debate.find(id)->text;
    return names;
}

/// A map of chance without restatements.
Debate chance(unsigned seed, int steps)
{
    RandomDebate random(seed);
    MemoryDebate open;
    random.grow(open, steps);
    Debate debate = open.debate();
    for (Inference one : open.debate().inferences().all()) {
        if (one.kind == InferenceKind::Restate) {
            one.kind = InferenceKind::Attack;
            debate.apply({put(one)});
        }
    }
    return debate;
}

}

/// What is asked of an evaluation: which camps there are, what would settle most, how it looks from somebody's
/// standpoint, and whether proof standards are met.
class EvaluationQuestionsTest : public QObject {
    Q_OBJECT
private slots:
    void campsOfTwo();
    void campsAreToldByPart();
    void campsAreFewEnough();
    void cruxSettlesMost();
    void oneOfThreeIsEnough();
    void claimsThatHangOnReasonsCountToo();
    void cruxesAreBest();
    void cruxesNeverPromiseTooMuch_data();
    void cruxesNeverPromiseTooMuch();
    void cruxesStop();
    void wordsAreLeftAsTheyAre();
    void standpointCommits();
    void standpointCollides();
    void collisionsAreToldOnce_data();
    void collisionsAreToldOnce();
    void undercutsRelease();
    void suppositionsCountMoreThanStandpoints();
    void rivalsCollide();
    void standards_data();
    void standards();
    void standardsByDefinition();
    void standardsInCircles();
};

void EvaluationQuestionsTest::campsOfTwo()
{
    Debate debate = mapFrom("o: a - b; p: b - a; q: b - c");
    say(debate, "Ann", "a", Stance::For);
    say(debate, "Ann", "c", Stance::For);
    say(debate, "Ben", "b", Stance::For);
    say(debate, "Ben", "c", Stance::For);
    say(debate, "Cem", "c", Stance::Unclear);
    const auto parts = campsOf(debate, Evaluation(debate, {}), Positions(debate).matrix());
    QVERIFY(parts);
    QCOMPARE(parts->size(), std::size_t{1});
    const ContestedPart& part = parts->front();
    QVERIFY(part.isWhole);
    QCOMPARE(namesOfClaims(debate, part.claims), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(part.camps.size(), std::size_t{2});
    QCOMPARE(namesOfClaims(debate, part.camps[0].stands), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(namesOfClaims(debate, part.camps[0].falls), QStringList{u"b"_s});
    const std::vector<CampFit> expected = {{StakeholderId{keyOfName(u"Ann"_s)}, 2, 0, 2},
        {StakeholderId{keyOfName(u"Ben"_s)}, 1, 1, 2}, {StakeholderId{keyOfName(u"Cem"_s)}, 0, 0, 1}};
    QVERIFY(std::ranges::is_permutation(part.camps[0].fits, expected));
    QVERIFY(part.camps[0].fits[0] == expected[0]);
    QCOMPARE(plain(wordsFor(debate, part, expected[0])),
        u"Ann agrees on 2 of the 2 claim(s) that both settle, out of 3 here."_s);
    QCOMPARE(
        plain(wordsFor(debate, part, expected[2])), u"Cem is neither for nor against any of the 3 claim(s) here."_s);
}

void EvaluationQuestionsTest::campsAreToldByPart()
{
    QByteArray map;
    for (int i = 0; i < 200; ++i) {
        const QByteArray n = QByteArray::number(i);
        map += "o" + n + ": a" + n + " - b" + n + "; p" + n + ": b" + n + " - a" + n + ";";
    }
    const Debate debate = mapFrom(map.constData());
    const auto parts = campsOf(debate, Evaluation(debate, {}), {});
    QVERIFY(parts); // and not two to the power of 200 camps
    QCOMPARE(parts->size(), std::size_t{200});
    for (const ContestedPart& part : *parts)
        QCOMPARE(part.camps.size(), std::size_t{2});
}

void EvaluationQuestionsTest::campsAreFewEnough()
{
    QByteArray map;
    for (int i = 0; i < 40; ++i) {
        for (int j = 0; j < 40; ++j) {
            const QByteArray attack = ": a" + QByteArray::number(i) + " - a" + QByteArray::number(j) + ";";
            if (i != j)
                map += "o" + QByteArray::number(100 * i + j) + attack;
        }
    }
    const Debate debate = mapFrom(map.constData());
    const auto parts = campsOf(debate, Evaluation(debate, {}), {}, 10);
    QVERIFY(parts && parts->size() == 1);
    QCOMPARE(parts->front().camps.size(), std::size_t{10});
    QVERIFY(!parts->front().isWhole);
}

void EvaluationQuestionsTest::cruxSettlesMost()
{
    // a and b exclude each other, and c and d hang on b.
    const Debate debate = mapFrom("x; y; o: a - b; p: b - a; q: b - c; r: c - d; s: x - y; t: y - x");
    const std::vector<Crux> cruxes = cruxesOf(debate, Evaluation(debate, {}));
    QVERIFY(!cruxes.empty());
    QCOMPARE(namesOfClaims(debate, cruxes[0].claims), QStringList{u"a"_s});
    QCOMPARE(cruxes[0].settles, 4);
    QVERIFY(cruxes[0].isExact);
    QCOMPARE(plain(wordsFor(debate, cruxes[0], 6)),
        u"If it were known whether “a” stands, at least 4 of the 6 open claim(s) would be settled."_s);
    QCOMPARE(cruxes[1].settles, 6);
    QVERIFY(cruxes[1].isExact);
    QCOMPARE(cruxes.size(), std::size_t{2}); // then all is settled
    QVERIFY(cruxesOf(mapFrom("o: a - b"), Evaluation(mapFrom("o: a - b"), {})).empty());
}

void EvaluationQuestionsTest::oneOfThreeIsEnough()
{
    const Debate debate = mapFrom("o: a - b; p: b - c; q: c - a");
    const std::vector<Crux> cruxes = cruxesOf(debate, Evaluation(debate, {}));
    QCOMPARE(cruxes.front().settles, 3);
    QCOMPARE(cruxes.front().claims.size(), std::size_t{1});
}

void EvaluationQuestionsTest::claimsThatHangOnReasonsCountToo()
{
    const Debate debate = mapFrom("c; o: d - a; p: a - d; r: a + b; s: b + c");
    const Evaluation evaluation(debate, {SupportReading::Necessary, {}});
    QCOMPARE(evaluation.count(Kind::Claim, Standing::Unsettled), 4);
    const std::vector<Crux> cruxes = cruxesOf(debate, evaluation);
    QCOMPARE(cruxes.size(), std::size_t{1});
    QCOMPARE(cruxes.front().settles, 4);
    QVERIFY(namesOfClaims(debate, cruxes.front().claims) != QStringList{u"c"_s}); // on which nothing hangs
}

/// How many open claims a claim settles at least, by rejecting and accepting it.
static int settledBy(const Debate& debate, const Evaluation& evaluation, ClaimId id)
{
    const int open = evaluation.count(Kind::Claim, Standing::Unsettled);
    int worst = open;
    for (Attitude attitude : {Attitude::Accept, Attitude::Reject}) {
        const WhatIf tried = whatIf(debate, evaluation, {{id, attitude}});
        worst = std::min(worst, open - tried.evaluation.count(Kind::Claim, Standing::Unsettled));
    }
    return worst;
}

void EvaluationQuestionsTest::cruxesNeverPromiseTooMuch_data()
{
    QTest::addColumn<SupportReading>("reading");
    QTest::newRow("deductive") << SupportReading::Deductive;
    QTest::newRow("necessary") << SupportReading::Necessary;
}

void EvaluationQuestionsTest::cruxesNeverPromiseTooMuch()
{
    QFETCH(SupportReading, reading);
    int found = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Debate debate = chance(seed, 60);
        const Evaluation evaluation(debate, {reading, {}});
        const std::vector<Crux> cruxes = cruxesOf(debate, evaluation);
        if (cruxes.empty() || cruxes.front().claims.size() != 1)
            continue;
        QVERIFY(cruxes.front().settles <= settledBy(debate, evaluation, cruxes.front().claims.front()));
        ++found;
    }
    QVERIFY(found > 5);
}

/// No single claim settles more, by rejecting and accepting each in turn.
void EvaluationQuestionsTest::cruxesAreBest()
{
    int found = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        const Debate debate = chance(seed, 60);
        const Evaluation evaluation(debate, {});
        const int open = evaluation.count(Kind::Claim, Standing::Unsettled);
        int best = 0;
        for (const Claim& one : debate.claims().all()) {
            if (evaluation.of(RecordId(one.id)) == Standing::Unsettled)
                best = std::max(best, settledBy(debate, evaluation, one.id));
        }
        const std::vector<Crux> cruxes = cruxesOf(debate, evaluation);
        QCOMPARE(cruxes.empty() ? 0 : cruxes.front().settles, best);
        for (std::size_t i = 1; i < cruxes.size(); ++i)
            QVERIFY(cruxes[i].settles > cruxes[i - 1].settles && cruxes[i].settles <= open);
        found += !cruxes.empty();
    }
    QVERIFY(found > 10);
}

void EvaluationQuestionsTest::cruxesStop()
{
    QByteArray map;
    for (int i = 0; i < 3000; ++i)
        map += "o" + QByteArray::number(i) + ": a" + QByteArray::number(i) + " - a" + QByteArray::number((i + 1) % 3000)
            + ";";
    const Debate debate = mapFrom(map.constData());
    const Evaluation evaluation(debate, {});
    CruxWish wish;
    wish.budget = 100'000;
    const std::vector<Crux> cruxes = cruxesOf(debate, evaluation, wish);
    QVERIFY(!cruxes.empty() && !cruxes.front().isExact);
    std::stop_source stop;
    stop.request_stop();
    wish.cancel = stop.get_token();
    QVERIFY(cruxesOf(debate, evaluation, wish).empty());
}

/// What people wrote may look like a place to fill in.
void EvaluationQuestionsTest::wordsAreLeftAsTheyAre()
{
    Debate debate = mapFrom("a");
    Claim odd = *debate.find(claim("a"));
    odd.text = u"Only %2 of %1 vote"_s;
    debate.apply({put(odd)});
    QVERIFY(
        plain(wordsFor(debate, Crux{{odd.id}, 4, 4, true}, 6)).contains(u"“Only %2 of %1 vote” stands, at least 4 "_s));
    say(debate, "%2 and %3", "a", Stance::For);
    const CampFit fit{StakeholderId{keyOfName(u"%2 and %3"_s)}, 1, 1, 2};
    QCOMPARE(plain(wordsFor(debate, ContestedPart{{odd.id}, {}}, fit)),
        u"%2 and %3 agrees on 1 of the 2 claim(s) that both settle, out of 1 here."_s);
}

void EvaluationQuestionsTest::standpointCommits()
{
    Debate debate = mapFrom("r: a, b + c; s: c + d; o: d - e; q: f = e");
    say(debate, "Ann", "a", Stance::For);
    say(debate, "Ann", "b", Stance::For);
    const Evaluation neutral(debate, {});
    const Standpoint ann = standpointOf(debate, neutral, Positions(debate), StakeholderId{keyOfName(u"Ann"_s)});
    const std::vector<Commitment> expected
        = {{claim("c"), true, inference("r"), 1}, {claim("d"), true, inference("s"), 2},
            {claim("e"), false, inference("o"), 3}, {claim("f"), false, inference("q"), 4}};
    QVERIFY(ann.commitments == expected);
    QVERIFY(ann.collisions.empty());
    QCOMPARE(ann.assumptions.size(), std::size_t{2});
    QCOMPARE(plain(wordsFor(debate, ann, expected[2])), u"Ann is committed to rejecting “e” by the objection “d”."_s);
}

void EvaluationQuestionsTest::standpointCollides()
{
    Debate debate = mapFrom("r: a + b; s: c + d; o: c - d");
    say(debate, "Ann", "a", Stance::For);
    say(debate, "Ann", "b", Stance::Against);
    say(debate, "Ann", "c", Stance::For);
    const Standpoint ann
        = standpointOf(debate, Evaluation(debate, {}), Positions(debate), StakeholderId{keyOfName(u"Ann"_s)});
    QCOMPARE(ann.collisions.size(), std::size_t{2});
    QCOMPARE(plain(ann.collisions[0].text), u"Ann is against “b”, but by the reason “a” would have to accept that."_s);
    QCOMPARE(ann.collisions[0].said, std::optional(Stance::Against));
    QVERIFY(ann.collisions[0].statement);
    QVERIFY(!ann.collisions[1].said);
    QCOMPARE(ann.collisions[1].claim, claim("d"));
}

void EvaluationQuestionsTest::collisionsAreToldOnce_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::newRow("linked premises") << QByteArray("r: p, q + b");
    QTest::newRow("a restatement") << QByteArray("q: p = b");
    QTest::newRow("both") << QByteArray("r: p, q + b; s: b = p");
}

void EvaluationQuestionsTest::collisionsAreToldOnce()
{
    QFETCH(QByteArray, map);
    Debate debate = mapFrom(map.constData());
    for (const char* held : {"p", "q"}) {
        if (debate.find(claim(held)))
            say(debate, "Ann", held, Stance::For);
    }
    say(debate, "Ann", "b", Stance::Against);
    const Standpoint ann
        = standpointOf(debate, Evaluation(debate, {}), Positions(debate), StakeholderId{keyOfName(u"Ann"_s)});
    std::set<std::pair<ClaimId, InferenceId>> told;
    for (const Collision& one : ann.collisions)
        QVERIFY2(told.emplace(one.claim, one.by).second, qPrintable(one.text));
    QVERIFY(!told.empty());
}

/// Who holds that a step does not lead there is not committed by it.
void EvaluationQuestionsTest::undercutsRelease()
{
    Debate debate = mapFrom("r: a + b; u: c - r; v: d - c");
    say(debate, "Ann", "a", Stance::For);
    const auto commitments = [&] {
        return standpointOf(debate, Evaluation(debate, {}), Positions(debate), StakeholderId{keyOfName(u"Ann"_s)})
            .commitments.size();
    };
    QCOMPARE(commitments(), std::size_t{1}); // d answers the undercut
    const auto supposing = [&](const std::vector<Assumption>& assumptions) {
        const Evaluation supposed(debate, {SupportReading::Untyped, assumptions});
        return standpointOf(debate, supposed, Positions(debate), StakeholderId{keyOfName(u"Ann"_s)}).commitments.size();
    };
    const Assumption rejected{inference("r"), Attitude::Reject};
    QCOMPARE(supposing({rejected}), std::size_t{0});
    QCOMPARE(supposing({rejected, {inference("r"), Attitude::Accept}}), std::size_t{1}); // the last counts
    say(debate, "Ann", "c", Stance::For);
    QCOMPARE(commitments(), std::size_t{0});
}

void EvaluationQuestionsTest::suppositionsCountMoreThanStandpoints()
{
    Debate debate = mapFrom("o: a - b; c");
    say(debate, "Ann", "a", Stance::For);
    say(debate, "Ann", "c", Stance::Against);
    const Evaluation supposed(debate, {SupportReading::Untyped, {{claim("a"), Attitude::Reject}}});
    const Standpoint ann = standpointOf(debate, supposed, Positions(debate), StakeholderId{keyOfName(u"Ann"_s)});
    QCOMPARE(ann.whatIf.evaluation.of(RecordId(claim("a"))), Standing::Falls);
    QCOMPARE(ann.whatIf.evaluation.of(RecordId(claim("b"))), Standing::Stands);
    QCOMPARE(ann.whatIf.evaluation.of(RecordId(claim("c"))), Standing::Falls);
    QCOMPARE(ann.assumptions.size(), std::size_t{2});
}

void EvaluationQuestionsTest::rivalsCollide()
{
    Debate debate = mapFrom("a; b; c");
    Issue issue;
    issue.id = IssueId{1};
    issue.exclusive = true;
    debate.apply({put(issue)});
    for (Claim option : claimsOf(debate)) {
        option.issue = issue.id;
        debate.apply({put(option)});
    }
    say(debate, "Ann", "a", Stance::For);
    say(debate, "Ann", "b", Stance::For);
    const Standpoint ann
        = standpointOf(debate, Evaluation(debate, {}), Positions(debate), StakeholderId{keyOfName(u"Ann"_s)});
    QCOMPARE(ann.commitments.size(), std::size_t{1});
    QCOMPARE(ann.commitments.front().claim, claim("c"));
    QCOMPARE(ann.collisions.size(), std::size_t{1});
    QCOMPARE(plain(ann.collisions[0].text),
        u"Ann is for “b”, but by another answer to the same question would have to reject that."_s);
}

void EvaluationQuestionsTest::standards_data()
{
    QTest::addColumn<std::vector<double>>("reasons");
    QTest::addColumn<std::vector<double>>("objections");
    QTest::addColumn<QString>("met"); // by each standard from "not set" on
    const auto row = [](const char* name, std::vector<double> reasons, std::vector<double> objections,
                         const char* met) { QTest::newRow(name) << reasons << objections << QString(met); };
    row("nothing bears on it", {}, {}, "++++++");
    row("a weak reason", {0.3}, {}, "+++--+");
    row("a strong reason", {0.6}, {}, "++++++");
    row("a reason as strong as the objection", {0.5}, {0.5}, "-+----");
    row("a somewhat stronger reason", {0.6}, {0.5}, "+++---");
    row("a clearly stronger reason", {0.7}, {0.4}, "++++--");
    row("0.7 is 0.2 more than 0.5", {0.7}, {0.5}, "++++--");
    row("0.6 is 0.2 more than 0.4", {0.6}, {0.4}, "++++--");
    row("0.8 is 0.2 more than 0.6", {0.8}, {0.6}, "++++--");
    row("0.69 is less than 0.2 more than 0.5", {0.69}, {0.5}, "+++---");
    row("hardly an objection", {0.7}, {0.1}, "+++++-");
    row("the strongest count", {0.2, 0.7}, {0.1, 0.6}, "+++---");
    row("an objection alone", {}, {0.1}, "------");
}

void EvaluationQuestionsTest::standards()
{
    QFETCH(std::vector<double>, reasons);
    QFETCH(std::vector<double>, objections);
    QFETCH(QString, met);
    for (int standard = 0; standard < 6; ++standard) {
        Debate debate = mapFrom("c");
        Claim judged = *debate.find(claim("c"));
        judged.standard = static_cast<ProofStandard>(standard);
        debate.apply({put(judged)});
        int number = 0;
        for (const auto& [kind, weights] :
            {std::pair(InferenceKind::Support, &reasons), std::pair(InferenceKind::Attack, &objections)}) {
            for (double weight : *weights) {
                Claim premise;
                premise.id = ClaimId{++number};
                Inference one;
                one.id = InferenceId{number};
                one.kind = kind;
                one.premises = {{premise.id}};
                one.target = judged.id;
                one.weight = weight;
                debate.apply({put(premise), put(one)});
            }
        }
        QCOMPARE(ProofJudgement(debate).of(RecordId(judged.id)) == Standing::Stands, met[standard] == u'+');
    }
}

/// In maps of chance what is settled is so however the open rest is settled.
void EvaluationQuestionsTest::standardsByDefinition()
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Debate debate = chance(seed, 60);
        RandomDebate random(seed);
        for (Claim one : claimsOf(debate)) {
            one.standard = static_cast<ProofStandard>(random.below(6));
            debate.apply({put(one)});
        }
        for (Inference one : inferencesOf(debate)) {
            one.weight = random.below(11) / 10.0;
            debate.apply({put(one)});
        }
        const ProofJudgement judgement(debate);
        std::vector<Assumption> guesses;
        for (const Claim& one : debate.claims().all()) {
            if (judgement.of(RecordId(one.id)) == Standing::Unsettled)
                guesses.push_back({one.id, random.below(2) ? Attitude::Accept : Attitude::Reject});
        }
        const ProofJudgement guessed(debate, guesses);
        for (int element = 0; element < judgement.elements().count(); ++element) {
            if (judgement.of(element) != Standing::Unsettled)
                QCOMPARE(guessed.of(element), judgement.of(element));
        }
        for (const Inference& one : debate.inferences().all()) {
            if (judgement.of(RecordId(one.id)) != Standing::Stands)
                continue;
            for (const Premise& premise : one.premises)
                QCOMPARE(judgement.of(RecordId(premise.claim)), Standing::Stands);
        }
    }
}

void EvaluationQuestionsTest::standardsInCircles()
{
    const Debate circle = mapFrom("s: a + b; t: b + a");
    QCOMPARE(ProofJudgement(circle).of(RecordId(claim("a"))), Standing::Unsettled);
    const Debate conflict = mapFrom("o: a - b; p: b - a");
    QCOMPARE(ProofJudgement(conflict).of(RecordId(claim("a"))), Standing::Unsettled);
    const Debate grounded = mapFrom("o: a - b; p: b - a; r: c - a");
    QCOMPARE(ProofJudgement(grounded).of(RecordId(claim("b"))), Standing::Stands);
}

QTEST_APPLESS_MAIN(EvaluationQuestionsTest)
#include "evaluationquestionstest.moc"
