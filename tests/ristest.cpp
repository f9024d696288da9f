// links: formats
#include "model/formats/bibliography/ris.h"
#include "model/debate/csl.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// RIS as its makers wrote it and as real files have it.
class RisTest : public QObject {
    Q_OBJECT
private slots:
    void tells_data();
    void tells();
    void tellsNames_data();
    void tellsNames();
    void tellsDates_data();
    void tellsDates();
    void remarks_data();
    void remarks();
    void refuses_data();
    void refuses();
    void writesWhatItReads();
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

QJsonObject firstItem(const QByteArray& tags, const QByteArray& type = "JOUR")
{
    const std::vector<QJsonObject> items = itemsOf(readRis("TY  - " + type + '\n' + tags + "\nER  - \n"));
    return items.empty() ? QJsonObject() : items.front();
}

}

void RisTest::tells_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* tags, const char* type, const char* variable, const char* value) {
        QTest::newRow(name) << QByteArray(tags) << QByteArray(type) << QString(variable) << QString(value);
    };
    row("a title", "TI  - One", "JOUR", "title", "One");
    row("an older title", "T1  - One", "JOUR", "title", "One");
    row("one space before the hyphen", "TI - One", "JOUR", "title", "One");
    row("no space after it", "TI  -One", "JOUR", "title", "One");
    row("a value that goes on", "TI  - One\n      two", "JOUR", "title", "One two");
    row("a value that begins in the next line", "TI  -\nOne", "JOUR", "title", "One");
    row("the book of a chapter", "BT  - Book\nTI  - One", "CHAP", "container-title", "Book");
    row("the book itself", "BT  - Book", "BOOK", "title", "Book");
    row("the series of a book", "TI  - Book\nT2  - Series", "BOOK", "collection-title", "Series");
    row("a journal", "T2  - Journal", "JOUR", "container-title", "Journal");
    row("a journal's short name alone", "JA  - J.", "JOUR", "container-title", "J.");
    row("a journal's short name beside it", "JO  - Journal\nJA  - J.", "JOUR", "container-title-short", "J.");
    row("pages", "SP  - 379\nEP  - 423", "JOUR", "page", "379-423");
    row("pages in one", "SP  - 1-2", "JOUR", "page", "1-2");
    row("an empty page", "SP  -\nVL  - 8", "JOUR", "page", "");
    row("a DOI with its resolver", "DO  - http://dx.doi.org/10.1177/23", "JOUR", "DOI", "10.1177/23");
    row("a DOI in M3", "M3  - 10.1177/23", "JOUR", "DOI", "10.1177/23");
    row("the first address", "UR  - https://a.example\nUR  - https://b.example", "JOUR", "URL", "https://a.example");
    row("key words", "KW  - a\nb\nKW  - c", "JOUR", "keyword", "a, b, c");
    row("notes", "N1  - a\nN1  - b", "JOUR", "note", "a b");
    row("an ISBN", "SN  - 0-1", "BOOK", "ISBN", "0-1");
    row("an ISSN", "SN  - 0-1", "JOUR", "ISSN", "0-1");
    row("an unknown type", "TI  - One", "NEWTYPE", "type", "document");
    row("a thesis", "PB  - University", "THES", "type", "thesis");
}

void RisTest::tells()
{
    QFETCH(QByteArray, tags);
    QFETCH(QByteArray, type);
    QFETCH(QString, variable);
    QTEST(csl::text(firstItem(tags, type), variable), "value");
}

void RisTest::tellsNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<CslName>("name");
    QTest::newRow("in parts") << u"Shannon,Claude E."_s << CslName{.family = u"Shannon"_s, .given = u"Claude E."_s};
    QTest::newRow("with a suffix") << u"King, Martin, Jr."_s
                                   << CslName{.family = u"King"_s, .given = u"Martin"_s, .suffix = u"Jr."_s};
    QTest::newRow("an institution") << u"World Health Organization"_s
                                    << CslName{.literal = u"World Health Organization"_s};
    QTest::newRow("with a particle") << u"van der Berg, Jan"_s
                                     << CslName{.family = u"van der Berg"_s, .given = u"Jan"_s};
}

