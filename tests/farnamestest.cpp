// links: views formats
#include "tests/support/sampledebate.h"
#include "views/map/composed.h"
#include "views/map/regionpainter.h"

#include <QtTest>

/// The names of sections on a map that is seen from far away.
class FarNamesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void standInEverySection_data();
    void standInEverySection();
    void areLeftOutWhereNothingOfThemIsSeen_data();
    void areLeftOutWhereNothingOfThemIsSeen();

private:
    static void addZooms();
    MapLook lookAt(double zoom) const;

    std::shared_ptr<const MapPicture> m_picture;
};

void FarNamesTest::initTestCase()
{
    Debate debate;
    debate.apply(sampleDebate());
    m_picture = composeMap(debate).picture;
    QVERIFY(m_picture->regions().size() > 1);
}

void FarNamesTest::addZooms()
{
    QTest::addColumn<double>("zoom");
    for (int percent = 12; percent < 30; percent += 3) // over the cards first, then in the strip above them
        QTest::addRow("%d %%", percent) << percent / 100.0;
}

MapLook FarNamesTest::lookAt(double zoom) const
{
    MapLook look;
    look.camera = {m_picture->bounds().topLeft(), zoom};
    look.distance = distanceAt(zoom);
    return look;
}

void FarNamesTest::standInEverySection_data()
{
    addZooms();
}

void FarNamesTest::standInEverySection()
{
    QFETCH(double, zoom);
    constexpr double roomy = 140; // px, for any word of a name
    const MapLook look = lookAt(zoom);
    const std::vector<FarName> names = RegionPainter().farNames(*m_picture, look, m_picture->bounds());
    int seen = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QRectF box = look.camera.toViewport(m_picture->regions()[i].area);
        if (m_picture->regions()[i].label.isEmpty() || box.width() < roomy || box.height() < roomy)
            continue;
        ++seen;
        QVERIFY2(!names[i].setting.text.isEmpty(), qPrintable(m_picture->regions()[i].label));
        QVERIFY(box.contains(names[i].origin));
    }
    QVERIFY(seen > 0);
}

void FarNamesTest::areLeftOutWhereNothingOfThemIsSeen_data()
{
    addZooms();
}

void FarNamesTest::areLeftOutWhereNothingOfThemIsSeen()
{
    QFETCH(double, zoom);
    const MapLook look = lookAt(zoom);
    for (const MapRegion& region : m_picture->regions()) {
        const QRectF foot(region.area.left(), region.area.bottom() - 1, region.area.width(), 1);
        const std::vector<FarName> names = RegionPainter().farNames(*m_picture, look, foot);
        const auto place = static_cast<std::size_t>(&region - m_picture->regions().data());
        QVERIFY2(names[place].setting.text.isEmpty(), qPrintable(region.label));
    }
}

QTEST_MAIN(FarNamesTest)
#include "farnamestest.moc"
