// links: formats
#include "model/debate/csl.h"
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/bibliography/latextext.h"
#include "model/formats/bibliography/originals.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What the grammar of BibTeX and BibLaTeX says, and what real files do beyond it.
class BibReadingTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTitles_data();
    void tellsTitles();
    void tellsNames_data();
    void tellsNames();
    void tellsDates_data();
    void tellsDates();
    void tellsTypes_data();
    void tellsTypes();
    void readsLatex_data();
    void readsLatex();
    void repairs_data();
    void repairs();
    void refuses_data();
    void refuses();
    void inherits();
    void readsCharacterSets();
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

QJsonObject firstItem(const QString& bib)
{
    const std::vector<QJsonObject> items = itemsOf(readBibliography(bib.toUtf8()));
    return items.empty() ? QJsonObject() : items.front();
}

QString asText(const std::vector<Remark>& remarks)
{
    QStringList lines;
    for (const Remark& remark : remarks)
        lines += remark.place + u": "_s + remark.what;
    return lines.join(u'\n');
}

}

void BibReadingTest::tellsTitles_data()
{
    QTest::addColumn<QString>("bib");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* bib, const char* title) {
        QTest::newRow(name) << QString::fromUtf8(bib) << QString::fromUtf8(title);
    };
    row("braces", "@book{a, title = {One}}", "One");
    row("quotation marks", "@book{a, title = \"One {\"}two{\"}\"}", "One \"two\"");
    row("parentheses", "@book(a, title = {One (two)})", "One (two)");
    row("a quotation mark within parentheses", "@book(a, title = \"One ) two\")", "One ) two");
    row("a number", "@book{a, title = 1984}", "1984");
    row("joined parts", "@string{o = \"One\"}@book{a, title = o # { and } # \"two\"}", "One and two");
    row("a macro of a macro", "@string(o = {One})\n@string{p = o # { more}}\n@book{a, title = p}", "One more");
    row("names in capitals", "@BOOK{a, TITLE = {One}}", "One");
    row("case is protected", "@book{a, title = {The {NATO} {{Files}}}}", "The NATO Files");
    row("a subtitle", "@book{a, title = {One}, subtitle = {Two}}", "One: Two");
    row("a subtitle after a question", "@book{a, title = {Why?}, subtitle = {Two}}", "Why? Two");
    row("a percent sign", "@book{a, title = {50 \\% of 100%}}", "50 % of 100%");
    row("an address before it", "Write to me@example.org {now}.\n@book{a, title = {One}}", "One");
    row("a comment before it", "@comment{ @book{b, title = {Not this}} }@book{a, title = {One}}", "One");
    row("a preamble before it", "@preamble{ \"\\newcommand{\\x}{y}\" # {z} }\n@book{a, title = {One}}", "One");
    row("spaces everywhere", " @ book { a ,\n\ttitle\n=\n{One\n   two}\n, }", "One two");
    row("no comma at the end", "@book{a,title={One}}", "One");
    row("carriage returns", "@book{a,\r\n  title = {One\r\n    two},\r\n}\r\n", "One two");
    row("a byte order mark", "\xef\xbb\xbf@book{a, title = {One}}", "One");
    row("math", "@book{a, title = {On $t$-$J$ models}}", "On $t$-$J$ models");
    row("italics", "@book{a, title = {On \\emph{Homo} and {\\em Pan}}}", "On Homo and Pan");
    row("the title first told", "@book{a, title = {One}, title = {Two}}", "One");
    row("a key with an equals sign", "@book{a=b, title = {One}}", "One");
    row("a key with a space", "@book{a b, title = {One}}", "One");
}

void BibReadingTest::tellsTitles()
{
    QFETCH(QString, bib);
    QTEST(csl::title(firstItem(bib)), "title");
}

