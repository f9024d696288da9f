// links: debate layout
#include "model/layout/forest.h"
#include "model/layout/mapgraph.h"
#include "tests/support/randommap.h"

#include <QtTest>

static const ClaimId thesis{1}, reason{2}, objection{3}, aside{4}, partner{5};
static const InferenceId supports{11}, attacks{12}, undercuts{13};
static const IssueId question{21};

static Claim claim(ClaimId id, IssueId issue = {}, TopicId topic = {})
{
    Claim made;
    made.id = id;
    made.text = QStringLiteral("Claim %1.").arg(id.value);
    made.issue = issue;
    made.topic = topic;
    made.order = static_cast<double>(id.value);
    return made;
}

static Inference inference(InferenceId id, InferenceKind kind, std::vector<Premise> premises, Target target)
{
    Inference made;
    made.id = id;
    made.kind = kind;
    made.premises = std::move(premises);
    made.target = target;
    made.order = static_cast<double>(id.value);
    return made;
}

static Inference support(InferenceId id, ClaimId premise, Target target)
{
    return inference(id, InferenceKind::Support, {{premise}}, target);
}

static Inference attack(InferenceId id, ClaimId premise, Target target)
{
    return inference(id, InferenceKind::Attack, {{premise}}, target);
}

/// A map as text, the same for the same nodes and lines in whatever order they are: "1 <-support- 2".
static QStringList written(const MapGraph& graph)
{
    static const QStringList kinds = {"support", "attack", "undercut", "restate", "option"};
    static const QStringList parts = {"", "leg ", "stem "};
    const auto name = [&](int node) {
        const RecordId subject = graph.nodes()[static_cast<std::size_t>(node)].subject;
        return QString::number(subject.value);
    };
    QStringList lines;
    for (int i = 0; i < static_cast<int>(graph.nodes().size()); ++i)
        lines << name(i);
    for (const MapLine& line : graph.lines())
        lines << name(line.to) + " <-" + parts[int(line.part)] + kinds[int(line.kind)] + "- " + name(line.from);
    lines.sort();
    return lines;
}

class LayoutMapTest : public QObject {
    Q_OBJECT
private slots:
    void draws_data();
    void draws();
    void drawsBrokenDebates_data();
    void drawsBrokenDebates();
    void shows_data();
    void shows();
    void countsWhatIsFolded();
    void followsEveryChange_data();
    void followsEveryChange();
    void saysWhatHasChanged();
    void plantsForests_data();
    void plantsForests();
    void isQuickWhenLittleChanges();
};

