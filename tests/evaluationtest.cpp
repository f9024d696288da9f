// links: analysis
#include "model/analysis/evaluation/evaluation.h"
#include "model/analysis/evaluation/whatif.h"
#include "tests/support/everylabelling.h"
#include "tests/support/hostilemap.h"
#include "tests/support/mapnotation.h"
#include "tests/support/randomdebate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using enum SupportReading;

namespace {

constexpr SupportReading everyReading[] = {Untyped, Deductive, Necessary, Evidential};

RecordId record(const Debate& debate, const QString& name)
{
    const ClaimId claim{keyOfName(name)};
    return debate.find(claim) ? RecordId(claim) : RecordId(InferenceId{keyOfName(name)});
}

/// "a+ b- c?": what stands, falls, and is not settled.
QString labels(const Debate& debate, const Evaluation& evaluation, const QString& names)
{
    static const QString signs = u"+-?"_s;
    QStringList words;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
        words += name.chopped(1) + signs[static_cast<int>(evaluation.of(record(debate, name.chopped(1))))];
    return words.join(u' ');
}

/// A map of chance; some claims have somebody quoted for them.
Debate chance(unsigned seed, int steps)
{
    RandomDebate random(seed);
    MemoryDebate open;
    random.grow(open, steps);
    Debate debate = open.debate();
    for (const Claim& claim : open.debate().claims().all()) {
        Statement statement;
        statement.id = StatementId{claim.id.value};
        statement.claim = claim.id;
        statement.source = SourceId{1};
        if (random.below(2))
            debate.apply({put(statement)});
    }
    for (const Issue& issue : open.debate().issues().all()) {
        Issue exclusive = issue;
        exclusive.exclusive = random.below(2);
        debate.apply({put(exclusive)});
    }
    return debate;
}

}

/// The reduction of a map to a framework has the properties that docs/evaluation.md promises.
class EvaluationTest : public QObject {
    Q_OBJECT
private slots:
    void settles_data();
    void settles();
    void exampleOfThePage();
    void plainFrameworkIsItself();
    void groundedIsWellFounded_data();
    void groundedIsWellFounded();
    void completeIsPartialStable_data();
    void completeIsPartialStable();
    void untypedByDefinition();
    void reinstatesAtAnyDepth();
    void withoutCirclesAllIsSettled();
    void linkedPremisesStandTogether();
    void deductiveReasonsCommit();
    void necessaryReasonsAreNeeded();
    void namesDoNotMatter();
    void assumptionsAreEdits();
    void whatIsMissingHoldsNothing();
    void hostileMaps_data();
    void hostileMaps();
};

void EvaluationTest::settles_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<SupportReading>("reading");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* map, SupportReading reading, const char* expected) {
        QTest::newRow(name) << QByteArray(map) << reading << QString(expected);
    };
    row("a claim stands unless attacked", "a", Untyped, "a+");
    row("an objection", "o: a - b", Untyped, "a+ b- o+");
    row("an answered objection", "o: a - b; p: c - a", Untyped, "a- b+ c+ o- p+");
    row("a mutual attack", "o: a - b; p: b - a", Untyped, "a? b?");
    row("an attack of three in a circle", "o: a - b; p: b - c; q: c - a", Untyped, "a? b? c?");
    row("an undercut", "o: a - b; u: c - o", Untyped, "a+ b+ c+ o- u+");
    row("an undercut of an undercut", "o: a - b; u: c - o; v: d - u", Untyped, "b- o+ u- v+");
    row("linked premises, one answered", "o: a, b - c; p: d - b", Untyped, "a+ b- c+ o-");
    row("a reason that falls takes nothing with it", "s: a + b; o: c - a", Untyped, "a- b+ s-");
    row("a reason does not defend", "s: a + b; o: c - b", Untyped, "a+ b- s+");
    row("deductive: what follows is answered", "s: a + b; o: c - b", Deductive, "a- b- s-");
    row("deductive: one of two premises must go", "s: a, d + b; o: c - b", Deductive, "a? d? b- s?");
    row("deductive: the other premise is granted", "s: a, d + b; o: c - b; p: e - a", Deductive, "a- d+ b- s-");
    row("deductive: the step is undercut", "s: a + b; o: c - b; u: d - s", Deductive, "a+ b- s-");
    row("deductive: what follows objects", "s: a + b; o: b - c", Deductive, "a+ b+ c-");
    row("deductive: a circle of reasons", "s: a + b; t: b + a", Deductive, "a+ b+");
    row("deductive: a circle answered", "s: a + b; t: b + a; o: c - b", Deductive, "a- b-");
    row("necessary: its only reason falls", "s: a + b; o: c - a", Necessary, "a- b- s-");
    row("necessary: one of two reasons is enough", "s: a + b; t: d + b; o: c - a", Necessary, "a- b+ s- t+");
    row("necessary: nothing stands on itself", "s: a + b; t: b + a", Necessary, "a- b-");
    row("necessary: a circle on firm ground", "s: a + b; t: b + a; r: e + a", Necessary, "a+ b+");
    row("necessary: a circle whose ground is gone", "s: a + b; t: b + a; r: e + a; o: c - e", Necessary, "a- b- e-");
    row("necessary: a step is undercut", "s: a + b; u: c - s", Necessary, "a+ b- s-");
    row("evidential: nobody says so", "s: a + b", Evidential, "a- b- s-");
    row("evidential: attacks without evidence", "o: a - b; b", Evidential, "a- b-");
    row("a restatement falls with what it restates", "r: a = b; o: c - b", Untyped, "a- b-");
    row("what is restated falls with it", "r: a = b; o: c - a", Untyped, "a- b-");
    row("restatements in a circle stand", "r: a = b; q: b = a", Untyped, "a+ b+");
    row("restatements in a circle fall", "r: a = b; q: b = a; o: c - a", Untyped, "a- b-");
    row("it is not the same", "r: a = b; o: c - b; u: d - r", Untyped, "a+ b-");
    row("restatements share reasons", "s: a + b; r: b = d; o: c - a", Necessary, "a- b- d-");
}

