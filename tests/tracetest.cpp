// links: debate analysis formats
#include "model/analysis/trace.h"
#include "model/analysis/directedgraph.h"
#include "model/debate/editing/hops.h"
#include "model/formats/nativejson.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr ClaimId claim{1};

/// A debate about one claim, told in short: sources a, b, c…, statements in them, hops between them.
class Story {
public:
    Story()
    {
        Claim one;
        one.id = claim;
        one.text = u"A claim."_s;
        apply(put(one));
    }

    Debate debate;

    SourceId source(const QString& title, const QString& issued = {})
    {
        Source source;
        source.id = SourceId{keyOfName(title)};
        source.csl = {{u"title"_s, title}};
        if (!issued.isEmpty())
            source.csl[u"issued"_s] = QJsonObject{{u"raw"_s, issued}};
        apply(put(source));
        return source.id;
    }

    ExcerptId passage(const QString& title, SourceId source, int at = 0)
    {
        const DocumentId document{keyOfName(u"doc"_s + QString::number(source.value))};
        apply(put(Document{document, source, {}, {}, {}, {}, {}, {}, QString(2000, u'x')}));
        Excerpt excerpt;
        excerpt.id = ExcerptId{keyOfName(title)};
        excerpt.document = document;
        excerpt.start = at;
        excerpt.end = at + 5;
        excerpt.exact = title;
        apply(put(excerpt));
        return excerpt.id;
    }

    void turn(SourceId source, int start, int end, const QString& speaker)
    {
        Stakeholder person;
        person.id = StakeholderId{keyOfName(speaker)};
        person.name = speaker;
        Turn turn;
        turn.id = TurnId{keyOfName(speaker + QString::number(start))};
        turn.document = DocumentId{keyOfName(u"doc"_s + QString::number(source.value))};
        turn.start = start;
        turn.end = end;
        turn.speaker = person.id;
        apply(put(person));
        apply(put(turn));
    }

    void said(CitationEnd where, Stance stance = Stance::For, const QString& date = {})
    {
        Statement statement;
        statement.id = newId<StatementId>();
        statement.claim = claim;
        statement.stance = stance;
        statement.date = date;
        if (const auto* excerpt = std::get_if<ExcerptId>(&where))
            statement.excerpt = *excerpt;
        else
            statement.source = std::get<SourceId>(where);
        apply(put(statement));
    }

    void hop(CitationEnd from, CitationEnd to, CitationKind kind = CitationKind::Cites,
        Verification verification = Verification::Unchecked)
    {
        Citation hop = newHop(debate, from, to, kind);
        hop.verification = verification;
        apply(put(hop));
    }

    Trace trace() const { return traceOf(debate, claim); }
    QStringList origins() const
    {
        const Trace found = trace();
        QStringList names;
        for (int node : found.origins)
            names += nameOf(debate, found.nodes[static_cast<std::size_t>(node)]).section(u',', 0, 0);
        return names;
    }

private:
    void apply(const Edit& edit) { debate.apply({edit}); }
};

}

/// Where claims came from.
class TraceTest : public QObject {
    Q_OBJECT
private slots:
    void countsOrigins();
    void takesPassagesOfOneSourceTogether();
    void takesCommentersApart();
    void doesNotCountWhatWasNotLocated();
    void doesNotCountWhatACopyCredits();
    void findsCircles();
    void findsNoCircleWithinOneText();
    void findsHopsToLaterDates_data();
    void findsHopsToLaterDates();
    void objectorsAreNoOrigins();
    void seesWhatWasSeen();
    void ordersColumnsByTime();
    void findsShortestCircles();
    void findsManySmallCircles();
    void agreesWithSlowSearchOnRandomGraphs();
    void growsLinearly();
    void outlivesAnyDepth();
    void tracesTheSample();
};

