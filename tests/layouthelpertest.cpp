// links: debate layout
#include "model/layout/decimal.h"
#include "model/layout/layoutplan.h"
#include "model/layout/layoutprotocol.h"
#include "model/layout/layoutrunner.h"
#include "model/layout/mapgraph.h"
#include "model/layout/treelayout.h"
#include "tests/support/randommap.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

static QString realHelper()
{
    return QStringLiteral(PROGRAM_FOLDER "/counterpoint-layout");
}

/// Three cards, two of them under the first, in one piece.
static LayoutRequest smallRequest(quint64 revision = 42)
{
    LayoutRequest request;
    request.revision = revision;
    LayoutPiece piece;
    piece.boxes = {{240, 80}, {200, 60}, {14, 14}};
    piece.links = {{1, 0, 1, true}, {2, 0, 1, true}};
    request.pieces = {piece};
    return request;
}

static LayoutRequest requestOf(const Debate& debate)
{
    const MapGraph graph(debate);
    return LayoutPlan(graph.cards(), [](RecordId) { return QSizeF(240, 90); }, {}).request();
}

/// The helper's exit status for these bytes, and what it answers.
static std::pair<int, QByteArray> fed(const QByteArray& bytes, const QStringList& words = {})
{
    QProcess process;
    process.start(realHelper(), words);
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {-1, {}};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {status, process.readAllStandardOutput()};
}

static bool isWholeLayout(const LayoutOutcome& outcome, const LayoutRequest& request)
{
    if (outcome.result.revision != request.revision || outcome.result.pieces.size() != request.pieces.size())
        return false;
    for (std::size_t i = 0; i < request.pieces.size(); ++i) {
        const PiecePlaces& places = outcome.result.pieces[i];
        const bool isFinite = std::all_of(places.begin(), places.end(),
            [](LayoutPoint point) { return std::isfinite(point.x) && std::isfinite(point.y); });
        if (!isFinite || places.size() != request.pieces[i].boxes.size()
            || haveOverlap(places, request.pieces[i].boxes))
            return false;
    }
    return true;
}

class LayoutHelperTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void laysOut();
    void loadsNothingFromTheFolderItIsStartedIn();
    void refuses_data();
    void refuses();
    void survivesHostileBytes();
    void writesNumbers_data();
    void writesNumbers();
    void readsAnswers_data();
    void readsAnswers();
    void standIns_data();
    void standIns();
    void standInsAtOnce_data();
    void standInsAtOnce();
    void keepsWhatWasLaidOutBeforeACrash();
    void cancels_data();
    void cancels();
    void replacesARequest();
    void diesWithItsRunner();
    void survivesRandomMaps();
    void laysDenseMapsOut();
    void doesNotGrow();
    void laysTreesOut_data();
    void laysTreesOut();

private:
    QString standIn(const QByteArray& script);

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

void LayoutHelperTest::initTestCase()
{
    QVERIFY2(QFileInfo(realHelper()).isExecutable(), "counterpoint-layout is built with the program");
}

QString LayoutHelperTest::standIn(const QByteArray& script)
{
    QFile file(m_folder.filePath(QString::number(++m_scripts)));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0)
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void LayoutHelperTest::laysOut()
{
    const LayoutOutcome outcome = layOutNow(smallRequest(), realHelper());
    QCOMPARE(outcome.notice, QString());
    QCOMPARE(outcome.plainPieces, 0);
    QVERIFY(isWholeLayout(outcome, smallRequest()));
    const PiecePlaces& places = outcome.result.pieces.front();
    QVERIFY(places[1].y > places[0].y && places[2].y > places[0].y); // what bears on a card is below it
    QCOMPARE(places[1].y - places[0].y, 40.0 + 30 + LayoutGaps().ranks);
    QVERIFY(layOutNow(smallRequest(), realHelper()).result.pieces.front()[1].x == places[1].x); // the same each time
}

/// A folder that debates were downloaded into may hold anything.
void LayoutHelperTest::loadsNothingFromTheFolderItIsStartedIn()
{
    const QTemporaryDir folder;
    for (const char* name : {"libc.so.6", "libm.so.6", "libgvc.so.6", "libcgraph.so.6", "libcdt.so.5", "libz.so.1",
             "libpathplan.so.4", "libgvplugin_dot_layout.so.6"}) {
        QFile planted(folder.filePath(QLatin1StringView(name)));
        QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("no library") > 0);
    }
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const LayoutOutcome outcome = layOutNow(smallRequest(), realHelper());
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(outcome.notice, QString());
    QVERIFY(isWholeLayout(outcome, smallRequest()));
}

void LayoutHelperTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray good = QByteArray::fromStdString(toText(smallRequest()));
    const auto with = [&](const QByteArray& before, const QByteArray& after) {
        QByteArray changed = good;
        return changed.replace(before, after);
    };
    constexpr int malformed = 3, tooMuch = 4;
    QTest::newRow("a good one") << good << 0;
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("a DOT file") << QByteArray("digraph { a -> b }") << malformed;
    QTest::newRow("another version") << with("layout 1 ", "layout 2 ") << malformed;
    QTest::newRow("half of it") << good.left(good.size() / 2) << malformed;
    QTest::newRow("no end") << good.chopped(4) << malformed;
    QTest::newRow("something after the end") << good + "x" << malformed;
    QTest::newRow("a decimal comma") << with("28", "2,8") << malformed;
    QTest::newRow("a width of NaN") << with("240 80", "nan 80") << malformed;
    QTest::newRow("a width of infinity") << with("240 80", "inf 80") << malformed;
    QTest::newRow("a width of nothing") << with("240 80", "0 80") << malformed;
    QTest::newRow("a width below nothing") << with("240 80", "-240 80") << malformed;
    QTest::newRow("a width of 1e300") << with("240 80", "1e300 80") << malformed;
    QTest::newRow("a hexadecimal width") << with("240 80", "0xf0 80") << malformed;
    QTest::newRow("decimals") << with("240 80", "240.5 80.123456") << 0;
    QTest::newRow("more decimals than there are") << with("240 80", "240.1234567 80") << malformed;
    QTest::newRow("a point and nothing behind it") << with("240 80", "240. 80") << malformed;
    QTest::newRow("two signs") << with("240 80", "--240 80") << malformed;
    QTest::newRow("more digits than fit") << with("240 80", "99999999999999999999 80") << malformed;
    QTest::newRow("a gap below nothing") << with("28 56", "-1 56") << malformed;
    QTest::newRow("a line to itself") << with("1 0 1 t", "1 1 1 t") << malformed;
    QTest::newRow("a line to no box") << with("1 0 1 t", "1 3 1 t") << malformed;
    QTest::newRow("a line from no box") << with("1 0 1 t", "-1 0 1 t") << malformed;
    QTest::newRow("a tree that is a circle") << with("2 0 1 t", "0 1 1 t") << malformed;
    QTest::newRow("two parents") << with("2 0 1 t", "1 2 1 t") << malformed;
    QTest::newRow("a span of nothing") << with("1 0 1 t", "1 0 0 t") << malformed;
    QTest::newRow("a span of 2,000,000, which ends dot") << with("1 0 1 t", "1 0 2000000 t") << tooMuch;
    QTest::newRow("an unknown kind of line") << with("1 0 1 t", "1 0 1 w") << malformed;
    QTest::newRow("a count below nothing") << with("piece 3 2", "piece -3 2") << malformed;
    QTest::newRow("a count that promises too much") << with("piece 3 2", "piece 3000000000 2") << tooMuch;
    QTest::newRow("a count that does not fit any number")
        << with("piece 3 2", "piece 99999999999999999999 2") << malformed;
    QTest::newRow("too many pieces") << with("56 1\n", "56 2000000\n") << tooMuch;
    QTest::newRow("NUL") << with("240 80", QByteArray("240\0 80", 7)) << malformed;
}

void LayoutHelperTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto [itsStatus, answer] = fed(bytes);
    QCOMPARE(itsStatus, status);
    QCOMPARE(answer.isEmpty(), status != 0);
    QCOMPARE(fed(bytes, {QStringLiteral("-Tpng")}).first, 2);
}

/// In this process, which is quick enough for many, and some through the helper itself.
void LayoutHelperTest::survivesHostileBytes()
{
    std::minstd_rand random(3);
    const QByteArray good = QByteArray::fromStdString(toText(requestOf(randomMap({.claims = 60}))));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int i = 1 + static_cast<int>(random() % 4); i > 0; --i)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        const ReadRequest read = readRequest({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (round % 200 == 0)
            QCOMPARE(fed(bytes).first == 0, read.fault == RequestFault::None);
    }
}

