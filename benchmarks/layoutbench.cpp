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
    layout.megabytes = runChild(layoutHelper(), {}, QByteArray::fromStdString(request), 60).megabytes;
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
    int maps; ///< with different seeds: single maps differ by a fifth
};

constexpr std::array againstDot
    = {Limits{300, 0.7, 1.1, 8}, Limits{1000, 0.15, 0.9, 8}, Limits{3000, 0.04, 0.6, 2}, Limits{10'000, 0.01, 0.6, 1}};

/// Sums over some maps, of ours and of dot's.
struct Sums {
    double time = 0;
    double memory = 0;
    double treeLine = 0;
    double crossings = 0;

    void add(const Drawing& drawing, double milliseconds, double megabytes)
    {
        time += milliseconds;
        memory += megabytes;
        treeLine += drawing.meanTreeLine();
        crossings += drawing.crossings();
    }
};

QString cards(int count)
{
    return QLocale(QLocale::English).toString(count) + QStringLiteral(" cards");
}

void compare(const Limits& limits, Effort effort, Figures& figures)
{
    const QString what = QStringLiteral("layout of ") + cards(limits.claims);
    const int maps = effort == Effort::Full ? limits.maps : 1;
    Sums ours;
    Sums theirs;
    int overlaps = 0;
    int plainPieces = 0;
    double narrowest = Figure::infinity;
    double widest = 0;
    for (int seed = 1; seed <= maps; ++seed) {
        RandomMap shape;
        shape.claims = limits.claims;
        shape.seed = static_cast<quint32>(seed);
        const BenchMap map(shape);
        const OwnLayout own = layOut(map);
        const ChildRun dot = runChild(QStringLiteral("dot"), {QStringLiteral("-Tplain")}, asDot(map), 900);
        if (!dot.isDone) {
            figures.push_back(notMeasured(what, QStringLiteral("dot is not installed or did not finish")));
            return;
        }
        const Drawing drawing = drawingOf(map, own.arrangement);
        ours.add(drawing, own.milliseconds, own.megabytes);
        theirs.add(drawingFromPlain(map, dot.output), dot.milliseconds, dot.megabytes);
        overlaps += drawing.overlaps();
        plainPieces += own.plainPieces;
        narrowest = std::min(narrowest, drawing.aspect());
        widest = std::max(widest, drawing.aspect());
    }
    const auto ratio = [&](double limit, double Sums::*sum, const char* name, const char* unit) {
        const QString note = QStringLiteral("%1 against %2%3")
                                 .arg(ours.*sum / maps, 0, 'f', 1)
                                 .arg(theirs.*sum / maps, 0, 'f', 1)
                                 .arg(QLatin1StringView(unit));
        figures.push_back(
            atMost(limit, ours.*sum / theirs.*sum, QStringLiteral("× dot"), what + QLatin1StringView(name), note));
    };
    ratio(limits.time, &Sums::time, ": time, map to places", " ms");
    ratio(0.3, &Sums::memory, ": memory of the helper", " MB");
    ratio(0.6, &Sums::treeLine, ": mean tree line", " units");
    ratio(limits.crossings, &Sums::crossings, ": crossings", "");
    figures.push_back(atMost(0, overlaps, {}, what + QStringLiteral(": overlaps")));
    figures.push_back(atLeast(0.5, narrowest, {}, what + QStringLiteral(": width to height, the narrowest")));
    figures.push_back(atMost(2, widest, {}, what + QStringLiteral(": width to height, the widest")));
    figures.push_back(atMost(0, plainPieces, {}, what + QStringLiteral(": pieces that dot did not lay out")));
}

Inference reasonFor(InferenceId id, ClaimId premise, ClaimId target)
{
    Inference inference;
    inference.id = id;
    inference.premises = {{premise}};
    inference.target = target;
    return inference;
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
                edits.push_back(put(reasonFor(InferenceId{key++}, one->id, other->id)));
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
        Claim claim;
        claim.id = newId<ClaimId>();
        claim.text = QStringLiteral("One more claim, of a length as usual.");
        const Inference reason = reasonFor(newId<InferenceId>(), claim.id, parent.id);
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
                    && *next.centreOf(card.subject) - next.origin(now)
                        != *arrangement.centreOf(card.subject) - arrangement.origin(i);
            }
        }
        arrangement = next;
    }
    figures.push_back(atMost(60, median(times), QStringLiteral("ms"),
        QStringLiteral("one claim added to 10,000 cards: until it is in its final place"),
        QStringLiteral("slowest %1 ms; the map itself %2 ms")
            .arg(*std::max_element(times.begin(), times.end()), 0, 'f', 1)
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
    figures.push_back(atMost(
        150, sinceStart(clock), QStringLiteral("ms"), QStringLiteral("what is on the map of ") + cards(shape.claims)));
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
