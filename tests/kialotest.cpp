// links: debate formats
#include "model/formats/kialo/kialo.h"
#include "model/debate/codepoints.h"
#include "model/debate/faults.h"
#include "model/formats/formats.h"
#include "model/formats/outlines/markedtext.h"
#include "tests/support/outlines.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Kialo's texts become debates, in both layouts, and debates texts that say the same again.
class KialoTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void tells_data();
    void tells();
    void newerExportsBringTheSameClaims();
    void quotationsAreExact();
    void everySharedFileIsRead_data();
    void everySharedFileIsRead();
    void writesTheOlderLayout();
    void comesBackTheSame();
    void whatIsLostIsTold();
    void refusesWhatIsNone();
    void survivesDamage();
    void longChainsAreQuick();
    void canBeGivenUp();
};

namespace {

Result<Imported> read(const QByteArray& text)
{
    return readKialo(text, {});
}

/// Relations and claims in a few characters: "b+a" for a reason, "b-a" for an objection.
QStringList shape(const Debate& debate)
{
    QStringList found;
    for (const Issue& issue : debate.issues().all())
        found += u'?' + issue.text;
    for (const Claim& claim : debate.claims().all())
        found += claim.issue ? claim.text + u" of "_s + debate.find(claim.issue)->text : claim.text;
    for (const Inference& one : debate.inferences().all())
        found += debate.find(one.premises.front().claim)->text + (one.kind == InferenceKind::Support ? u'+' : u'-')
            + debate.find(std::get<ClaimId>(one.target))->text;
    found.sort();
    return found;
}

}

void KialoTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found");
    const QByteArray old = "Discussion Title: T\n\n";
    const QByteArray recent = "Discussion Name:\r\nT\r\n\r\n";
    const auto row = [](const char* name, const QByteArray& text, const QStringList& found) {
        QTest::newRow(name) << text << found;
    };
    row("a thesis", old + "1. a", {u"a"_s});
    row("reasons and objections", old + "1. a\n1.1. Pro: b\n1.1.1. Con: c\n1.2. Con: d",
        {u"a"_s, u"b"_s, u"b+a"_s, u"c"_s, u"c-b"_s, u"d"_s, u"d-a"_s});
    row("tabs after numbers", old + "1. \ta\n1.1. \tCon:\t b", {u"a"_s, u"b"_s, u"b-a"_s});
    row("CR alone", "Discussion Title: T\r\r1. a\r1.1. Pro: b", {u"a"_s, u"b"_s, u"b+a"_s});
    row("a byte order mark", "\xef\xbb\xbf" + old + "1. a", {u"a"_s});
    row("a reference back", old + "1. a\n1.1. Pro: b\n1.2. Con: c\n1.2.1. Con: -> See 1.1.",
        {u"a"_s, u"b"_s, u"b+a"_s, u"b-c"_s, u"c"_s, u"c-a"_s});
    row("a reference ahead", old + "1. a\n1.1. Pro: -> See 1.2.1.\n1.2. Con: c\n1.2.1. Pro: d",
        {u"a"_s, u"c"_s, u"c-a"_s, u"d"_s, u"d+a"_s, u"d+c"_s});
    row("below a reference", old + "1. a\n1.1. Pro: b\n1.2. Con: -> See 1.1.\n1.2.1. Con: d",
        {u"a"_s, u"b"_s, u"b+a"_s, u"b-a"_s, u"d"_s, u"d-b"_s});
    row("a claim of many lines", old + "1. a\n1.1. Pro: b\n\nmore\n1. list\n2. list\n1.2. Con: c",
        {u"a"_s, u"b\n\nmore\n1. list\n2. list"_s, u"b\n\nmore\n1. list\n2. list+a"_s, u"c"_s, u"c-a"_s});
    row("marks", old + "1. a \\(b\\) [c](https://example.org/x_(y)) d", {u"a (b) c d"_s});
    row("a question", old + "1. q\n1.1. a\n1.2. b\n1.2.1. Pro: c",
        {u"?q"_s, u"a of q"_s, u"b of q"_s, u"c"_s, u"c+b"_s});
    row("the newer layout", recent + "1. Thesis:\r\na\r\n\r\n  1.1. Con:\r\n  b\r\n\r\n    1.1.1. Pro:\r\n    c\r\n",
        {u"a"_s, u"b"_s, u"b-a"_s, u"c"_s, u"c+b"_s});
    row("many theses", recent + "1. Question:\nq\n\n  1.1. Thesis:\n  a\n\n    1.1.1. Pro:\n    b\n",
        {u"?q"_s, u"a of q"_s, u"b"_s, u"b+a"_s});
    row("footnotes",
        recent
            + "1. Thesis:\na [1] b [2].\n\nSources:\n[1] https://example.org\n\"1.1. Pro: x\n\n[7]\"\n"
              "[2] http://The possibility of a death",
        {u"a b."_s});
    row("a footnote without its source", recent + "1. Thesis:\na [3] b [1].\n\nSources:\n[1] https://example.org",
        {u"a [3] b."_s});
    row("lists within a claim", recent + "1. Thesis:\na\n1. Thesis\n2. Pro: x\n\n  1.1. Pro:\n  b",
        {u"a\n1. Thesis\n2. Pro: x"_s, u"b"_s, u"b+a\n1. Thesis\n2. Pro: x"_s});
}

void KialoTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    const Result<Imported> imported = read(text);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    QCOMPARE(shape(imported->debate), found);
    QCOMPARE(imported->debate.info().title, u"T"_s);
    QVERIFY(faults(imported->debate).empty());
    QVERIFY(imported->report.lost.empty());
}

void KialoTest::tells_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("a reference to nothing") << QByteArray("1. a\n1.1. Pro: -> See 1.9.") << u"line 4"_s << true;
    QTest::newRow("a reference to itself") << QByteArray("1. a\n1.1. Pro: -> See 1.1.") << u"line 4"_s << true;
    QTest::newRow("a claim for itself") << QByteArray("1. a\n1.1. Pro: -> See 1.") << u"line 4"_s << true;
    QTest::newRow("no stance") << QByteArray("1. a\n1.1. Pro: b\n1.2. c") << u"line 5"_s << true;
    QTest::newRow("words before the first claim") << QByteArray("a\n1. a") << u"line 3"_s << true;
    QTest::newRow("a missing claim") << QByteArray("1. a\n1.1.1. Pro: b") << u"line 4"_s << false;
    QTest::newRow("a number twice") << QByteArray("1. a\n1.1. Pro: b\n1.1. Con: c") << u"line 5"_s << false;
    QTest::newRow("a source that nothing refers to")
        << QByteArray("1. Thesis:\na [1]\n\nSources:\n[1] https://example.org\n[2] https://example.net") << u"line 8"_s
        << true;
    QTest::newRow("the source of a question")
        << QByteArray("1. Question:\na [1]\n\n  1.1. Thesis:\n  b\n\nSources:\n[1] https://example.org") << u"line 3"_s
        << true;
    QTest::newRow("another discussion") << QByteArray("1. a\n1.1. Pro: -> See discussion #7: b") << u"line 4"_s
                                        << false;
}

void KialoTest::tells()
{
    QFETCH(QByteArray, claims);
    QFETCH(QString, place);
    QFETCH(bool, isLost);
    const QByteArray heading = claims.contains("Thesis:") ? "Discussion Name: T\n\n" : "Discussion Title: T\n\n";
    const Result<Imported> imported = read(heading + claims);
    QVERIFY(imported);
    QVERIFY(faults(imported->debate).empty());
    const std::vector<Remark>& told = isLost ? imported->report.lost : imported->report.repaired;
    QCOMPARE(told.size(), 1u);
    QCOMPARE(told.front().place, place);
    QVERIFY(!told.front().what.isEmpty());
}

void KialoTest::newerExportsBringTheSameClaims()
{
    const Result<Imported> before = read("Discussion Title: T\n\n1. a\n1.1. Pro: b\n1.2. Con: c\n1.2.1. Pro: d");
    const Result<Imported> after
        = read("Discussion Title: T\n\n1. a\n1.1. Con: c\n1.1.1. Pro: d\n1.2. Pro: b\n1.3. Pro: e");
    QVERIFY(before && after);
    for (const Claim& claim : before->debate.claims().all())
        QCOMPARE(after->debate.find(claim.id)->text, claim.text);
    for (const Inference& inference : before->debate.inferences().all())
        QCOMPARE(after->debate.find(inference.id)->premises, inference.premises);
    QCOMPARE(after->debate.claims().count(), 5);
    QVERIFY(!before->isLocal);
}

