// links: debate
#include "model/debate/id.h"
#include "tests/support/programfolder.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Tracing, reviewing and handing out sources by command.
class TraceCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsWhereAClaimCameFrom();
    void writesTracesAsFiles();
    void findsClaimsByIdNameAndWords();
    void refuses_data();
    void refuses();
    void reviews();
    void keepsWhatWasSetAside();
    void writesADossier();
    void writesReviewsOfClaims();
    void carriesAnnotationsThere();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

static QString idOf(const QString& name)
{
    return QString::number(keyOfName(name));
}

void TraceCommandsTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void TraceCommandsTest::tellsWhereAClaimCameFrom()
{
    const QStringList words = {u"trace"_s, m_folder->debate(), u"--claim"_s, idOf(u"h-46"_s)};
    const ProgramOutcome told = m_folder->run(words);
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty());
    QVERIFY2(told.out.startsWith("2 appearances, 1 origin: "), told.out.constData());
    QCOMPARE(m_folder->run(words).out, told.out);
    const QJsonObject json = m_folder->run(words + QStringList{u"--json"_s}).json().toObject();
    QCOMPARE(json[u"appearances"_s].toInt(), 2);
    QCOMPARE(json[u"origins"_s].toArray().size(), 1);
    const QJsonArray nodes = json[u"nodes"_s].toArray();
    QCOMPARE(nodes[json[u"origins"_s][0].toInt()][u"source"_s].toString(), idOf(u"src-lancet"_s));
    QStringList counts;
    for (const QJsonValue& hop : json[u"hops"_s].toArray())
        counts += hop[u"counts"_s].toString();
    QVERIFY(counts.contains(u"credited-by-copy"_s) && counts.contains(u"not-located"_s));
}

void TraceCommandsTest::writesTracesAsFiles()
{
    const QString debate = m_folder->debate();
    for (const QString& name : {u"t.svg"_s, u"t.csv"_s, u"t.json"_s, u"t.txt"_s}) {
        const ProgramOutcome outcome
            = m_folder->run({u"trace"_s, debate, u"--claim"_s, idOf(u"h-46"_s), u"-o"_s, name});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!m_folder->content(name).isEmpty());
    }
    QVERIFY(m_folder->content(u"t.svg"_s).contains("<svg"));
    QVERIFY(m_folder->content(u"t.csv"_s)
                .startsWith("\xef\xbb\xbf"
                            "from,"));
    QVERIFY(m_folder->content(u"t.csv"_s).count("\r\n") >= 5);
    QVERIFY(m_folder->content(u"t.json"_s).startsWith('{'));
}

void TraceCommandsTest::findsClaimsByIdNameAndWords()
{
    const QString debate = m_folder->debate();
    const auto trace = [&](const QString& claim) {
        return m_folder->run({u"trace"_s, debate, u"--claim"_s, claim}).out;
    };
    const QByteArray byId = trace(idOf(u"h-46"_s));
    QVERIFY(!byId.isEmpty());
    QCOMPARE(trace(u"h-46"_s), byId);
    QCOMPARE(trace(u"up to 46 percent fewer infections"_s), byId);
}

void TraceCommandsTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const QString sample = ProgramFolder::sample();
    QTest::newRow("no claim") << QStringList{u"trace"_s, sample} << 2;
    QTest::newRow("an unknown claim") << QStringList{u"trace"_s, sample, u"--claim"_s, u"nobody"_s} << 2;
    QTest::newRow("two forms") << QStringList{u"trace"_s, sample, u"--claim"_s, u"h-46"_s, u"--json"_s, u"--csv"_s}
                               << 2;
    QTest::newRow("an unknown form") << QStringList{u"trace"_s, sample, u"--claim"_s, u"h-46"_s, u"-o"_s, u"x.docx"_s}
                                     << 2;
    QTest::newRow("no file") << QStringList{u"review"_s, u"missing.debate"_s} << 3;
    QTest::newRow("a picture of nothing") << QStringList{u"trace"_s,
        QStringLiteral(SOURCE_FOLDER "/sample-debates/tour.json"), u"--claim"_s, u"nobody"_s, u"-o"_s, u"x.svg"_s}
                                          << 2;
    QTest::newRow("chosen claims of a map")
        << QStringList{u"export"_s, sample, u"-o"_s, u"x.dot"_s, u"--claims"_s, u"h-46"_s} << 2;
    QTest::newRow("a folder to standard output")
        << QStringList{u"export"_s, sample, u"-o"_s, u"-"_s, u"--to"_s, u"dossier"_s} << 2;
}

void TraceCommandsTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const ProgramOutcome outcome = m_folder->run(words);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!m_folder->has(u"x.docx"_s) && !m_folder->has(u"x.svg"_s) && !m_folder->has(u"x.dot"_s));
}

