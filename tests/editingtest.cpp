// links: debate
#include "model/debate/editing/claims.h"
#include "model/debate/editing/groups.h"
#include "model/debate/editing/inferences.h"
#include "model/debate/editing/merging.h"
#include "model/debate/editing/placing.h"
#include "model/debate/editing/removal.h"
#include "model/debate/faults.h"

#include <QRandomGenerator>
#include <QTest>

/**
 * What may be edited, and why not. Most promises are read off one small debate:
 *
 *     harm ← demand (reason 1)      harm ← choice (objection 2)      objection 2 ← poverty (undercut 3)
 *     ban  ← harm + cost (reason 4, linked)
 */
class EditingTest : public QObject {
    Q_OBJECT
private slots:
    void attaches_data();
    void attaches();
    void refusesTheRest_data();
    void refusesTheRest();
    void linksAndSeparates();
    void keepsUndercutsWhenLinking();
    void removes_data();
    void removes();
    void removesBranchesButNotWhatElseTheyServe();
    void merges_data();
    void merges();
    void sortsAmongSiblings();
    void knowsAttacksByWhatTheyHit();
    void tagsWithoutDoubles();
    void pinsAndUnpins();
    void neverBreaksAPromise();
};

namespace {
enum : qint64 { harm = 1, demand, choice, poverty, ban, cost, stranger };

Claim claim(qint64 id, const char* text)
{
    return {.id = ClaimId{id}, .text = QString::fromUtf8(text), .order = static_cast<double>(id)};
}

Inference inference(qint64 id, InferenceKind kind, std::vector<qint64> premises, Target target)
{
    Inference one{.id = InferenceId{id}, .kind = kind, .target = target, .order = static_cast<double>(id)};
    for (qint64 premise : premises)
        one.premises.push_back({ClaimId{premise}});
    return one;
}

Debate sample()
{
    Debate debate;
    debate.apply({put(claim(harm, "Harm is done.")), put(claim(demand, "Demand grows.")),
        put(claim(choice, "Adults choose.")), put(claim(poverty, "Poverty narrows choice.")),
        put(claim(ban, "It should be banned.")), put(claim(cost, "A ban costs little.")),
        put(claim(stranger, "It rains.")), put(inference(1, InferenceKind::Support, {demand}, ClaimId{harm})),
        put(inference(2, InferenceKind::Attack, {choice}, ClaimId{harm})),
        put(inference(3, InferenceKind::Attack, {poverty}, InferenceId{2})),
        put(inference(4, InferenceKind::Support, {harm, cost}, ClaimId{ban})),
        put(Statement{.id = StatementId{1}, .claim = ClaimId{demand}}),
        put(Topic{TopicId{1}, QStringLiteral("Health")}), put(Place{PlaceId{demand}, ClaimId{demand}, 3, 4})});
    return debate;
}

/// "1 ←+ 2", "#2 ←− 4", premises joined by "&", sorted: enough to read a debate's inferences at a glance.
QString inWords(const Debate& debate)
{
    QStringList lines;
    for (const Inference* one : debate.inferences().inOrder()) {
        QStringList premises;
        for (const Premise& premise : one->premises)
            premises << QString::number(premise.claim.value);
        premises.sort();
        const RecordId target = one->target;
        const QString sign = one->kind == InferenceKind::Support ? QStringLiteral("+")
            : one->kind == InferenceKind::Attack                 ? QStringLiteral("-")
                                                                 : QStringLiteral("=");
        lines << (target.kind == Kind::Inference ? u"#" : u"") + QString::number(target.value) + u'<' + sign
                + premises.join(u'&');
    }
    lines.sort();
    return lines.join(u' ');
}

using Ask = std::function<Result<Edits>(const Debate&)>;
}
Q_DECLARE_METATYPE(Ask)