void BibReadingTest::tellsNames_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("names"); // given|particle|family|suffix, or the whole
    const auto row = [](const char* field, const char* names) {
        QTest::newRow(field) << QString::fromUtf8(field) << QString::fromUtf8(names);
    };
    row("Ronald Weitzer", "Ronald||Weitzer|");
    row("Weitzer, Ronald", "Ronald||Weitzer|");
    row("Weitzer, Ronald and Ditmore, Melissa", "Ronald||Weitzer|;Melissa||Ditmore|");
    row("Ludwig van Beethoven", "Ludwig|van|Beethoven|");
    row("van Beethoven, Ludwig", "Ludwig|van|Beethoven|");
    row("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "Charles Louis Xavier Joseph|de la|Vallée Poussin|");
    row("Costa, Jr., P. T.", "P. T.||Costa|Jr.");
    row("von Hicks, III, Michael", "Michael|von|Hicks|III");
    row("{World Health Organization}", "World Health Organization");
    row("{Barnes and Noble} and others", "Barnes and Noble;others");
    row("{Barnes} and {Noble}", "Barnes;Noble");
    row("Plato", "||Plato|");
    row("jean de la fontaine", "|jean de la|fontaine|");
    row("Pedro {de Souza}", "Pedro||de Souza|");
    row("Bon{\\v c}a, J", "J||Bonča|");
    row("{\\'E}mile Zola", "Émile||Zola|");
    row("{\\'e}mile de {\\'e}toile", "|émile de|étoile|");
    row("Anders\nand\tBerta Ek", "||Anders|;Berta||Ek|");
    row("Sand, Ann AND Rand, Bo", "Ann||Sand|;Bo||Rand|");
    row("family=Beauvoir, given=Simone, prefix=de, useprefix=true", "Simone|de|Beauvoir|");
    row("family={Van der Berg}, given=Jan, suffix=Sr.", "Jan||Van der Berg|Sr.");
    row("and Ek, Bo and and", "Bo||Ek|");
    row("Ek, Bo,", "||Ek|Bo");
}

void BibReadingTest::tellsNames()
{
    QFETCH(QString, field);
    QStringList names;
    for (const CslName& name : csl::names(firstItem(u"@book{a, author = {%1}}"_s.arg(field)))) {
        const QStringList parts = {name.given, name.fixedParticle, name.family, name.suffix};
        names += name.literal.isEmpty() ? parts.join(u'|') : name.literal;
    }
    QTEST(names.join(u';'), "names");
}

void BibReadingTest::tellsDates_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("year");
    const auto row = [](const char* fields, const char* date, int year = 2015) {
        QTest::newRow(fields) << QString::fromUtf8(fields) << QString::fromUtf8(date) << year;
    };
    row("year = 2015", "2015");
    row("year = {2015}, month = oct", "2015-10");
    row("year = 2015, month = {October}, day = 8", "2015-10-08");
    row("year = 2015, month = 10", "2015-10");
    row("year = 2015, month = 8 # \"~\" # oct", "2015-10-08");
    row("year = 2015, month = oct # \" 8\"", "2015-10-08");
    row("year = 2015, month = jun # \"/\" # jul", "2015-06/2015-07");
    row("year = 2015, month = {February}, day = {30}", "2015-02");
    row("date = {2015-10-08}", "2015-10-08");
    row("date = {2015-10}", "2015-10");
    row("date = {2015/2016}", "2015/2016");
    row("date = {2015-10-08/..}", "2015-10-08/..");
    row("date = {2015~}", "2015~");
    row("date = {2015?}", "2015?");
    row("date = {2015-21}", "2015-21");
    row("date = {201X}", "201X", 0);
    row("date = {-0044}", "-0044", -44);
    row("date = {2015-1-8}", "2015-01-08");
    row("year = {2015, Jun. 2015}", "");
    row("year = {in press}", "", 0);
    row("date = {2015}, year = {1999}", "2015");
}

void BibReadingTest::tellsDates()
{
    QFETCH(QString, fields);
    QFETCH(int, year);
    const QJsonObject item = firstItem(u"@book{a, title = {T}, %1}"_s.arg(fields));
    QTEST(csl::issued(item), "date");
    QCOMPARE(csl::year(item).value_or(0), year);
}

