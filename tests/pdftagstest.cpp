// links: views report-files formats
#include "app/reporting/pdfcontent.h"
#include "app/reporting/pdffile.h"
#include "app/reporting/pdfspans.h"
#include "app/reporting/reportfiles.h"
#include "model/reporting/report.h"
#include "tests/support/fulldebate.h"
#include "tests/support/randomdebate.h"
#include "tests/support/sampledebate.h"
#include "tests/support/taggedpdf.h"
#include "views/map/composed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

ReportRequest requestFor(const Debate& debate, const QString& language = u"en"_s)
{
    ReportRequest request;
    request.form = ReportForm::Pdf;
    request.origin.file = u"debate.json"_s;
    request.origin.date = QDate(2026, 3, 14);
    request.origin.program = u"Counterpoint 1"_s;
    request.origin.language = language;
    request.map.title = debate.info().title;
    request.map.compose = [&debate] { return composeMap(debate).picture; };
    return request;
}

/// As it is heard: without signs that only turn directions, ligatures taken apart.
QString heard(QString text)
{
    static const QRegularExpression turns(u"[\\x{200e}\\x{200f}\\x{2066}-\\x{2069}]"_s);
    return text.remove(turns).normalized(QString::NormalizationForm_KC).simplified();
}

QString heard(const ReportText& text)
{
    return heard(plainText(text));
}

/// What a report says, and as what, in the order of its blocks.
QStringList saidBy(const ReportDocument& report)
{
    QStringList said{u"H1 "_s + heard(report.title)};
    if (!report.subtitle.isEmpty())
        said.append(u"P "_s + heard(report.subtitle));
    said.append({u"P "_s + heard(report.dateline), u"H2 Contents"_s});
    const auto add = [&](const QString& type, const ReportText& text) { said.append(type + u' ' + heard(text)); };
    for (const ReportBlock& block : report.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            said.append(u'H' + QString::number(heading->level + 1) + u' ' + heard(plainHeading(*heading)));
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            add(u"P"_s, paragraph->text);
        if (const auto* entry = std::get_if<ReportEntry>(&block)) {
            const QString line = heard(entry->label + u' ' + plainText(entry->facts));
            if (!entry->label.isEmpty())
                said.append(u"P "_s + line);
            add(u"P"_s, entry->text);
            if (entry->label.isEmpty() && !entry->facts.empty())
                add(u"P"_s, entry->facts);
        }
        if (const auto* quotation = std::get_if<ReportQuotation>(&block)) {
            said.append(u"P "_s + heard(u'“' + quotation->words + u'”'));
            add(u"P"_s, quotation->origin);
        }
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            said.append(u"Caption "_s + heard(table->caption));
            for (const QString& title : table->head)
                said.append(u"TH "_s + heard(title));
            for (const auto& row : table->rows) {
                for (const ReportText& cell : row)
                    add(u"TD"_s, cell);
            }
        }
    }
    return said;
}

/// The same of a PDF: each element that says something itself, with the links in it.
QStringList saidBy(const TaggedPdf& pdf)
{
    static const QRegularExpression saying(u"^(H\\d|P|Caption|TH|TD)$"_s);
    QStringList said;
    for (std::size_t i = 0; i < pdf.elements().size(); ++i) {
        const ReadElement& element = pdf.elements()[i];
        if (!saying.match(QString::fromLatin1(element.type)).hasMatch())
            continue;
        said.append(
            QString::fromLatin1(element.type) + u' ' + heard(element.words.isEmpty() ? element.text : element.words));
    }
    return said;
}

bool noLevelIsSkipped(const TaggedPdf& pdf)
{
    int level = 0;
    for (const ReadElement& element : pdf.elements()) {
        const bool isHeading = element.type.size() == 2 && element.type[0] == 'H';
        const int next = isHeading ? element.type[1] - '0' : level;
        if (next > level + 1)
            return false;
        level = next;
    }
    return level > 0;
}

Result<MadeReport> made(const Debate& debate, const ReportRequest& request)
{
    return makeReport(debate, request, {});
}

Debate sample()
{
    Debate debate;
    debate.apply(sampleDebate());
    return debate;
}

}