void EditingTest::attaches_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("inferences");
    const QString before = inWords(sample());
    const auto row = [](const char* name, Ask ask, const char* inferences) {
        QTest::newRow(name) << ask << QString::fromUtf8(inferences);
    };
    QTest::newRow("nothing") << Ask([](const Debate&) { return Result<Edits>(Edits()); }) << before;
    row(
        "a reason", [](const Debate& d) { return attach(d, ClaimId{stranger}, InferenceKind::Support, ClaimId{cost}); },
        "#2<-4 1<+2 1<-3 5<+1&6 6<+7");
    row(
        "a circle of claims is legitimate",
        [](const Debate& d) { return attach(d, ClaimId{harm}, InferenceKind::Support, ClaimId{demand}); },
        "#2<-4 1<+2 1<-3 2<+1 5<+1&6");
    row(
        "an undercut of an undercut",
        [](const Debate& d) { return attach(d, ClaimId{stranger}, InferenceKind::Attack, InferenceId{3}); },
        "#2<-4 #3<-7 1<+2 1<-3 5<+1&6");
    row(
        "a third premise", [](const Debate& d) { return addPremise(d, InferenceId{4}, ClaimId{stranger}); },
        "#2<-4 1<+2 1<-3 5<+1&6&7");
    row(
        "without one premise", [](const Debate& d) { return removePremise(d, InferenceId{4}, ClaimId{cost}); },
        "#2<-4 1<+2 1<-3 5<+1");
    row(
        "without its last premise", [](const Debate& d) { return removePremise(d, InferenceId{2}, ClaimId{choice}); },
        "1<+2 5<+1&6");
    row(
        "another premise",
        [](const Debate& d) { return replacePremise(d, InferenceId{1}, ClaimId{demand}, ClaimId{stranger}); },
        "#2<-4 1<+7 1<-3 5<+1&6");
    row(
        "another kind", [](const Debate& d) { return setKind(d, {InferenceId{1}}, InferenceKind::Attack); },
        "#2<-4 1<-2 1<-3 5<+1&6");
    row(
        "another end", [](const Debate& d) { return retarget(d, InferenceId{1}, ClaimId{ban}); },
        "#2<-4 1<-3 5<+1&6 5<+2");
    row(
        "an undercut moved to a claim", [](const Debate& d) { return retarget(d, InferenceId{3}, ClaimId{choice}); },
        "1<+2 1<-3 3<-4 5<+1&6");
}

void EditingTest::attaches()
{
    QFETCH(Ask, ask);
    QFETCH(QString, inferences);
    Debate debate = sample();
    const Result<Edits> edits = ask(debate);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().what));
    debate.apply(*edits);
    QCOMPARE(inWords(debate), inferences);
    QVERIFY(faults(debate).empty());
}

