// links: debate layout
#include "model/layout/layoutplan.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"
#include "model/layout/mapgraph.h"
#include "model/layout/packing.h"
#include "model/layout/regions.h"
#include "model/layout/sections.h"
#include "tests/support/randommap.h"

#include <QtTest>

#include <cmath>

static QString realHelper()
{
    return QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout");
}

/// Sizes as of cards: of one width, and as high as their texts need.
static QSizeF sizeOf(RecordId card)
{
    return {240, 52.0 + static_cast<double>(static_cast<quint64>(card.value) % 5) * 18};
}

/// A debate that is edited, its map, and its arrangement, brought up to date as the window does it.
struct Drawn {
    explicit Drawn(Debate aDebate, LayoutWishes someWishes = {})
        : debate(std::move(aDebate))
        , graph(debate)
        , wishes(std::move(someWishes))
    {
        arrange();
    }

    void edit(const Edits& edits)
    {
        graph.update(debate, debate.apply(edits));
        arrange();
    }
    void arrange()
    {
        const LayoutPlan plan(graph.cards(), sizeOf, wishes, arrangement);
        asked = static_cast<int>(plan.request().pieces.size());
        arrangement = plan.arranged(layOutNow(plan.request(), realHelper()).result);
    }

    Debate debate;
    MapGraph graph;
    LayoutWishes wishes;
    Arrangement arrangement;
    int asked = 0; ///< pieces that were laid out last
};

/// What is always true of an arrangement. Returns what is not, in words.
static QString faultOf(const Drawn& drawn)
{
    const Arrangement& arrangement = drawn.arrangement;
    if (!arrangement.suits(drawn.graph.cards()))
        return QStringLiteral("not every card has a place, or another has");
    PiecePlaces regionPlaces;
    std::vector<LayoutBox> regionSizes;
    for (int i = 0; i < arrangement.sectionCount(); ++i) {
        const PlacedSection& section = arrangement.section(i);
        if (section.cards.empty() || section.cards.size() > std::size_t(SectionSize::largest))
            return QStringLiteral("a section of %1 cards").arg(section.cards.size());
        PiecePlaces places;
        std::vector<LayoutBox> sizes;
        const QRectF box = arrangement.boxOfSection(i);
        for (const PlacedCard& card : section.cards) {
            if (!std::isfinite(card.inner.x()) || !std::isfinite(card.inner.y()))
                return QStringLiteral("a place that is no number");
            places.push_back({card.usual.x(), card.usual.y()});
            sizes.push_back({card.size.width(), card.size.height()});
            if (!card.isPinned && card.inner == card.usual && !box.contains(*arrangement.boxOf(card.subject)))
                return QStringLiteral("a card outside its section");
        }
        if (haveOverlap(places, sizes))
            return QStringLiteral("cards of a section overlap");
        regionPlaces.push_back({box.center().x(), box.center().y()});
        regionSizes.push_back({box.width(), box.height()});
    }
    return haveOverlap(regionPlaces, regionSizes) ? QStringLiteral("sections overlap") : QString();
}

static Claim newClaim(qint64 id)
{
    Claim claim;
    claim.id = ClaimId{id};
    claim.text = QStringLiteral("One more claim.");
    claim.order = 1e6 + static_cast<double>(id);
    return claim;
}

static Inference newReason(qint64 id, ClaimId premise, ClaimId target)
{
    Inference inference;
    inference.id = InferenceId{id};
    inference.premises = {{premise}};
    inference.target = target;
    inference.order = 1e6 + static_cast<double>(id);
    return inference;
}

class LayoutArrangementTest : public QObject {
    Q_OBJECT
private slots:
    void arranges_data();
    void arranges();
    void isTheSameEachTime();
    void cutsWhereTheUserMarked();
    void cutsEvenly_data();
    void cutsEvenly();
    void stacksManySiblings();
    void leavesTheRestAlone();
    void followsRandomEdits();
    void growsFromNothing();
    void keepsPins();
    void routesLines_data();
    void routesLines();
    void showsNewCardsAtOnce();
    void worksWithoutHelper();
    void keepsItsBytes();
    void refusesBytes();
    void makesRoom_data();
    void makesRoom();
    void packs_data();
    void packs();
};