void TraceCommandsTest::reviews()
{
    const ProgramOutcome told = m_folder->run({u"review"_s, ProgramFolder::sample()});
    QCOMPARE(told.status, 1);
    QVERIFY(told.out.contains("cut off by dots"));
    const QJsonObject json = m_folder->run({u"review"_s, ProgramFolder::sample(), u"--json"_s}).json().toObject();
    const QJsonArray findings = json[u"findings"_s].toArray();
    QCOMPARE(json[u"open"_s].toInt(), findings.size());
    int cut = 0;
    for (const QJsonValue& finding : findings) {
        for (const char* key : {"id", "check", "severity", "text", "advice"})
            QVERIFY(!finding[QLatin1StringView(key)].toString().isEmpty());
        QVERIFY(!finding[u"places"_s].toArray().isEmpty());
        cut += finding[u"check"_s].toString() == u"broken-address"_s;
    }
    QCOMPARE(cut, 4);
    QCOMPARE(m_folder->run({u"new"_s, u"empty.debate"_s}).status, 0);
    const ProgramOutcome empty = m_folder->run({u"review"_s, u"empty.debate"_s});
    QCOMPARE(empty.status, 0);
    QCOMPARE(empty.out, QByteArray("0 findings.\n"));
}

void TraceCommandsTest::keepsWhatWasSetAside()
{
    const QByteArray debate = R"({"format": "counterpoint", "version": 1, "debate": {"title": "t"},
        "claims": [{"id": "1", "text": "A claim alone."}],
        "dismissals": [{"id": "2", "finding": "isolated-claim:1", "reason": "On purpose."}]})";
    m_folder->write(u"d.json"_s, debate);
    const ProgramOutcome outcome = m_folder->run({u"review"_s, u"d.json"_s, u"--json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonValue finding = outcome.json()[u"findings"_s][0];
    QVERIFY(finding[u"dismissed"_s].toBool());
    QCOMPARE(finding[u"note"_s].toString(), u"On purpose."_s);
    QVERIFY(m_folder->run({u"review"_s, u"d.json"_s}).out.contains("1 set aside"));
}

void TraceCommandsTest::writesADossier()
{
    const QStringList words
        = {u"export"_s, m_folder->debate(), u"--to"_s, u"dossier"_s, u"-o"_s, u"dossier"_s, u"--claims"_s, u"h-46"_s};
    const ProgramOutcome outcome = m_folder->run(words);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QList<QByteArray> sums = m_folder->content(u"dossier/SHA256SUMS"_s).trimmed().split('\n');
    QVERIFY(sums.size() >= 5);
    for (const QByteArray& line : sums)
        QCOMPARE(line.left(64),
            QCryptographicHash::hash(
                m_folder->content(u"dossier/"_s + QString::fromUtf8(line.mid(66))), QCryptographicHash::Sha256)
                .toHex());
    QVERIFY(m_folder->content(u"dossier/sources.json"_s).contains("The Lancet"));
    QCOMPARE(m_folder->run(words).status, 4);
}

void TraceCommandsTest::writesReviewsOfClaims()
{
    const QString debate = m_folder->debate();
    QCOMPARE(
        m_folder->run({u"export"_s, debate, u"-o"_s, u"x.claimreview.jsonld"_s, u"--claims"_s, u"h-46"_s}).status, 0);
    const QJsonObject written = QJsonDocument::fromJson(m_folder->content(u"x.claimreview.jsonld"_s)).object();
    QCOMPARE(written[u"@graph"_s].toArray().size(), 2);
    const ProgramOutcome refused
        = m_folder->run({u"export"_s, debate, u"-o"_s, u"y.claimreview.jsonld"_s, u"--claims"_s, u"o-full"_s});
    QCOMPARE(refused.status, 4);
    QVERIFY(!m_folder->has(u"y.claimreview.jsonld"_s));
}

/// Annotations that are imported into the debate they were made from find their texts, and change nothing.
void TraceCommandsTest::carriesAnnotationsThere()
{
    const QString debate = m_folder->debate();
    const auto native = [&] { return m_folder->run({u"export"_s, debate, u"--to"_s, u"json"_s, u"-o"_s, u"-"_s}).out; };
    QCOMPARE(m_folder->run({u"export"_s, debate, u"-o"_s, u"a.jsonld"_s}).status, 0);
    const ProgramOutcome imported
        = m_folder->run({u"import"_s, u"a.jsonld"_s, u"-o"_s, u"sample.debate"_s, u"--json"_s});
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QCOMPARE(imported.json()[u"inputs"_s][0][u"format"_s].toString(), u"web-annotation"_s);
    const QByteArray after = native();
    const QJsonObject json = QJsonDocument::fromJson(after).object();
    QCOMPARE(json[u"documents"_s].toArray().size(), 5);
}

QTEST_GUILESS_MAIN(TraceCommandsTest)
#include "tracecommandstest.moc"