void EditingTest::refusesTheRest_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, Ask ask, const char* reason) {
        QTest::newRow(name) << ask << QString::fromUtf8(reason);
    };
    const auto attached = [](qint64 premise, InferenceKind kind, Target target) -> Ask {
        return [=](const Debate& d) { return attach(d, ClaimId{premise}, kind, target); };
    };
    using enum InferenceKind;
    row("a claim as its own reason", attached(harm, Support, ClaimId{harm}), "A claim cannot be a reason for itself.");
    row("a claim against itself", attached(harm, Attack, ClaimId{harm}), "A claim cannot object to itself.");
    row("a claim as its own restatement", attached(harm, Restate, ClaimId{harm}), "A claim cannot restate itself.");
    row("the same reason twice", attached(demand, Support, ClaimId{harm}), "This reason is already there.");
    row("the same objection twice", attached(choice, Attack, ClaimId{harm}), "This objection is already there.");
    row("a target that is gone", attached(harm, Attack, ClaimId{99}), "It is no longer in the debate.");
    row("a premise that is gone", attached(99, Attack, ClaimId{harm}), "It is no longer in the debate.");
    row(
        "no words", [](const Debate& d) { return addClaim(d, newClaim(d, QStringLiteral(" \n"))); },
        "A claim needs words.");
    row(
        "words taken away", [](const Debate& d) { return rewordClaim(d, ClaimId{harm}, {}); }, "A claim needs words.");
    row(
        "a question without words", [](const Debate& d) { return addIssue(d, newIssue(d, {})); },
        "A question needs words.");
    row(
        "a premise twice", [](const Debate& d) { return addPremise(d, InferenceId{4}, ClaimId{cost}); },
        "This premise is already there.");
    row(
        "the target as premise", [](const Debate& d) { return addPremise(d, InferenceId{4}, ClaimId{ban}); },
        "A claim cannot be a reason for itself.");
    row(
        "an inference on itself", [](const Debate& d) { return retarget(d, InferenceId{3}, InferenceId{3}); },
        "An inference cannot bear on itself, not even through others.");
    row(
        "an inference on what bears on it", [](const Debate& d) { return retarget(d, InferenceId{2}, InferenceId{3}); },
        "An inference cannot bear on itself, not even through others.");
    row(
        "linking one alone", [](const Debate& d) { return linkTogether(d, {InferenceId{1}}); },
        "Choose two reasons or two objections to link.");
    row(
        "linking unlike things",
        [](const Debate& d) {
            return linkTogether(d, {InferenceId{1}, InferenceId{2}});
        },
        "Only reasons, or objections, on one and the same thing can be linked.");
    row(
        "separating one premise", [](const Debate& d) { return separate(d, InferenceId{1}); },
        "It has only one premise.");
    row(
        "merging one claim", [](const Debate& d) { return mergeClaims(d, ClaimId{harm}, ClaimId{harm}); },
        "Choose two claims to merge.");
    row(
        "removing what is gone", [](const Debate& d) { return removal(d, {ClaimId{99}}); },
        "It is no longer in the debate.");
    row(
        "a tag without a name", [](const Debate& d) { return addTag(d, {ClaimId{harm}}, QStringLiteral(" ")); },
        "A tag needs a name.");
    row(
        "a topic inside itself",
        [](const Debate& d) {
            return putTopic(d, Topic{TopicId{1}, QStringLiteral("Health"), TopicId{1}});
        },
        "A topic cannot be inside itself.");
    row(
        "sorting among strangers", [](const Debate& d) { return moveBefore(d, InferenceId{1}, InferenceId{4}); },
        "It can only be sorted among what bears on the same thing.");
    row(
        "a view without a name", [](const Debate& d) { return keepView(d, {}, {}); }, "A view needs a name.");
}

void EditingTest::refusesTheRest()
{
    QFETCH(Ask, ask);
    QFETCH(QString, reason);
    const Result<Edits> edits = ask(sample());
    QVERIFY(!edits);
    QCOMPARE(edits.error().what, reason);
    QCOMPARE(edits.error().kind, Error::Kind::Refused);
}

void EditingTest::linksAndSeparates()
{
    Debate debate = sample();
    debate.apply(*attach(debate, ClaimId{stranger}, InferenceKind::Support, ClaimId{harm}));
    const InferenceId second = debate.bearingOn(ClaimId{harm}).back()->id;
    debate.apply(*linkTogether(debate, {InferenceId{1}, second}));
    QCOMPARE(inWords(debate), QStringLiteral("#2<-4 1<+2&7 1<-3 5<+1&6"));
    debate.apply(*separate(debate, InferenceId{1}));
    QCOMPARE(inWords(debate), QStringLiteral("#2<-4 1<+2 1<+7 1<-3 5<+1&6"));
}

void EditingTest::keepsUndercutsWhenLinking()
{
    Debate debate = sample();
    debate.apply({put(inference(9, InferenceKind::Attack, {stranger}, ClaimId{harm}))});
    debate.apply(*linkTogether(debate, {InferenceId{9}, InferenceId{2}}));
    QCOMPARE(inWords(debate), QStringLiteral("#9<-4 1<+2 1<-3&7 5<+1&6"));
}

