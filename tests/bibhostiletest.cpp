// links: formats
#include "model/formats/bibliography/bibtex.h"
#include "model/formats/bibliography/csljson.h"
#include "model/formats/bibliography/ris.h"
#include "tests/support/randomsource.h"

#include <QtTest>

#include <ctime>

using namespace Qt::StringLiterals;

/// Input made to hurt: what it costs grows with its length and no faster, and nothing crashes.
class BibHostileTest : public QObject {
    Q_OBJECT
private slots:
    void costsGrowWithLength_data();
    void costsGrowWithLength();
    void brokenTextsDoNoHarm();
};

namespace {

using Reader = Result<Imported> (*)(const QByteArray&);

double secondsFor(Reader reader, const QByteArray& bytes)
{
    const std::clock_t start = std::clock();
    static_cast<void>(reader(bytes));
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

QByteArray macroBomb(int size)
{
    QByteArray bib = "@string{a0 = {" + QByteArray(10000, 'x') + "}}\n";
    for (int i = 1; i < size / 40; ++i)
        bib += "@string{a" + QByteArray::number(i) + " = a" + QByteArray::number(i - 1) + " # a"
            + QByteArray::number(i - 1) + "}\n";
    return bib + "@book{a, title = a" + QByteArray::number(size / 40 - 1) + "}\n";
}

QByteArray manyHeirs(int size)
{
    return "@xdata{x, note = {" + QByteArray(size / 2, 'n') + "}}\n"
        + QByteArray("@misc{,xdata={x}}\n").repeated(size / 36);
}

QByteArray chainOfParents(int size)
{
    QByteArray bib;
    for (int i = 0; i < size / 30; ++i)
        bib += "@misc{" + QByteArray::number(i) + ", crossref={" + QByteArray::number(i + 1) + "}}\n";
    return bib;
}

}

void BibHostileTest::costsGrowWithLength_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<std::function<QByteArray(int)>>("make");
    const auto row = [](const char* name, Reader reader, std::function<QByteArray(int)> make) {
        QTest::newRow(name) << reader << std::move(make);
    };
    row("braces without end", readBibliography,
        [](int size) -> QByteArray { return "@book{a, title = " + QByteArray(size, '{'); });
    row("braces that close", readBibliography, [](int size) -> QByteArray {
        return "@book{a, title = " + QByteArray(size / 2, '{') + QByteArray(size / 2, '}') + '}';
    });
    row("entries that do not close", readBibliography,
        [](int size) -> QByteArray { return QByteArray("@book{a, title = {x\n").repeated(size / 20); });
    row("signs of entries", readBibliography, [](int size) -> QByteArray { return QByteArray(size, '@'); });
    row("signs in one line of spaces", readBibliography,
        [](int size) -> QByteArray { return QByteArray("   @   ").repeated(size / 7); });
    row("percent signs before entries", readBibliography,
        [](int size) -> QByteArray { return '%' + QByteArray("@a{b}").repeated(size / 5); });
    row("names without end", readBibliography,
        [](int size) -> QByteArray { return "@book{a, author = {" + QByteArray("A and ").repeated(size / 6) + "B}}"; });
    row("commas in a name", readBibliography,
        [](int size) -> QByteArray { return "@book{a, author = {" + QByteArray(size, ',') + "}}"; });
    row("dollars", readBibliography,
        [](int size) -> QByteArray { return "@book{a, title = {" + QByteArray(size | 1, '$') + "}}"; });
    row("accents over nothing", readBibliography,
        [](int size) -> QByteArray { return "@book{a, title = {" + QByteArray("\\'").repeated(size / 2) + "}}"; });
    row("macros that double", readBibliography, macroBomb);
    row("heirs of much", readBibliography, manyHeirs);
    row("a chain of parents", readBibliography, chainOfParents);
    row("joined words", readBibliography,
        [](int size) -> QByteArray { return "@book{a, title = 1" + QByteArray("#1").repeated(size / 2) + '}'; });
    row("fields of one name", readBibliography,
        [](int size) -> QByteArray { return "@book{a" + QByteArray(",x={}").repeated(size / 5) + '}'; });
    row("NUL", readBibliography, [](int size) -> QByteArray { return "@book{a, title={x}}" + QByteArray(size, '\0'); });
    row("lines of RIS without a record", readRis, [](int size) -> QByteArray { return QByteArray(size, '\n') + "x"; });
    row("a value of RIS that goes on", readRis,
        [](int size) -> QByteArray { return "TY  - JOUR\nAB  - x" + QByteArray("\nx").repeated(size / 2); });
    row("records of RIS without end", readRis,
        [](int size) -> QByteArray { return QByteArray("TY  - JOUR\n").repeated(size / 11); });
    row("authors of RIS", readRis,
        [](int size) -> QByteArray { return "TY  - JOUR\n" + QByteArray("AU  - A,B\n").repeated(size / 10); });
    row("lists of JSON", readCslJson, [](int size) -> QByteArray { return QByteArray(size, '['); });
    row("items that are none", readCslJson,
        [](int size) -> QByteArray { return '[' + QByteArray("{},").repeated(size / 3) + "{}]"; });
}

void BibHostileTest::costsGrowWithLength()
{
    QFETCH(Reader, reader);
    QFETCH(std::function<QByteArray(int)>, make);
    constexpr int small = 200000;
    const double once = secondsFor(reader, make(small));
    const double fourfold = secondsFor(reader, make(4 * small));
    QVERIFY2(
        fourfold < 8 * once + 0.3, qPrintable(u"%1 s, then %2 s for four times as much"_s.arg(once).arg(fourfold)));
    QVERIFY2(fourfold < 10, qPrintable(QString::number(fourfold)));
}

/// Good texts with bytes taken out, doubled, or exchanged for signs that mean something.
void BibHostileTest::brokenTextsDoNoHarm()
{
    QRandomGenerator random(7);
    const QByteArray signs = "{}()@\\\"#,=%$~^-\n\r \0\xff[]:'";
    const std::pair<Reader, Exported (*)(const Debate&)> formats[]
        = {{readBibliography, writeBiblatex}, {readRis, writeRis}, {readCslJson, writeCslJson}};
    for (int i = 0; i < 3000; ++i) {
        const auto& [reader, writer] = formats[i % 3];
        Debate debate;
        debate.load(std::vector<Source>{{.id = newId<SourceId>(), .csl = randomItem(random, {})},
            {.id = newId<SourceId>(), .csl = randomItem(random, {})}});
        QByteArray bytes = writer(debate).bytes;
        for (int change = random.bounded(1, 6); change > 0 && !bytes.isEmpty(); --change) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(1, 5));
            else
                bytes.insert(at, signs[random.bounded(static_cast<int>(signs.size()))]);
        }
        if (const Result<Imported> imported = reader(bytes))
            QVERIFY(reader(writer(imported->debate).bytes));
    }
}

QTEST_APPLESS_MAIN(BibHostileTest)
#include "bibhostiletest.moc"