void LayoutArrangementTest::arranges_data()
{
    QTest::addColumn<RandomMap>("shape");
    QTest::addColumn<LayoutDirection>("direction");
    const auto row
        = [](const char* name, const RandomMap& shape, LayoutDirection direction = LayoutDirection::TopDown) {
              QTest::newRow(name) << shape << direction;
          };
    row("one claim", {.claims = 1});
    row("two claims", {.claims = 2});
    row("a small debate", {.claims = 30});
    row("300 claims", {.claims = 300});
    row("2,000 claims", {.claims = 2000, .seed = 5});
    row("claims without lines", {.claims = 400, .treeShare = 0, .crossShare = 0});
    row("mostly cross links", {.claims = 200, .treeShare = 0.2, .crossShare = 3});
    row("stars", {.claims = 600, .claimsOfThesis = 300, .claimsOfPart = 300, .depth = 1});
    row("chains", {.claims = 600, .claimsOfPart = 2, .depth = 1000});
    row("linked premises and undercuts", {.claims = 300, .undercutShare = 0.5, .linkedShare = 0.5});
    row("upwards", {.claims = 300}, LayoutDirection::BottomUp);
    row("to the right", {.claims = 300}, LayoutDirection::LeftRight);
    row("to the left", {.claims = 300}, LayoutDirection::RightToLeft);
}

void LayoutArrangementTest::arranges()
{
    QFETCH(RandomMap, shape);
    QFETCH(LayoutDirection, direction);
    LayoutWishes wishes;
    wishes.direction = direction;
    const Drawn drawn(randomMap(shape), wishes);
    QCOMPARE(faultOf(drawn), QString());
    const QRectF bounds = drawn.arrangement.bounds();
    if (shape.claims >= 200) {
        const double aspect = bounds.width() / bounds.height();
        QVERIFY2(aspect >= 0.5 && aspect <= 2, qPrintable(QString::number(aspect)));
    }
    int against = 0;
    int lines = 0;
    for (const MapLine& line : drawn.graph.lines()) {
        const QPointF way = *drawn.arrangement.centreOf(drawn.graph.nodes()[std::size_t(line.to)].subject)
            - *drawn.arrangement.centreOf(drawn.graph.nodes()[std::size_t(line.from)].subject);
        const RecordId from = drawn.graph.nodes()[std::size_t(line.from)].subject;
        if (drawn.arrangement.parentOf(from) != drawn.graph.nodes()[std::size_t(line.to)].subject)
            continue;
        const double along = isSideways(direction) ? way.x() : way.y();
        const bool isBackwards = direction == LayoutDirection::TopDown || direction == LayoutDirection::LeftRight;
        against += isBackwards ? along >= 0 : along <= 0;
        ++lines;
    }
    QVERIFY2(against <= lines / 100, "what bears on a card is beyond it, the way the map runs");
}

/// Whatever way the same debate came to be.
void LayoutArrangementTest::isTheSameEachTime()
{
    const Debate debate = randomMap({.claims = 400});
    Debate shuffled;
    Edits edits;
    for (const Inference& inference : debate.inferences().all())
        edits.push_back(put(inference));
    for (auto claim = debate.claims().all().rbegin(); claim != debate.claims().all().rend(); ++claim)
        edits.push_back(put(*claim));
    for (const Issue& issue : debate.issues().all())
        edits.push_back(put(issue));
    for (const Topic& topic : debate.topics().all())
        edits.push_back(put(topic));
    shuffled.apply(edits);
    const Drawn one(debate);
    const Drawn other(shuffled);
    QCOMPARE(one.arrangement.toBytes(), other.arrangement.toBytes());
}

void LayoutArrangementTest::cutsWhereTheUserMarked()
{
    Debate debate;
    Edits edits = {put(Issue{IssueId{1}, "Which?", {}, 0})};
    for (qint64 option = 1; option <= 3; ++option) {
        Claim answer = newClaim(option * 100);
        answer.issue = IssueId{1};
        edits.push_back(put(answer));
        for (qint64 i = 1; i <= 25; ++i) {
            edits.push_back(put(newClaim(option * 100 + i)));
            edits.push_back(
                put(newReason(option * 1000 + i, ClaimId{option * 100 + i}, ClaimId{option * 100 + (i - 1) / 3})));
        }
    }
    debate.apply(edits);
    const Drawn drawn(debate);
    QCOMPARE(drawn.arrangement.sectionCount(), 4);
    for (qint64 option = 1; option <= 3; ++option) {
        const int section = drawn.arrangement.sectionOf(ClaimId{option * 100});
        QCOMPARE(drawn.arrangement.section(section).head, RecordId(ClaimId{option * 100}));
        QCOMPARE(drawn.arrangement.section(section).under, RecordId(IssueId{1}));
        QCOMPARE(drawn.arrangement.section(section).cards.size(), std::size_t(26));
    }
}

