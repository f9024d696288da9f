// links: analysis
#include "model/analysis/evaluation/acceptance.h"
#include "model/analysis/evaluation/because.h"
#include "model/analysis/evaluation/proof.h"
#include "model/analysis/evaluation/whatif.h"
#include "tests/support/cputimer.h"
#include "tests/support/mapnotation.h"
#include "tests/support/randomdebate.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using enum SupportReading;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

RecordId record(const Debate& debate, const QString& name)
{
    const ClaimId claim{keyOfName(name)};
    return debate.find(claim) ? RecordId(claim) : RecordId(InferenceId{keyOfName(name)});
}

Debate chance(unsigned seed, int steps, bool isPlain = false)
{
    RandomDebate random(seed);
    MemoryDebate open;
    random.grow(open, steps);
    Debate debate = open.debate();
    for (Inference inference : open.debate().inferences().all()) {
        if (isPlain && inference.kind == InferenceKind::Restate) {
            inference.kind = InferenceKind::Attack;
            debate.apply({put(inference)});
        }
    }
    return debate;
}

/// Grounded labels when only some nodes are looked at; `isWhole` says that a node needs all its attackers among them.
std::map<int, Standing> labelsWithin(const Framework& framework, const std::set<int>& nodes, bool isWhole)
{
    std::map<int, Standing> labels;
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (int node : nodes) {
            if (labels.contains(node))
                continue;
            bool allFall = true;
            bool oneStands = false;
            for (int attacker : framework.attackers(node)) {
                if (!isWhole && !nodes.contains(attacker))
                    continue;
                allFall = allFall && labels.contains(attacker) && labels[attacker] == Standing::Falls;
                oneStands = oneStands || (labels.contains(attacker) && labels[attacker] == Standing::Stands);
            }
            if (allFall || oneStands) {
                labels[node] = allFall ? Standing::Stands : Standing::Falls;
                isNew = true;
            }
        }
    }
    return labels;
}

/// What a trail names, with the premises that inferences cannot be without, as a map of its own.
Debate named(const Debate& debate, const Trail& trail)
{
    std::set<RecordId> records;
    std::vector<RecordId> open;
    for (const TrailStep& step : trail.steps)
        open.insert(open.end(), step.links.begin(), step.links.end());
    Debate part;
    while (!open.empty()) {
        const RecordId id = open.back();
        open.pop_back();
        if (!records.insert(id).second)
            continue;
        if (const Claim* claim = debate.find(id.as<ClaimId>())) {
            part.apply({put(*claim)});
        } else if (const Inference* inference = debate.find(id.as<InferenceId>())) {
            part.apply({put(*inference)});
            open.push_back(inference->target);
            for (const Premise& premise : inference->premises)
                open.push_back(premise.claim);
        }
    }
    return part;
}

}

/// Every standing has reasons, in words, that prove it, and of which none can be left out.
class EvaluationReasonsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhy_data();
    void saysWhy();
    void assumptionsAreOneStep_data();
    void assumptionsAreOneStep();
    void nothingCanBeLeftOut_data();
    void nothingCanBeLeftOut();
    void namedMapSaysTheSame();
    void stepsRestOnSteps();
    void longChains();
    void defencesHold();
    void acceptance_data();
    void acceptance();
    void semanticsAgreeWithoutCircles();
};