void RisTest::tellsNames()
{
    QFETCH(QString, value);
    QFETCH(CslName, name);
    QCOMPARE(csl::names(firstItem("AU  - " + value.toUtf8())), std::vector{name});
}

void RisTest::tellsDates_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QString>("date");
    const auto row
        = [](const char* tags, const char* date) { QTest::newRow(tags) << QByteArray(tags) << QString(date); };
    row("PY  - 2015", "2015");
    row("PY  - 1948/07//", "1948-07");
    row("PY  - 2020//", "2020");
    row("PY  - 2011///", "2011");
    row("Y1  - 2015/10/08/", "2015-10-08");
    row("PY  - 2015\nDA  - 2015/10/08", "2015-10-08");
    row("PY  - 2015\nDA  - 2015-10-08", "2015-10-08");
    row("PY  - ///2015~", "2015~");
    row("PY  - ///2015/2016", "2015/2016");
    row("PY  - 2011/08/05/17:47:05", "2011-08-05");
}

void RisTest::tellsDates()
{
    QFETCH(QByteArray, tags);
    QTEST(csl::issued(firstItem(tags)), "date");
}

void RisTest::remarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("what");
    QTest::newRow("no end") << QByteArray("TY  - JOUR\nTI  - One\n\nTY  - BOOK\nTI  - Two\nER  - ") << 2 << u"line 1"_s
                            << u"no ER"_s;
    QTest::newRow("no end of the last") << QByteArray("TY  - JOUR\r\nER  - \r\nTY  - BOOK\r\nTI  - Two") << 2
                                        << u"line 3"_s << u"no ER"_s;
    QTest::newRow("text between") << QByteArray("Record 1 of 1\n1.\nTY  - JOUR\nER  - ") << 1 << u"line 1"_s
                                  << u"left out: 2"_s;
    QTest::newRow("no beginning") << QByteArray(
        "TY  - JOUR\nER  - \nAU  - Nobody\nTI  - None\nER  - \nTY  - BOOK\nER  - ")
                                  << 2 << u"line 3"_s << u"no TY"_s;
}

void RisTest::remarks()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QFETCH(QString, line);
    QFETCH(QString, what);
    const Result<Imported> imported = readRis(text);
    QVERIFY(imported);
    QCOMPARE(static_cast<int>(itemsOf(imported).size()), count);
    std::vector<Remark> remarks = imported->report.repaired;
    remarks.insert(remarks.end(), imported->report.lost.begin(), imported->report.lost.end());
    QCOMPARE(remarks.size(), 1U);
    QCOMPARE(remarks[0].place, line);
    QVERIFY2(remarks[0].what.contains(what), qPrintable(remarks[0].what));
}

void RisTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("a letter") << QByteArray("Dear all,\nAU revoir") << u"none begins with TY"_s;
    QTest::newRow("Web of Science") << QByteArray("FN Clarivate\nVR 1.0\nPT J\nAU Doe, J\nER\n") << u"Web of Science"_s;
    QTest::newRow("PubMed") << QByteArray("PMID- 123\nTI  - One\n") << u"PubMed"_s;
}

void RisTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const Result<Imported> imported = readRis(text);
    QVERIFY(!imported);
    QVERIFY2(imported.error().what.contains(what), qPrintable(imported.error().what));
}

void RisTest::writesWhatItReads()
{
    const QByteArray text
        = "TY  - JOUR\r\nAU  - Okafor, Ngozi\r\nTI  - One\r\nT2  - Journal\r\nPY  - 2015/10/08/\r\nVL  - 3\r\nSP  - 1\r\nEP  - 9\r\nAB  - a\r\n      b\r\nER  - \r\n\r\n";
    Debate debate = readRis(text)->debate;
    Source source = debate.table<Source>().all().front();
    source.csl.remove(u"custom"_s);
    debate.apply({put(source)});
    QCOMPARE(writeRis(debate).bytes, text);
}

QTEST_APPLESS_MAIN(RisTest)
#include "ristest.moc"