void EvaluationTest::settles()
{
    QFETCH(QByteArray, map);
    QFETCH(SupportReading, reading);
    QFETCH(QString, expected);
    const Debate debate = mapFrom(map.constData());
    QCOMPARE(labels(debate, Evaluation(debate, {reading, {}}), expected), expected);
}

/// docs/evaluation.md tells this one in words.
void EvaluationTest::exampleOfThePage()
{
    const auto told
        = [](const char* map, SupportReading reading, std::vector<Assumption> assumptions, const QString& names) {
              const Debate debate = mapFrom(map);
              return labels(debate, Evaluation(debate, {reading, assumptions}), names);
          };
    const char* whole = "r: a, b + c; o: d - c; u: e - r";
    QCOMPARE(told(whole, Untyped, {}, u"a? b? c? d? e? r? o? u?"_s), u"a+ b+ c- d+ e+ r- o+ u+"_s);
    QCOMPARE(told(whole, Deductive, {}, u"a? b? c? d? e? r?"_s), u"a+ b+ c- d+ e+ r-"_s);
    QCOMPARE(told("r: a, b + c; o: d - c", Deductive, {}, u"a? b? c?"_s), u"a? b? c-"_s);
    QCOMPARE(told("r: a, b + c; u: e - r", Necessary, {}, u"c?"_s), u"c-"_s);
    const std::vector<Assumption> rejected = {{ClaimId{keyOfName(u"e"_s)}, Attitude::Reject}};
    QCOMPARE(told("r: a, b + c; u: e - r", Necessary, rejected, u"c?"_s), u"c+"_s);
    const Evaluation evaluation(mapFrom(whole), {});
    QCOMPARE(evaluation.framework().count(), 8);
    QCOMPARE(evaluation.framework().attacks().size(), std::size_t{6});
}

void EvaluationTest::plainFrameworkIsItself()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        const int claims = 1 + static_cast<int>(random() % 12);
        Debate debate;
        std::set<std::pair<int, int>> drawn;
        for (int i = 0; i < claims; ++i) {
            Claim claim;
            claim.id = ClaimId{i + 1};
            debate.apply({put(claim)});
        }
        for (unsigned i = 0; i < random() % 40; ++i) {
            const int from = static_cast<int>(random() % static_cast<unsigned>(claims));
            const int to = static_cast<int>(random() % static_cast<unsigned>(claims));
            Inference attack;
            attack.id = InferenceId{100 + static_cast<int>(i)};
            attack.kind = InferenceKind::Attack;
            attack.premises = {{ClaimId{from + 1}}};
            attack.target = ClaimId{to + 1};
            debate.apply({put(attack)});
            drawn.insert({from, to});
        }
        for (SupportReading reading : {Untyped, Deductive, Necessary}) {
            const Evaluation evaluation(debate, {reading, {}});
            QCOMPARE(evaluation.framework().count(), claims);
            std::set<std::pair<int, int>> made;
            for (const DirectedGraph::Link& link : evaluation.framework().attacks())
                made.insert({link.from, link.to});
            std::set<std::pair<int, int>> wanted;
            for (const auto& [from, to] : drawn)
                wanted.insert({evaluation.nodeOf(from), evaluation.nodeOf(to)});
            QVERIFY(made == wanted);
        }
    }
}