void LayoutHelperTest::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << -120.0 << QByteArray("-120");
    QTest::newRow("with a point") << 0.5 << QByteArray("0.5");
    QTest::newRow("below nothing") << -0.25 << QByteArray("-0.25");
    QTest::newRow("zeros behind the point") << 3.000001 << QByteArray("3.000001");
    QTest::newRow("rounded") << 119.99999999999999 << QByteArray("120");
    QTest::newRow("rounded away") << -1e-9 << QByteArray("0");
    QTest::newRow("the farthest") << 1e6 << QByteArray("1000000");
    QTest::newRow("too far") << 1e300 << QByteArray("9223372036854.775807");
    QTest::newRow("infinity") << -std::numeric_limits<double>::infinity() << QByteArray("-9223372036854.775807");
}

void LayoutHelperTest::writesNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    char digits[Decimal::longest];
    const QByteArray written(digits, Decimal::write(digits, number) - digits);
    QCOMPARE(written, text);
    double back = 0;
    const char* end = Decimal::read(written.constBegin(), written.constEnd(), back);
    const bool isNear = std::abs(number) <= 1e12;
    QCOMPARE(end == written.constEnd(), isNear);
    QVERIFY(!isNear || std::abs(back - number) <= 0.5 / Decimal::unit);
}

void LayoutHelperTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("hasPiece");
    const QByteArray start = "counterpoint-layout 1 42 1\n";
    const QByteArray piece = "piece 3\n0 0\n-120 126\n135 126\n";
    QTest::newRow("a good one") << start + piece + "end\n" << true << true;
    QTest::newRow("without its end") << start + piece << false << true;
    QTest::newRow("half") << start + piece.left(20) << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
    QTest::newRow("only its start") << start << false << false;
    QTest::newRow("another revision") << "counterpoint-layout 1 41 1\n" + piece + "end\n" << false << false;
    QTest::newRow("another number of pieces") << "counterpoint-layout 1 42 2\n" + piece + "end\n" << false << false;
    QTest::newRow("a box too few") << start + "piece 2\n0 0\n-120 126\nend\n" << false << false;
    QTest::newRow("a box too many") << start + "piece 4\n0 0\n-120 126\n135 126\n900 900\nend\n" << false << false;
    QTest::newRow("not a number") << start + "piece 3\n0 0\nnan 126\n135 126\nend\n" << false << false;
    QTest::newRow("infinity") << start + "piece 3\n0 0\n-120 inf\n135 126\nend\n" << false << false;
    QTest::newRow("1e300") << start + "piece 3\n0 0\n-120 1e300\n135 126\nend\n" << false << false;
    QTest::newRow("too far away") << start + "piece 3\n0 0\n-120 1000001\n135 126\nend\n" << false << false;
    QTest::newRow("one over the other") << start + "piece 3\n0 0\n0 20\n135 126\nend\n" << false << false;
    QTest::newRow("all at one place") << start + "piece 3\n0 0\n0 0\n0 0\nend\n" << false << false;
    QTest::newRow("the piece twice") << start + piece + piece + "end\n" << false << true;
    QTest::newRow("more after the end") << start + piece + "end\nend\n" << false << true;
}

void LayoutHelperTest::readsAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isWhole);
    QFETCH(bool, hasPiece);
    const ReadAnswer read = readAnswer({answer.constData(), static_cast<std::size_t>(answer.size())}, smallRequest());
    QCOMPARE(read.isWhole, isWhole);
    QCOMPARE(read.pieces.size(), std::size_t(1));
    QCOMPARE(read.pieces.front().has_value(), hasPiece);
}