/// What a PDF tells assistive technology is what the report says.
class PdfTagsTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTheReport_data();
    void tellsTheReport();
    void picturesAreInWords();
    void linksLeadToPages();
    void debatesOfChance();
    void takesAnyWords();
    void otherPagesStayAsTheyAre_data();
    void otherPagesStayAsTheyAre();
    void otherFilesAreNotRead();
    void spansOfLines_data();
    void spansOfLines();
    void otherProgramsReadTheTags();
};

void PdfTagsTest::tellsTheReport_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ReportExtent>("extent");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("essentials") << u"en"_s << ReportExtent::Essentials << false;
    QTest::newRow("everything") << u"en"_s << ReportExtent::Everything << false;
    QTest::newRow("an empty debate") << u"en"_s << ReportExtent::Everything << true;
    QTest::newRow("right to left") << u"ar"_s << ReportExtent::Essentials << false;
    QTest::newRow("right to left, with captions") << u"ar"_s << ReportExtent::Everything << false;
}

void PdfTagsTest::tellsTheReport()
{
    QFETCH(QString, language);
    QFETCH(ReportExtent, extent);
    QFETCH(bool, isEmpty);
    const Debate debate = isEmpty ? Debate() : sample();
    ReportRequest request = requestFor(debate, language);
    request.choices.extent = extent;
    request.choices.hasMap = false;
    const Result<MadeReport> report = made(debate, request);
    QVERIFY(report);
    const TaggedPdf pdf(report->bytes);
    QVERIFY(pdf.isTagged());
    QCOMPARE(pdf.faults(), QStringList());
    const Result<ReportDocument> document = reportOf(debate, request.choices, request.origin);
    QVERIFY(document);
    QVERIFY(noLevelIsSkipped(pdf));
    const QStringList told = saidBy(pdf);
    const QStringList meant = saidBy(*document);
    for (qsizetype i = 0; i < std::min(told.size(), meant.size()); ++i)
        QCOMPARE(told[i], meant[i]);
    QCOMPARE(told.size(), meant.size());
}

/// Of maps in parts, between text and on pages of their own.
void PdfTagsTest::picturesAreInWords()
{
    const Debate debate = sample();
    const Result<MadeReport> report = made(debate, requestFor(debate));
    QVERIFY(report);
    const TaggedPdf pdf(report->bytes);
    QCOMPARE(pdf.faults(), QStringList());
    int pictures = 0;
    for (const ReadElement& element : pdf.elements()) {
        if (element.type != "Figure")
            continue;
        QVERIFY(!element.alternative.isEmpty());
        const QByteArray box = element.attributes.sliced(element.attributes.indexOf("/BBox [") + 7);
        const QList<QByteArray> sides = box.first(box.indexOf(']')).split(' ');
        QCOMPARE(sides.size(), 4);
        QVERIFY2(sides[0].toDouble() >= 0 && sides[1].toDouble() >= 0 && sides[2].toDouble() < 843
                && sides[3].toDouble() < 843 && sides[0].toDouble() < sides[2].toDouble()
                && sides[1].toDouble() < sides[3].toDouble(),
            box.constData());
        ++pictures;
    }
    QVERIFY2(pictures > 5, qPrintable(QString::number(pictures)));
}

/// To the page that the contents name.
void PdfTagsTest::linksLeadToPages()
{
    const Debate debate = sample();
    ReportRequest request = requestFor(debate);
    request.choices.hasMap = false;
    const Result<MadeReport> report = made(debate, request);
    QVERIFY(report);
    const TaggedPdf pdf(report->bytes);
    int links = 0;
    for (const auto& [number, body] : pdf.objects().all()) {
        if (!body.contains("/Subtype /Link"))
            continue;
        const QByteArray place = PdfObjects::entry(body, "Dest");
        const std::vector<int> page = PdfObjects::references(place);
        QVERIFY(!PdfObjects::entry(body, "Contents").isEmpty());
        QVERIFY2(page.size() == 1 && pdf.objects()[page.front()].contains("/Type /Page\n"), body.constData());
        ++links;
    }
    QVERIFY2(links > 100, qPrintable(QString::number(links)));
    static const QRegularExpression line(u"^(.+) (\\d+)$"_s);
    int lines = 0;
    for (std::size_t i = 0; i < pdf.elements().size(); ++i) {
        const auto match = line.match(heard(pdf.elements()[i].text));
        if (pdf.elements()[i].type != "Reference" || !match.hasMatch())
            continue;
        const int page = pdf.pages()[match.captured(2).toUInt() - 1];
        for (const int area : pdf.elements()[i + 1].areas)
            QCOMPARE(PdfObjects::references(PdfObjects::entry(pdf.objects()[area], "Dest")), std::vector<int>{page});
        lines += pdf.elements()[i + 1].areas.empty() ? 0 : 1;
    }
    QVERIFY2(lines > 20, qPrintable(QString::number(lines)));
}

