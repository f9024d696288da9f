// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Bibliographies on the command line: in, out, and as a reference list.
class BibCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void importsAndExportsTheEntries_data();
    void importsAndExportsTheEntries();
    void importsTwiceWithoutHarm();
    void remarksOnLikelyTheSame();
    void tellsDamageWithItsLine();
    void keepsTheDebatesTitle();
    void writesReferenceLists();
    void refusesStylesAndFormats_data();
    void refusesStylesAndFormats();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

static const QByteArray entry = "@Article{weitzer2007,\n  title={Markets and {Morals}},\n  author = \"Ortega, Ana\",\n"
                                "  journal = {Journal of X}, year = 2007, doi = {10.5555/x}, keep-me = {yes}}";

void BibCommandsTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void BibCommandsTest::importsAndExportsTheEntries_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("output");
    QTest::newRow("BibTeX") << u"in.bib"_s << entry << u"out.bib"_s;
    QTest::newRow("RIS") << u"in.ris"_s << QByteArray("TY - JOUR\r\nT1 - One\r\nZZ - odd\r\nER - ") << u"out.ris"_s;
    QTest::newRow("CSL-JSON") << u"in.csl.json"_s
                              << QByteArray("{\"type\": \"book\",\n\"id\": 7, \"title\": \"One\", \"odd\": [1]}")
                              << u"out.csl.json"_s;
}

void BibCommandsTest::importsAndExportsTheEntries()
{
    QFETCH(QString, input);
    QFETCH(QByteArray, text);
    QFETCH(QString, output);
    m_folder->write(input, text);
    const ProgramOutcome read = m_folder->run({u"import"_s, input, u"-o"_s, u"a.debate"_s, u"--json"_s});
    QVERIFY2(read.status == 0, qPrintable(read.err));
    QCOMPARE(read.json()[u"inputs"_s][0][u"carried"_s][u"sources"_s].toInt(), 1);
    QCOMPARE(m_folder->run({u"list"_s, u"a.debate"_s, u"sources"_s, u"--json"_s}).json().toArray().size(), 1);
    QCOMPARE(m_folder->run({u"export"_s, u"a.debate"_s, u"-o"_s, output}).status, 0);
    QVERIFY2(m_folder->content(output).contains(text), m_folder->content(output).constData());
    QCOMPARE(m_folder->run({u"export"_s, input, u"-o"_s, u"again"_s, u"--to"_s, u"json"_s}).status, 0);
}

void BibCommandsTest::importsTwiceWithoutHarm()
{
    m_folder->write(u"in.bib"_s, entry);
    m_folder->run({u"import"_s, u"in.bib"_s, u"-o"_s, u"a.debate"_s});
    const QByteArray before = m_folder->run({u"list"_s, u"a.debate"_s, u"sources"_s, u"--json"_s}).out;
    const ProgramOutcome again = m_folder->run({u"import"_s, u"in.bib"_s, u"-o"_s, u"a.debate"_s, u"--json"_s});
    QCOMPARE(again.json()[u"inputs"_s][0][u"replaced"_s].toInt(), 0);
    QVERIFY(again.json()[u"inputs"_s][0][u"repaired"_s].toArray().isEmpty());
    QCOMPARE(m_folder->run({u"list"_s, u"a.debate"_s, u"sources"_s, u"--json"_s}).out, before);
}

void BibCommandsTest::remarksOnLikelyTheSame()
{
    m_folder->write(u"in.bib"_s, entry);
    m_folder->write(u"same.ris"_s, "TY  - JOUR\nTI  - Another title\nDO  - https://doi.org/10.5555/X\nER  - \n");
    const ProgramOutcome outcome = m_folder->run({u"import"_s, u"in.bib"_s, u"same.ris"_s, u"-o"_s, u"a.debate"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("same DOI as"), outcome.out.constData());
}

void BibCommandsTest::tellsDamageWithItsLine()
{
    m_folder->write(u"in.bib"_s, "@book{a, title = {One}}\n\n@book{b\n" + entry);
    const ProgramOutcome outcome = m_folder->run({u"import"_s, u"in.bib"_s, u"-o"_s, u"a.debate"_s, u"--strict"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.contains("line 3"), outcome.out.constData());
    m_folder->write(u"bad.bib"_s, "@book{b\n");
    const ProgramOutcome refused = m_folder->run({u"import"_s, u"bad.bib"_s, u"-o"_s, u"b.debate"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(u"line 1"_s) && !m_folder->has(u"b.debate"_s), qPrintable(refused.err));
}

void BibCommandsTest::keepsTheDebatesTitle()
{
    m_folder->run({u"new"_s, u"a.debate"_s, u"--title"_s, u"Tea"_s});
    m_folder->write(u"in.bib"_s, entry);
    m_folder->run({u"import"_s, u"in.bib"_s, u"-o"_s, u"a.debate"_s});
    QCOMPARE(m_folder->run({u"info"_s, u"a.debate"_s, u"--json"_s}).json()[u"title"_s].toString(), u"Tea"_s);
}

void BibCommandsTest::writesReferenceLists()
{
    m_folder->write(u"in.bib"_s, entry);
    const auto listIn = [&](const QStringList& style) {
        return QString::fromUtf8(
            m_folder->run(QStringList{u"export"_s, u"in.bib"_s, u"-o"_s, u"-"_s, u"--to"_s, u"references"_s} + style)
                .out);
    };
    QCOMPARE(listIn({}), u"Ortega, A. (2007). Markets and Morals. Journal of X. https://doi.org/10.5555/x\n"_s);
    QCOMPARE(listIn({u"--style"_s, u"chicago"_s}),
        u"Ortega, Ana. 2007. “Markets and Morals.” Journal of X. https://doi.org/10.5555/x.\n"_s);
}

void BibCommandsTest::refusesStylesAndFormats_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("what");
    QTest::newRow("a style that is none")
        << QStringList{u"--to"_s, u"references"_s, u"--style"_s, u"mla"_s} << u"There is no style"_s;
    QTest::newRow("a format that is only read")
        << QStringList{u"--to"_s, u"text"_s} << u"can be read, but not written"_s;
}

void BibCommandsTest::refusesStylesAndFormats()
{
    QFETCH(QStringList, options);
    QFETCH(QString, what);
    m_folder->write(u"in.bib"_s, entry);
    const ProgramOutcome outcome = m_folder->run(QStringList{u"export"_s, u"in.bib"_s, u"-o"_s, u"out"_s} + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(what), qPrintable(outcome.err));
    QVERIFY(!m_folder->has(u"out"_s));
}

QTEST_APPLESS_MAIN(BibCommandsTest)
#include "bibcommandstest.moc"