void TraceTest::countsOrigins()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s), c = story.source(u"c"_s),
                   study = story.source(u"study"_s);
    story.said(a);
    story.said(b);
    story.said(c);
    QCOMPARE(story.trace().origins.size(), std::size_t(3));
    story.hop(a, b);
    story.hop(b, study, CitationKind::Quotes);
    QCOMPARE(story.trace().origins.size(), std::size_t(2));
    QVERIFY(!story.trace().isOnlyCopies);
    story.hop(c, study, CitationKind::Quotes, Verification::SeenAtSource);
    const Trace trace = story.trace();
    QVERIFY(trace.isSingleOrigin && trace.isOnlyCopies);
    QCOMPARE(trace.uncheckedHops, 2);
    QVERIFY(headline(story.debate, trace).contains(u"3 appearance"_s));
    QVERIFY(headline(story.debate, trace).contains(u"2 hop"_s));
}

void TraceTest::takesPassagesOfOneSourceTogether()
{
    Story story;
    const SourceId a = story.source(u"a"_s);
    story.said(story.passage(u"first"_s, a, 0));
    story.said(story.passage(u"second"_s, a, 100));
    const Trace trace = story.trace();
    QCOMPARE(trace.nodes.size(), std::size_t(1));
    QCOMPARE(trace.appearances, 2);
    QCOMPARE(trace.origins.size(), std::size_t(1));
    QVERIFY(!trace.isSingleOrigin);
}

void TraceTest::takesCommentersApart()
{
    Story story;
    const SourceId page = story.source(u"page"_s);
    const ExcerptId article = story.passage(u"article"_s, page, 10);
    const ExcerptId one = story.passage(u"one"_s, page, 110);
    const ExcerptId other = story.passage(u"other"_s, page, 210);
    story.turn(page, 0, 100, u"Writer"_s);
    story.turn(page, 100, 200, u"Reader 1"_s);
    story.turn(page, 200, 300, u"Reader 2"_s);
    for (ExcerptId passage : {article, one, other})
        story.said(passage);
    QCOMPARE(story.origins().size(), 3);
    story.hop(one, article, CitationKind::Repeats);
    story.hop(other, page);
    const Trace trace = story.trace();
    QCOMPARE(trace.origins.size(), std::size_t(1));
    QVERIFY(trace.isSingleOrigin);
}

void TraceTest::doesNotCountWhatWasNotLocated()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s), ghost = story.source(u"ghost"_s);
    story.said(a);
    story.hop(a, b);
    story.hop(b, ghost, CitationKind::Quotes, Verification::NotLocated);
    QCOMPARE(story.origins().size(), 1);
    QVERIFY(story.origins().first().contains(u'b'));
    const auto remarks = remarksOn(story.debate, story.trace());
    QVERIFY(std::ranges::any_of(
        remarks, [](const TraceRemark& remark) { return remark.kind == TraceRemarkKind::NotCounted; }));
}

void TraceTest::doesNotCountWhatACopyCredits()
{
    Story story;
    const SourceId article = story.source(u"article"_s), reader = story.source(u"reader"_s),
                   journal = story.source(u"journal"_s), foundation = story.source(u"foundation"_s);
    story.said(article);
    story.said(reader);
    story.hop(article, journal);
    story.hop(reader, journal);
    story.hop(reader, foundation);
    QCOMPARE(story.origins().size(), 2);
    story.hop(reader, article, CitationKind::Repeats);
    QCOMPARE(story.origins().size(), 1);
    Story seen = story;
    for (const Citation* hop : hopsTo(story.debate, foundation)) {
        const auto edits = verifyHops(story.debate, {hop->id}, Verification::SeenAtSource);
        QVERIFY(edits);
        seen.debate.apply(*edits);
    }
    QCOMPARE(seen.origins().size(), 2);
}