void LayoutMapTest::draws_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QStringList>("expected");
    const Edits two = {put(claim(thesis)), put(claim(reason))};
    const Edits three = two + Edits{put(claim(objection))};
    QTest::newRow("nothing") << Edits() << QStringList();
    QTest::newRow("claims without lines") << two << QStringList{"1", "2"};
    QTest::newRow("one premise: a plain line")
        << two + Edits{put(support(supports, reason, thesis))} << QStringList{"1", "1 <-support- 2", "2"};
    QTest::newRow("linked premises: a junction")
        << three + Edits{put(inference(supports, InferenceKind::Support, {{reason}, {objection}}, thesis))}
        << QStringList{"1", "1 <-stem support- 11", "11", "11 <-leg support- 2", "11 <-leg support- 3", "2", "3"};
    QTest::newRow("an undercut: the line it ends on has a junction")
        << three + Edits{put(support(supports, reason, thesis)), put(attack(undercuts, objection, supports))}
        << QStringList{"1", "1 <-stem support- 11", "11", "11 <-leg support- 2", "11 <-undercut- 3", "2", "3"};
    QTest::newRow("an undercut of an undercut")
        << three
            + Edits{put(claim(aside)), put(support(supports, reason, thesis)),
                put(attack(undercuts, objection, supports)), put(attack(attacks, aside, undercuts))}
        << QStringList{"1", "1 <-stem support- 11", "11", "11 <-leg support- 2", "11 <-stem undercut- 13", "13",
               "13 <-leg undercut- 3", "13 <-undercut- 4", "2", "3", "4"};
    QTest::newRow("support of an inference")
        << three + Edits{put(support(supports, reason, thesis)), put(support(attacks, objection, supports))}
        << QStringList{"1", "1 <-stem support- 11", "11", "11 <-leg support- 2", "11 <-support- 3", "2", "3"};
    QTest::newRow("one claim in several inferences: one card")
        << three + Edits{put(support(supports, reason, thesis)), put(attack(attacks, reason, objection))}
        << QStringList{"1", "1 <-support- 2", "2", "3", "3 <-attack- 2"};
    QTest::newRow("two inferences between the same claims: two lines")
        << two + Edits{put(support(supports, reason, thesis)), put(attack(attacks, reason, thesis))}
        << QStringList{"1", "1 <-attack- 2", "1 <-support- 2", "2"};
    QTest::newRow("an option") << Edits{put(Issue{question, "Which?", {}, 0}), put(claim(thesis, question))}
                               << QStringList{"1", "21", "21 <-option- 1"};
    QTest::newRow("a restatement") << two + Edits{put(inference(supports, InferenceKind::Restate, {{reason}}, thesis))}
                                   << QStringList{"1", "1 <-restate- 2", "2"};
    QTest::newRow("a circle") << two
            + Edits{put(support(supports, reason, thesis)), put(support(attacks, thesis, reason))}
                              << QStringList{"1", "1 <-support- 2", "2", "2 <-support- 1"};
}

void LayoutMapTest::draws()
{
    QFETCH(Edits, edits);
    QFETCH(QStringList, expected);
    Debate debate;
    debate.apply(edits);
    expected.sort();
    QCOMPARE(written(MapGraph(debate)), expected);
}

void LayoutMapTest::drawsBrokenDebates_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QStringList>("expected");
    const Edits two = {put(claim(thesis)), put(claim(reason))};
    QTest::newRow("a target that is not there")
        << two + Edits{put(support(supports, reason, aside))} << QStringList{"1", "2"};
    QTest::newRow("a premise that is not there")
        << two + Edits{put(support(supports, aside, thesis))} << QStringList{"1", "2"};
    QTest::newRow("one of two premises is not there")
        << two + Edits{put(inference(supports, InferenceKind::Support, {{reason}, {aside}}, thesis))}
        << QStringList{"1", "1 <-stem support- 11", "11", "11 <-leg support- 2", "2"};
    QTest::newRow("no premises") << two + Edits{put(inference(supports, InferenceKind::Support, {}, thesis))}
                                 << QStringList{"1", "2"};
    QTest::newRow("a claim that supports itself")
        << two + Edits{put(support(supports, thesis, thesis))} << QStringList{"1", "2"};
    QTest::newRow("inferences that bear on each other")
        << two + Edits{put(attack(supports, thesis, attacks)), put(attack(attacks, reason, supports))}
        << QStringList{"1", "11", "11 <-leg undercut- 1", "11 <-stem undercut- 12", "12", "12 <-leg undercut- 2",
               "12 <-stem undercut- 11", "2"};
    QTest::newRow("an inference that bears on itself")
        << two + Edits{put(attack(supports, thesis, supports))} << QStringList{"1", "2"};
    QTest::newRow("an issue that is not there") << Edits{put(claim(thesis, question))} << QStringList{"1"};
}

void LayoutMapTest::drawsBrokenDebates()
{
    draws();
}

