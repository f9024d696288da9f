// links: debate layout
#include "model/layout/decimal.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"
#include "model/layout/spirallayout.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// Networks laid out by the helper program.
class WebLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void placesWithoutOverlap_data();
    void placesWithoutOverlap();
    void isAlwaysTheSame();
    void strongTiesAreNearer();
    void partsLieBesideEachOther();
    void goesWithMapsInOneRequest();
    void spiralWithoutTheHelper();
    void stopsInTime();
    void readsRequests();
    void refusesRequests_data();
    void refusesRequests();
};

static QString helper()
{
    return QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout");
}

static LayoutRequest randomWeb(int boxes, int links)
{
    QRandomGenerator random(static_cast<quint32>(boxes));
    LayoutRequest request;
    LayoutPiece& web = request.pieces.emplace_back();
    web.shape = LayoutShape::Web;
    for (int i = 0; i < boxes; ++i)
        web.boxes.push_back({60.0 + random.bounded(160), 26.0 + random.bounded(30)});
    for (int i = 0; i < links; ++i) {
        LayoutLink link{random.bounded(boxes), random.bounded(boxes)};
        link.weight = 0.1 + random.bounded(1.0);
        if (link.from != link.to)
            web.links.push_back(link);
    }
    return request;
}

static double distance(LayoutPoint one, LayoutPoint other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

void WebLayoutTest::initTestCase()
{
    QVERIFY2(QFile::exists(helper()), qPrintable(helper()));
}

void WebLayoutTest::placesWithoutOverlap_data()
{
    QTest::addColumn<int>("boxes");
    QTest::addColumn<int>("links");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("without ties") << 12 << 0;
    QTest::newRow("sparse, by neato") << 40 << 50;
    QTest::newRow("dense, by neato") << 80 << 800;
    QTest::newRow("by sfdp") << 450 << 1200;
}

void WebLayoutTest::placesWithoutOverlap()
{
    QFETCH(int, boxes);
    QFETCH(int, links);
    const LayoutRequest request = randomWeb(boxes, links);
    const LayoutOutcome outcome = layOutNow(request, helper(), std::chrono::minutes(1));
    QCOMPARE(outcome.notice, QString());
    QCOMPARE(outcome.plainPieces, 0);
    const PiecePlaces& places = outcome.result.pieces.front();
    QCOMPARE(places.size(), request.pieces.front().boxes.size());
    QVERIFY(!haveOverlap(places, request.pieces.front().boxes));
}

void WebLayoutTest::isAlwaysTheSame()
{
    const LayoutRequest request = randomWeb(60, 300);
    const auto text = [&] { return answerPiece(layOutNow(request, helper()).result.pieces.front()); };
    const std::string first = text();
    QVERIFY(first == text() && first == text());
}

void WebLayoutTest::strongTiesAreNearer()
{
    LayoutRequest request;
    LayoutPiece& web = request.pieces.emplace_back();
    web.shape = LayoutShape::Web;
    web.boxes.assign(3, {20, 20});
    LayoutLink strong{0, 1};
    LayoutLink weak{1, 2};
    weak.weight = 0.1;
    web.links = {strong, weak};
    const PiecePlaces places = layOutNow(request, helper()).result.pieces.front();
    QVERIFY(distance(places[0], places[1]) < 0.7 * distance(places[1], places[2]));
}

void WebLayoutTest::partsLieBesideEachOther()
{
    LayoutRequest request;
    LayoutPiece& web = request.pieces.emplace_back();
    web.shape = LayoutShape::Web;
    web.boxes.assign(6, {80, 30});
    web.links = {{0, 1}, {1, 2}, {3, 4}, {4, 5}};
    const PiecePlaces places = layOutNow(request, helper()).result.pieces.front();
    double widest = 0;
    for (const LayoutPoint& one : places) {
        for (const LayoutPoint& other : places)
            widest = std::max(widest, distance(one, other));
    }
    QVERIFY2(widest < 1500, qPrintable(QString::number(widest)));
}

void WebLayoutTest::goesWithMapsInOneRequest()
{
    LayoutRequest request = randomWeb(10, 12);
    LayoutPiece map;
    map.boxes = {{240, 80}, {200, 60}};
    map.links = {{1, 0, 1, true}};
    request.pieces.push_back(map);
    const LayoutOutcome outcome = layOutNow(request, helper());
    QCOMPARE(outcome.plainPieces, 0);
    QVERIFY(outcome.result.pieces[1][1].y > outcome.result.pieces[1][0].y);
}

void WebLayoutTest::spiralWithoutTheHelper()
{
    const LayoutRequest request = randomWeb(500, 900);
    const LayoutOutcome outcome = layOutNow(request, QString());
    QCOMPARE(outcome.plainPieces, 1);
    QVERIFY(outcome.notice.contains(u"network"_s));
    QVERIFY(!haveOverlap(outcome.result.pieces.front(), request.pieces.front().boxes));
    QVERIFY(!haveOverlap(spiralPlaces(request.pieces.front(), {0, 0}), request.pieces.front().boxes));
}

void WebLayoutTest::stopsInTime()
{
    QElapsedTimer clock;
    clock.start();
    const LayoutOutcome outcome = layOutNow(randomWeb(2500, 5000), helper(), std::chrono::milliseconds(100));
    QVERIFY(clock.elapsed() < 5'000);
    QCOMPARE(outcome.plainPieces, 1);
    LayoutRunner runner(helper());
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(randomWeb(2500, 5000));
    runner.cancel();
    QVERIFY(!runner.isRunning());
    QCOMPARE(finished.count(), 0);
}

void WebLayoutTest::readsRequests()
{
    const LayoutRequest request = randomWeb(5, 6);
    const ReadRequest read = readRequest(toText(request));
    QCOMPARE(read.fault, RequestFault::None);
    const LayoutPiece& web = read.request.pieces.front();
    QCOMPARE(web.shape, LayoutShape::Web);
    QCOMPARE(web.links.size(), request.pieces.front().links.size());
    QVERIFY(std::abs(web.links[0].weight - request.pieces.front().links[0].weight) < 1.0 / Decimal::unit);
}

void WebLayoutTest::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<RequestFault>("fault");
    const auto row = [](const char* name, const char* piece, RequestFault fault) {
        QTest::newRow(name) << QByteArray(piece) << fault;
    };
    row("sound", "web 2 1\n9 9\n9 9\n0 1 0.5\n", RequestFault::None);
    row("a tie to itself", "web 2 1\n9 9\n9 9\n1 1 0.5\n", RequestFault::Malformed);
    row("a tie to nothing", "web 2 1\n9 9\n9 9\n0 2 0.5\n", RequestFault::Malformed);
    row("no weight", "web 2 1\n9 9\n9 9\n0 1 0\n", RequestFault::Malformed);
    row("a weight that is none", "web 2 1\n9 9\n9 9\n0 1 nan\n", RequestFault::Malformed);
    row("a weight without end", "web 2 1\n9 9\n9 9\n0 1 inf\n", RequestFault::Malformed);
    row("a tie of a map", "web 2 1\n9 9\n9 9\n0 1 1 t\n", RequestFault::Malformed);
    row("a tie in a map", "piece 2 1\n9 9\n9 9\n0 1 0.5\n", RequestFault::Malformed);
    row("too many boxes", "web 3001 0\n", RequestFault::TooMuch);
    row("too many ties", "web 2 20001\n", RequestFault::TooMuch);
}

void WebLayoutTest::refusesRequests()
{
    QFETCH(QByteArray, piece);
    QFETCH(RequestFault, fault);
    const QByteArray text = "counterpoint-layout 1 1 28 56 1\n" + piece + "end\n";
    const ReadRequest read = readRequest(text.toStdString());
    QCOMPARE(read.fault, fault);
}

QTEST_GUILESS_MAIN(WebLayoutTest)
#include "weblayouttest.moc"