void PdfTagsTest::debatesOfChance()
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomDebate random(seed);
        Debate debate;
        for (int i = 0; i < 40; ++i)
            debate.apply(random.edit(debate));
        ReportRequest request = requestFor(debate, seed % 3 == 0 ? u"ar"_s : u"en"_s);
        request.choices.extent = seed % 2 ? ReportExtent::Everything : ReportExtent::Essentials;
        request.choices.hasMap = seed % 4 == 0;
        const Result<MadeReport> report = made(debate, request);
        QVERIFY(report);
        const TaggedPdf pdf(report->bytes);
        QVERIFY2(pdf.isTagged(), qPrintable(QString::number(seed)));
        QCOMPARE(pdf.faults(), QStringList());
        const Result<ReportDocument> document = reportOf(debate, request.choices, request.origin);
        QVERIFY(document);
        if (!request.choices.hasMap)
            QCOMPARE(saidBy(pdf), saidBy(*document));
    }
}

/// Also such as no font has, or that run to both sides.
void PdfTagsTest::takesAnyWords()
{
    Debate debate;
    Edits edits;
    QStringList texts = hostileTexts();
    texts.append({u"\U0001f3e0 at home"_s, u"हिन्दी में क्षत्रिय"_s, u"ภาษาไทย"_s, u"ABC \u05e9\u05dc\u05d5\u05dd DEF \u0645\u0631\u062d\u0628\u0627 why?"_s});
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto id = static_cast<qint64>(i) + 1;
        edits.push_back(put(Issue{.id = IssueId{id}, .text = texts[i]}));
        edits.push_back(put(Claim{.id = ClaimId{id}, .text = texts[texts.size() - 1 - i], .issue = IssueId{id}}));
    }
    debate.apply(edits);
    for (const QString& language : {u"en"_s, u"ar"_s}) {
        ReportRequest request = requestFor(debate, language);
        request.choices.hasMap = false;
        const Result<MadeReport> report = made(debate, request);
        QVERIFY(report);
        const TaggedPdf pdf(report->bytes);
        QVERIFY(pdf.isTagged());
        QCOMPARE(pdf.faults(), QStringList());
        const Result<ReportDocument> document = reportOf(debate, request.choices, request.origin);
        QVERIFY(document);
        QCOMPARE(saidBy(pdf), saidBy(*document));
    }
}

void PdfTagsTest::otherPagesStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("operators");
    const QByteArray mark = "q q\nQ\nq\n2 w\n-65371 1 m\n-48017 1 l\nS\nQ\nq\n";
    const QByteArray text = "q\n/CSp cs 0 0 0 scn\nBT\n/F7 10 Tf 1 0 0 1 0 0 Tm\n0 0 Td <0001> Tj\nET\nQ\n";
    const QByteArray link = "q\n/CSp cs 0.0431 0.3412 0.6431 scn\nBT\n<0001> Tj\nET\nQ\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no mark") << "q q\n" + text + "Q Q\n";
    QTest::newRow("states that are not ended") << mark + text + "Q\n";
    QTest::newRow("states that were not begun") << mark + text + "Q Q Q\n";
    QTest::newRow("a mark within a text") << "q q\nQ\nq\n" + text + "q\n-65371 1 m\n-48017 1 l\nS\nQ\nQ Q\n";
    QTest::newRow("a mark of something unknown") << QByteArray(mark).replace(" 1 ", " 9 ") + text + "Q Q\n";
    QTest::newRow("a mark in a clip") << QByteArray(mark).replace("q q\nQ\n", "q\n0 0 1 1 re\nW n\n") + text + "Q Q\n";
    QTest::newRow("a mark that goes on") << QByteArray(mark).replace("S\nQ\n", "S\nf\nQ\n") + text + "Q Q\n";
    QTest::newRow("a link without an area") << mark + link + "Q Q\n";
}