void LayoutHelperTest::standIns_data()
{
    QTest::addColumn<QString>("helper");
    const QByteArray start = "echo 'counterpoint-layout 1 42 1'; ";
    const auto answering = [&](const QByteArray& lines) { return standIn("printf '" + lines + "'"); };
    QTest::newRow("missing") << m_folder.filePath("nothing-here");
    QTest::newRow("not found at all") << QString();
    QTest::newRow("a folder") << m_folder.path();
    const QString plain = standIn("exit 0");
    QFile::setPermissions(plain, QFile::ReadOwner);
    QTest::newRow("not executable") << plain;
    const QString foreign = standIn({});
    if (QFile file(foreign); file.open(QIODevice::WriteOnly))
        file.write(QByteArray("\x7f"
                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\xff\xff",
            18));
    QTest::newRow("a program for another machine") << foreign;
    QTest::newRow("exits at once") << standIn("exit 0");
    QTest::newRow("exits with 3") << standIn("exit 3");
    QTest::newRow("reads all and says nothing") << standIn("cat >/dev/null");
    QTest::newRow("segmentation fault") << standIn("kill -SEGV $$");
    QTest::newRow("abort") << standIn("kill -ABRT $$");
    QTest::newRow("killed") << standIn("kill -KILL $$");
    QTest::newRow("answers, then crashes half way") << standIn(start + "echo 'piece 3'; echo '0 0'; kill -SEGV $$");
    QTest::newRow("repeats the request") << standIn("exec cat");
    QTest::newRow("rubbish") << standIn("exec head -c 5000 /dev/urandom");
    QTest::newRow("not a number") << answering(
        "counterpoint-layout 1 42 1\\npiece 3\\nnan nan\\n0 90\\n300 90\\nend\\n");
    QTest::newRow("1e300") << answering("counterpoint-layout 1 42 1\\npiece 3\\n0 0\\n1e300 90\\n300 90\\nend\\n");
    QTest::newRow("half an answer") << answering("counterpoint-layout 1 42 1\\npiece 3\\n0 0\\n");
    QTest::newRow("a box missing") << answering("counterpoint-layout 1 42 1\\npiece 2\\n0 0\\n0 200\\nend\\n");
    QTest::newRow("overlaps") << answering("counterpoint-layout 1 42 1\\npiece 3\\n0 0\\n0 0\\n0 0\\nend\\n");
    QTest::newRow("an earlier revision") << answering(
        "counterpoint-layout 1 41 1\\npiece 3\\n0 0\\n0 200\\n300 200\\nend\\n");
    QTest::newRow("writes without end") << standIn("exec yes");
    QTest::newRow("writes zeros without end") << standIn("exec cat /dev/zero");
    QTest::newRow("sleeps") << standIn("exec sleep 60");
    QTest::newRow("closes its output and sleeps") << standIn("exec >&-; exec sleep 60");
    QTest::newRow("trickles") << standIn("while :; do printf c; sleep 0.02; done");
    QTest::newRow("will not be asked to end") << standIn("trap '' TERM INT HUP; while :; do sleep 0.02; done");
}

void LayoutHelperTest::standIns()
{
    QFETCH(QString, helper);
    LayoutRunner runner(helper);
    runner.setBudget(std::chrono::milliseconds(400));
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    LayoutOutcome outcome;
    connect(&runner, &LayoutRunner::finished, this, [&](const LayoutOutcome& got) { outcome = got; });
    runner.start(smallRequest());
    QVERIFY(runner.isRunning() && finished.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 5000);
    QVERIFY(!runner.isRunning());
    QVERIFY(isWholeLayout(outcome, smallRequest()));
    QCOMPARE(outcome.plainPieces, 1);
    QVERIFY(outcome.notice.endsWith(QStringLiteral("arranged in the plain way instead.")));
}

void LayoutHelperTest::standInsAtOnce_data()
{
    standIns_data();
}

void LayoutHelperTest::standInsAtOnce()
{
    QFETCH(QString, helper);
    const LayoutOutcome outcome = layOutNow(smallRequest(), helper, std::chrono::milliseconds(400));
    QVERIFY(isWholeLayout(outcome, smallRequest()));
    QCOMPARE(outcome.plainPieces, 1);
    QVERIFY(outcome.milliseconds < 3000);
}

void LayoutHelperTest::keepsWhatWasLaidOutBeforeACrash()
{
    LayoutRequest request = smallRequest();
    request.pieces.push_back(request.pieces.front());
    const LayoutOutcome outcome = layOutNow(
        request, standIn("printf 'counterpoint-layout 1 42 2\\npiece 3\\n0 0\\n0 200\\n300 200\\n'; kill -SEGV $$"));
    QVERIFY(isWholeLayout(outcome, request));
    QCOMPARE(outcome.plainPieces, 1);
    QCOMPARE(outcome.result.pieces.front()[2].x, 300.0);
    QVERIFY(outcome.notice.contains(QStringLiteral("Parts of the map")));
}