void KialoTest::quotationsAreExact()
{
    const Result<Imported> imported
        = read("Discussion Name:\nT\n\n1. Thesis:\na [1] [2].\n\n  1.1. Pro:\n  b [3].\n\nSources:\n"
               "[1] https://example.org\n\"first \xf0\x9f\x98\x80\n\n[9] \\\"words\\\" (x) [y]\"\n"
               "[2] https://example.org\n\"second\"\n[3] https://example.net\n");
    QVERIFY(imported);
    const Debate& debate = imported->debate;
    QVERIFY(faults(debate).empty());
    QCOMPARE(debate.table<Source>().count(), 2);
    QCOMPARE(debate.table<Document>().count(), 1);
    const auto excerpts = debate.table<Excerpt>().inOrder();
    QCOMPARE(excerpts.size(), 2u);
    QCOMPARE(excerpts[0]->exact, u"first 😀\n\n[9] \\\"words\\\" (x) [y]"_s);
    QCOMPARE(excerpts[1]->exact, u"second"_s);
    for (const Excerpt* excerpt : excerpts)
        QCOMPARE(codePointSlice(debate.find(excerpt->document)->text, excerpt->start, excerpt->end), excerpt->exact);
    QCOMPARE(debate.claims().inOrder().front()->text, u"a."_s);
    const Result<Imported> again = read(writeKialo(debate).bytes);
    QVERIFY(again);
    QCOMPARE(again->debate.table<Document>().all(), debate.table<Document>().all());
    QCOMPARE(again->debate.table<Statement>().count(), 3);
}

static QDir sharedFiles()
{
    return QDir(QStringLiteral(SOURCE_FOLDER "/../shared/data/kialo-txt"));
}

void KialoTest::everySharedFileIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("claims");
    QTest::addColumn<int>("references");
    if (!sharedFiles().exists())
        QSKIP("The collection of Kialo exports is not beside the sources.");
    QFile manifest(sharedFiles().filePath(u"MANIFEST.tsv"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    static const QRegularExpression claims(u"(\\d+) claims"_s);
    static const QRegularExpression references(u"(\\d+) (?:in-discussion )?links"_s);
    for (const QByteArray& line : manifest.readAll().split('\n').mid(1)) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() > 4)
            QTest::newRow(qPrintable(cells[0])) << cells[0] << claims.match(cells[4]).captured(1).toInt()
                                                << references.match(cells[4]).captured(1).toInt();
    }
}

void KialoTest::everySharedFileIsRead()
{
    QFETCH(QString, name);
    QFETCH(int, claims);
    QFETCH(int, references);
    QFile file(sharedFiles().filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Result<Imported> imported = read(bytes);
    QCOMPARE(looksLikeKialo(bytes.left(4096)), claims > 0);
    if (claims == 0) { // reworked by hand into something else
        QVERIFY(!imported && imported.error().what.contains(u"line 1"_s));
        return;
    }
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().what));
    const Debate& debate = imported->debate;
    QVERIFY(faults(debate).empty());
    const int records = debate.claims().count() + debate.issues().count();
    qInfo("%d claims and questions, %d inferences, %d repaired, %d lost", records, debate.inferences().count(),
        static_cast<int>(imported->report.repaired.size()), static_cast<int>(imported->report.lost.size()));
    for (const Remark& remark : imported->report.lost)
        qInfo().noquote() << remark.place << remark.what;
    for (const Remark& remark : imported->report.repaired)
        qInfo().noquote() << remark.place << remark.what;
    const auto unresolved = std::count_if(imported->report.lost.begin(), imported->report.lost.end(),
        [](const Remark& remark) { return remark.what.contains(u"not in the file"_s); });
    QCOMPARE(records, claims - references + static_cast<int>(unresolved));
    outlines::Keeps keeps;
    const Result<Imported> again = read(writeKialo(debate).bytes);
    QVERIFY(again);
    QCOMPARE(outlines::Lines(again->debate, keeps).all(), outlines::Lines(debate, keeps).all());
}

void KialoTest::writesTheOlderLayout()
{
    const QByteArray text = "Discussion Title: T\n\n1. a \\(b\\)\n1.1. Pro: [c](https://example.org/x) d\n"
                            "1.1.1. Con: -> See 1.2.\n1.2. Con: e\n1.3. Pro: -> See discussion #7: f\n";
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    const Exported written = writeKialo(imported->debate);
    QCOMPARE(QString::fromUtf8(written.bytes),
        QString::fromUtf8(text).replace(u"-> See 1.2.\n1.2. Con: e"_s,
            u"e\n1.2. Con: -> See 1.1.1."_s)); // a claim stands in full where it comes first
}

