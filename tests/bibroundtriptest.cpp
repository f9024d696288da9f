// links: formats
#include "model/debate/csl.h"
#include "model/debate/csldate.h"
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/bibliography/csljson.h"
#include "model/formats/bibliography/originals.h"
#include "model/formats/bibliography/ris.h"
#include "model/formats/formats.h"
#include "tests/support/randomsource.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What is written is read as it was; what nobody touched keeps its bytes, and the rest of what somebody did.
class BibRoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void randomItemsComeBack_data();
    void randomItemsComeBack();
    void untouchedKeepsItsBytes_data();
    void untouchedKeepsItsBytes();
    void touchedKeepsTheRest_data();
    void touchedKeepsTheRest();
    void macrosComeAlong();
    void sharedFieldsComeAlong();
    void inheritedFieldsAreWrittenOut();
    void readingTwiceIsOnce();
    void unreadFieldsAreTold_data();
    void unreadFieldsAreTold();
    void keysStayApart_data();
    void keysStayApart();
    void isTakenByOthers_data();
    void isTakenByOthers();
    void edtfComesBack_data();
    void edtfComesBack();
};

namespace {

Debate debateOf(const QJsonObject& csl)
{
    Debate debate;
    debate.load(std::vector<Source>{{.id = newId<SourceId>(), .csl = csl}});
    return debate;
}

Source onlySource(const Result<Imported>& imported)
{
    if (!imported || imported->debate.table<Source>().count() != 1)
        return {};
    return imported->debate.table<Source>().all().front();
}

QByteArray shown(const QJsonObject& item)
{
    return QJsonDocument(item).toJson(QJsonDocument::Indented);
}

Debate touched(const Debate& debate, const QString& variable, const QJsonValue& value)
{
    Debate changed = debate;
    Source source = changed.table<Source>().all().front();
    source.csl.insert(variable, value);
    changed.apply({put(source)});
    return changed;
}

}

void BibRoundTripTest::randomItemsComeBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"biblatex", "bibtex", "ris", "csl-json"})
        QTest::newRow(format) << QString(format);
}

void BibRoundTripTest::randomItemsComeBack()
{
    QFETCH(QString, format);
    const bool isBib = format.startsWith(u"bib");
    QRandomGenerator random(20260);
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject item
            = randomItem(random, {true, true, isBib ? format == u"biblatex" : format == u"csl-json"});
        const QByteArray bytes = formatCalled(format)->write(debateOf(item)).bytes;
        const Source back = onlySource(formatCalled(format)->read(bytes, {}));
        if (withoutOriginal(back.csl) != item)
            QFAIL(QByteArray("\n" + bytes + shown(item) + shown(withoutOriginal(back.csl))).constData());
    }
}

void BibRoundTripTest::untouchedKeepsItsBytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("BibTeX in its own hand")
        << u"bibtex"_s
        << QByteArray(
               "@ARTICLE( Weitzer:07 ,\n   Title=\"{A} {\\\"u}ber B\",month = mar,\n\tyear= 2007, bdsk-file-1={x}  )");
    QTest::newRow("BibLaTeX with CR LF") << u"biblatex"_s
                                         << QByteArray(
                                                "@online{x,\r\n  title = {A},\r\n  urldate = {2015-10-08},\r\n}");
    QTest::newRow("RIS with short signs")
        << u"ris"_s << QByteArray("TY - JOUR\nAU - Shannon,Claude E.\nZZ  - odd\nN2  - one\ntwo\nER - ");
    QTest::newRow("CSL-JSON with odd members")
        << u"csl-json"_s
        << QByteArray(
               "{ \"type\":\"book\" ,\n \"id\" : 12, \"title\": \"A \\u00fc\", \"x-odd\": [1, 2.50], \"custom\": {\"a\": 1} }");
}