void LayoutHelperTest::cancels_data()
{
    QTest::addColumn<QString>("helper");
    QTest::newRow("the helper itself") << realHelper();
    QTest::newRow("one that sleeps") << standIn("exec sleep 60");
    QTest::newRow("one that writes without end") << standIn("exec yes");
    QTest::newRow("one that will not be asked to end") << standIn("trap '' TERM INT HUP; while :; do sleep 0.02; done");
}

void LayoutHelperTest::cancels()
{
    QFETCH(QString, helper);
    const LayoutRequest request = requestOf(randomMap({.claims = 3000}));
    LayoutRunner runner(helper);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    QElapsedTimer slowest;
    for (int after : {0, 1, 5, 20}) {
        runner.start(request);
        QTest::qWait(after);
        const qsizetype before = finished.size();
        slowest.start();
        runner.cancel();
        QVERIFY(!runner.isRunning());
        QVERIFY2(slowest.elapsed() <= 100, "cancelling waits for nothing");
        QTRY_VERIFY_WITH_TIMEOUT(runner.children().isEmpty(), 2000); // its process is gone
        QCOMPARE(finished.size(), before);
    }
}

void LayoutHelperTest::replacesARequest()
{
    LayoutRunner runner(realHelper());
    std::vector<quint64> revisions;
    connect(&runner, &LayoutRunner::finished, this,
        [&](const LayoutOutcome& outcome) { revisions.push_back(outcome.result.revision); });
    for (quint64 revision = 1; revision <= 5; ++revision)
        runner.start(smallRequest(revision));
    QTRY_VERIFY_WITH_TIMEOUT(!revisions.empty(), 5000);
    QTest::qWait(50);
    QCOMPARE(revisions, std::vector<quint64>{5});
}

void LayoutHelperTest::diesWithItsRunner()
{
    const QString mark = m_folder.filePath(QStringLiteral("pid"));
    {
        LayoutRunner runner(standIn(
            "echo $$ >" + mark.toUtf8() + ".new; mv " + mark.toUtf8() + ".new " + mark.toUtf8() + "; exec sleep 60"));
        runner.start(smallRequest());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mark), 5000);
    }
    QFile file(mark);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!QFileInfo::exists(QStringLiteral("/proc/") + QString::fromLatin1(file.readAll().trimmed())));
}

/// Chains, stars, circles, cliques, scattered claims and mixtures of them: the helper survives them all.
void LayoutHelperTest::survivesRandomMaps()
{
    std::minstd_rand random(11);
    for (int round = 0; round < 1000; ++round) {
        RandomMap shape;
        shape.claims = 1 + static_cast<int>(random() % 90);
        shape.seed = static_cast<quint32>(round);
        shape.treeShare = static_cast<double>(random() % 11) / 10;
        shape.crossShare = static_cast<double>(random() % 30) / 10;
        shape.undercutShare = static_cast<double>(random() % 6) / 10;
        shape.linkedShare = static_cast<double>(random() % 6) / 10;
        shape.claimsOfThesis = 1 + static_cast<int>(random() % 100);
        shape.depth = 1 + static_cast<int>(random() % 40);
        const LayoutRequest request = requestOf(randomMap(shape));
        const LayoutOutcome outcome = layOutNow(request, realHelper());
        QVERIFY2(
            outcome.plainPieces == 0 && outcome.notice.isEmpty(), qPrintable(QString::number(round) + outcome.notice));
        QVERIFY(isWholeLayout(outcome, request));
    }
}

void LayoutHelperTest::laysDenseMapsOut()
{
    Debate debate;
    Edits edits;
    for (qint64 one = 1; one <= 100; ++one) {
        Claim claim;
        claim.id = ClaimId{one};
        edits.push_back(put(claim));
        for (qint64 other = 1; other <= 100; ++other) {
            Inference inference;
            inference.id = InferenceId{one * 1000 + other};
            inference.premises = {{ClaimId{one}}};
            inference.target = ClaimId{other};
            if (one != other)
                edits.push_back(put(inference));
        }
    }
    debate.apply(edits);
    const LayoutRequest request = requestOf(debate);
    const LayoutOutcome outcome = layOutNow(request, realHelper());
    QCOMPARE(outcome.plainPieces, 0);
    for (const LayoutPiece& piece : request.pieces)
        QVERIFY(piece.links.size() < 2 * piece.boxes.size() + 10);
}