/// 21 ← 1 ← 2 (11), 1 ⊣ 3 (12), 11 ⊣ 4 (13): 5 stands alone; topic 31 has 1 and 2, topic 32 inside it 3.
static Debate smallDebate()
{
    Debate debate;
    const TopicId outer{31}, inner{32};
    Claim tagged = claim(aside);
    tagged.tags = {TagId{41}};
    debate.apply({put(Topic{outer, "Outer", {}, {}, 0}), put(Topic{inner, "Inner", outer, {}, 0}),
        put(Tag{TagId{41}, "Law", {}, 0}), put(Issue{question, "Which?", {}, 0}), put(claim(thesis, question, outer)),
        put(claim(reason, {}, outer)), put(claim(objection, {}, inner)), put(tagged), put(claim(partner)),
        put(support(supports, reason, thesis)), put(attack(attacks, objection, thesis)),
        put(attack(undercuts, aside, supports))});
    return debate;
}

void LayoutMapTest::shows_data()
{
    QTest::addColumn<MapFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("hidden");
    const QStringList undercut = {"1", "1 <-attack- 3", "1 <-stem support- 11", "11", "11 <-leg support- 2",
        "11 <-undercut- 4", "2", "21", "21 <-option- 1", "3", "4"};
    const auto without = [](QStringList lines, const QStringList& gone) {
        for (const QString& line : gone)
            lines.removeAll(line);
        return lines;
    };
    MapFilter filter;
    QTest::newRow("all") << filter << undercut + QStringList{"5"} << 0;
    filter.topics = {TopicId{31}};
    QTest::newRow("a topic and the one inside; a line that nothing bears on any more is plain")
        << filter << QStringList{"1", "1 <-attack- 3", "1 <-support- 2", "2", "21", "21 <-option- 1", "3"} << 2;
    filter.topics = {TopicId{32}};
    QTest::newRow("the inner topic: no issue without an option") << filter << QStringList{"3"} << 4;
    filter.topics = {};
    filter.tags = {TagId{41}};
    QTest::newRow("a tag") << filter << QStringList{"4"} << 4;
    filter.tags = {};
    filter.kinds = {LineKind::Attack};
    QTest::newRow("attacks: claims that have none are put away, those without any line are not")
        << filter << QStringList{"1", "1 <-attack- 3", "21", "21 <-option- 1", "3", "5"} << 2;
    filter.kinds = {};
    filter.folded = {supports};
    QTest::newRow("a folded junction hides what bears on it")
        << filter << QStringList{"1", "1 <-attack- 3", "21", "21 <-option- 1", "3", "5"} << 2;
    filter.folded = {thesis};
    QTest::newRow("a folded claim") << filter << QStringList{"1", "21", "21 <-option- 1", "5"} << 3;
    filter.folded = {question};
    QTest::newRow("a folded issue") << filter << QStringList{"21", "5"} << 4;
    filter.folded = {};
    filter.hidden = {aside};
    QTest::newRow("put away by hand") << filter
                                      << QStringList{"1", "1 <-attack- 3", "1 <-support- 2", "2", "21",
                                             "21 <-option- 1", "3", "5"}
                                      << 1;
    filter.hidden = {attacks};
    QTest::newRow("an inference put away by hand")
        << filter << without(undercut, {"1 <-attack- 3"}) + QStringList{"5"} << 0;
    filter.hidden = {};
    filter.focus = {objection, 1};
    QTest::newRow("in focus, one hop") << filter << QStringList{"1", "1 <-attack- 3", "3"} << 3;
    filter.focus = {reason, 1};
    QTest::newRow("in focus, one hop over a junction")
        << filter << without(undercut, {"1 <-attack- 3", "21", "21 <-option- 1", "3"}) << 2;
    filter.focus = {partner, 3};
    QTest::newRow("in focus, alone") << filter << QStringList{"5"} << 4;
    filter.focus = {ClaimId{99}, 1};
    QTest::newRow("in focus, gone") << filter << undercut + QStringList{"5"} << 0;
}

void LayoutMapTest::shows()
{
    QFETCH(MapFilter, filter);
    QFETCH(QStringList, expected);
    QFETCH(int, hidden);
    expected.sort();
    const Debate debate = smallDebate();
    const MapGraph built(debate, filter);
    QCOMPARE(written(built), expected);
    QCOMPARE(built.hiddenClaims(), hidden);
    MapGraph changed(debate);
    changed.show(debate, filter);
    QCOMPARE(written(changed), expected);
}

