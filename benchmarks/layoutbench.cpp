#include "benchmarks/layoutbench.h"

#include "benchmarks/child.h"
#include "benchmarks/drawing.h"
#include "model/layout/layoutplan.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"
#include "model/layout/mapgraph.h"
#include "tests/support/randommap.h"

#include <QElapsedTimer>
#include <QLocale>

#include <array>

namespace {

double sinceStart(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// A map with the sizes its cards would have.
struct BenchMap {
    explicit BenchMap(const RandomMap& shape)
        : debate(randomMap(shape))
        , graph(debate)
    {
        for (const MapNode& node : graph.nodes())
            sizes.push_back(node.isJunction() ? QSizeF(junctionSize, junctionSize) : sizeOf(node.subject));
    }

    QSizeF sizeOf(RecordId card) const
    {
        constexpr int lettersInLine = 32;
        const Claim* claim = debate.find(card.as<ClaimId>());
        const auto lines = claim ? claim->text.size() / lettersInLine + 1 : 2;
        return {240, static_cast<double>(34 + 18 * lines)};
    }
    CardSizes sizing() const
    {
        return [this](RecordId card) { return sizeOf(card); };
    }

    Debate debate;
    MapGraph graph;
    std::vector<QSizeF> sizes;
};

struct OwnLayout {
    Arrangement arrangement;
    double milliseconds = 0;
    double megabytes = 0; ///< of the helper
    int plainPieces = 0;
};

OwnLayout layOut(const BenchMap& map, const Arrangement& earlier = {})
{
    OwnLayout layout;
    QElapsedTimer clock;
    clock.start();
    const LayoutPlan plan(map.graph.cards(), map.sizing(), {}, earlier);
    const LayoutOutcome outcome = layOutNow(plan.request());
    layout.arrangement = plan.arranged(outcome.result);
    layout.milliseconds = sinceStart(clock);
    layout.plainPieces = outcome.plainPieces;
    const std::string request = toText(plan.request());
    layout.megabytes
        = runChild(layoutHelper(), {}, QByteArray::fromStdString(request), 60).megabytes;
    return layout;
}

Drawing drawingOf(const BenchMap& map, const Arrangement& arrangement)
{
    std::vector<QPointF> centres;
    for (const MapNode& node : map.graph.nodes())
        centres.push_back(*arrangement.centreOf(node.subject));
    return drawingOf(map.graph.cards(), map.sizes, centres);
}

QByteArray asDot(const BenchMap& map)
{
    QByteArray text = "digraph { nodesep=0.38888; ranksep=0.77777; node [shape=box fixedsize=true label=\"\"];\n";
    for (std::size_t i = 0; i < map.sizes.size(); ++i) {
        text += QByteArray::number(i) + " [width=" + QByteArray::number(map.sizes[i].width() / 72)
            + " height=" + QByteArray::number(map.sizes[i].height() / 72) + "];\n";
    }
    for (const MapLine& line : map.graph.lines())
        text += QByteArray::number(line.to) + "->" + QByteArray::number(line.from) + ";\n";
    return text + "}\n";
}

/// Of dot's plain output: "node NAME X Y WIDTH HEIGHT …", inches, y upwards.
Drawing drawingFromPlain(const BenchMap& map, const QByteArray& plain)
{
    std::vector<QPointF> centres(map.sizes.size());
    for (const QByteArray& line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 5 && words[0] == "node")
            centres[words[1].toUInt()] = {words[2].toDouble() * 72, -words[3].toDouble() * 72};
    }
    return drawingOf(map.graph.cards(), map.sizes, centres);
}

struct Limits {
    int claims;
    double time;
    double crossings;
    int rounds;
};

constexpr std::array againstDot
    = {Limits{300, 0.7, 1.1, 7}, Limits{1000, 0.15, 0.9, 7}, Limits{3000, 0.04, 0.6, 3}, Limits{10'000, 0.01, 0.6, 1}};

QString cards(int count)
{
    return QLocale(QLocale::English).toString(count) + QStringLiteral(" cards");
}

void compare(const Limits& limits, Effort effort, Figures& figures)
{
    RandomMap shape;
    shape.claims = limits.claims;
    const BenchMap map(shape);
    const QByteArray dotText = asDot(map);
    std::vector<double> ours;
    std::vector<double> theirs;
    OwnLayout own;
    ChildRun dot;
    for (int round = 0; round < (effort == Effort::Full ? limits.rounds : 1); ++round) {
        own = layOut(map);
        ours.push_back(own.milliseconds);
        dot = runChild(QStringLiteral("dot"), {QStringLiteral("-Tplain")}, dotText, 600);
        theirs.push_back(dot.milliseconds);
    }
    const QString what = QStringLiteral("layout of ") + cards(limits.claims);
    if (!dot.isDone) {
        figures.push_back(notMeasured(what, QStringLiteral("dot is not installed or did not finish")));
        return;
    }
    const Drawing mine = drawingOf(map, own.arrangement);
    const Drawing its = drawingFromPlain(map, dot.output);
    const auto note = [](double one, double other, const char* unit) {
        return QStringLiteral("%1 against %2%3").arg(one, 0, 'f', 1).arg(other, 0, 'f', 1).arg(QLatin1StringView(unit));
    };
    const double time = median(ours) / median(theirs);
    figures.push_back(atMost(limits.time, time, QStringLiteral("× dot"), what + QStringLiteral(": time"),
        note(median(ours), median(theirs), " ms")));
    figures.push_back(atMost(0.3, own.megabytes / dot.megabytes, QStringLiteral("× dot"),
        what + QStringLiteral(": memory of the helper"), note(own.megabytes, dot.megabytes, " MB")));
    figures.push_back(atMost(0.6, mine.meanTreeLine() / its.meanTreeLine(), QStringLiteral("× dot"),
        what + QStringLiteral(": mean tree line"), note(mine.meanTreeLine(), its.meanTreeLine(), " units")));
    figures.push_back(atMost(limits.crossings, double(mine.crossings()) / its.crossings(), QStringLiteral("× dot"),
        what + QStringLiteral(": crossings"), note(mine.crossings(), its.crossings(), "")));
    figures.push_back(atMost(0, mine.overlaps(), {}, what + QStringLiteral(": overlaps")));
    figures.push_back(between(0.5, 2, mine.aspect(), {}, what + QStringLiteral(": width to height"),
        note(mine.aspect(), its.aspect(), "")));
    figures.push_back(atMost(0, own.plainPieces, {}, what + QStringLiteral(": pieces that dot did not lay out")));
}

void measureDense(Figures& figures)
{
    RandomMap longLinks;
    longLinks.claims = 3000;
    longLinks.longShare = 1;
    figures.push_back(atMost(200, layOut(BenchMap(longLinks)).milliseconds, QStringLiteral("ms"),
        QStringLiteral("layout of 3,000 cards with 20 % long-range links")));
    RandomMap all;
    all.claims = 100;
    all.crossShare = 0;
    BenchMap map(all);
    Edits edits;
    qint64 key = 1;
    for (const Claim* one : map.debate.claims().inOrder()) {
        for (const Claim* other : map.debate.claims().inOrder()) {
            if (one != other)
                edits.push_back(put(Inference{InferenceId{key++}, InferenceKind::Attack, {{one->id}}, other->id}));
        }
    }
    map.graph.update(map.debate, map.debate.apply(edits));
    map.sizes.clear();
    figures.push_back(atMost(2000, layOut(map).milliseconds, QStringLiteral("ms"),
        QStringLiteral("layout of 100 cards all linked to each other")));
}

/// From the edit to the card's final place: map, plan, helper, arrangement.
void measureAdding(Effort effort, Figures& figures)
{
    RandomMap shape;
    shape.claims = 10'000;
    BenchMap map(shape);
    Arrangement arrangement = layOut(map).arrangement;
    std::vector<double> times;
    std::vector<double> edits;
    int strayed = 0;
    for (int round = 0; round < (effort == Effort::Full ? 50 : 5); ++round) {
        const Claim& parent = map.debate.claims().all()[static_cast<std::size_t>(round) * 199 % 10'000];
        const Claim claim{newId<ClaimId>(), {}, QStringLiteral("One more claim, of a length as usual.")};
        const Inference reason{newId<InferenceId>(), InferenceKind::Support, {{claim.id}}, parent.id};
        QElapsedTimer clock;
        clock.start();
        const Changes changes = map.debate.apply({put(claim), put(reason)});
        map.graph.update(map.debate, changes);
        edits.push_back(sinceStart(clock));
        const LayoutPlan plan(map.graph.cards(), map.sizing(), {}, arrangement);
        const Arrangement next = plan.arranged(layOutNow(plan.request()).result);
        times.push_back(sinceStart(clock));
        const int home = next.sectionOf(claim.id);
        for (int i = 0; i < arrangement.sectionCount(); ++i) {
            for (const PlacedCard& card : arrangement.section(i).cards) {
                const int now = next.sectionOf(card.subject);
                strayed += now != home
                    && *next.centreOf(card.subject) - next.origin(now) != *arrangement.centreOf(card.subject) - arrangement.origin(i);
            }
        }
        arrangement = next;
    }
    figures.push_back(atMost(60, median(times), QStringLiteral("ms"),
        QStringLiteral("one claim added to 10,000 cards: until it is in its final place"),
        QStringLiteral("slowest %1 ms; the map itself %2 ms").arg(*std::max_element(times.begin(), times.end()), 0, 'f', 1)
            .arg(median(edits), 0, 'f', 3)));
    figures.push_back(atMost(0, strayed, {},
        QStringLiteral("one claim added: cards outside its section that left their places in their sections")));
}

void measureMap(Effort effort, Figures& figures)
{
    RandomMap shape;
    shape.claims = effort == Effort::Full ? 100'000 : 10'000;
    const Debate debate = randomMap(shape);
    QElapsedTimer clock;
    clock.start();
    const MapGraph graph(debate);
    figures.push_back(atMost(150, sinceStart(clock), QStringLiteral("ms"),
        QStringLiteral("what is on the map of ") + cards(shape.claims)));
}

}

Figures measureLayout(Effort effort)
{
    Figures figures;
    if (layoutHelper().isEmpty())
        return {notMeasured(QStringLiteral("layout"), QStringLiteral("counterpoint-layout is not built"))};
    measureMap(effort, figures);
    for (const Limits& limits : againstDot) {
        if (effort == Effort::Full || limits.claims < 3000)
            compare(limits, effort, figures);
    }
    measureDense(figures);
    measureAdding(effort, figures);
    return figures;
}