void BibReadingTest::tellsTypes_data()
{
    QTest::addColumn<QString>("bib");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* bib, const char* type) { QTest::newRow(bib) << QString(bib) << QString(type); };
    row("@article{a, journal = {J}}", "article-journal");
    row("@article{a, journal = {J}, entrysubtype = {newspaper}}", "article-newspaper");
    row("@incollection{a, booktitle = {B}}", "chapter");
    row("@inproceedings{a, booktitle = {B}}", "paper-conference");
    row("@phdthesis{a, school = {S}}", "thesis");
    row("@techreport{a, institution = {I}}", "report");
    row("@online{a, url = {https://example.org}}", "webpage");
    row("@misc{a, howpublished = {\\url{https://example.org}}}", "webpage");
    row("@misc{a, title = {T}}", "document");
    row("@somethingnew{a, journal = {J}}", "article-journal");
    row("@misc{a, entrysubtype = {speech}}", "speech");
}

void BibReadingTest::tellsTypes()
{
    QFETCH(QString, bib);
    QTEST(csl::type(firstItem(bib)), "type");
}

void BibReadingTest::readsLatex_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* latex, const char* text) {
        QTest::newRow(latex) << QString::fromUtf8(latex) << QString::fromUtf8(text);
    };
    row("{\\\"o}\\\"{u}\\\"a", "öüä");
    row("\\'{\\i}\\v{c}\\c c\\~n\\H{o}\\k{a}\\r a\\u{g}", "íčçñőąåğ");
    row("\\ss{} \\o{}re \\AE{}on {\\l}\\aa", "ß øre Æon łå");
    row("a -- b --- c - d", "a – b — c - d");
    row("``so'' and `so'", "“so” and ‘so'");
    row("a~b\\ c\\,d", "a\u00a0b c\u2009d");
    row("A \\& B \\_ \\# \\$ \\{x\\}", "A & B _ # $ {x}");
    row("\\textit{a \\textbf{b}} {\\sc c}", "<i>a <b>b</b></i> <span style=\"font-variant:small-caps;\">c</span>");
    row("H\\textsubscript{2}O", "H<sub>2</sub>O");
    row("\\enquote{a} \\mkbibquote{b}", "“a” “b”");
    row("\\href{https://x}{text} \\url{https://y}", "text https://y");
    row("\\unknown{a} b", "\\unknown{a} b");
    row("$\\mu$ and {$x_{1}$}", "$\\mu$ and $x_{1}$");
    row("5$ only", "5$ only");
    row("{{{a}}}}}", "a");
    row("\\", "\\");
    row("\\\"", "");
    row("a\n\n  b", "a b");
}

void BibReadingTest::readsLatex()
{
    QFETCH(QString, latex);
    QTEST(fromLatex(latex), "text");
}

void BibReadingTest::repairs_data()
{
    QTest::addColumn<QString>("bib");
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const char* bib, int entries, const char* line, const char* what) {
        QTest::newRow(name) << QString(bib) << entries << QString(line) << QString(what);
    };
    row("a bracket that does not close", "\n@book{a,\n title = {One}\n\n@book{b, title = {Two}}", 2, "line 2",
        "no closing bracket");
    row("a value that does not end", "@book{a,\n year = 2001,\n title = {One\n}\n@book{b, title = {Two}}\n", 2,
        "line 1", "no closing bracket");
    row("the last one is cut off", "@book{b, title = {Two}}\n@book{a, title = {One}, note = {cut", 2, "line 2",
        "does not end");
    row("a comma is missing", "@book{a, title = {One}\n year = 2001}", 1, "line 2", "comma is missing");
    row("a comma is missing after the key", "@book{a\n title = {One}}", 1, "line 1", "comma is missing after");
    row("no key", "@book{title = {One}}", 1, "line 1", "has no key");
    row("something that is no field", "@book{a, title = {One}, nonsense, year = 2001}", 1, "line 1", "no field");
    row("an unknown macro", "@book{a, title = {One}, journal = jacm}", 1, "line 1", "stands for no @string");
    row("a key twice", "@book{a, title = {One}}\n@book{a, title = {Two}}", 2, "line 2", "used in line 1");
    row("a field twice", "@book{a, title = {One}, title = {Two}}", 1, "line 1", "more than once");
    row("no parent", "@book{a, title = {One}, crossref = {z}}", 1, "line 1", "no entry");
    row("its own parent", "@book{a, title = {One}, crossref = {a}}", 1, "line 1", "inherits from itself");
}

