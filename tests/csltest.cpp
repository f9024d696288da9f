// links: formats
#include "model/debate/csl.h"
#include "model/formats/bibliography/csljson.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// CSL-JSON items are read whole or refused with place and reason; what helpers say of an item.
class CslTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refusesItems_data();
    void refusesItems();
    void refusesFiles_data();
    void refusesFiles();
    void labels_data();
    void labels();
    void doisAreBare_data();
    void doisAreBare();
    void keysAreMade();
    void marksGo();
};

namespace {

std::vector<QJsonObject> itemsOf(const Result<Imported>& imported)
{
    std::vector<QJsonObject> items;
    if (!imported)
        return items;
    for (const Source* source : imported->debate.table<Source>().inOrder())
        items.push_back(source->csl);
    return items;
}

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

}

void CslTest::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("a list") << QByteArray(R"([{"id": "a", "type": "book"}, {"id": "b", "type": "book"}])")
                            << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one item") << QByteArray(R"({"id": "a", "type": "book"})") << QStringList{u"a"_s};
    QTest::newRow("items within") << QByteArray(R"({"x": [{"id": "no"}], "items": [{"id": "a", "type": "book"}]})")
                                  << QStringList{u"a"_s};
    QTest::newRow("a numeric id") << QByteArray(R"([{"id": 12, "type": "book"}])") << QStringList{u"12"_s};
    QTest::newRow("an id beyond all whole numbers")
        << QByteArray(R"([{"id": 90071992547409930001, "type": "book"}])") << QStringList{u"90071992547409930001"_s};
    QTest::newRow("an id with many figures behind the point")
        << QByteArray(R"([{"type": "book", "x": {"id": 1}, "id":0.12345678901234567891}])")
        << QStringList{u"0.12345678901234567891"_s};
    QTest::newRow("several ids, the last of them large")
        << QByteArray("[{\"id\": 1, \"id\": 90071992547409930001\n, \"type\": \"book\"}]")
        << QStringList{u"90071992547409930001"_s};
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf[{\"id\": \"a\", \"type\": \"book\"}]")
                                       << QStringList{u"a"_s};
    QTest::newRow("no type") << QByteArray(R"([{"id": "a", "title": "T"}])") << QStringList{u"a"_s};
    QTest::newRow("digits as texts") << QByteArray(
        R"([{"id": "a", "type": "book", "issued": {"date-parts": [["2015", "10"]]}}])")
                                     << QStringList{u"a"_s};
}

void CslTest::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, keys);
    const Result<Imported> imported = readCslJson(json);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    QStringList found;
    for (const QJsonObject& item : itemsOf(imported))
        found += csl::key(item);
    QCOMPARE(found, keys);
    QVERIFY(imported->report.lost.empty());
}

void CslTest::refusesItems_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("place");
    const auto row
        = [](const char* item, const char* place) { QTest::newRow(item) << QByteArray(item) << QString(place); };
    row("7", "line 2");
    row("{}", "line 2, type");
    row(R"({"type": 7})", "line 2, type");
    row(R"({"type": "book", "title": ["x"]})", "line 2, title");
    row(R"({"type": "book", "author": "Doe"})", "line 2, author");
    row(R"({"type": "book", "author": ["Doe"]})", "line 2, author[0]");
    row(R"({"type": "book", "author": [{"family": {}}]})", "line 2, author[0].family");
    row(R"({"type": "book", "issued": [2015]})", "line 2, issued");
    row(R"({"type": "book", "issued": {"date-parts": [2015]}})", "line 2, issued.date-parts");
    row(R"({"type": "book", "issued": {"date-parts": [["x"]]}})", "line 2, issued.date-parts");
}

void CslTest::refusesItems()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, place);
    const Result<Imported> imported = readCslJson("[{\"id\": \"good\", \"type\": \"book\"},\n" + item + "]");
    QVERIFY(imported);
    QCOMPARE(itemsOf(imported).size(), 1U);
    QCOMPARE(imported->report.lost.size(), 1U);
    QCOMPARE(imported->report.lost[0].place, place);
    const Result<Imported> alone = readCslJson("[" + item + "]");
    QVERIFY(!alone);
}

void CslTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("no JSON") << QByteArray("[\n{\"id\": }]") << u"In line 2, column"_s;
    QTest::newRow("nothing in it") << QByteArray("[]") << u"no list"_s;
    QTest::newRow("Zotero's own") << QByteArray(R"({"config": {}, "items": [{"itemType": "book"}]})") << u"Zotero"_s;
    QTest::newRow("nested without end") << QByteArray(100000, '[') << u"not JSON"_s;
}

void CslTest::refusesFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, what);
    const Result<Imported> imported = readCslJson(json);
    QVERIFY(!imported);
    QVERIFY2(imported.error().what.contains(what), qPrintable(imported.error().what));
}

void CslTest::labels_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("label");
    QTest::newRow("one author") << object(
        R"({"author": [{"family": "Weitzer", "given": "R"}], "issued": {"date-parts": [[2007]]}})")
                                << u"Weitzer 2007"_s;
    QTest::newRow("two authors") << object(
        R"({"author": [{"family": "Weitzer"}, {"family": "Ditmore"}], "issued": {"date-parts": [[2007]]}})")
                                 << u"Weitzer and Ditmore 2007"_s;
    QTest::newRow("three authors") << object(R"({"author": [{"family": "A"}, {"family": "B"}, {"family": "C"}]})")
                                   << u"A et al., undated"_s;
    QTest::newRow("a particle of its own") << object(
        R"({"author": [{"family": "Beauvoir", "non-dropping-particle": "de"}], "issued": {"raw": "Spring 1949"}})")
                                           << u"de Beauvoir 1949"_s;
    QTest::newRow("editors") << object(
        R"({"editor": [{"literal": "The Board"}], "issued": {"date-parts": [["2001"]]}})")
                             << u"The Board 2001"_s;
    QTest::newRow("a title alone") << object(R"({"title": "On <i>Homo</i>"})") << u"On Homo, undated"_s;
    QTest::newRow("an address alone") << object(R"({"URL": "https://example.org"})")
                                      << u"https://example.org, undated"_s;
    QTest::newRow("nothing") << QJsonObject() << u"Untitled, undated"_s;
    QTest::newRow("wrong shapes") << object(R"({"author": 7, "title": [], "issued": "x"})") << u"Untitled, undated"_s;
}

void CslTest::labels()
{
    QFETCH(QJsonObject, item);
    QTEST(csl::shortLabel(item), "label");
}

void CslTest::doisAreBare_data()
{
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("bare");
    for (const char* doi : {"10.1000/XYZ", "https://doi.org/10.1000/xyz", "http://dx.doi.org/10.1000/xyz",
             "doi:10.1000/xyz", "DOI 10.1000/xyz", " 10.1000/xyz "})
        QTest::newRow(doi) << QString(doi) << u"10.1000/xyz"_s;
    QTest::newRow("no DOI") << u"see page 10.1"_s << QString();
}

void CslTest::doisAreBare()
{
    QFETCH(QString, doi);
    QTEST(csl::bareDoi(doi), "bare");
}

void CslTest::keysAreMade()
{
    QCOMPARE(csl::key(object(R"({"author": [{"family": "Vallée Poussin"}], "issued": {"date-parts": [[1896]]}})")),
        u"valleepoussin1896"_s);
    QCOMPARE(csl::key(object(R"({"title": "Über alles Mögliche und mehr"})")), u"uberallesmogliche"_s);
    QCOMPARE(csl::key({}), u"source"_s);
}

void CslTest::marksGo()
{
    QCOMPARE(csl::withoutMarks(u"<i>a</i> <span class=\"nocase\">B</span> H<sub>2</sub>O"_s), u"a B H2O"_s);
    QCOMPARE(csl::withoutMarks(u"1 < 2 > 0, <img src=x>, <b"_s), u"1 < 2 > 0, <img src=x>, <b"_s);
}

QTEST_APPLESS_MAIN(CslTest)
#include "csltest.moc"