void EvaluationReasonsTest::saysWhy_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QString>("about");
    QTest::addColumn<SupportReading>("reading");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* map, const char* about, const char* expected,
                         SupportReading reading = Untyped) {
        QTest::newRow(name) << QByteArray(map) << QString(about) << reading << QString::fromUtf8(expected);
    };
    row("nothing against it", "a", "a", "“a” stands: nothing in this map speaks against it.");
    row("an objection holds", "o: a - b", "b",
        "“b” falls: the objection “a” holds. “a” stands: nothing in this map speaks against it.");
    row("its only objection is undercut", "o: a - b; u: c - o", "b",
        "“b” stands: its only objection, “a”, does not hold. The objection “a” does not hold: the objection “c” "
        "undercuts it. “c” stands: nothing in this map speaks against it.");
    row("one premise falls", "o: a, b - c; p: d - b", "c",
        "“c” stands: its only objection, “a” with 1 other premise(s), does not hold. The objection “a” with 1 other "
        "premise(s) does not hold: its premise “b” falls. “b” falls: the objection “d” holds. “d” stands: nothing in this "
        "map speaks against it.");
    row("two against each other", "o: a - b; p: b - a", "a",
        "“a” is not settled, because the objection “b” is not. “b” is not settled, because the objection “a” is not.");
    row("a reason as its premise", "s: a + b", "s",
        "The reason “a” holds: its premise stands. “a” stands: nothing in this map speaks against it.");
    row("without a reason", "s: a + b; o: c - a", "b",
        "“b” falls: none of the reasons that it needs holds. “a” falls: the objection “c” holds. “c” stands: nothing in this "
        "map speaks against it.",
        Necessary);
    row("on itself", "s: a + b; t: b + a", "b", "“b” falls: the reasons it needs rest on nothing but each other.",
        Necessary);
    row("nobody quoted", "a", "a",
        "“a” falls: nobody is quoted for it, and no reason for it goes back to somebody who is quoted.", Evidential);
}

void EvaluationReasonsTest::saysWhy()
{
    QFETCH(QByteArray, map);
    QFETCH(QString, about);
    QFETCH(SupportReading, reading);
    QFETCH(QString, expected);
    const Debate debate = mapFrom(map.constData());
    QCOMPARE(plain(becauseOf(debate, Evaluation(debate, {reading, {}}), record(debate, about)).text()), expected);
}

void EvaluationReasonsTest::assumptionsAreOneStep_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("assumed");
    QTest::addColumn<Attitude>("attitude");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("rejected") << u"a"_s << u"a"_s << Attitude::Reject << QStringList{u"“a” falls by assumption."_s};
    QTest::newRow("left open") << u"a"_s << u"a"_s << Attitude::Suspend
                               << QStringList{u"“a” is left open by assumption."_s};
    QTest::newRow("accepted, with an objection")
        << u"b"_s << u"b"_s << Attitude::Accept << QStringList{u"“b” stands by assumption."_s};
    QTest::newRow("a rejected objection")
        << u"o"_s << u"o"_s << Attitude::Reject << QStringList{u"The objection “a” falls by assumption."_s};
    QTest::newRow("what rests on it") << u"b"_s << u"a"_s << Attitude::Reject
                                      << QStringList{u"“b” stands: its only objection, “a”, does not hold."_s,
                                             u"“a” falls by assumption."_s};
}

void EvaluationReasonsTest::assumptionsAreOneStep()
{
    QFETCH(QString, about);
    QFETCH(QString, assumed);
    QFETCH(Attitude, attitude);
    QFETCH(QStringList, steps);
    const Debate debate = mapFrom("o: a - b");
    const RecordId target = record(debate, assumed);
    const Assumption assumption{
        target.as<ClaimId>() ? Target(target.as<ClaimId>()) : Target(target.as<InferenceId>()), attitude};
    const Trail trail = becauseOf(debate, Evaluation(debate, {Untyped, {assumption}}), record(debate, about));
    QStringList told;
    for (const TrailStep& step : trail.steps)
        told += plain(step.text);
    QCOMPARE(told, steps);
}

void EvaluationReasonsTest::nothingCanBeLeftOut_data()
{
    QTest::addColumn<SupportReading>("reading");
    for (SupportReading reading : {Untyped, Deductive, Necessary})
        QTest::newRow(qPrintable(wordOf(reading))) << reading;
}

