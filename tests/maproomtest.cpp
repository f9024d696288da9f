// links: app-lib
#include "tests/support/openwindow.h"

#include <QDockWidget>
#include <QTranslator>

/// What a narrow window leaves of the map.
class MapRoomTest : public QObject {
    Q_OBJECT
private slots:
    void keepsHalfForTheMap_data();
    void keepsHalfForTheMap();
    void leavesRoomForBothSides();
    void keepsTwoFifthsBesideTheReader_data();
    void keepsTwoFifthsBesideTheReader();
};

void MapRoomTest::keepsHalfForTheMap_data()
{
    QTest::addColumn<QSize>("before"); ///< a debate is opened
    QTest::addColumn<QSize>("after");
    QTest::newRow("wide") << QSize(1280, 700) << QSize(1280, 700);
    QTest::newRow("small screen") << QSize(1024, 640) << QSize(1024, 640);
    QTest::newRow("made narrower") << QSize(1280, 700) << QSize(1024, 640);
    QTest::newRow("small screen at twice the size") << QSize(700, 430) << QSize(700, 430);
}

void MapRoomTest::keepsHalfForTheMap()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    OpenWindow opened;
    opened.window->resize(before);
    opened.create();
    QVERIFY(QTest::qWaitForWindowExposed(opened.window));
    opened.window->resize(after);
    QTRY_VERIFY(2 * opened.map().width() >= opened.window->width() - 1);
}

/// No panel behind another keeps its side wide, whatever the language: German words are long.
void MapRoomTest::leavesRoomForBothSides()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral("counterpoint_de"), QCoreApplication::applicationDirPath() + "/../resources"));
    QCoreApplication::installTranslator(&german);
    OpenWindow opened;
    opened.window->resize(980, 600);
    opened.create();
    QVERIFY(QTest::qWaitForWindowExposed(opened.window));
    const auto* outline = opened.window->findChild<QDockWidget*>("outline");
    const auto* inspector = opened.window->findChild<QDockWidget*>("inspector");
    QTRY_COMPARE(opened.window->width(), 980);
    QTRY_VERIFY(outline->width() <= 300);
    QVERIFY(inspector->width() >= 160);
    QCoreApplication::removeTranslator(&german);
}

void MapRoomTest::keepsTwoFifthsBesideTheReader_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isColumn"); ///< else it is a tab with the inspector
    QTest::newRow("large screen") << QSize(1920, 1000) << true;
    QTest::newRow("1440 × 900") << QSize(1440, 860) << false;
    QTest::newRow("1280 × 800") << QSize(1280, 760) << false;
    QTest::newRow("1024 × 768") << QSize(1024, 700) << false;
}

void MapRoomTest::keepsTwoFifthsBesideTheReader()
{
    QFETCH(QSize, size);
    QFETCH(bool, isColumn);
    OpenWindow opened;
    opened.window->resize(size);
    opened.create();
    QVERIFY(QTest::qWaitForWindowExposed(opened.window));
    opened.run("view.reader");
    auto* reader = opened.window->findChild<QDockWidget*>("reader");
    auto* inspector = opened.window->findChild<QDockWidget*>("inspector");
    QTRY_VERIFY(5 * opened.map().width() >= 2 * opened.window->width() - 20);
    QTRY_VERIFY(reader->width() >= 370);
    QVERIFY(reader->isVisible() && !reader->visibleRegion().isEmpty());
    QCOMPARE(!inspector->visibleRegion().isEmpty(), isColumn);
    QCOMPARE(opened.window->tabifiedDockWidgets(reader).contains(inspector), !isColumn);
    const int map = opened.map().width();
    opened.window->resize(size + QSize(0, 20));
    QTRY_COMPARE(opened.window->height(), size.height() + 20);
    QTRY_COMPARE(opened.map().width(), map); // and it stays so
}

QTEST_MAIN(MapRoomTest)
#include "maproomtest.moc"
