// links: views
#include "views/map/boxfiller.h"

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

QImage ground(double ratio)
{
    QImage image((QSizeF(200, 150) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

}

class BoxFillerTest : public QObject {
    Q_OBJECT
private slots:
    void fillsWhatAPainterFills_data();
    void fillsWhatAPainterFills();
};

void BoxFillerTest::fillsWhatAPainterFills_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<double>("ratio");
    QTest::newRow("few") << std::size_t{100} << 1.0;
    QTest::newRow("very many") << std::size_t{5000} << 1.0;
    QTest::newRow("very many, on a fine screen") << std::size_t{5000} << 2.0;
    QTest::newRow("very many, on a screen between") << std::size_t{5000} << 1.5;
}

void BoxFillerTest::fillsWhatAPainterFills()
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
        BoxFiller filler(other, count, pixels);
        filler.fill(boxes, Qt::darkGreen);
        filler.fill({boxes.front()}, Qt::red);
    }
    other.end();
    QCOMPARE(filled, painted);
}

QTEST_MAIN(BoxFillerTest)
#include "boxfillertest.moc"