void BibReadingTest::repairs()
{
    QFETCH(QString, bib);
    QFETCH(int, entries);
    QFETCH(QString, line);
    QFETCH(QString, what);
    const Result<Imported> imported = readBibliography(bib.toUtf8());
    QVERIFY(imported);
    QCOMPARE(static_cast<int>(itemsOf(imported).size()), entries);
    const QString remarks = asText(imported->report.repaired);
    QVERIFY2(remarks.contains(line + u": "_s) && remarks.contains(what), qPrintable(remarks));
    const Result<Imported> again = readBibliography(writeBiblatex(imported->debate).bytes);
    QVERIFY(again);
    QCOMPARE(static_cast<int>(itemsOf(again).size()), entries); // what was broken breaks nothing when it is written
}

void BibReadingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray(" \n") << u"The file is empty."_s;
    QTest::newRow("a letter") << QByteArray("Dear all,") << u"There is no entry"_s;
    QTest::newRow("an entry of nothing that does not end") << QByteArray("\n\n@book{a") << u"line 3"_s;
    QTest::newRow("too much") << QByteArray(65 << 20, '@') << u"larger than 64 MB"_s;
}

void BibReadingTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const Result<Imported> imported = readBibliography(bytes);
    QVERIFY(!imported);
    QVERIFY2(imported.error().what.contains(what), qPrintable(imported.error().what));
    QCOMPARE(imported.error().kind, Error::Kind::Input);
}

void BibReadingTest::inherits()
{
    const std::vector<QJsonObject> items = itemsOf(readBibliography(R"(
@incollection{part, title = {Part}, author = {A B}, crossref = {whole}, xdata = {press}}
@xdata{press, publisher = {Press}, location = {Oslo}, xdata = {more}}
@xdata{more, note = {Shared}}
@collection{whole, title = {Whole}, subtitle = {All of it}, editor = {C D}, date = {2010}, abstract = {Not for the part}}
)"));
    QCOMPARE(items.size(), 2U);
    const QJsonObject& part = items[0];
    QCOMPARE(csl::text(part, u"container-title"_s), u"Whole: All of it"_s);
    QCOMPARE(csl::names(part, u"editor"_s).at(0).family, u"D"_s);
    QCOMPARE(csl::year(part), 2010);
    QCOMPARE(csl::text(part, u"publisher-place"_s), u"Oslo"_s);
    QCOMPARE(csl::text(part, u"note"_s), u"Shared"_s);
    QVERIFY(!part.contains(u"abstract"_s));
}

void BibReadingTest::readsCharacterSets()
{
    const QString bib = u"@book{a, title = {Zähler – “naïve”}}"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const std::vector<QJsonObject> items = itemsOf(readBibliography(encoder(bib)));
        QCOMPARE(csl::title(items.at(0)), u"Zähler – “naïve”"_s);
    }
    const Result<Imported> western = readBibliography("@book{a, title = {Z\xe4hler \x96 \x93na\xefve\x94}}");
    QCOMPARE(csl::title(itemsOf(western).at(0)), u"Zähler – “naïve”"_s);
    QVERIFY(asText(western->report.repaired).contains(u"Windows-1252"_s));
    const Result<Imported> nul = readBibliography(QByteArray("@book{a,\n title = {O\0ne}}", 24));
    QCOMPARE(csl::title(itemsOf(nul).at(0)), u"One"_s);
    QVERIFY(asText(nul->report.repaired).contains(u"line 2: The text has NUL"_s));
}

QTEST_APPLESS_MAIN(BibReadingTest)
#include "bibreadingtest.moc"