void EditingTest::removes_data()
{
    QTest::addColumn<RecordId>("record");
    QTest::addColumn<QString>("inferences");
    QTest::addColumn<QString>("alsoGone");
    QTest::newRow("a premise leaves its link") << RecordId(ClaimId{cost}) << "#2<-4 1<+2 1<-3 5<+1"
                                               << "";
    QTest::newRow("an only premise takes the inference") << RecordId(ClaimId{choice}) << "1<+2 5<+1&6"
                                                         << "";
    QTest::newRow("a target takes what bears on it") << RecordId(ClaimId{harm}) << "5<+6"
                                                     << "";
    QTest::newRow("an objection takes its undercut") << RecordId(InferenceId{2}) << "1<+2 5<+1&6"
                                                     << "";
    QTest::newRow("a claim takes its statements and place") << RecordId(ClaimId{demand}) << "#2<-4 1<-3 5<+1&6"
                                                            << "statement place";
}

void EditingTest::removes()
{
    QFETCH(RecordId, record);
    QFETCH(QString, inferences);
    QFETCH(QString, alsoGone);
    Debate debate = sample();
    debate.apply(*removal(debate, {record}));
    QVERIFY(!debate.contains(record));
    QCOMPARE(inWords(debate), inferences);
    QCOMPARE(debate.table<Statement>().isEmpty(), alsoGone.contains(QStringLiteral("statement")));
    QCOMPARE(debate.table<Place>().isEmpty(), alsoGone.contains(QStringLiteral("place")));
    QVERIFY(faults(debate).empty());
}

void EditingTest::removesBranchesButNotWhatElseTheyServe()
{
    Debate debate = sample();
    debate.apply({put(inference(8, InferenceKind::Support, {demand}, ClaimId{stranger}))});
    debate.apply(*removal(debate, branchOf(debate, ClaimId{harm})));
    QCOMPARE(inWords(debate), QStringLiteral("5<+6 7<+2"));
    QVERIFY(debate.find(ClaimId{demand}));
    QVERIFY(!debate.find(ClaimId{poverty}));
}

void EditingTest::merges_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("gone");
    QTest::addColumn<QString>("inferences");
    QTest::newRow("strangers") << int(stranger) << int(demand) << "#2<-4 1<+7 1<-3 5<+1&6";
    QTest::newRow("a reason into its claim") << int(harm) << int(demand) << "#2<-4 1<-3 5<+1&6";
    QTest::newRow("a claim into its reason") << int(demand) << int(harm) << "#2<-4 2<-3 5<+2&6";
    QTest::newRow("two premises of one link") << int(harm) << int(cost) << "#2<-4 1<+2 1<-3 5<+1";
    QTest::newRow("an undercut's premise") << int(choice) << int(poverty) << "#2<-3 1<+2 1<-3 5<+1&6";
}

void EditingTest::merges()
{
    QFETCH(int, kept);
    QFETCH(int, gone);
    QFETCH(QString, inferences);
    Debate debate = sample();
    debate.apply(*mergeClaims(debate, ClaimId{kept}, ClaimId{gone}));
    QCOMPARE(inWords(debate), inferences);
    QVERIFY(!debate.find(ClaimId{gone}));
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.statementsOn(ClaimId{gone == demand ? kept : int(demand)}).size(), 1u);
}

void EditingTest::sortsAmongSiblings()
{
    Debate debate = sample();
    debate.apply(*moveBefore(debate, InferenceId{2}, InferenceId{1}));
    QCOMPARE(debate.bearingOn(ClaimId{harm}).front()->id, InferenceId{2});
    debate.apply(*moveBefore(debate, InferenceId{2}, {}));
    QCOMPARE(debate.bearingOn(ClaimId{harm}).back()->id, InferenceId{2});
}

void EditingTest::knowsAttacksByWhatTheyHit()
{
    const Debate debate = sample();
    QCOMPARE(attackKind(debate, *debate.find(InferenceId{3})), AttackKind::Undercut);
    QCOMPARE(attackKind(debate, *debate.find(InferenceId{2})), AttackKind::Undermining);
    QCOMPARE(attackKind(debate, inference(9, InferenceKind::Attack, {cost}, ClaimId{ban})), AttackKind::Rebuttal);
}