void TraceTest::findsCircles()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s), c = story.source(u"c"_s);
    story.said(a);
    story.hop(a, b);
    story.hop(b, c);
    story.hop(c, a);
    story.hop(c, b);
    const Trace trace = story.trace();
    QCOMPARE(trace.circles.size(), std::size_t(1));
    QCOMPARE(trace.circles.front().nodes.size(), std::size_t(2));
    QCOMPARE(trace.circles.front().knotSize, std::size_t(3));
    QVERIFY(trace.circles.front().isOnlySupport);
    QVERIFY(trace.origins.empty());
    story.hop(b, story.source(u"root"_s));
    QCOMPARE(story.origins().size(), 1);
    QVERIFY(!story.trace().circles.front().isOnlySupport);
}

void TraceTest::findsNoCircleWithinOneText()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s);
    const ExcerptId rest = story.passage(u"rest"_s, a, 0);
    const ExcerptId whole = story.passage(u"whole"_s, a, 100);
    story.said(rest);
    story.said(whole);
    story.said(b);
    story.hop(b, a);
    story.hop(rest, whole, CitationKind::BasedOn);
    const Trace trace = story.trace();
    QVERIFY(trace.circles.empty());
    QCOMPARE(trace.origins.size(), std::size_t(1));
}

void TraceTest::findsHopsToLaterDates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isForward");
    QTest::newRow("a day later") << "2015-08-10"
                                 << "2015-08-11" << true;
    QTest::newRow("the same day") << "2015-08-11"
                                  << "2015-08-11" << false;
    QTest::newRow("earlier") << "2015-08-11"
                             << "2014" << false;
    QTest::newRow("within the same year") << "2015-08-11"
                                          << "2015" << false;
    QTest::newRow("the year after") << "2015-08-11"
                                    << "2016" << true;
    QTest::newRow("a month that may be the same") << "2015-08"
                                                  << "2015-08-31" << false;
    QTest::newRow("about that year") << "2015~"
                                     << "2016" << false;
    QTest::newRow("about that year, much later") << "2015~"
                                                 << "2018" << true;
    QTest::newRow("an uncertain month") << "2015-07?"
                                        << "2015-08" << false;
    QTest::newRow("an interval that begins before") << "2015-08"
                                                    << "2014/2016" << false;
    QTest::newRow("an interval that begins after") << "2015"
                                                   << "2016/2018" << true;
    QTest::newRow("open to the past") << "2015"
                                      << "../2018" << false;
    QTest::newRow("open to the future") << "2015"
                                        << "2017/.." << true;
    QTest::newRow("some year of a decade") << "2015"
                                           << "201X" << false;
    QTest::newRow("a decade after") << "2015"
                                    << "202X" << true;
    QTest::newRow("a season of that year") << "2015-03"
                                           << "2015-23" << false;
    QTest::newRow("before Christ") << "-0044-03-15"
                                   << "-0044-03-16" << true;
    QTest::newRow("no date") << "2015"
                             << "" << false;
}

void TraceTest::findsHopsToLaterDates()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isForward);
    Story story;
    const SourceId a = story.source(u"a"_s, from), b = story.source(u"b"_s, to);
    story.said(a);
    story.hop(a, b);
    QCOMPARE(story.trace().hops.front().isForward, isForward);
}

void TraceTest::objectorsAreNoOrigins()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s);
    story.said(a);
    story.said(b, Stance::Against);
    const Trace trace = story.trace();
    QCOMPARE(trace.appearances, 2);
    QCOMPARE(trace.appearancesAgainst, 1);
    QCOMPARE(story.origins().size(), 1);
}

void TraceTest::seesWhatWasSeen()
{
    Story story;
    const SourceId a = story.source(u"a"_s), b = story.source(u"b"_s), c = story.source(u"c"_s);
    story.said(story.passage(u"passage"_s, a));
    story.hop(a, b, CitationKind::Quotes, Verification::SeenAtSource);
    story.hop(a, c);
    const Trace trace = story.trace();
    for (const TraceNode& node : trace.nodes)
        QCOMPARE(node.isSeen, node.source != c);
}