void KialoTest::comesBackTheSame()
{
    outlines::Keeps keeps;
    keeps.text = writable;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = outlines::chance(seed);
        const Exported written = writeKialo(debate);
        const Result<Imported> imported = read(written.bytes);
        if (debate.claims().isEmpty() && !imported)
            continue;
        QVERIFY2(imported, qPrintable(QString::number(seed)));
        const QStringList expected = outlines::Lines(debate, keeps).all();
        const QStringList found = outlines::Lines(imported->debate, keeps).all();
        if (found != expected)
            qInfo().noquote() << seed << QString::fromUtf8(written.bytes);
        QCOMPARE(found, expected);
        QVERIFY(faults(imported->debate).empty());
        QVERIFY(imported->report.lost.empty());
    }
}

void KialoTest::whatIsLostIsTold()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Debate debate = outlines::chance(seed);
        const Exported written = writeKialo(debate);
        const auto isTold = [&](RecordId id) {
            return std::any_of(written.report.lost.begin(), written.report.lost.end(),
                [&](const Remark& remark) { return remark.about == id && !remark.what.isEmpty(); });
        };
        for (const Inference& one : debate.inferences().all()) {
            const bool isPlain = one.premises.size() == 1 && std::holds_alternative<ClaimId>(one.target)
                && one.kind != InferenceKind::Restate;
            QCOMPARE(isTold(one.id), !isPlain);
        }
        for (const Claim& claim : debate.claims().all())
            QCOMPARE(isTold(claim.id), writable(claim.text) != claim.text);
        for (const Issue& issue : debate.issues().all())
            QCOMPARE(isTold(issue.id), debate.optionsOf(issue.id).empty());
    }
    const Exported full = writeKialo(fullDebate());
    QVERIFY(read(full.bytes));
    QStringList places;
    for (const Remark& remark : full.report.lost)
        places += remark.place;
    for (const char* place : {"debate.question", "topics", "tags", "claims.note", "inferences.scheme",
             "inferences.implicit", "stakeholders", "statements.speakers", "citations", "places"})
        QVERIFY2(places.contains(QLatin1StringView(place)), place);
}

void KialoTest::refusesWhatIsNone()
{
    for (const QByteArray& text :
        {QByteArray(), QByteArray("1.1. Con: a"), QByteArray("Discussion Title: T\n\nno claim"),
            QByteArray("Discussion Title:"), QByteArray("{\"a\": 1}"), QByteArray("\0\0\0\0", 4)}) {
        const Result<Imported> imported = read(text);
        QVERIFY2(!imported, text.constData());
        QCOMPARE(imported.error().kind, Error::Kind::Input);
    }
    QVERIFY(!looksLikeKialo("A text on Discussion Title: x"));
    QVERIFY(looksLikeKialo(QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(u"Discussion Name:\nT"_s))));
}

void KialoTest::survivesDamage()
{
    const QByteArray whole
        = "Discussion Name:\r\nT\r\n\r\n1. Thesis:\r\na [1] b\r\n\r\n  1.1. Con:\r\n  -> See 1.2.\r\n\r\n"
          "  1.2. Pro:\r\n  c [2](x \"y\")\r\n\r\nSources:\r\n[1] https://example.org\r\n\"q\"\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<Imported> imported = read(whole.left(size));
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        const Result<Imported> imported = read(bytes);
        QVERIFY(!imported || faults(imported->debate).empty());
    }
    QByteArray nested = "Discussion Title: T\n\n";
    for (const char* part : {"1.", "[", "[a](", "\\", "[1](x \"", "1.1. Pro: x\n"})
        QVERIFY(!faults(read(nested + "1. a\n" + QByteArray(part).repeated(100'000))->debate).size());
}

void KialoTest::longChainsAreQuick()
{
    Debate debate;
    std::vector<Claim> claims;
    std::vector<Inference> inferences;
    for (qint64 i = 1; i <= 5000; ++i) {
        claims.push_back(Claim{ClaimId{i}, {}, u"claim %1"_s.arg(i)});
        if (i > 1)
            inferences.push_back(
                Inference{InferenceId{10'000 + i}, InferenceKind::Attack, {{ClaimId{i}}}, ClaimId{i - 1}});
    }
    debate.load(claims);
    debate.load(inferences);
    const Exported written = writeKialo(debate);
    const Result<Imported> imported = read(written.bytes);
    QVERIFY(imported);
    QCOMPARE(outlines::Lines(imported->debate, {}).all(), outlines::Lines(debate, {}).all());
}

void KialoTest::canBeGivenUp()
{
    const Result<Imported> imported
        = readKialo("Discussion Title: T\n\n1. a", {[](qint64, qint64) { return false; }, {}});
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(KialoTest)
#include "kialotest.moc"
