// links: views formats
#include "model/formats/nativejson.h"
#include "tests/support/randommap.h"
#include "tests/support/sampledebate.h"
#include "views/map/composed.h"
#include "views/map/farpainter.h"
#include "views/map/mappainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace {

struct Crossings {
    int lines = 0; ///< that are drawn all the way
    int crossing = 0; ///< of these, such as run behind a card that they do not end at
};

const MapCard& cardAt(const MapPicture& picture, int slot)
{
    return picture.cards()[static_cast<std::size_t>(slot)];
}

/// Counted more finely than lines are routed, and without any room around cards.
bool crossesCard(const MapPicture& picture, const MapLink& link)
{
    const QPainterPath path = link.curve.path();
    bool isCrossing = false;
    picture.forEachCardIn(link.bounds.adjusted(-1, -1, 1, 1), [&](int slot) { // which are empty for a straight line
        const MapCard& card = cardAt(picture, slot);
        if (slot == link.from || slot == link.to || card.isDot() || isCrossing)
            return;
        const QRectF inside = card.box().adjusted(1, 1, -1, -1);
        for (int i = 0; i <= 400 && !isCrossing; ++i)
            isCrossing = inside.contains(path.pointAtPercent(i / 400.0));
    });
    return isCrossing;
}

Crossings crossingsOf(const MapPicture& picture)
{
    Crossings found;
    for (const MapLink& link : picture.links()) {
        if (!link.owner || link.curve.isEmpty() || link.isCross)
            continue;
        ++found.lines;
        found.crossing += crossesCard(picture, link) ? 1 : 0;
    }
    return found;
}

}

/// Lines and names keep clear of cards.
class LineCrossingTest : public QObject {
    Q_OBJECT
private slots:
    void fewLinesOfTheSamplePassBehindCards();
    void fewLinesOfRandomMapsPassBehindCards_data();
    void fewLinesOfRandomMapsPassBehindCards();
    void straightLinesAreSeenToCross_data();
    void straightLinesAreSeenToCross();
    void noCardLooksOutBehindAName();
};

static Debate sample()
{
    Debate debate;
    debate.apply(sampleDebate());
    return debate;
}

void LineCrossingTest::fewLinesOfTheSamplePassBehindCards()
{
    const Crossings found = crossingsOf(*composeMap(sample()).picture);
    qInfo("%d of %d lines pass behind cards", found.crossing, found.lines);
    QVERIFY(found.lines > 150);
    QVERIFY(found.crossing <= 8);
}

void LineCrossingTest::fewLinesOfRandomMapsPassBehindCards_data()
{
    QTest::addColumn<int>("claims");
    QTest::addColumn<quint32>("maps");
    QTest::newRow("small maps") << 60 << quint32(20);
    QTest::newRow("maps") << 200 << quint32(6);
    QTest::newRow("large maps") << 600 << quint32(3);
}

void LineCrossingTest::fewLinesOfRandomMapsPassBehindCards()
{
    QFETCH(int, claims);
    QFETCH(quint32, maps);
    Crossings all;
    for (quint32 seed = 1; seed <= maps; ++seed) { // of a single map it hangs on how wide letters are
        RandomMap shape;
        shape.claims = claims;
        shape.seed = seed;
        const Crossings found = crossingsOf(*composeMap(RandomMapMaker(shape).make()).picture);
        QVERIFY(found.lines > claims / 2);
        all.lines += found.lines;
        all.crossing += found.crossing;
    }
    qInfo("%d of %d lines pass behind cards", all.crossing, all.lines);
    QVERIFY(all.crossing * 100 <= all.lines * 8);
}

void LineCrossingTest::straightLinesAreSeenToCross_data()
{
    QTest::addColumn<QPointF>("end");
    QTest::addColumn<int>("crossed");
    QTest::newRow("upright, through a card") << QPointF(0, 300) << 1;
    QTest::newRow("level, through a card") << QPointF(300, 0) << 1;
    QTest::newRow("away from all") << QPointF(-300, 0) << 0;
}

void LineCrossingTest::straightLinesAreSeenToCross()
{
    QFETCH(QPointF, end);
    QFETCH(int, crossed);
    const std::vector<QRectF> cards = {{-50, 100, 100, 40}, {100, -20, 100, 40}};
    const auto cardsIn = [&](const QRectF& area) {
        std::vector<QRectF> found;
        std::copy_if(cards.begin(), cards.end(), std::back_inserter(found),
            [&](const QRectF& card) { return card.intersects(area); });
        return found;
    };
    QCOMPARE(boxesCrossed(LineCurve{{{0, 0}, end / 3, end * 2 / 3, end}}, cardsIn), crossed);
}

/// Of a question there is its name alone, while that stands where its card would be.
void LineCrossingTest::noCardLooksOutBehindAName()
{
    const std::shared_ptr<const MapPicture> map = composeMap(sample()).picture;
    MapLook look;
    look.isExact = true;
    look.distance = ReadingDistance::Far;
    look.camera = {map->bounds().topLeft(), 0.13};
    QImage image((map->bounds().size() * look.camera.zoom).toSize(), QImage::Format_RGB32);
    image.fill(look.theme.ground);
    QPainter painter(&image);
    MapPainter().paint(painter, *map, look, image.rect());
    painter.end();
    const std::vector<FarName> names = RegionPainter().farNames(*map, look, map->bounds());
    int hidden = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const MapCard* head = map->find(map->regions()[i].head);
        if (!head || head->id.kind != Kind::Issue || names[i].plate.isEmpty())
            continue;
        const QRect box = look.camera.toViewport(head->box()).toRect().intersected(image.rect());
        if (!names[i].plate.intersects(box))
            continue;
        ++hidden;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                QVERIFY(image.pixelColor(x, y) != look.theme.issue);
        }
    }
    QVERIFY(hidden >= 3);
}

QTEST_MAIN(LineCrossingTest)
#include "linecrossingtest.moc"