void BibRoundTripTest::untouchedKeepsItsBytes()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, entry);
    const Result<Imported> imported = formatCalled(format)->read(entry, {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    QVERIFY(isUntouched(onlySource(imported).csl));
    const QByteArray written = formatCalled(format)->write(imported->debate).bytes;
    QVERIFY2(written.contains(entry), written.constData());
}

void BibRoundTripTest::touchedKeepsTheRest_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("BibTeX")
        << u"bibtex"_s
        << QByteArray(
               "@article{a,\n  title = {Old},\n  journal = \"{J} of X\", month = mar, year = 2007,\n  bdsk-file-1 = {x}\n}")
        << QByteArray("journal = \"{J} of X\"|month = mar|year = 2007|bdsk-file-1 = {x}");
    QTest::newRow("BibLaTeX") << u"biblatex"_s
                              << QByteArray("@online{a, title = {Old}, titleaddon = {y}, date = {2015~}, eprint = {z}}")
                              << QByteArray("titleaddon = {y}|date = {2015~}|eprint = {z}");
    QTest::newRow("RIS") << u"ris"_s
                         << QByteArray(
                                "TY  - JOUR\r\nT1  - Old\r\nA1  - Marx, Karl\r\nZZ  - odd\r\nM2  - more\r\nER  - ")
                         << QByteArray("A1  - Marx, Karl|ZZ  - odd|M2  - more");
    QTest::newRow("CSL-JSON") << u"csl-json"_s
                              << QByteArray(R"([{"id": 7, "type": "book", "title": "Old", "x-odd": [1]}])")
                              << QByteArray("\"x-odd\"|\"id\": 7");
}

void BibRoundTripTest::touchedKeepsTheRest()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, kept);
    const Result<Imported> imported = formatCalled(format)->read(entry, {});
    QVERIFY(imported);
    const Debate changed = touched(imported->debate, u"title"_s, u"New"_s);
    QVERIFY(!isUntouched(changed.table<Source>().all().front().csl));
    const QByteArray written = formatCalled(format)->write(changed).bytes;
    for (const QByteArray& part : kept.split('|'))
        QVERIFY2(written.contains(part), written.constData());
    QVERIFY2(written.contains("New") && !written.contains("Old"), written.constData());
    QCOMPARE(csl::title(onlySource(formatCalled(format)->read(written, {})).csl), u"New"_s);
}

void BibRoundTripTest::macrosComeAlong()
{
    const Result<Imported> imported = readBibliography(
        "@string{j = {Journal}}\n@article{a, title = {T}, journal = j # { B}}\n@article{b, title = {U}, journal = j}");
    const QByteArray written = writeBiblatex(imported->debate).bytes;
    QCOMPARE(written.count("@string{j = {Journal}}"), 1);
    QVERIFY(written.contains("journal = j # { B}"));
    const Result<Imported> again = readBibliography(written);
    for (const Source& source : again->debate.table<Source>().all())
        QVERIFY(csl::text(source.csl, u"container-title"_s).startsWith(u"Journal"_s));
}

void BibRoundTripTest::sharedFieldsComeAlong()
{
    const QByteArray bib
        = "@xdata{x, publisher = {P\n  Q}, xdata = {y}}\n@xdata{y, location = {Oslo}}\n@book{a, title = {T}, xdata = {x}}\n@book{b, title = {U}, xdata = {x}}";
    const QByteArray written = writeBiblatex(readBibliography(bib)->debate).bytes;
    QCOMPARE(written.count("@xdata{x,"), 1);
    const Result<Imported> again = readBibliography(written);
    QCOMPARE(again->debate.table<Source>().count(), 2);
    for (const Source& source : again->debate.table<Source>().all()) {
        QCOMPARE(csl::text(source.csl, u"publisher"_s), u"P Q"_s);
        QCOMPARE(csl::text(source.csl, u"publisher-place"_s), u"Oslo"_s);
    }
}

void BibRoundTripTest::inheritedFieldsAreWrittenOut()
{
    const Result<Imported> imported = readBibliography(
        "@incollection{a, title = {T}, crossref = {w}, x-odd = {y}}\n@collection{w, title = {Whole}, date = {2010}}");
    QVERIFY(
        writeBiblatex(imported->debate).bytes.contains("@incollection{a, title = {T}, crossref = {w}, x-odd = {y}}"));
    Debate alone = imported->debate;
    alone.apply({drop(alone.table<Source>().inOrder()[1]->id)});
    const QByteArray written = writeBiblatex(alone).bytes;
    QVERIFY2(
        written.contains("booktitle = {Whole}") && written.contains("date = {2010}") && written.contains("x-odd = {y}"),
        written.constData());
}

