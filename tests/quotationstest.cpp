// links: debate formats
#include "model/formats/claimreview.h"
#include "model/formats/csv.h"
#include "model/formats/dossier.h"
#include "model/formats/quotationscsv.h"
#include "tests/support/exampledebate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Quotations, gradings and whole sources for other people's programs: CSV, ClaimReview and the dossier.
class QuotationsTest : public QObject {
    Q_OBJECT
private slots:
    void writesCells_data();
    void writesCells();
    void writesARowForEachStatement();
    void inventsNoRating();
    void writesGradesAsTheyAre();
    void dossierHoldsWhatIsBehindAClaim();
    void dossierKeepsBytesAndSums();
    void dossierIsWholeOrNotThere();
};

static Debate exampleDebate()
{
    Debate debate;
    debate.apply(example::edits());
    return debate;
}

void QuotationsTest::writesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("words") << u"two words"_s << QByteArray("two words");
    QTest::newRow("a comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("a quotation mark") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("two lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a formula with a plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("a formula with a minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("a formula with an at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("a formula behind a tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("a wide formula") << u"＝1"_s << QByteArray("'＝1");
    QTest::newRow("a formula with a comma")
        << u"=HYPERLINK(\"x\",\"y\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("no formula") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("accents and faces") << u"é😀"_s << QByteArray("é😀");
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << QByteArray("a\xef\xbf\xbd");
}

void QuotationsTest::writesCells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvOf({{cell, u"x"_s}}), "\xef\xbb\xbf" + written + ",x\r\n");
    QCOMPARE(csvOf({{u"-0.5"_s, u"-1+1"_s, u"a, b"_s}}, {u';', true}), "\xef\xbb\xbf-0.5;'-1+1;a, b\r\n");
}

void QuotationsTest::writesARowForEachStatement()
{
    Debate debate = exampleDebate();
    Statement second = *debate.find(example::statement);
    second.id = StatementId{601};
    second.stance = Stance::Against;
    second.order = 9;
    debate.apply({put(second), put(Excerpt{ExcerptId{500}, DocumentId{400}, 18, 30})});
    const QByteArray csv = writeQuotationsCsv(debate).bytes;
    QVERIFY(looksLikeQuotationsCsv(csv));
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].contains("Harm was reported") && lines[1].contains(",for,"));
    QVERIFY(lines[2].contains(",against,"));
    for (const QByteArray& line : lines)
        QVERIFY(line.count(',') >= 17);
}

void QuotationsTest::inventsNoRating()
{
    const Result<Exported> refused = writeClaimReviews(exampleDebate());
    QVERIFY(!refused);
    QVERIFY(refused.error().what.endsWith(u'.'));
}

void QuotationsTest::writesGradesAsTheyAre()
{
    Debate debate = exampleDebate();
    Statement statement = *debate.find(example::statement);
    for (int grade = 1; grade <= 6; ++grade) {
        statement.credibility = grade;
        debate.apply({put(statement)});
        const Result<Exported> written = writeClaimReviews(debate, {example::harm, example::ban});
        QVERIFY(written);
        QCOMPARE(written->report.lost.size(), std::size_t(1));
        const QJsonArray graph = QJsonDocument::fromJson(written->bytes)[u"@graph"_s].toArray();
        QCOMPARE(graph.size(), 1);
        const QJsonObject review = graph[0].toObject();
        QCOMPARE(review[u"@type"_s].toString(), u"ClaimReview"_s);
        const QJsonObject rating = review[u"reviewRating"_s].toObject();
        QVERIFY(!rating[u"alternateName"_s].toString().isEmpty());
        QCOMPARE(rating.contains(u"ratingValue"_s), grade < 6);
        QCOMPARE(rating[u"ratingValue"_s].toInt(grade), grade);
        const QJsonObject item = review[u"itemReviewed"_s].toObject();
        QCOMPARE(item[u"author"_s][0][u"name"_s].toString(), u"Amnesty International"_s);
        QCOMPARE(item[u"appearance"_s][u"text"_s].toString(), u"Harm was reported"_s);
    }
}