void TraceTest::ordersColumnsByTime()
{
    Story story;
    const SourceId late = story.source(u"late"_s, u"2016"_s), mid = story.source(u"mid"_s),
                   early = story.source(u"early"_s, u"2010"_s), lone = story.source(u"lone"_s);
    story.said(late);
    story.said(lone);
    story.hop(late, mid);
    story.hop(mid, early);
    const Trace trace = story.trace();
    std::map<SourceId, int> columns;
    for (const TraceNode& node : trace.nodes)
        columns[node.source] = node.column;
    QVERIFY(columns[early] < columns[mid]);
    QVERIFY(columns[mid] < columns[late]);
    QVERIFY(columns[late] < columns[lone]);
    QCOMPARE(trace.columns, 4);
    Story vague;
    const SourceId year = vague.source(u"year"_s, u"2015"_s), month = vague.source(u"month"_s, u"2015-07"_s),
                   wrong = vague.source(u"wrong"_s, u"2014"_s);
    vague.said(year);
    vague.said(wrong);
    vague.hop(year, month);
    vague.hop(wrong, month);
    for (const TraceNode& node : vague.trace().nodes)
        QCOMPARE(node.column, node.source == wrong ? 0 : node.source == month ? 1 : 2);
}

void TraceTest::findsShortestCircles()
{
    using Link = DirectedGraph::Link;
    const std::vector<Link> links = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {2, 4}, {4, 1}, {4, 5}};
    const DirectedGraph graph(6, links);
    const Components components = componentsOf(graph);
    QCOMPARE(components.circular.size(), std::size_t(1));
    const Circle circle = CircleSearch(graph).shortest(components.circular.front());
    QVERIFY(circle.isShortest);
    QCOMPARE(circle.nodes.size(), std::size_t(3));
    for (std::size_t i = 0; i < circle.nodes.size(); ++i) {
        const auto next = graph.successors(circle.nodes[i]);
        QVERIFY(std::ranges::find(next, circle.nodes[(i + 1) % circle.nodes.size()]) != next.end());
    }
}

/// One search for all of them: notes made anew for each circle would take minutes.
void TraceTest::findsManySmallCircles()
{
    constexpr int pairs = 100'000;
    std::vector<DirectedGraph::Link> links;
    for (int pair = 0; pair < pairs; ++pair) {
        links.push_back({2 * pair, 2 * pair + 1});
        links.push_back({2 * pair + 1, 2 * pair});
    }
    const DirectedGraph graph(2 * pairs, links);
    const Components components = componentsOf(graph);
    QCOMPARE(components.circular.size(), std::size_t(pairs));
    CircleSearch search(graph);
    for (const std::vector<int>& knot : components.circular)
        QCOMPARE(search.shortest(knot).nodes.size(), std::size_t(2));
}

/// Reaches by the most plain of ways: which nodes each node gets to.
static std::vector<std::vector<bool>> reachability(int count, const std::vector<DirectedGraph::Link>& links)
{
    std::vector<std::vector<bool>> reaches(
        static_cast<std::size_t>(count), std::vector<bool>(static_cast<std::size_t>(count), false));
    for (const auto& link : links)
        reaches[static_cast<std::size_t>(link.from)][static_cast<std::size_t>(link.to)] = true;
    for (auto& through : reaches) {
        const auto k = static_cast<std::size_t>(&through - reaches.data());
        for (auto& row : reaches) {
            for (std::size_t j = 0; row[k] && j < row.size(); ++j)
                row[j] = row[j] || through[j];
        }
    }
    return reaches;
}

void TraceTest::agreesWithSlowSearchOnRandomGraphs()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        const int count = 2 + random.bounded(12);
        std::vector<DirectedGraph::Link> links;
        for (int i = 0, most = random.bounded(3 * count); i < most; ++i)
            links.push_back({random.bounded(count), random.bounded(count)});
        const auto reaches = reachability(count, links);
        const Components components = componentsOf(DirectedGraph(count, links));
        for (std::size_t i = 0; i < reaches.size(); ++i) {
            for (std::size_t j = 0; j < reaches.size(); ++j)
                QCOMPARE(components.of[i] == components.of[j], i == j || (reaches[i][j] && reaches[j][i]));
        }
        for (const auto& link : links)
            QVERIFY(
                components.of[static_cast<std::size_t>(link.from)] >= components.of[static_cast<std::size_t>(link.to)]);
    }
}