void BibRoundTripTest::readingTwiceIsOnce()
{
    const QByteArray bib = "@book{a, title = {T}}\n@book{a, title = {T}}";
    const Result<Imported> one = readBibliography(bib);
    const Result<Imported> other = readBibliography(bib);
    QVERIFY(one->debate == other->debate);
    QCOMPARE(one->debate.table<Source>().count(), 2);
}

void BibRoundTripTest::unreadFieldsAreTold_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char* name, const char* from, const char* entry, const char* to, const char* lost) {
        QTest::addRow("%s to %s", name, to) << QByteArray(entry) << QString(from) << QString(to) << QString(lost);
    };
    const char* odd
        = "@online{a, title={T}, subtitle={S}, eprint={1}, userb={x # y}, year=2015, crossref={w}, note={}}";
    row("odd fields", "biblatex", odd, "csl-json", "eprint, userb");
    row("odd fields", "biblatex", odd, "ris", "eprint, userb");
    row("odd fields", "biblatex", odd, "bibtex", "");
    row("odd fields", "biblatex", odd, "biblatex", "");
    row("one publisher of two", "biblatex", "@book{a, publisher={P}, organization={O}}", "csl-json", "organization");
    row("the same one twice", "biblatex", "@book{a, publisher={P}, organization={P}}", "csl-json", "");
    row("fields read without a group", "biblatex", "@book{a, maintitle={M}, editora={Ek, B}, articlenumber={7}}",
        "csl-json", "");
    const char* tags = "TY  - JOUR\nAU  - B, A\nAU  - C, D\nPY  - 2015\nDA  - 2015/10/08\nKW  - a\nKW  - b\nAN  - 1\n"
                       "C1  - x\nZZ  -\nUR  - x:y\nUR  - x:z\nJF  - Journal\nJO  - J\nL2  - x:w\nER  - ";
    row("odd tags", "ris", tags, "csl-json", "AN, C1, UR, JO, L2");
    row("odd tags", "ris", tags, "biblatex", "AN, C1, UR, JO, L2");
    row("odd tags", "ris", tags, "ris", "");
    row("an address as L2", "ris", "TY  - JOUR\nL2  - x:w\nER  - ", "bibtex", "");
    const char* item = R"([{"id": "a", "type": "book", "x-odd": 1, "custom": {"a": 1}}])";
    row("odd members", "csl-json", item, "bibtex", "custom, x-odd");
    row("odd members", "csl-json", item, "ris", "custom, x-odd");
    row("odd members", "csl-json", item, "csl-json", "");
}

void BibRoundTripTest::unreadFieldsAreTold()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, lost);
    const Result<Imported> imported = formatCalled(from)->read(entry, {});
    QVERIFY(imported);
    const Exported exported = formatCalled(to)->write(imported->debate);
    QStringList told;
    for (const Remark& remark : exported.report.lost)
        told += QString(remark.what).remove(QRegularExpression(u"[\u2068\u2069]"_s));
    QCOMPARE(told.join(u'|').section(u" hold "_s, -1).section(u" for "_s, -1), lost.isEmpty() ? lost : lost + u'.');
    if (from == u"biblatex" && to == u"bibtex")
        QVERIFY2(exported.bytes.contains("eprint = {1},\n  userb = {x # y}"), exported.bytes.constData());
}

void BibRoundTripTest::keysStayApart_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("BibTeX") << u"bibtex"_s
                            << QByteArray("@article{s,title={X s}}@ARTICLE( s , title = {Y s} )@book{sa, title={Z}}")
                            << QByteArrayList{
                                   "@article{s,title={X s}}", "@ARTICLE( sb , title = {Y s} )", "@book{sa, title={Z}}"};
    QTest::newRow("BibLaTeX") << u"biblatex"_s << QByteArray("@online{s, title={X}}\n@online{S, title={Y}, eprint={1}}")
                              << QByteArrayList{"@online{s, title={X}}", "@online{Sa, title={Y}, eprint={1}}"};
    QTest::newRow("CSL-JSON") << u"csl-json"_s
                              << QByteArray(R"([{"id": 7, "type": "book"}, {"id": "7", "type": "book", "x-odd": 1}])")
                              << QByteArrayList{R"({"id": 7, "type": "book"})", "\"id\": \"7a\"", "\"x-odd\": 1"};
}