void LayoutArrangementTest::cutsEvenly_data()
{
    QTest::addColumn<RandomMap>("shape");
    QTest::addColumn<int>("most");
    QTest::newRow("one tree of 1,000") << RandomMap{.claims = 1000,
        .treeShare = 1,
        .crossShare = 0,
        .claimsOfThesis = 1000,
        .hasTopics = false,
        .thesesOfIssue = 0} << 30;
    QTest::newRow("a star of 1,000") << RandomMap{.claims = 1000,
        .treeShare = 1,
        .crossShare = 0,
        .claimsOfThesis = 1000,
        .claimsOfPart = 1000,
        .hasTopics = false,
        .thesesOfIssue = 0,
        .depth = 1} << 12;
    QTest::newRow("1,000 claims without lines")
        << RandomMap{.claims = 1000, .treeShare = 0, .crossShare = 0, .hasTopics = false, .thesesOfIssue = 0} << 12;
    QTest::newRow("a small debate stays whole")
        << RandomMap{.claims = 40, .treeShare = 1, .hasTopics = false, .thesesOfIssue = 0} << 1;
}

void LayoutArrangementTest::cutsEvenly()
{
    QFETCH(RandomMap, shape);
    QFETCH(int, most);
    const MapGraph graph(randomMap(shape));
    const Forest forest = spanningForest(graph.cards());
    const Cut cut = cutIntoSections(graph.cards(), forest);
    std::size_t all = 0;
    for (const Section& section : cut.sections) {
        QVERIFY(section.cards.size() <= std::size_t(SectionSize::largest));
        all += section.cards.size();
    }
    QCOMPARE(all, graph.nodes().size());
    QVERIFY2(static_cast<int>(cut.sections.size()) <= most, qPrintable(QString::number(cut.sections.size())));
}

/// 150 reasons for one claim are a block that fits a screen, not a ribbon of 40,000 units.
void LayoutArrangementTest::stacksManySiblings()
{
    Debate debate;
    Edits edits = {put(newClaim(1))};
    for (qint64 i = 2; i <= 150; ++i)
        edits.insert(edits.end(), {put(newClaim(i)), put(newReason(i, ClaimId{i}, ClaimId{1}))});
    debate.apply(edits);
    const Drawn drawn(debate);
    QCOMPARE(faultOf(drawn), QString());
    QCOMPARE(drawn.arrangement.sectionCount(), 1);
    const QRectF bounds = drawn.arrangement.bounds();
    QVERIFY(bounds.width() < 5000 && bounds.height() < 4000);
    for (qint64 i = 2; i <= 150; ++i) {
        const std::vector<QPointF> points = drawn.arrangement.route(ClaimId{i}, ClaimId{1}).points;
        for (std::size_t p = 0; p + 1 < points.size() && p < 2; ++p) { // in the gap between columns, over no card
            for (qint64 other = 2; other <= 150; ++other) {
                const QRectF card = drawn.arrangement.boxOf(ClaimId{other})->adjusted(1, 1, -1, -1);
                QVERIFY(!card.contains((points[p] + points[p + 1]) / 2) && (p == 0 || !card.contains(points[p])));
            }
        }
    }
}

void LayoutArrangementTest::leavesTheRestAlone()
{
    Drawn drawn(randomMap({.claims = 2000}));
    for (qint64 step = 1; step <= 40; ++step) {
        const ClaimId parent = drawn.debate.claims().all()[static_cast<std::size_t>(step) * 37].id;
        const Arrangement before = drawn.arrangement;
        drawn.edit({put(newClaim(step)), put(newReason(step, ClaimId{step}, parent))});
        QCOMPARE(faultOf(drawn), QString());
        const Arrangement& after = drawn.arrangement;
        QVERIFY(after.sectionOf(ClaimId{step}) >= 0);
        int laidAnew = 0;
        for (int i = 0; i < before.sectionCount(); ++i)
            laidAnew += i >= after.sectionCount() || before.section(i).signature != after.section(i).signature;
        QCOMPARE(laidAnew, 1);
        for (int i = 0; i < before.sectionCount(); ++i) {
            if (before.section(i).signature != after.section(i).signature)
                continue;
            for (const PlacedCard& card : before.section(i).cards)
                QCOMPARE(*after.centreOf(card.subject) - after.origin(i), card.inner);
        }
    }
}