void EvaluationTest::groundedIsWellFounded_data()
{
    QTest::addColumn<SupportReading>("reading");
    for (SupportReading reading : everyReading)
        QTest::newRow(qPrintable(wordOf(reading))) << reading;
}

void EvaluationTest::groundedIsWellFounded()
{
    QFETCH(SupportReading, reading);
    int unsettled = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const Debate debate = chance(seed, 10 + static_cast<int>(seed % 60));
        const Evaluation evaluation(debate, {reading, {}});
        QVERIFY(evaluation.framework().isExact());
        const TruthValues values = wellFounded(evaluation.map().program);
        for (int i = 0; i < evaluation.elements().count(); ++i) {
            QVERIFY2(
                evaluation.of(i) == standingOf(values[static_cast<std::size_t>(i)]), qPrintable(QString::number(seed)));
            unsettled += evaluation.of(i) == Standing::Unsettled;
        }
    }
    QVERIFY(unsettled > 100); // the maps have circles
}

void EvaluationTest::completeIsPartialStable_data()
{
    groundedIsWellFounded_data();
}

void EvaluationTest::completeIsPartialStable()
{
    QFETCH(SupportReading, reading);
    int several = 0;
    int tried = 0;
    for (unsigned seed = 1; seed <= 900; ++seed) {
        const Debate debate = chance(seed, 6 + static_cast<int>(seed % 9));
        const Evaluation evaluation(debate, {reading, {}});
        if (evaluation.framework().count() > 11 || evaluation.elements().count() > 9)
            continue;
        const auto complete = completeLabellings(evaluation);
        QVERIFY2(complete == stableModels(evaluation.map().program, evaluation.elements().count()),
            qPrintable(QString::number(seed)));
        several += complete.size() > 1;
        ++tried;
    }
    QVERIFY(tried > 100);
    QVERIFY(several > 2);
}

/// Without restatements and rivals: what is said of an attack that bears on anything, word by word.
void EvaluationTest::untypedByDefinition()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Debate debate = chance(seed, 50);
        Edits edits;
        for (const Inference& inference : debate.inferences().all()) {
            if (inference.kind == InferenceKind::Restate) {
                Inference support = inference;
                support.kind = InferenceKind::Support;
                edits.push_back(put(support));
            }
        }
        for (const Issue& issue : debate.issues().all()) {
            Issue open = issue;
            open.exclusive = false;
            edits.push_back(put(open));
        }
        debate.apply(edits);
        const Evaluation evaluation(debate, {});
        const auto attacksOn = [&](Target target) {
            std::vector<Standing> found;
            for (const Inference* one : debate.bearingOn(target)) {
                if (one->kind == InferenceKind::Attack)
                    found.push_back(evaluation.of(RecordId(one->id)));
            }
            return found;
        };
        const auto expected = [](std::vector<Standing> attacks, std::vector<Standing> premises) {
            if (std::ranges::count(attacks, Standing::Stands) || std::ranges::count(premises, Standing::Falls))
                return Standing::Falls;
            return std::ranges::count(attacks, Standing::Unsettled) || std::ranges::count(premises, Standing::Unsettled)
                ? Standing::Unsettled
                : Standing::Stands;
        };
        for (const Claim& claim : debate.claims().all())
            QCOMPARE(evaluation.of(RecordId(claim.id)), expected(attacksOn(claim.id), {}));
        for (const Inference& inference : debate.inferences().all()) {
            std::vector<Standing> premises;
            for (const Premise& premise : inference.premises)
                premises.push_back(evaluation.of(RecordId(premise.claim)));
            QCOMPARE(evaluation.of(RecordId(inference.id)), expected(attacksOn(inference.id), premises));
        }
    }
}

void EvaluationTest::reinstatesAtAnyDepth()
{
    for (SupportReading reading : {Untyped, Deductive, Necessary}) {
        QByteArray map = "o0: a0 - b";
        for (int depth = 1; depth < 60; ++depth) {
            map += "; o" + QByteArray::number(depth) + ": a" + QByteArray::number(depth) + " - o"
                + QByteArray::number(depth - 1);
            const Debate debate = mapFrom(map.constData());
            const Evaluation evaluation(debate, {reading, {}});
            QCOMPARE(labels(debate, evaluation, u"b?"_s), depth % 2 ? u"b+"_s : u"b-"_s);
        }
    }
}