void EvaluationReasonsTest::nothingCanBeLeftOut()
{
    QFETCH(SupportReading, reading);
    int far = 0;
    int open = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const Debate debate = chance(seed, 20 + static_cast<int>(seed % 60));
        const Evaluation evaluation(debate, {reading, {}});
        const Framework& framework = evaluation.framework();
        for (int root = 0; root < framework.count(); ++root) {
            const Standing standing = evaluation.grounding()[root];
            const bool isSettled = standing != Standing::Unsettled;
            std::set<int> nodes;
            if (isSettled) {
                for (const auto& [node, witness] : proofOf(framework, evaluation.grounding(), root).witnesses)
                    nodes.insert(node);
                auto labels = labelsWithin(framework, nodes, true);
                QVERIFY(labels.contains(root) && labels[root] == standing);
            } else {
                const std::vector<int> way = openWayFrom(framework, evaluation.grounding(), root);
                nodes.insert(way.begin(), way.end());
                QVERIFY(!labelsWithin(framework, nodes, false).contains(root));
                for (std::size_t i = 0; i + 1 < way.size(); ++i)
                    QVERIFY(std::ranges::count(framework.attackers(way[i]), way[i + 1]) > 0);
                ++open;
            }
            for (int left : nodes) {
                std::set<int> rest = nodes;
                rest.erase(left);
                const bool isLabelled = left != root && labelsWithin(framework, rest, isSettled).contains(root);
                if (left != root)
                    QVERIFY2(isLabelled != isSettled, qPrintable(u"%1: %2 of %3"_s.arg(seed).arg(left).arg(root)));
            }
            far += nodes.size() > 5;
        }
    }
    QVERIFY(far > 30);
    QVERIFY(open > 30);
}

/// The part of the map that a trail names, evaluated by itself, says the same of what it is about.
void EvaluationReasonsTest::namedMapSaysTheSame()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Debate debate = chance(seed, 60, true);
        const Evaluation evaluation(debate, {});
        for (int element = 0; element < evaluation.elements().count(); ++element) {
            const RecordId id = evaluation.elements().id(element);
            const Trail trail = becauseOf(debate, evaluation, id);
            QCOMPARE(trail.standing, evaluation.of(element));
            if (id.kind != Kind::Claim) // an inference cannot be without its target, which may do something by itself
                continue;
            const Debate part = named(debate, trail);
            QVERIFY2(Evaluation(part, {}).of(id) == trail.standing,
                qPrintable(u"%1: %2"_s.arg(seed).arg(plain(trail.text()))));
        }
    }
}

void EvaluationReasonsTest::stepsRestOnSteps()
{
    for (SupportReading reading : {Untyped, Deductive, Necessary, Evidential}) {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const Debate debate = chance(seed, 60);
            const Evaluation evaluation(debate, {reading, {}});
            for (int element = 0; element < evaluation.elements().count(); ++element) {
                const Trail trail = becauseOf(debate, evaluation, evaluation.elements().id(element));
                QVERIFY(!trail.steps.empty());
                QCOMPARE(trail.steps.front().record, evaluation.elements().id(element));
                std::set<int> reached = {0};
                for (std::size_t i = 0; i < trail.steps.size(); ++i) {
                    QVERIFY(reached.contains(static_cast<int>(i)));
                    QVERIFY(!trail.steps[i].text.isEmpty() && !trail.steps[i].text.contains(u'%'));
                    for (int place : trail.steps[i].because) {
                        QVERIFY(place >= 0 && place < static_cast<int>(trail.steps.size()));
                        reached.insert(place);
                    }
                }
            }
        }
    }
}