void LayoutArrangementTest::followsRandomEdits()
{
    std::minstd_rand random(5);
    Drawn drawn(randomMap({.claims = 300}));
    for (int step = 0; step < 150; ++step) {
        const auto any = [&] { return drawn.debate.claims().all()[random() % drawn.debate.claims().all().size()].id; };
        const auto anyInference
            = [&] { return drawn.debate.inferences().all()[random() % drawn.debate.inferences().all().size()]; };
        const qint64 key = 1000 + step;
        Inference moved = anyInference();
        moved.target = any();
        switch (random() % 6) {
        case 0:
            drawn.edit({put(newClaim(key))});
            break;
        case 1:
            drawn.edit({put(newClaim(key)), put(newReason(key, ClaimId{key}, any()))});
            break;
        case 2:
            drawn.edit({drop(any())});
            break;
        case 3:
            drawn.edit({drop(anyInference().id)});
            break;
        case 4:
            drawn.edit({put(moved)});
            break;
        default:
            drawn.edit({put(newClaim(key)), put(newReason(key, any(), ClaimId{key}))});
        }
        QCOMPARE(faultOf(drawn), QString());
    }
}

/// From an empty debate, claim by claim, as a person builds it.
void LayoutArrangementTest::growsFromNothing()
{
    std::minstd_rand random(9);
    Drawn drawn{Debate()};
    QVERIFY(drawn.arrangement.isEmpty());
    for (qint64 key = 1; key <= 400; ++key) {
        Edits edits = {put(newClaim(key))};
        if (key % 9 != 0 && key > 1)
            edits.push_back(
                put(newReason(key, ClaimId{key}, ClaimId{1 + static_cast<qint64>(random() % unsigned(key - 1))})));
        drawn.edit(edits);
        QCOMPARE(faultOf(drawn), QString());
    }
    QVERIFY(drawn.arrangement.sectionCount() > 2);
}

void LayoutArrangementTest::keepsPins()
{
    Drawn drawn(randomMap({.claims = 200}));
    const RecordId near = drawn.arrangement.section(0).cards[2].subject;
    const RecordId far = drawn.arrangement.section(0).cards[3].subject;
    const QPointF usual = *drawn.arrangement.centreOf(near);
    const QPointF onto = *drawn.arrangement.centreOf(drawn.arrangement.section(0).cards[4].subject) + QPointF(9, 7);
    drawn.wishes.pins = {{near, onto}, {far, {-5000, 4000}}};
    drawn.arrange();
    QCOMPARE(drawn.asked, 0); // nothing to lay out for that
    QCOMPARE(*drawn.arrangement.centreOf(near), onto);
    QCOMPARE(*drawn.arrangement.centreOf(far), QPointF(-5000, 4000));
    QVERIFY(drawn.arrangement.isPinned(near) && drawn.arrangement.isPinned(far));
    const QRectF pinned = *drawn.arrangement.boxOf(near);
    for (const PlacedCard& card : drawn.arrangement.section(0).cards) {
        if (card.subject != near)
            QVERIFY(!drawn.arrangement.boxOf(card.subject)->intersects(pinned)); // they made way
    }
    for (qint64 key = 1; key <= 10; ++key) // whatever else happens
        drawn.edit({put(newClaim(key)), put(newReason(key, ClaimId{key}, drawn.debate.claims().all()[5].id))});
    QCOMPARE(*drawn.arrangement.centreOf(near), onto);
    QCOMPARE(*drawn.arrangement.centreOf(far), QPointF(-5000, 4000));
    drawn.arrangement = Arrangement();
    drawn.arrange(); // all anew
    QCOMPARE(*drawn.arrangement.centreOf(near), onto);

    Drawn released(randomMap({.claims = 200}));
    released.wishes.pins = {{near, onto}};
    released.arrange();
    released.wishes.pins = {};
    released.arrange();
    QCOMPARE(*released.arrangement.centreOf(near), usual);
}

void LayoutArrangementTest::routesLines_data()
{
    QTest::addColumn<LayoutDirection>("direction");
    QTest::newRow("down") << LayoutDirection::TopDown;
    QTest::newRow("up") << LayoutDirection::BottomUp;
    QTest::newRow("right") << LayoutDirection::LeftRight;
    QTest::newRow("left") << LayoutDirection::RightToLeft;
}

