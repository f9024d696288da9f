// links: app-lib
#include "tests/support/openwindow.h"

#include <QDockWidget>

/// What a narrow window leaves of the map.
class MapRoomTest : public QObject {
    Q_OBJECT
private slots:
    void keepsHalfForTheMap_data();
    void keepsHalfForTheMap();
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

QTEST_MAIN(MapRoomTest)
#include "maproomtest.moc"