void LayoutMapTest::countsWhatIsFolded()
{
    MapFilter filter;
    filter.folded = {thesis, question};
    const MapGraph outer(smallDebate(), filter);
    QCOMPARE(outer.foldedUnder(question), 4);
    QCOMPARE(outer.foldedUnder(thesis), 0); // not on the map itself
    filter.folded = {thesis};
    const MapGraph inner(smallDebate(), filter);
    QCOMPARE(inner.foldedUnder(thesis), 3);
    Debate debate = smallDebate();
    debate.apply({put(support(InferenceId{14}, reason, partner))});
    QCOMPARE(MapGraph(debate, filter).foldedUnder(thesis), 2); // not 2, which bears on 5 as well
}

/// A random edit of a random debate: what people do, and what only a broken file holds.
static Edits randomEdits(const Debate& debate, std::minstd_rand& random)
{
    const auto anyClaim = [&] { return debate.claims().all()[random() % debate.claims().all().size()]; };
    const auto anyInference = [&] { return debate.inferences().all()[random() % debate.inferences().all().size()]; };
    const qint64 key = static_cast<qint64>(random()) + 1'000'000'000'000;
    switch (random() % 10) {
    case 0:
        return {put(claim(ClaimId{key}))};
    case 1:
        return {put(claim(ClaimId{key})), put(support(InferenceId{key + 1}, ClaimId{key}, anyClaim().id))};
    case 2:
        return {put(attack(InferenceId{key}, anyClaim().id, anyInference().id))};
    case 3:
        return {
            put(inference(InferenceId{key}, InferenceKind::Attack, {{anyClaim().id}, {anyClaim().id}}, anyClaim().id))};
    case 4:
        return {drop(anyInference().id)};
    case 5:
        return {drop(anyClaim().id)};
    case 6: {
        Inference changed = anyInference();
        changed.target = anyClaim().id;
        return {put(changed)};
    }
    case 7: {
        Inference changed = anyInference();
        changed.premises.push_back({anyClaim().id});
        return {put(changed)};
    }
    case 8: {
        Claim changed = anyClaim();
        changed.issue = debate.issues().isEmpty() ? IssueId() : debate.issues().all().front().id;
        changed.order += 0.5;
        return {put(changed)};
    }
    default:
        return debate.issues().isEmpty() ? Edits{put(Issue{IssueId{key}, "Why?", {}, 0})}
                                         : Edits{drop(debate.issues().all().front().id)};
    }
}

void LayoutMapTest::followsEveryChange_data()
{
    QTest::addColumn<MapFilter>("filter");
    const Debate debate = randomMap({.claims = 120});
    MapFilter filter;
    QTest::newRow("all") << filter;
    for (int i = 0; i < 12; ++i)
        filter.folded.insert(debate.claims().all()[static_cast<std::size_t>(i) * 7].id);
    QTest::newRow("folded") << filter;
    filter.topics = {debate.topics().all()[0].id, debate.topics().all()[2].id};
    QTest::newRow("folded, of two topics") << filter;
    filter = {};
    filter.kinds = {LineKind::Attack, LineKind::Undercut};
    QTest::newRow("objections") << filter;
    filter = {};
    filter.focus = {debate.claims().all()[5].id, 3};
    QTest::newRow("in focus") << filter;
}