void LayoutArrangementTest::routesLines()
{
    QFETCH(LayoutDirection, direction);
    LayoutWishes wishes;
    wishes.direction = direction;
    const Drawn drawn(randomMap({.claims = 300}), wishes);
    int between = 0;
    for (const MapLine& line : drawn.graph.lines()) {
        const RecordId from = drawn.graph.nodes()[std::size_t(line.from)].subject;
        const RecordId to = drawn.graph.nodes()[std::size_t(line.to)].subject;
        const LineRoute route = drawn.arrangement.route(drawn.graph.cards(), line);
        QVERIFY(route.points.size() >= 2);
        const QRectF start = drawn.arrangement.boxOf(from)->adjusted(-0.01, -0.01, 0.01, 0.01);
        const QRectF end = drawn.arrangement.boxOf(to)->adjusted(-0.01, -0.01, 0.01, 0.01);
        QVERIFY(start.contains(route.points.front()) && end.contains(route.points.back()));
        const bool isWithin = drawn.arrangement.sectionOf(from) == drawn.arrangement.sectionOf(to);
        QCOMPARE(route.lineClass == LineClass::Within, isWithin);
        between += route.lineClass == LineClass::Trunk;
    }
    QVERIFY(between > 0);
}

void LayoutArrangementTest::showsNewCardsAtOnce()
{
    Drawn drawn(randomMap({.claims = 300}));
    const ClaimId parent = drawn.debate.claims().all()[3].id;
    drawn.graph.update(
        drawn.debate, drawn.debate.apply({put(newClaim(1)), put(newReason(1, ClaimId{1}, parent)), put(newClaim(2))}));
    const QPointF place = drawn.arrangement.provisional(drawn.graph.cards(), ClaimId{1}, {240, 80});
    const QRectF above = *drawn.arrangement.boxOf(parent);
    QVERIFY(place.y() > above.bottom() && place.y() < above.bottom() + 400);
    const QPointF alone = drawn.arrangement.provisional(drawn.graph.cards(), ClaimId{2}, {240, 80});
    QVERIFY(!drawn.arrangement.bounds().contains(alone));
}

/// The last resort keeps every promise but beauty.
void LayoutArrangementTest::worksWithoutHelper()
{
    const MapGraph graph(randomMap({.claims = 1000}));
    const LayoutPlan plan(graph.cards(), sizeOf, {});
    Drawn drawn(randomMap({.claims = 1000}));
    drawn.arrangement = plan.arranged(layOutNow(plan.request(), QString()).result);
    QCOMPARE(faultOf(drawn), QString());
    drawn.arrangement = plan.arranged({}); // not even that
    QCOMPARE(faultOf(drawn), QString());
}

void LayoutArrangementTest::keepsItsBytes()
{
    Drawn drawn(randomMap({.claims = 400}));
    drawn.wishes.pins = {{drawn.arrangement.section(0).cards[1].subject, {-1234.5, 77}}};
    drawn.arrange();
    const QByteArray bytes = drawn.arrangement.toBytes();
    Result<Arrangement> read = Arrangement::fromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->toBytes(), bytes);
    QVERIFY(read->suits(drawn.graph.cards()));
    drawn.arrangement = *read;
    QCOMPARE(faultOf(drawn), QString());
    drawn.arrange();
    QCOMPARE(drawn.asked, 0); // nothing is laid out again
    QCOMPARE(drawn.arrangement.toBytes(), bytes);
    drawn.edit({drop(drawn.debate.claims().all().front().id)});
    QVERIFY(!read->suits(drawn.graph.cards()));
}

void LayoutArrangementTest::refusesBytes()
{
    const QByteArray good = Drawn(randomMap({.claims = 60})).arrangement.toBytes();
    QVERIFY(Arrangement::fromBytes(good));
    QVERIFY(!Arrangement::fromBytes({}));
    QVERIFY(!Arrangement::fromBytes(good + 'x'));
    for (qsizetype length = 0; length < good.size(); length += 7)
        QVERIFY(!Arrangement::fromBytes(good.left(length)));
    std::minstd_rand random(1);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int i = 1 + static_cast<int>(random() % 3); i > 0; --i)
            bytes[static_cast<qsizetype>(random() % unsigned(bytes.size()))] = static_cast<char>(random());
        if (Result<Arrangement> read = Arrangement::fromBytes(bytes)) {
            for (int i = 0; i < read->sectionCount(); ++i)
                QVERIFY(std::isfinite(read->boxOfSection(i).width()) && !read->section(i).cards.empty());
            QVERIFY(!read->bounds().isEmpty());
        }
    }
}

