// links: debate reporting
#include "model/reporting/odtreport.h"
#include "tests/support/archive.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Reports as OpenDocument, as office programs read them.
class OdtReportTest : public QObject {
    Q_OBJECT
private slots:
    void zipIsOpenDocument();
    void linesBeginWhereTheirWordsDo_data();
    void linesBeginWhereTheirWordsDo();
    void looksAlikeInAllScripts();
    void keepsNamesApart();
};

namespace {

ReportDocument report(const QString& language = u"en"_s)
{
    ReportDocument made;
    made.title = u"Dams?"_s;
    made.subtitle = u"What of dams?"_s;
    made.program = u"Counterpoint 1"_s;
    made.language = language;
    made.isRightToLeft = language == u"ar";
    made.blocks = {ReportHeading{1, u"1"_s, {{u"Are dams to go?"_s, SpanStyle::Plain, true}}, u"question-1"_s},
        ReportEntry{u"Reason 1"_s, {{u"Fish"_s, SpanStyle::Emphasis, true}}, {}}};
    return made;
}

QString partOf(const ReportDocument& document, const QString& name)
{
    const Result<QByteArray> odt = odtOf(document, {}, reportPapers().front());
    return odt ? QString::fromUtf8(unpacked(*odt).value(name)) : QString();
}

}

void OdtReportTest::zipIsOpenDocument()
{
    const ReportPictures map{{{u"Map"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 400, 300}}, {}};
    const Result<QByteArray> odt = odtOf(report(), map, reportPapers().front());
    QVERIFY(odt);
    QCOMPARE(odt->mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QMap<QString, QByteArray> files = unpacked(*odt);
    QCOMPARE(files.keys(),
        QStringList({u"META-INF/manifest.xml"_s, u"Pictures/map1.svg"_s, u"content.xml"_s, u"meta.xml"_s, u"mimetype"_s,
            u"styles.xml"_s}));
    for (const QString& name : {u"META-INF/manifest.xml"_s, u"content.xml"_s, u"meta.xml"_s, u"styles.xml"_s}) {
        QXmlStreamReader xml(files[name]);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
    }
    QVERIFY(files[u"content.xml"_s].contains("text:outline-level=\"1\""));
    QVERIFY(files[u"content.xml"_s].contains("text:table-of-content"));
    QVERIFY(files[u"META-INF/manifest.xml"_s].contains("Pictures/map1.svg"));
}

void OdtReportTest::linesBeginWhereTheirWordsDo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("itsWay");
    QTest::addColumn<QString>("otherWay");
    const QString toTheRight = u"style:writing-mode=\"lr-tb\" fo:text-align=\"left\""_s;
    const QString toTheLeft = u"style:writing-mode=\"rl-tb\" fo:text-align=\"right\""_s;
    QTest::newRow("English") << u"en"_s << toTheRight << toTheLeft;
    QTest::newRow("Arabic") << u"ar"_s << toTheLeft << toTheRight;
}

void OdtReportTest::linesBeginWhereTheirWordsDo()
{
    QFETCH(QString, language);
    QFETCH(QString, itsWay);
    QFETCH(QString, otherWay);
    const QString styles = partOf(report(language), u"styles.xml"_s);
    const QString content = partOf(report(language), u"content.xml"_s);
    QVERIFY(styles.contains(itsWay));
    QVERIFY(content.contains(otherWay));
    for (const QString& part : {styles, content})
        QVERIFY(!part.contains(u"\"start\""_s) && !part.contains(u"\"end\""_s));
}

void OdtReportTest::looksAlikeInAllScripts()
{
    const QString styles = partOf(report(u"ar"_s), u"styles.xml"_s);
    for (const QString& look : {u"fo:font-weight"_s, u"fo:font-style"_s, u"fo:font-size"_s, u"style:font-name"_s}) {
        QVERIFY(styles.contains(u' ' + look + u'='));
        for (const QString& scripts : {u"-complex="_s, u"-asian="_s})
            QCOMPARE(styles.count(u" style:"_s + look.section(u':', 1) + scripts),
                styles.count(QRegularExpression(u"<style:text-properties[^>]* "_s + look + u'=')));
    }
}

/// A question mark at the end of a name is the name's.
void OdtReportTest::keepsNamesApart()
{
    const auto apart = [](const QString& words) { return QString(u'\u2068' + words + u'\u2069'); };
    const QString content = partOf(report(u"ar"_s), u"content.xml"_s);
    QVERIFY(content.contains(u"\"Title\">"_s + apart(u"Dams?"_s)));
    QVERIFY(content.contains(u"\"Subtitle\">"_s + apart(u"What of dams?"_s)));
    QVERIFY(content.contains(u"1 "_s + apart(u"Are dams to go?"_s) + u"<text:tab"_s));
    QVERIFY(partOf(report(u"ar"_s), u"styles.xml"_s).contains(u"\"Running\">"_s + apart(u"Dams?"_s)));
}

QTEST_MAIN(OdtReportTest)
#include "odtreporttest.moc"
