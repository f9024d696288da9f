// links: views
#include "views/inspector/keptsection.h"

#include <QJsonArray>
#include <QLabel>
#include <QtTest>

/// What a record's own file says of it is shown as it is, and only where there is something.
class KeptSectionTest : public QObject {
    Q_OBJECT
private slots:
    void tells_data();
    void tells();
    void hidesWhereThereIsNothing();
    void isBounded();
};

/// Without the marks that keep the directions of writing apart.
static QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

void KeptSectionTest::tells_data()
{
    QTest::addColumn<QString>("external");
    QTest::addColumn<QJsonObject>("kept");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString() << QJsonObject() << QString();
    QTest::newRow("an identifier") << "12_345" << QJsonObject() << "Identifier: 12_345";
    QTest::newRow("a text and a number") << QString() << QJsonObject{{"a", "one"}, {"b", 2}} << "a: one\nb: 2";
    QTest::newRow("lists and objects") << "x"
                                       << QJsonObject{{"l", QJsonArray{1, "two"}}, {"o", QJsonObject{{"k", true}}}}
                                       << "Identifier: x\nl: [1,\"two\"]\no: {\"k\":true}";
    QTest::newRow("markup and line ends")
        << "<b>x</b>" << QJsonObject{{"a", "one\ntwo"}} << "Identifier: <b>x</b>\na: one two";
    QTest::newRow("what looks like a place") << "%1" << QJsonObject{{"%2", "%1"}} << "Identifier: %1\n%2: %1";
}

void KeptSectionTest::tells()
{
    QFETCH(QString, external);
    QFETCH(QJsonObject, kept);
    QFETCH(QString, lines);
    QCOMPARE(plain(keptLines(external, kept)), lines);
}

void KeptSectionTest::hidesWhereThereIsNothing()
{
    KeptSection section;
    section.show("1", {});
    QVERIFY(!section.isHidden());
    for (const QLabel* label : section.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    section.show({}, {});
    QVERIFY(section.isHidden());
}

void KeptSectionTest::isBounded()
{
    QJsonObject kept;
    for (int i = 0; i < 5000; ++i)
        kept.insert(QString::number(i), QString(5000, u'x'));
    const QString lines = keptLines(QString(5000, u'x'), kept);
    QVERIFY(lines.count(u'\n') < 100);
    QVERIFY(lines.size() < 50'000);
    QVERIFY(lines.endsWith(u"…"));
}

QTEST_MAIN(KeptSectionTest)
#include "keptsectiontest.moc"