void BibRoundTripTest::keysStayApart()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, entries);
    QFETCH(QByteArrayList, expected);
    const Result<Imported> imported = formatCalled(format)->read(entries, {});
    QVERIFY(imported);
    const Exported exported = formatCalled(format)->write(imported->debate);
    for (const QByteArray& one : expected)
        QVERIFY2(exported.bytes.contains(one), exported.bytes.constData());
    QCOMPARE(exported.report.repaired.size(), std::size_t(1));
    QVERIFY(exported.report.repaired.front().about);
}

void BibRoundTripTest::isTakenByOthers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QJsonObject>("variables");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* format, const QJsonObject& variables, const char* written) {
        QTest::addRow("%s: %s", format, written) << QString(format) << variables << QByteArray(written);
    };
    const auto issued = [](const QString& date) { return QJsonObject{{u"issued"_s, cslDate(date)}}; };
    row("ris", issued(u"2015/2016"_s), "PY  - 2015///2015/2016\r");
    row("ris", issued(u"2010~"_s), "PY  - 2010///2010~\r");
    row("ris", issued(u"2015-03-01/2015-03-05"_s), "PY  - 2015/03/01/2015-03-01/2015-03-05\r");
    row("ris", issued(u"2015-21"_s), "PY  - 2015///2015-21\r");
    row("ris", issued(u"c. 1905"_s), "PY  - 1905///c. 1905\r");
    row("ris", issued(u"-0044"_s), "PY  - ///-0044\r");
    row("ris", issued(u"2015-08-11T09:30:00Z"_s), "PY  - 2015/08/11/2015-08-11T09:30:00Z\r");
    row("bibtex", issued(u"2015-03-01/2015-03-05"_s), "year = {2015},\n  date = {2015-03-01/2015-03-05}\n");
    row("bibtex", issued(u"2015-08~"_s), "year = {2015},\n  date = {2015-08~},\n  month = aug\n");
    row("bibtex", issued(u"c. 1905"_s), "year = {c. 1905}\n");
    row("bibtex", issued(u"199X"_s), "year = {199X}\n");
    row("bibtex",
        {{u"author"_s,
            QJsonArray{QJsonObject{{u"family"_s, u"Martinière"_s}, {u"given"_s, u"Gérard"_s},
                {u"dropping-particle"_s, u"de"_s}, {u"non-dropping-particle"_s, u"la"_s}}}}},
        "author = {de la Martinière, Gérard}");
}

void BibRoundTripTest::isTakenByOthers()
{
    QFETCH(QString, format);
    QFETCH(QJsonObject, variables);
    QFETCH(QByteArray, written);
    variables.insert(u"type"_s, u"book"_s);
    const QByteArray bytes = formatCalled(format)->write(debateOf(variables)).bytes;
    QVERIFY2(bytes.contains(written), bytes.constData());
    QCOMPARE(onlySource(formatCalled(format)->read(bytes, {})).csl[u"issued"_s], variables[u"issued"_s]);
}

void BibRoundTripTest::edtfComesBack_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char* edtf : {"2015", "2015-08", "2015-08-11", "2015~", "2015-08?", "2015%", "2015/2016", "2015-08/..",
             "/2016", "../2016", "2015-21", "199X", "-0044", "Y17000", "2015-08-11T09:30:00Z", "2015~/2016"})
        QTest::newRow(edtf) << QString(edtf);
}

void BibRoundTripTest::edtfComesBack()
{
    QFETCH(QString, edtf);
    const QJsonObject date = cslDate(edtf);
    QCOMPARE(edtfOf(date), edtf);
    const bool isPlain = !edtf.contains(QRegularExpression(u"[?%XTY]|^\\.\\.|^/|~/"_s));
    QCOMPARE(date.contains(u"raw"_s), !isPlain); // other programs must find it in the date parts
}

QTEST_APPLESS_MAIN(BibRoundTripTest)
#include "bibroundtriptest.moc"
