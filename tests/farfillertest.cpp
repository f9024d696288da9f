// links: views
#include "views/map/farfiller.h"

#include <QPainter>
#include <QTest>

#include <random>

namespace {

std::vector<QRectF> randomBoxes(std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> places(-20, 220);
    std::uniform_real_distribution<double> sizes(1.2, 30);
    std::vector<QRectF> boxes;
    while (boxes.size() < count)
        boxes.emplace_back(places(random), places(random), sizes(random), sizes(random));
    return boxes;
}

std::vector<QPoint> inkOf(const QImage& image)
{
    std::vector<QPoint> ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink.emplace_back(x, y);
        }
    }
    return ink;
}

/// Whether each pixel of one is within so many of a pixel of the other; the border may cut either off.
bool isNextTo(const QImage& one, const QImage& other, int reach)
{
    const std::vector<QPoint> there = inkOf(other);
    const QRect inner = one.rect().adjusted(2 * reach, 2 * reach, -2 * reach, -2 * reach);
    return std::ranges::all_of(inkOf(one), [&](QPoint ink) {
        return !inner.contains(ink) || std::ranges::any_of(there, [&](QPoint at) {
            return std::abs(at.x() - ink.x()) <= reach && std::abs(at.y() - ink.y()) <= reach;
        });
    });
}

QImage ground(double ratio)
{
    QImage image((QSizeF(200, 150) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

}

class FarFillerTest : public QObject {
    Q_OBJECT
private slots:
    void fillsWhatAPainterFills_data();
    void fillsWhatAPainterFills();
    void drawsNextToWhatAPainterDraws_data();
    void drawsNextToWhatAPainterDraws();
};

void FarFillerTest::fillsWhatAPainterFills_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<double>("ratio");
    QTest::newRow("few") << std::size_t{100} << 1.0;
    QTest::newRow("very many") << std::size_t{5000} << 1.0;
    QTest::newRow("very many, on a fine screen") << std::size_t{5000} << 2.0;
    QTest::newRow("very many, on a screen between") << std::size_t{5000} << 1.5;
}

void FarFillerTest::fillsWhatAPainterFills()
{
    QFETCH(std::size_t, count);
    QFETCH(double, ratio);
    const std::vector<QRectF> boxes = randomBoxes(200); // so that the ground is seen between them
    QImage painted = ground(ratio);
    QImage filled = ground(ratio);
    QPainter painter(&painted);
    for (const QRectF& box : boxes)
        painter.fillRect(box, Qt::darkGreen);
    painter.fillRect(boxes.front(), Qt::red);
    painter.end();
    QPainter other(&filled);
    QImage pixels(filled.size(), QImage::Format_ARGB32_Premultiplied);
    pixels.fill(Qt::blue); // by an earlier frame
    {
        FarFiller filler(other, count, 0, pixels);
        filler.fill(boxes, Qt::darkGreen);
        filler.fill({boxes.front()}, Qt::red);
    }
    other.end();
    QCOMPARE(filled, painted);
}

void FarFillerTest::drawsNextToWhatAPainterDraws_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("a usual screen") << 1.0;
    QTest::newRow("a fine screen") << 2.0;
    QTest::newRow("a screen between") << 1.5;
}

/// Also where lines begin and end outside, pass by, or are points.
void FarFillerTest::drawsNextToWhatAPainterDraws()
{
    QFETCH(double, ratio);
    std::mt19937 random(11);
    std::uniform_real_distribution<double> places(-150, 350);
    for (int i = 0; i < 100; ++i) {
        const QPointF from(places(random), places(random));
        const QPointF to = i % 10 == 0 ? from
            : i % 10 == 1              ? QPointF(from.x(), places(random))
                                       : QPointF(places(random), places(random));
        QImage painted = ground(ratio);
        QImage drawn = ground(ratio);
        QPainter painter(&painted);
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(from, to);
        painter.end();
        QPainter other(&drawn);
        QImage pixels;
        {
            FarFiller filler(other, 0, 5000, pixels);
            filler.draw({{from, to}}, Qt::black);
        }
        other.end();
        const int reach = qCeil(ratio);
        QVERIFY2(isNextTo(painted, drawn, reach) && isNextTo(drawn, painted, reach), qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(FarFillerTest)
#include "farfillertest.moc"