void EvaluationReasonsTest::longChains()
{
    constexpr int count = 100'000;
    std::vector<Claim> claims(count);
    std::vector<Inference> inferences(count - 1);
    for (int i = 0; i < count; ++i)
        claims[static_cast<std::size_t>(i)].id = ClaimId{i + 1};
    for (int i = 0; i + 1 < count; ++i) {
        Inference& one = inferences[static_cast<std::size_t>(i)];
        one.id = InferenceId{i + 1};
        one.kind = InferenceKind::Attack;
        one.premises = {{ClaimId{i + 2}}};
        one.target = ClaimId{i + 1};
    }
    Debate debate;
    debate.load(std::move(claims));
    debate.load(std::move(inferences));
    const CpuTimer timer;
    const Evaluation chain(debate, {});
    QCOMPARE(becauseOf(debate, chain, ClaimId{1}).steps.size(), std::size_t{count});
    Inference back;
    back.id = InferenceId{count};
    back.kind = InferenceKind::Attack;
    back.premises = {{ClaimId{1}}};
    back.target = ClaimId{count};
    debate.apply({put(back)});
    const Evaluation circle(debate, {});
    QCOMPARE(becauseOf(debate, circle, ClaimId{1}).steps.size(), std::size_t{count});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

/// What may be held is held together with what answers all that speaks against it, and with no more than that.
void EvaluationReasonsTest::defencesHold()
{
    int circular = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const Debate debate = chance(seed, 60, true);
        const Evaluation evaluation(debate, {});
        const Framework& framework = evaluation.framework();
        const AttackGraph graph = attackGraphOf(framework);
        const Argumentation argumentation(graph);
        const auto acceptance = argumentation.acceptance(Semantics::Preferred);
        QVERIFY(acceptance);
        for (int node = 0; node < framework.count(); ++node) {
            if (!acceptance->credulous[static_cast<std::size_t>(node)])
                continue;
            const auto verdict = argumentation.credulously(Semantics::Preferred, node);
            QVERIFY(verdict && verdict->proof);
            std::vector<bool> isIn(static_cast<std::size_t>(framework.count()), false);
            for (int member : *verdict->proof)
                isIn[static_cast<std::size_t>(member)] = true;
            const Proof proof = defenceOf(framework, isIn, node);
            for (const auto& [member, witness] : proof.witnesses) {
                QVERIFY(isIn[static_cast<std::size_t>(member)] ? witness < 0 : isIn[static_cast<std::size_t>(witness)]);
                for (int attacker : framework.attackers(member))
                    QVERIFY(witness >= 0 || proof.has(attacker));
            }
            circular += evaluation.grounding()[node] == Standing::Unsettled;
        }
        for (const Claim& claim : debate.claims().all())
            (void)becauseOf(debate, evaluation, claim.id);
    }
    QVERIFY(circular > 20);
}

void EvaluationReasonsTest::acceptance_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<Semantics>("semantics");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* map, Semantics semantics, const char* expected) {
        QTest::newRow(name) << QByteArray(map) << semantics << QString(expected);
    };
    const char* floating = "o: a - b; p: b - a; q: a - c; r: b - c; s: c - d";
    row("floating, cautiously", floating, Semantics::Grounded, "a? b? c? d?");
    row("floating, in every camp", floating, Semantics::Preferred, "a? b? c- d+");
    row("floating, ideal", floating, Semantics::Ideal, "a? b? c? d?");
    row("an odd circle", "o: a - b; p: b - c; q: c - a", Semantics::Preferred, "a? b? c?");
    row("an odd circle, stable", "o: a - b; p: b - c; q: c - a", Semantics::Stable, "a? b? c?");
    row("an undercut within a conflict", "o: a - b; p: b - a; u: c - p", Semantics::Preferred, "a+ b- p-");
    row("linked premises in conflict", "o: a, b - c; p: c - a", Semantics::SemiStable, "b+");
}

void EvaluationReasonsTest::acceptance()
{
    QFETCH(QByteArray, map);
    QFETCH(Semantics, semantics);
    QFETCH(QString, expected);
    const Debate debate = mapFrom(map.constData());
    const Evaluation evaluation(debate, {});
    const auto judged = acceptanceOf(evaluation, semantics);
    QVERIFY(judged);
    for (const QString& name : expected.split(u' ')) {
        const Standing standing = judged->of(evaluation.elements().of(record(debate, name.chopped(1))));
        QCOMPARE(u"+-?"_s[static_cast<int>(standing)], name.back());
    }
}

void EvaluationReasonsTest::semanticsAgreeWithoutCircles()
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Debate debate = chance(seed, 30, true);
        const Evaluation evaluation(debate, {});
        const DirectedGraph graph(evaluation.framework().count(), evaluation.framework().attacks());
        if (!componentsOf(graph).circular.empty())
            continue;
        for (Semantics semantics : everySemantics) {
            const auto judged = acceptanceOf(evaluation, semantics);
            QVERIFY(judged && judged->hasExtension);
            for (int element = 0; element < evaluation.elements().count(); ++element) {
                QVERIFY(evaluation.of(element) != Standing::Unsettled);
                QCOMPARE(judged->of(element), evaluation.of(element));
            }
        }
        ++compared;
    }
    QVERIFY(compared > 20);
}

QTEST_APPLESS_MAIN(EvaluationReasonsTest)
#include "evaluationreasonstest.moc"