/// One process a request: what one needs does not depend on how many there were. Measured within one process, for
/// Graphviz: the same pieces 200 times in a request.
void LayoutHelperTest::doesNotGrow()
{
    const auto peak = [](const LayoutRequest& request) {
        QProcess process;
        process.start(realHelper(), QStringList());
        const std::string text = toText(request);
        process.write(text.data(), static_cast<qint64>(text.size()));
        process.waitForBytesWritten(-1);
        QByteArray status;
        process.closeWriteChannel();
        qint64 highest = 0;
        while (process.waitForReadyRead(20'000) || process.state() == QProcess::Running) {
            QFile file(QStringLiteral("/proc/%1/status").arg(process.processId()));
            if (file.open(QIODevice::ReadOnly))
                status = file.readAll();
            if (const qsizetype at = status.indexOf("VmHWM:"); at >= 0)
                highest = std::max(highest, status.mid(at + 6, 12).trimmed().split(' ').front().toLongLong());
            process.readAllStandardOutput();
        }
        return highest;
    };
    const LayoutRequest once = requestOf(randomMap({.claims = 300}));
    LayoutRequest often = once;
    for (int i = 1; i < 20; ++i)
        often.pieces.insert(often.pieces.end(), once.pieces.begin(), once.pieces.end());
    LayoutRequest oftener = often;
    for (int i = 1; i < 10; ++i)
        oftener.pieces.insert(oftener.pieces.end(), often.pieces.begin(), often.pieces.end());
    const qint64 few = peak(often);
    const qint64 many = peak(oftener);
    if (few == 0 || many == 0)
        QSKIP("the memory of a process cannot be seen here");
    const qint64 ofRequest = static_cast<qint64>(sizeof(LayoutBox) + sizeof(LayoutLink) + 100) // read, kept and as text
        * static_cast<qint64>((oftener.pieces.size() - often.pieces.size()) * 40) / 1024;
    QVERIFY2(many - few < few / 100 + ofRequest, qPrintable(QStringLiteral("%1 and %2 kB").arg(few).arg(many)));
}

void LayoutHelperTest::laysTreesOut_data()
{
    QTest::addColumn<LayoutPiece>("piece");
    const auto tree = [](int count, const std::function<int(int)>& parent) {
        LayoutPiece piece;
        for (int i = 0; i < count; ++i) {
            piece.boxes.push_back({20.0 + i % 7 * 30, 10.0 + i % 5 * 12});
            if (i > 0 && parent(i) >= 0)
                piece.links.push_back({i, parent(i), 1 + i % 3, true});
        }
        return piece;
    };
    QTest::newRow("nothing") << LayoutPiece();
    QTest::newRow("one card") << tree(1, [](int) { return -1; });
    QTest::newRow("many roots") << tree(50, [](int) { return -1; });
    QTest::newRow("a chain of 100,000") << tree(100'000, [](int i) { return i - 1; });
    QTest::newRow("a star of 100,000") << tree(100'000, [](int) { return 0; });
    QTest::newRow("two under each, 100,000") << tree(100'000, [](int i) { return (i - 1) / 2; });
    QTest::newRow("children before their parents") << [] {
        LayoutPiece piece;
        piece.boxes.assign(5, {100, 50});
        piece.links = {{0, 4, 1, true}, {1, 4, 1, true}, {2, 0, 1, true}, {3, 0, 1, true}};
        return piece;
    }();
}

void LayoutHelperTest::laysTreesOut()
{
    QFETCH(LayoutPiece, piece);
    const PiecePlaces places = treePlaces(piece, LayoutGaps());
    QCOMPARE(places.size(), piece.boxes.size());
    QVERIFY(!haveOverlap(places, piece.boxes));
    for (const LayoutLink& link : piece.links)
        QVERIFY(places[std::size_t(link.from)].y > places[std::size_t(link.to)].y);
}

QTEST_GUILESS_MAIN(LayoutHelperTest)
#include "layouthelpertest.moc"