void PdfTagsTest::otherPagesStayAsTheyAre()
{
    QFETCH(QByteArray, operators);
    PdfStructure structure;
    structure.add({"P"});
    QVERIFY(!markedContent(operators, structure, {}));
}

void PdfTagsTest::otherFilesAreNotRead()
{
    const Debate debate;
    const Result<MadeReport> report = made(debate, requestFor(debate));
    QVERIFY(report);
    QVERIFY(!PdfFile::read({}));
    QVERIFY(!PdfFile::read("%PDF-1.4\n"));
    QVERIFY(!PdfFile::read(report->bytes)); // it has another kind of table now
    QVERIFY(!PdfFile::read("%PDF-1.4\nxref\n0 99999999999\ntrailer\n<<\n>>\nstartxref\n9\n%%EOF\n"));
    QVERIFY(!PdfFile::read("%PDF-1.4\nxref\n0 -3\ntrailer\n<<\n>>\nstartxref\n9\n%%EOF\n"));
}

void PdfTagsTest::spansOfLines_data()
{
    QTest::addColumn<QString>("painted"); // lines apart by "/", links as capitals
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<QString>("runs");
    QTest::newRow("as they are painted") << u"a B c"_s << u"a B c"_s << false << u"0 1 2"_s;
    QTest::newRow("over two lines") << u"a B / B c"_s << u"a B c"_s << false << u"0 1+2 3"_s;
    QTest::newRow("right to left") << u"c B a"_s << u"a B c"_s << true << u"2 1 0"_s;
    QTest::newRow("right to left, over two lines") << u"B a / c B"_s << u"a B c"_s << true << u"1 0+3 2"_s;
    QTest::newRow("two links") << u"B C"_s << u"B C"_s << false << u"0 1"_s;
    QTest::newRow("one is missing") << u"a B"_s << u"a B c"_s << false << QString();
    QTest::newRow("one is too many") << u"a B c"_s << u"a B"_s << false << QString();
    QTest::newRow("others") << u"a B c"_s << u"a C c"_s << false << QString();
    QTest::newRow("nothing") << QString() << u"a"_s << false << QString();
}

void PdfTagsTest::spansOfLines()
{
    QFETCH(QString, painted);
    QFETCH(QString, read);
    QFETCH(bool, isRightToLeft);
    const auto targetOf = [](const QString& word) { return word[0].isUpper() ? word : QString(); };
    std::vector<PdfRun> runs;
    bool beginsLine = true;
    for (const QString& word : painted.split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"/")
            runs.push_back({beginsLine, targetOf(word)});
        beginsLine = word == u"/";
    }
    std::vector<PdfSpan> spans;
    for (const QString& word : read.split(u' '))
        spans.push_back({word, targetOf(word)});
    QStringList found;
    for (const auto& span : runsOfSpans(spans, runs, isRightToLeft).value_or(std::vector<std::vector<std::size_t>>())) {
        QStringList numbers;
        for (const std::size_t run : span)
            numbers.append(QString::number(run));
        found.append(numbers.join(u'+'));
    }
    QTEST(found.join(u' '), "runs");
}

/// As another program reads it, where there is one.
void PdfTagsTest::otherProgramsReadTheTags()
{
    const QString program = QStandardPaths::findExecutable(u"pdfinfo"_s);
    if (program.isEmpty())
        QSKIP("pdfinfo is not there");
    const Debate debate = sample();
    ReportRequest request = requestFor(debate);
    request.choices.hasMap = false;
    request.choices.hasFindings = false;
    request.choices.issues = {debate.issues().all().front().id};
    const Result<MadeReport> report = made(debate, request);
    QVERIFY(report);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(report->bytes), report->bytes.size());
    file.close();
    QProcess process;
    process.start(program, {u"-struct-text"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QByteArray out = process.readAllStandardOutput();
    qsizetype at = 0;
    for (const char* part : {"Document", "H1", "H2", "\"Contents\"", "TOC", "TOCI", "Link", "\"Overview ", "H2",
             "\"Overview\"", "Table", "Caption", "TH", "TD", "BlockQuote"}) {
        at = out.indexOf(part, at);
        QVERIFY2(at >= 0, part);
    }
}

QTEST_MAIN(PdfTagsTest)
#include "pdftagstest.moc"
