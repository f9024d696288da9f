// links: debate
#include "model/debate/edtf.h"

#include <QtTest>

/// Dates as libraries and archives write them (EDTF).
class EdtfTest : public QObject {
    Q_OBJECT
private slots:
    void knowsDates_data();
    void knowsDates();
};

void EdtfTest::knowsDates_data()
{
    QTest::addColumn<bool>("isDate");
    for (const char* date :
        {"2015", "2015-08", "2015-08-11", "2015-08~", "2015?", "2015-08-11%", "201X", "20XX", "2015-XX", "2015-08-XX",
            "XXXX-12-24", "2015-21", "2015-08-11T09:30:00Z", "2015-08-11T09:30:00.5+02:00", "2015-08-11T09:30:00",
            "2015/2016", "2015-08/..", "../2015", "/2015", "2015/", "-0044-03-15", "Y17000", "2016-02-29", "0000"})
        QTest::newRow(date) << true;
    for (const char* other :
        {"", " 2015", "2015 ", "15", "2015-8", "2015-13", "2015-02-29", "2015-04-31", "2015-08-32", "2015-00",
            "11 August 2015", "2015/08/11", "11.08.2015", "2015-21-03", "2015-08-11T24:00:00Z", "2015-08-11T09:30", "/",
            "../..", "2015//2016", "circa 2015", "2015-08-11\n", "2015~~", "Y999", "today", "２０１５"})
        QTest::newRow(other) << false;
    QTest::newRow(QByteArray(100'000, '2').constData()) << false;
}

void EdtfTest::knowsDates()
{
    QFETCH(bool, isDate);
    QCOMPARE(isEdtf(QString::fromUtf8(QTest::currentDataTag())), isDate);
}

QTEST_APPLESS_MAIN(EdtfTest)
#include "edtftest.moc"