void LayoutArrangementTest::makesRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("growth");
    QTest::newRow("a little") << 40 << 30.0;
    QTest::newRow("much") << 40 << 700.0;
    QTest::newRow("out of all proportion") << 40 << 20'000.0;
    QTest::newRow("among many") << 400 << 300.0;
}

void LayoutArrangementTest::makesRoom()
{
    QFETCH(int, count);
    QFETCH(double, growth);
    std::minstd_rand random(2);
    constexpr double gap = 64;
    std::vector<LayoutBox> sizes;
    for (int i = 0; i < count; ++i)
        sizes.push_back({300.0 + random() % 1500, 200.0 + random() % 900});
    const std::vector<LayoutPoint> corners = inRows(sizes, {gap, 1.4});
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        boxes.emplace_back(corners[i].x, corners[i].y, sizes[i].width, sizes[i].height);
    for (int round = 0; round < 30; ++round) {
        RegionChange change{static_cast<int>(random() % unsigned(count)), {}};
        const QRectF old = boxes[std::size_t(change.region)];
        change.box = old.adjusted(-growth * (random() % 2), -growth * (random() % 2), growth, growth * (random() % 2));
        const std::vector<QRectF> made = withRoomFor({change}, boxes, gap);
        int moved = 0;
        for (std::size_t i = 0; i < made.size(); ++i) {
            moved += made[i].topLeft() != boxes[i].topLeft();
            for (std::size_t j = i + 1; j < made.size(); ++j)
                QVERIFY(
                    !made[i]
                         .adjusted(-gap / 2 + 0.1, -gap / 2 + 0.1, gap / 2 - 0.1, gap / 2 - 0.1)
                         .intersects(made[j].adjusted(-gap / 2 + 0.1, -gap / 2 + 0.1, gap / 2 - 0.1, gap / 2 - 0.1)));
        }
        QCOMPARE(made[std::size_t(change.region)].size(), change.box.size());
        if (growth < 100)
            QVERIFY(moved < count / 2);
        const QRectF free = freePlace({-100, -100, 500, 400}, made, gap);
        QVERIFY(std::none_of(made.begin(), made.end(), [&](const QRectF& box) { return box.intersects(free); }));
    }
}

void LayoutArrangementTest::packs_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("underEach");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a chain") << 60 << 1;
    QTest::newRow("two under each") << 100 << 2;
    QTest::newRow("many under each") << 300 << 25;
    QTest::newRow("all under one") << 200 << 200;
    QTest::newRow("none under any") << 200 << 0;
}

void LayoutArrangementTest::packs()
{
    QFETCH(int, count);
    QFETCH(int, underEach);
    std::minstd_rand random(4);
    std::vector<PackedBox> boxes;
    std::vector<LayoutBox> sizes;
    for (int i = 0; i < count; ++i) {
        sizes.push_back({500.0 + random() % 1500, 300.0 + random() % 800});
        PackedBox box{sizes.back().width, sizes.back().height, -1, 0, 0};
        if (i > 0 && underEach > 0)
            box.parent = (i - 1) / underEach;
        box.anchor = random() % 500;
        boxes.push_back(box);
    }
    PiecePlaces centres = packed(boxes, {});
    double right = 0, bottom = 0;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (boxes[i].parent >= 0)
            QVERIFY(
                centres[i].y > centres[std::size_t(boxes[i].parent)].y - boxes[std::size_t(boxes[i].parent)].height);
        centres[i].x += sizes[i].width / 2;
        centres[i].y += sizes[i].height / 2;
        right = std::max(right, centres[i].x + sizes[i].width / 2);
        bottom = std::max(bottom, centres[i].y + sizes[i].height / 2);
    }
    QVERIFY(!haveOverlap(centres, sizes));
    if (count >= 100)
        QVERIFY2(right / bottom > 0.5 && right / bottom < 2.5, qPrintable(QString::number(right / bottom)));
}

QTEST_GUILESS_MAIN(LayoutArrangementTest)
#include "layoutarrangementtest.moc"