/// Whatever happens, following it gives the same map as drawing it anew, and says every difference.
void LayoutMapTest::followsEveryChange()
{
    QFETCH(MapFilter, filter);
    std::minstd_rand random(7);
    Debate debate = randomMap({.claims = 120});
    MapGraph graph(debate, filter);
    for (int step = 0; step < 400; ++step) {
        std::set<RecordId> before;
        for (const MapNode& node : graph.nodes())
            before.insert(node.subject);
        const MapChanges changes = graph.update(debate, debate.apply(randomEdits(debate, random)));
        const MapGraph anew(debate, filter);
        QCOMPARE(written(graph), written(anew));
        QCOMPARE(graph.hiddenClaims(), anew.hiddenClaims());
        for (RecordId id : changes.added)
            QVERIFY(before.insert(id).second);
        for (RecordId id : changes.dropped)
            QVERIFY(before.erase(id) == 1);
        QCOMPARE(before.size(), graph.nodes().size());
        for (const MapNode& node : graph.nodes())
            QVERIFY(before.contains(node.subject));
    }
}

void LayoutMapTest::saysWhatHasChanged()
{
    Debate debate = smallDebate();
    MapGraph graph(debate);
    const MapChanges changes = graph.update(debate, debate.apply({drop(undercuts)}));
    QCOMPARE(changes.dropped, std::vector<RecordId>{supports}); // its junction: nothing bears on it any more
    QVERIFY(std::ranges::find(changes.relined, RecordId(supports)) != changes.relined.end());
    Claim reworded = claim(reason, {}, TopicId{31});
    reworded.text = "Another text.";
    const MapChanges worded = graph.update(debate, debate.apply({put(reworded)}));
    QCOMPARE(worded.altered, std::vector<RecordId>{reason});
    QVERIFY(worded.added.empty() && worded.dropped.empty());
}

void LayoutMapTest::plantsForests_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("expected");
    const Edits three = {put(claim(thesis)), put(claim(reason)), put(claim(objection))};
    QTest::newRow("under the first thing it bears on")
        << three + Edits{put(support(attacks, objection, reason)), put(support(supports, objection, thesis))}
        << QStringLiteral("1- 2- 3:1");
    QTest::newRow("an issue before all else") << three
            + Edits{put(Issue{question, "Which?", {}, 0}), put(claim(objection, question)),
                put(support(supports, objection, thesis))}
                                              << QStringLiteral("1- 2- 21- 3:21");
    QTest::newRow("a circle: its first claim is the root") << three
            + Edits{put(support(supports, thesis, reason)), put(support(attacks, reason, objection)),
                put(support(undercuts, objection, thesis))} << QStringLiteral("1- 2:3 3:1");
    QTest::newRow("a circle with a way out") << three
            + Edits{put(support(supports, thesis, reason)), put(support(attacks, reason, thesis)),
                put(support(undercuts, reason, objection))}
                                             << QStringLiteral("1:2 2:3 3-");
}

void LayoutMapTest::plantsForests()
{
    QFETCH(Edits, edits);
    QFETCH(QString, expected);
    Debate debate;
    debate.apply(edits);
    const MapGraph graph(debate);
    const Forest forest = spanningForest(graph.cards());
    QStringList words;
    for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
        const int parent = forest.parent[i];
        const QString name = QString::number(graph.nodes()[i].subject.value);
        const QString under
            = parent < 0 ? QString() : QString::number(graph.nodes()[std::size_t(parent)].subject.value);
        words << name + (parent < 0 ? '-' : ':') + under;
    }
    words.sort();
    QCOMPARE(words.join(' '), expected);
    QCOMPARE(forest.topDown.size(), graph.nodes().size());
}

/// Counted, not timed: what is told to have changed is what the edit touched, however large the debate.
void LayoutMapTest::isQuickWhenLittleChanges()
{
    Debate debate = randomMap({.claims = 20'000});
    MapGraph graph(debate);
    const ClaimId parent = debate.claims().all()[500].id;
    const MapChanges changes = graph.update(
        debate, debate.apply({put(claim(ClaimId{77})), put(support(InferenceId{78}, ClaimId{77}, parent))}));
    QCOMPARE(changes.added, std::vector<RecordId>{ClaimId{77}});
    QVERIFY(changes.relined.size() <= 2 && !changes.isEverything);
}

QTEST_APPLESS_MAIN(LayoutMapTest)
#include "layoutmaptest.moc"