void EditingTest::tagsWithoutDoubles()
{
    Debate debate = sample();
    debate.apply(*addTag(debate, {ClaimId{harm}, ClaimId{ban}}, QStringLiteral("Sweden")));
    debate.apply(*addTag(debate, {ClaimId{harm}}, QStringLiteral(" sweden ")));
    QCOMPARE(debate.tags().count(), 1);
    const TagId sweden = debate.tags().all().front().id;
    QCOMPARE(debate.claimsWith(sweden).size(), 2u);
    debate.apply(
        *setTags(debate, ClaimId{harm}, {QStringLiteral("law"), QStringLiteral("LAW"), QStringLiteral("Sweden")}));
    QCOMPARE(debate.tags().count(), 2);
    QCOMPARE(debate.find(ClaimId{harm})->tags.size(), 2u);
    QCOMPARE(renameTag(debate, sweden, QStringLiteral("Law")).error().what,
        QStringLiteral("There is already a tag of that name."));
    debate.apply(*renameTag(debate, sweden, QStringLiteral("SWEDEN")));
    QCOMPARE(debate.find(sweden)->name, QStringLiteral("SWEDEN"));
}

void EditingTest::pinsAndUnpins()
{
    Debate debate = sample();
    debate.apply(*pin(debate, {{ClaimId{harm}, QPointF(10, 20)}}));
    QCOMPARE(debate.find(placeOf(ClaimId{harm}))->y, 20.0);
    debate.apply(*unpin(debate, {ClaimId{harm}, ClaimId{ban}}));
    QVERIFY(!debate.find(placeOf(ClaimId{harm})));
}

/// Whatever is asked, in whatever order: what the functions allow leaves a debate without faults.
void EditingTest::neverBreaksAPromise()
{
    QRandomGenerator random(7);
    Debate debate = sample();
    const auto anyClaim = [&] {
        const auto& all = debate.claims().all();
        return all[random.bounded(static_cast<quint32>(all.size()))].id;
    };
    const auto anyInference = [&] {
        const auto& all = debate.inferences().all();
        return all.empty() ? InferenceId{1} : all[random.bounded(static_cast<quint32>(all.size()))].id;
    };
    const auto anyTarget = [&] { return random.bounded(3) ? Target(anyClaim()) : Target(anyInference()); };
    const auto anyKind = [&] { return static_cast<InferenceKind>(random.bounded(3)); };
    const std::vector<std::function<Result<Edits>()>> asks = {
        [&] { return attachNew(debate, newClaim(debate, QStringLiteral("New")), anyKind(), anyTarget()); },
        [&] { return attachNew(debate, newClaim(debate, QStringLiteral("New")), anyKind(), anyTarget()); },
        [&] { return attach(debate, anyClaim(), anyKind(), anyTarget()); },
        [&] { return addPremise(debate, anyInference(), anyClaim()); },
        [&] { return retarget(debate, anyInference(), anyTarget()); },
        [&] { return replacePremise(debate, anyInference(), anyClaim(), anyClaim()); },
        [&] { return setKind(debate, {anyInference()}, anyKind()); },
        [&] { return separate(debate, anyInference()); },
        [&] {
            return linkTogether(debate, {anyInference(), anyInference()});
        },
        [&] { return debate.claims().count() > 5 ? mergeClaims(debate, anyClaim(), anyClaim()) : Edits(); },
        [&] { return debate.claims().count() > 5 ? removal(debate, {anyClaim()}) : Edits(); },
        [&] { return removal(debate, {anyInference()}); },
    };
    int allowed = 0;
    for (int step = 0; step < 4000; ++step) {
        const Result<Edits> edits = asks[random.bounded(static_cast<quint32>(asks.size()))]();
        if (!edits)
            continue;
        ++allowed;
        debate.apply(*edits);
        const std::vector<Fault> found = faults(debate);
        QVERIFY2(found.empty(),
            found.empty() ? "" : qPrintable(QStringLiteral("step %1: %2").arg(step).arg(found.front().what)));
    }
    QVERIFY(allowed > 2000);
}

QTEST_APPLESS_MAIN(EditingTest)
#include "editingtest.moc"
