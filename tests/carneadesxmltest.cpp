// links: debate formats
#include "model/debate/faults.h"
#include "model/formats/carneades/carneades.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What CAF and LKIF say beside statements and arguments is kept, or told.
class CarneadesXmlTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatMetadataSay();
    void tellsOfXml_data();
    void tellsOfXml();
};

static QByteArray caf(const QByteArray& statements, const QByteArray& arguments)
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<caf version='1.3'><metadata title='T' creator='C'/><statements>"
        + statements + "</statements><arguments>" + arguments + "</arguments></caf>";
}

void CarneadesXmlTest::keepsWhatMetadataSay()
{
    QByteArray file = caf(
        "<statement id='p'><metadata key='k' source='Statute 12'/><s>P</s></statement><statement id='q'><s>Q</s></statement>",
        "<argument id='a' weight='1.5'><metadata source='k1' creator='Judge'/><conclusion statement='p'/><premises><premise "
        "statement='q'/></premises></argument>");
    file.replace("</caf>",
        "<references><metadata key='k1' title='Book' publisher='P' language='en' creator='A' identifier='https://a.example'>"
        "<descriptions><description lang='en'>one</description><description lang='de'>eins</description></descriptions>"
        "</metadata></references></caf>");
    const Result<Imported> imported = readCarneadesXml(file, {});
    QVERIFY(imported && imported->report.lost.empty());
    const SharedList<Claim>& claims = imported->debate.claims().all();
    QCOMPARE(claims.front().kept,
        (QJsonObject{{u"carneades"_s, QJsonObject{{u"key"_s, u"k"_s}, {u"source"_s, u"Statute 12"_s}}}}));
    QCOMPARE(claims.back().kept, QJsonObject());
    QCOMPARE(imported->debate.inferences().all().front().kept[u"carneades"_s].toObject(),
        (QJsonObject{{u"source"_s, u"k1"_s}, {u"creator"_s, u"Judge"_s}, {u"weight"_s, u"1.5"_s}}));
    QCOMPARE(imported->debate.table<Source>().all().front().csl,
        (QJsonObject{{u"type"_s, u"webpage"_s}, {u"title"_s, u"Book"_s}, {u"publisher"_s, u"P"_s},
            {u"language"_s, u"en"_s}, {u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, u"A"_s}}}},
            {u"URL"_s, u"https://a.example"_s}, {u"abstract"_s, u"one\neins"_s}}));
}

void CarneadesXmlTest::tellsOfXml_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QByteArray>("premise");
    QTest::addColumn<QString>("told");
    const QByteArray plain = "<statement id='p'><s>P</s></statement>";
    QTest::newRow("nothing") << plain << QByteArray("positive='true' role='r'") << u""_s;
    QTest::newRow("markup") << QByteArray("<statement id='p'><s>P <i>is</i> so</s></statement>") << QByteArray()
                            << u"1 elements within texts are left out; their words stay."_s;
    QTest::newRow("an attribute of a text") << QByteArray("<statement id='p'><s pred='f'>P</s></statement>")
                                            << QByteArray() << u"Values called “pred” are left out."_s;
    QTest::newRow("an attribute of a premise")
        << plain << QByteArray("colour='red'") << u"Values called “colour” are left out."_s;
    QTest::newRow("an assumption") << plain << QByteArray("type='assumption'")
                                   << u"1 premises that hold until somebody questions them became ordinary ones."_s;
    QTest::newRow("a type of its own") << plain << QByteArray("type='other'")
                                       << u"Values called “type” are left out."_s;
    const QString undercut = u"The statement says that an argument does not apply; what else it says is left out."_s;
    QTest::newRow("words of an undercut")
        << plain + "<statement id='u' atom='(undercut a)'><s>Biased</s></statement>" << QByteArray() << undercut;
    QTest::newRow("the weight of an undercut")
        << plain + "<statement id='u' atom='(undercut a)' weight='0.2'/>" << QByteArray() << undercut;
}

void CarneadesXmlTest::tellsOfXml()
{
    QFETCH(QByteArray, statements);
    QFETCH(QByteArray, premise);
    QFETCH(QString, told);
    const QByteArray file = caf(statements + "<statement id='q'><s>Q</s></statement>",
        "<argument id='a'><conclusion statement='q'/><premises><premise statement='p' " + premise
            + "/></premises></argument>");
    const Result<Imported> imported = readCarneadesXml(file, {});
    QVERIFY(imported);
    QStringList lost;
    for (const Remark& remark : imported->report.lost)
        lost += QString(remark.what).remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(lost.join(u'\n'), told);
}

QTEST_APPLESS_MAIN(CarneadesXmlTest)
#include "carneadesxmltest.moc"
