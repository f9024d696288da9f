// links: formats
#include "model/debate/faults.h"
#include "model/formats/graphs/graphml.h"
#include "tests/support/baregroups.h"
#include "tests/support/graphdebates.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// GraphML that we wrote comes back as it was, and other programs read it.
class GraphMlWritingTest : public QObject {
    Q_OBJECT
private slots:
    void groupsWithoutClaimsAreTold();
    void comesBackAsItWas();
    void simpleFormComesBack();
    void fullDebateComesBack();
    void isReadByNetworkX();
    void isValidXml();
};

static Imported readAll(const QByteArray& bytes, const ImportAnswers& answers = {})
{
    const Result<Imported> read = readGraphMl(bytes, answers, {});
    if (!read)
        qWarning("%s", qPrintable(read.error().text()));
    return read ? *read : Imported();
}

/// What XML can hold of a text.
static QString held(const QString& text)
{
    QString plain = QString::fromUtf8(text.toUtf8());
    for (QChar& c : plain) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t' && c != u'\r';
        if (isControl || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

static void compareRoundTrip(const Debate& expected, const QByteArray& bytes)
{
    const Imported read = readAll(bytes);
    QVERIFY(!read.isLocal);
    QVERIFY2(read.report.lost.empty() && read.report.repaired.empty(),
        qPrintable(read.report.lost.empty() ? QString() : read.report.lost.front().what));
    QCOMPARE(firstDifference(expected, read.debate), QString());
    QVERIFY(read.debate == expected);
}

void GraphMlWritingTest::comesBackAsItWas()
{
    for (unsigned seed = 0; seed < 1000 && !QTest::currentTestFailed(); ++seed) {
        const Debate debate = graphDebate(seed);
        const Exported exported = writeGraphMl(debate);
        QVERIFY(tellsOfBareTagsOnly(exported.report, debate));
        compareRoundTrip(withTagsByName(withTexts(debate, held)), exported.bytes);
    }
}

/// The debate as the simple form announces it.
static Debate simplified(const Debate& debate, const Report& report)
{
    Debate simple = without(debate, {Kind::Issue, Kind::Topic});
    Edits edits;
    QSet<qint64> lost;
    for (const Remark& remark : report.lost)
        lost.insert(remark.about.as<InferenceId>().value);
    for (Claim claim : simple.claims().all()) {
        claim.issue = {};
        claim.topic = {};
        edits.push_back(put(claim));
    }
    for (const Inference& inference : simple.inferences().all()) {
        if (lost.contains(inference.id.value))
            edits.push_back(drop(inference.id));
    }
    simple.apply(edits);
    return simple;
}

void GraphMlWritingTest::simpleFormComesBack()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Debate debate = graphDebate(seed);
        const Exported exported = writeSimpleGraphMl(debate);
        Imported read = readAll(exported.bytes);
        QVERIFY(faults(read.debate).empty());
        const Debate expected = simplified(withTagsByName(withTexts(debate, held)), exported.report);
        Edits edits;
        for (const Inference& inference : read.debate.inferences().all()) {
            QCOMPARE(inference.premises.size(), 1u);
            if (!expected.contains(inference.id)) // a premise of several
                edits.push_back(drop(inference.id));
        }
        read.debate.apply(edits);
        QCOMPARE(firstDifference(expected, read.debate), QString());
        for (const Inference& inference : debate.inferences().all()) {
            const bool isSimple = inference.premises.size() == 1 && std::holds_alternative<ClaimId>(inference.target);
            QCOMPARE(expected.contains(inference.id), isSimple);
        }
    }
}

void GraphMlWritingTest::fullDebateComesBack()
{
    const Debate debate = fullDebate();
    const Exported exported = writeGraphMl(debate);
    const Imported read = readAll(exported.bytes);
    QVERIFY(faults(read.debate).empty());
    for (const Kind kind : {Kind::Claim, Kind::Inference, Kind::Issue, Kind::Topic, Kind::Place}) {
        const auto at = static_cast<std::size_t>(kind);
        QCOMPARE(read.report.carried[at], countsOf(debate)[at]);
        QCOMPARE(exported.report.carried[at], countsOf(debate)[at]);
    }
    QStringList places;
    for (const Remark& remark : exported.report.lost)
        places += remark.place;
    for (const char* kind : {"sources", "documents", "statements", "stakeholders"})
        QVERIFY2(places.contains(QLatin1StringView(kind)), kind);
    QVERIFY(!exported.report.repaired.empty());
}

void GraphMlWritingTest::isReadByNetworkX()
{
    const QString python = u"/usr/bin/python3"_s; // the system's own, which has the system's modules
    if (QProcess::execute(python, {u"-c"_s, u"import networkx"_s}) != 0)
        QSKIP("python3-networkx is not installed; GraphML is checked by reading it back only");
    QTemporaryDir folder;
    for (const auto write : {writeGraphMl, writeSimpleGraphMl}) {
        const Debate debate = withTexts(fullDebate(), held);
        QFile file(folder.filePath(u"x.graphml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(write(debate).bytes);
        file.close();
        QProcess process;
        process.start(python,
            {u"-c"_s,
                u"import networkx, sys\n"
                "g = networkx.read_graphml(sys.argv[1])\n"
                "print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())\n"
                "print(g.nodes['c99']['text'].encode('utf-8').hex())\n"_s,
                file.fileName()});
        QVERIFY(process.waitForFinished(60'000));
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        const bool isSimple = write == writeSimpleGraphMl;
        QCOMPARE(lines.value(1), debate.find(ClaimId{99})->text.toUtf8().toHex());
        QVERIFY(lines[0].startsWith(QByteArray::number(debate.claims().count()
            + (isSimple ? 0 : debate.inferences().count() + debate.issues().count() + debate.topics().count()))));
        QVERIFY(lines[0].endsWith("True"));
    }
}

void GraphMlWritingTest::isValidXml()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty())
        QSKIP("xmllint is not installed; XML is checked by reading it back only");
    for (const auto write : {writeGraphMl, writeSimpleGraphMl}) {
        QProcess process;
        process.start(xmllint, {u"--noout"_s, u"--nonet"_s, u"-"_s});
        process.write(write(fullDebate()).bytes);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }
}

void GraphMlWritingTest::groupsWithoutClaimsAreTold()
{
    QCOMPARE(bareGroupsTold(writeGraphMl(debateWithBareGroups()).report), QStringList({u"71"_s}));
    QCOMPARE(
        bareGroupsTold(writeSimpleGraphMl(debateWithBareGroups()).report), QStringList({u"51"_s, u"60"_s, u"71"_s}));
}

QTEST_APPLESS_MAIN(GraphMlWritingTest)
#include "graphmlwritingtest.moc"