static QByteArray contentOf(const std::vector<DossierFile>& files, const QString& path)
{
    const auto found = std::ranges::find(files, path, &DossierFile::path);
    return found == files.end() ? QByteArray() : found->bytes;
}

void QuotationsTest::dossierHoldsWhatIsBehindAClaim()
{
    Debate debate = exampleDebate();
    Source far{SourceId{410}};
    far.csl = {{u"title"_s, u"Far source"_s}};
    Source other{SourceId{411}};
    other.csl = {{u"title"_s, u"Other source"_s}};
    far.reliability = u"B"_s;
    debate.apply({put(far), put(other), put(Citation{CitationId{1}, SourceId{401}, far.id, CitationKind::BasedOn})});
    const auto files = dossierOf(debate, {example::harm});
    QVERIFY(files);
    const QByteArray sources = contentOf(*files, u"sources.json"_s);
    QVERIFY(sources.contains("Report on nine countries") && sources.contains("Far source"));
    QVERIFY(!sources.contains("Other source"));
    const QJsonDocument chain = QJsonDocument::fromJson(contentOf(*files, u"chain.json"_s));
    QCOMPARE(chain[u"hops"_s].toArray().size(), 1);
    QCOMPARE(chain[u"sources"_s].toArray().size(), 2);
    const QString text = chain[u"appearances"_s][0][u"in"_s][u"file"_s].toString();
    QVERIFY2(!contentOf(*files, text).isEmpty(), qPrintable(text)); // where the passage's numbers count
    QVERIFY(contentOf(*files, u"chain.txt"_s).contains("based on"));
    QVERIFY(contentOf(*files, u"chain.txt"_s).contains("reliability B"));
    QVERIFY(!dossierOf(debate, {example::lone}));
    QVERIFY(contentOf(*dossierOf(debate), u"sources.json"_s).contains("Other source"));
}

void QuotationsTest::dossierKeepsBytesAndSums()
{
    Debate debate = exampleDebate();
    Document page = *debate.find(DocumentId{400});
    page.mediaType = u"text/html"_s;
    page.original = QByteArray("<p>Harm\0 was", 12);
    page.title = u"../A Pägé: ⁂ \"of\" harm?"_s;
    debate.apply({put(page)});
    const auto files = dossierOf(debate);
    QVERIFY(files);
    QCOMPARE(contentOf(*files, u"texts/01-a-pa-ge-of-harm.html"_s), page.original);
    QCOMPARE(contentOf(*files, u"texts/01-a-pa-ge-of-harm.txt"_s), page.text.toUtf8());
    page.mediaType = u"text/plain"_s; // in other characters than it is read in
    debate.apply({put(page)});
    QCOMPARE(contentOf(*dossierOf(debate), u"texts/01-a-pa-ge-of-harm.txt"_s), page.original);
    QCOMPARE(contentOf(*dossierOf(debate), u"texts/01-a-pa-ge-of-harm.read.txt"_s), page.text.toUtf8());
    const QList<QByteArray> sums = contentOf(*files, u"SHA256SUMS"_s).trimmed().split('\n');
    QCOMPARE(sums.size(), static_cast<qsizetype>(files->size()) - 1);
    for (const QByteArray& line : sums) {
        const QByteArray bytes = contentOf(*files, QString::fromUtf8(line.mid(66)));
        QCOMPARE(line.left(64), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
}

void QuotationsTest::dossierIsWholeOrNotThere()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"dossier"_s);
    const auto files = dossierOf(exampleDebate());
    QVERIFY(writeDossier(*files, place));
    QVERIFY(QFile::exists(place + u"/SHA256SUMS"_s));
    QVERIFY(!writeDossier(*files, place));
    std::vector<DossierFile> broken = *files;
    broken.push_back({u"SHA256SUMS/inside"_s, "x"}); // a file cannot be inside a file
    QVERIFY(!writeDossier(broken, folder.filePath(u"other"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"dossier"_s});
}

QTEST_GUILESS_MAIN(QuotationsTest)
#include "quotationstest.moc"