void EvaluationTest::withoutCirclesAllIsSettled()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Debate debate = chance(seed, 60);
        Edits edits;
        const SharedList<Inference> all = debate.inferences().all();
        for (Inference inference : all) {
            const auto* target = std::get_if<ClaimId>(&inference.target);
            if (inference.kind == InferenceKind::Restate) { // what is said in other words leads both ways
                inference.kind = InferenceKind::Support;
                edits.push_back(put(inference));
            }
            const bool goesOn = std::ranges::all_of(
                inference.premises, [&](const Premise& premise) { return !target || premise.claim > *target; });
            if (!goesOn || !target)
                edits.push_back(drop(inference.id));
        }
        for (const Issue& issue : debate.issues().all())
            edits.push_back(drop(issue.id));
        debate.apply(edits);
        for (SupportReading reading : {Untyped, Necessary, Evidential})
            QCOMPARE(Evaluation(debate, {reading, {}}).count(Kind::Claim, Standing::Unsettled), 0);
    }
}

void EvaluationTest::linkedPremisesStandTogether()
{
    for (int premises = 1; premises <= 6; ++premises) {
        QStringList names;
        for (int i = 0; i < premises; ++i)
            names += u"p%1"_s.arg(i);
        const Debate debate = mapFrom(u"o: %1 - c"_s.arg(names.join(u", "_s)).toUtf8().constData());
        QCOMPARE(labels(debate, Evaluation(debate, {}), u"c? o?"_s), u"c- o+"_s);
        for (const QString& name : names) {
            const MapReading without{Untyped, {{ClaimId{keyOfName(name)}, Attitude::Reject}}};
            QCOMPARE(labels(debate, Evaluation(debate, without), u"c? o?"_s), u"c+ o-"_s);
            const MapReading open{Untyped, {{ClaimId{keyOfName(name)}, Attitude::Suspend}}};
            QCOMPARE(labels(debate, Evaluation(debate, open), u"c? o?"_s), u"c? o?"_s);
        }
    }
}

/// Whoever accepts all premises of a reason that nothing undercuts accepts its conclusion.
void EvaluationTest::deductiveReasonsCommit()
{
    int committed = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const Debate debate = chance(seed, 60);
        const Evaluation evaluation(debate, {Deductive, {}});
        for (const Inference& inference : debate.inferences().all()) {
            if (inference.kind != InferenceKind::Support || evaluation.of(RecordId(inference.id)) != Standing::Stands)
                continue;
            if (const auto* target = std::get_if<ClaimId>(&inference.target)) {
                QCOMPARE(evaluation.of(RecordId(*target)), Standing::Stands);
                ++committed;
            }
        }
    }
    QVERIFY(committed > 50);
}

void EvaluationTest::necessaryReasonsAreNeeded()
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const Debate debate = chance(seed, 60);
        const Evaluation evaluation(debate, {Necessary, {}});
        for (const Claim& claim : debate.claims().all()) {
            std::vector<Standing> reasons;
            bool isRestated = false;
            for (RecordId id : debate.referrers(claim.id)) {
                const Inference* one = debate.find(id.as<InferenceId>());
                isRestated = isRestated || (one && one->kind == InferenceKind::Restate);
                if (one && one->kind == InferenceKind::Support && one->target == Target(claim.id))
                    reasons.push_back(evaluation.of(id));
            }
            if (!isRestated && !reasons.empty() && evaluation.of(RecordId(claim.id)) == Standing::Stands)
                QVERIFY(std::ranges::count(reasons, Standing::Stands) > 0);
        }
    }
}

void EvaluationTest::namesDoNotMatter()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const Debate debate = chance(seed, 60);
        Debate other;
        const auto moved = [](auto id) { return decltype(id){id.value ? 1'000'000'007 - id.value : 0}; };
        for (const Claim* claim : debate.claims().inOrder()) {
            Claim copy = *claim;
            copy.id = moved(claim->id);
            copy.issue = moved(claim->issue);
            copy.order = -claim->order;
            other.apply({put(copy)});
        }
        for (Issue issue : debate.issues().all()) {
            issue.id = moved(issue.id);
            other.apply({put(issue)});
        }
        const std::vector<const Inference*> inferences = debate.inferences().inOrder();
        for (auto one = inferences.rbegin(); one != inferences.rend(); ++one) {
            Inference copy = **one;
            copy.id = moved(copy.id);
            copy.target = std::visit([&](auto id) { return Target(moved(id)); }, copy.target);
            for (Premise& premise : copy.premises)
                premise.claim = moved(premise.claim);
            std::reverse(copy.premises.begin(), copy.premises.end());
            other.apply({put(copy)});
        }
        for (SupportReading reading : {Untyped, Deductive, Necessary}) {
            const Evaluation first(debate, {reading, {}});
            const Evaluation second(other, {reading, {}});
            for (const Claim& claim : debate.claims().all())
                QCOMPARE(second.of(RecordId(moved(claim.id))), first.of(RecordId(claim.id)));
            for (const Inference& inference : debate.inferences().all())
                QCOMPARE(second.of(RecordId(moved(inference.id))), first.of(RecordId(inference.id)));
        }
    }
}