/// A claim said in one source, and all of a web of sources behind it.
static Debate randomWeb(int sources)
{
    QRandomGenerator random(7);
    Debate debate;
    std::vector<Source> all;
    for (int i = 1; i <= sources; ++i) {
        Source source;
        source.id = SourceId{i};
        source.csl = {{u"title"_s, QString::number(i)}};
        all.push_back(source);
    }
    std::vector<Citation> hops;
    for (int i = 0; i < 3 * sources; ++i) {
        const SourceId from{i < sources ? i + 1 : 1 + random.bounded(sources)};
        const SourceId to{i < sources - 1 ? i + 2 : 1 + random.bounded(sources)};
        if (from != to)
            hops.push_back({CitationId{i + 1}, from, to});
    }
    Statement statement;
    statement.id = StatementId{1};
    statement.claim = claim;
    statement.source = SourceId{1};
    Claim one;
    one.id = claim;
    debate.load(std::vector<Claim>{one});
    debate.load(std::move(all));
    debate.load(std::move(hops));
    debate.load(std::vector<Statement>{statement});
    return debate;
}

void TraceTest::growsLinearly()
{
    const Trace small = traceOf(randomWeb(2'000), claim);
    const Trace large = traceOf(randomWeb(20'000), claim);
    QCOMPARE(small.nodes.size(), std::size_t(2'000));
    QCOMPARE(large.nodes.size(), std::size_t(20'000));
    const double growth = static_cast<double>(large.steps) / static_cast<double>(small.steps);
    QVERIFY2(growth > 9 && growth < 11, qPrintable(QString::number(growth)));
}

void TraceTest::outlivesAnyDepth()
{
    Debate debate = randomWeb(2);
    constexpr int depth = 200'000;
    std::vector<Source> sources;
    std::vector<Citation> hops;
    for (int i = 3; i <= depth; ++i) {
        sources.push_back(Source{SourceId{i}});
        hops.push_back({CitationId{1000 + i}, SourceId{i - 1}, SourceId{i}});
    }
    debate.load(std::move(sources));
    debate.load(std::move(hops));
    QCOMPARE(traceOf(debate, claim).nodes.size(), std::size_t(depth));
}

/// The reader who thanks two bodies for studies is no second origin of the figure.
void TraceTest::tracesTheSample()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Imported> sample = readNativeJson(file.readAll());
    QVERIFY(sample);
    const Debate& debate = sample->debate;
    const Trace figure = traceOf(debate, ClaimId{keyOfName(u"h-46"_s)});
    QCOMPARE(figure.appearances, 2);
    QCOMPARE(figure.origins.size(), std::size_t(1));
    QCOMPARE(
        figure.nodes[static_cast<std::size_t>(figure.origins.front())].source, SourceId{keyOfName(u"src-lancet"_s)});
    QVERIFY(figure.isSingleOrigin && figure.isOnlyCopies);
    for (const TraceHop& hop : figure.hops) // the study that nobody located stands before those who name it, too
        QVERIFY(figure.nodes[static_cast<std::size_t>(hop.to)].column
            < figure.nodes[static_cast<std::size_t>(hop.from)].column);
    const Trace remark = traceOf(debate, ClaimId{keyOfName(u"sw-alarm"_s)});
    QCOMPARE(remark.hops.size(), std::size_t(3)); // reader, book, interview, the one who spoke
    QCOMPARE(remark.origins.size(), std::size_t(1));
    for (const Claim& one : debate.claims().all()) {
        const Trace trace = traceOf(debate, one.id);
        QVERIFY2(trace.circles.empty(), qPrintable(one.title));
        QVERIFY2(std::ranges::none_of(trace.hops, &TraceHop::isForward), qPrintable(one.title));
    }
}

QTEST_GUILESS_MAIN(TraceTest)
#include "tracetest.moc"