/// Rejecting is as if something unanswered spoke against it; accepting, as if nothing did.
void EvaluationTest::assumptionsAreEdits()
{
    RandomDebate random(7);
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Debate debate = chance(seed, 60);
        const Target target = random.anyTarget(debate);
        if (!debate.contains(target))
            continue;
        Claim reason;
        reason.id = ClaimId{999'999};
        Inference objection;
        objection.id = InferenceId{999'999};
        objection.kind = InferenceKind::Attack;
        objection.premises = {{reason.id}};
        objection.target = target;
        Debate rejected = debate;
        rejected.apply({put(reason), put(objection)});
        const Evaluation byHand(rejected, {Untyped, {}});
        const WhatIf byAssumption = whatIf(debate, Evaluation(debate, {}), {{target, Attitude::Reject}});
        for (const Claim& claim : debate.claims().all())
            QCOMPARE(byAssumption.evaluation.of(RecordId(claim.id)), byHand.of(RecordId(claim.id)));
        for (const Flip& flip : byAssumption.flips)
            QVERIFY(flip.before != flip.after && byHand.of(flip.record) == flip.after);

        const WhatIf accepted = whatIf(debate, Evaluation(debate, {}), {{target, Attitude::Accept}});
        QVERIFY(std::holds_alternative<InferenceId>(target)
            || accepted.evaluation.of(RecordId(target)) == Standing::Stands);
        const WhatIf open = whatIf(debate, Evaluation(debate, {}), {{target, Attitude::Suspend}});
        QVERIFY(open.evaluation.of(RecordId(target)) != Standing::Stands);
    }
}

void EvaluationTest::whatIsMissingHoldsNothing()
{
    for (SupportReading reading : everyReading) {
        for (InferenceKind kind : {InferenceKind::Support, InferenceKind::Attack, InferenceKind::Restate}) {
            Debate debate = mapFrom("a; b");
            Inference lame;
            lame.id = InferenceId{1};
            lame.kind = kind;
            lame.premises = {{ClaimId{12345}}};
            lame.target = ClaimId{keyOfName(u"a"_s)};
            Inference lost = lame;
            lost.id = InferenceId{2};
            lost.premises = {{ClaimId{keyOfName(u"b"_s)}}};
            lost.target = InferenceId{54321};
            debate.apply({put(lame), put(lost)});
            const Evaluation evaluation(debate, {reading, {}});
            QCOMPARE(evaluation.of(RecordId(lame.id)), Standing::Falls);
            if (reading == Untyped || reading == Deductive)
                QCOMPARE(labels(debate, evaluation, u"a? b?"_s), u"a+ b+"_s);
        }
    }
}

void EvaluationTest::hostileMaps_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<SupportReading>("reading");
    for (const char* shape :
        {"circle", "reasons in a circle", "every two", "one of many premises", "many options", "empty"}) {
        for (SupportReading reading : everyReading)
            QTest::addRow("%s, %s", shape, qPrintable(wordOf(reading))) << QString(shape) << reading;
    }
}

void EvaluationTest::hostileMaps()
{
    QFETCH(QString, shape);
    QFETCH(SupportReading, reading);
    const Debate debate = hostileMap(shape);
    const int count = debate.claims().count();
    const Evaluation evaluation(debate, {reading, {}});
    QCOMPARE(evaluation.elements().count(), debate.claims().count() + debate.inferences().count());
    if (shape == u"circle" || shape == u"many options")
        QCOMPARE(evaluation.count(Kind::Claim, Standing::Unsettled), reading == Evidential ? 0 : count);
    if (shape == u"reasons in a circle")
        QCOMPARE(
            evaluation.count(Kind::Claim, Standing::Stands), reading == Untyped || reading == Deductive ? count : 0);
}

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluationtest.moc"
