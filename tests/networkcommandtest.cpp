// links: debate PkgConfig::SQLITE3
#include "model/debate/id.h"
#include "tests/support/dnafiles.h"
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Networks, and files of Discourse Network Analyzer, by command.
class NetworkCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsANetwork();
    void printsJson();
    void writesFiles_data();
    void writesFiles();
    void numbersTheFilesOfWindows();
    void filesOfWindowsComeTogether();
    void countsVagueDatesWhenTold();
    void tellsPolarisation();
    void kindsAndNodes_data();
    void kindsAndNodes();
    void refuses_data();
    void refuses();
    void organisationsOfTheSample();
    void importsDna_data();
    void importsDna();
    void infoEqualsTheCountsOfTheFile();
    void readsTheSampleWhereThereIsOne();
    void writesAndReadsEventLists();
    void refusesDamagedDna();

private:
    ProgramOutcome network(const QStringList& options) const
    {
        return m_folder->run(QStringList{u"network"_s, m_folder->at(u"events.csv"_s)} + options);
    }

    std::unique_ptr<ProgramFolder> m_folder;
};

/// A and B against C and D; E said nothing clear.
static const QByteArray events
    = "statement_id;time;person;concept;agreement;document_id\n"
      "1;2014-01-10;A;x;1;1\n2;2014-02-10;B;x;1;2\n3;2014-03-10;C;x;0;3\n4;2014-04-10;D;x;0;4\n"
      "5;2015-01-10;A;y;1;5\n6;2015-02-10;B;y;1;6\n7;2015-03-10;C;y;0;7\n8;2015-04-10;D;y;0;8\n"
      "9;2015-05-10;E;y;;9\n";

void NetworkCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
    m_folder->write(u"events.csv"_s, events);
}

void NetworkCommandTest::tellsANetwork()
{
    const ProgramOutcome told = network({u"--kind"_s, u"congruence"_s, u"--normalise"_s, u"average"_s});
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY2(
        told.out.startsWith("congruence of actors, average\n4 nodes, 2 ties, from 8 acts.\n"), told.out.constData());
    QVERIFY(told.out.contains("1 of unclear stance"));
    QVERIFY(told.out.contains("  A, B\n  C, D\n"));
    QCOMPARE(network({u"--kind"_s, u"congruence"_s, u"--normalise"_s, u"average"_s}).out, told.out);
}

void NetworkCommandTest::printsJson()
{
    const QJsonObject json = network({u"--kind"_s, u"subtract"_s, u"--json"_s}).json().toObject();
    QCOMPARE(json[u"rule"_s].toString(), u"subtract"_s);
    QCOMPARE(json[u"of"_s].toString(), u"actors"_s);
    const QJsonObject one = json[u"networks"_s][0].toObject();
    QCOMPARE(one[u"acts"_s][u"counted"_s].toInt(), 8);
    QCOMPARE(one[u"acts"_s][u"unclear"_s].toInt(), 1);
    QCOMPARE(one[u"communities"_s].toInt(), 2);
    QCOMPARE(one[u"modularity"_s].toDouble(), 0.5);
    QCOMPARE(one[u"nodes"_s].toArray().size(), 4);
    QCOMPARE(one[u"nodes"_s][0][u"label"_s].toString(), u"A"_s);
    QCOMPARE(one[u"ties"_s].toArray().size(), 6);
    QCOMPARE(one[u"ties"_s][1][u"weight"_s].toDouble(), -2.0);
}

void NetworkCommandTest::writesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("GraphML") << u"n.graphml"_s << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml");
    QTest::newRow("matrix") << u"n.csv"_s << QByteArray("\xef\xbb\xbf,A,B,C,D\r\nA,0,2,0,0\r\n");
    QTest::newRow("edges") << u"n.edges.csv"_s << QByteArray("\xef\xbb\xbfsource,target,weight,");
    QTest::newRow("UCINET") << u"n.dl"_s << QByteArray("dl n = 4, format = fullmatrix\nlabels:\n\"A\"\n");
    QTest::newRow("picture") << u"n.svg"_s << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
    QTest::newRow("JSON") << u"n.json"_s << QByteArray("{\n  \"of\": \"actors\"");
    QTest::newRow("text") << u"n.txt"_s << QByteArray("congruence of actors\n");
}

void NetworkCommandTest::writesFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const ProgramOutcome outcome = network({u"--kind"_s, u"congruence"_s, u"-o"_s, name});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty() && outcome.err.isEmpty());
    const QByteArray written = m_folder->content(name);
    QVERIFY2(written.startsWith(start), written.left(200).constData());
    QCOMPARE(network({u"--kind"_s, u"congruence"_s, u"-o"_s, name}).status, 0);
    QCOMPARE(m_folder->content(name), written);
}

void NetworkCommandTest::numbersTheFilesOfWindows()
{
    const QStringList words = {u"--kind"_s, u"congruence"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2015"_s,
        u"--window"_s, u"1-years"_s, u"-o"_s, u"n.graphml"_s};
    const ProgramOutcome outcome = network(words);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(m_folder->has(u"n-1.graphml"_s) && m_folder->has(u"n-2.graphml"_s) && !m_folder->has(u"n.graphml"_s));
    QVERIFY(m_folder->content(u"n-2.graphml"_s).contains(">2015-12-31<"));
}

void NetworkCommandTest::filesOfWindowsComeTogether()
{
    const QStringList words = {u"--kind"_s, u"congruence"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2015"_s,
        u"--window"_s, u"1-years"_s, u"-o"_s, u"n.csv"_s};
    QFile old(m_folder->at(u"n-1.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(QDir().mkpath(m_folder->at(u"n-2.csv/inside"_s))); // no file can take the place of this folder
    const auto names = [this] { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden); };
    const QStringList before = names();
    const ProgramOutcome refused = network(words);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.err.contains("None of the files was changed"), qPrintable(refused.err));
    QCOMPARE(m_folder->content(u"n-1.csv"_s), QByteArray("old"));
    QCOMPARE(names(), before);
    QVERIFY(QDir(m_folder->at(u"n-2.csv"_s)).removeRecursively());
    QCOMPARE(network(words).status, 0);
    QVERIFY(m_folder->content(u"n-1.csv"_s) != "old" && m_folder->has(u"n-2.csv"_s));
    QCOMPARE(names(), before);
}

void NetworkCommandTest::countsVagueDatesWhenTold()
{
    const QStringList words
        = {u"network"_s, m_folder->debate(), u"--kind"_s, u"congruence"_s, u"--to"_s, u"2015-08-11"_s, u"--json"_s};
    const QJsonValue strict = m_folder->run(words).json()[u"networks"_s][0][u"acts"_s];
    const QJsonValue wide
        = m_folder->run(words + QStringList{u"--vague"_s, u"count"_s}).json()[u"networks"_s][0][u"acts"_s];
    QVERIFY(strict[u"vague"_s].toInt() > 0);
    QCOMPARE(wide[u"vague"_s].toInt(), 0);
    QVERIFY(wide[u"uncertain"_s].toInt() > 0);
    const auto inRange = [](const QJsonValue& acts) {
        return acts[u"counted"_s].toInt() + acts[u"unclear"_s].toInt() + acts[u"vague"_s].toInt();
    };
    QCOMPARE(inRange(wide), inRange(strict));
}

void NetworkCommandTest::tellsPolarisation()
{
    const QStringList words
        = {u"--polarisation"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2015"_s, u"--window"_s, u"1-years"_s};
    const QJsonArray series = network(words + QStringList{u"--json"_s}).json()[u"polarisation"_s].toArray();
    QCOMPARE(series.size(), 2);
    QCOMPARE(series[0][u"modularity"_s].toDouble(), 0.5);
    QCOMPARE(series[1][u"conflictBetweenCamps"_s].toDouble(), 1.0);
    QCOMPARE(network(words + QStringList{u"-o"_s, u"p.csv"_s}).status, 0);
    QVERIFY(m_folder->content(u"p.csv"_s)
                .startsWith("\xef\xbb\xbf"
                            "from,to,acts,"));
    QVERIFY(network(words).out.contains("2014-12-31"));
}

void NetworkCommandTest::kindsAndNodes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("matrix");
    const auto row = [](const char* name, const QStringList& words, const char* matrix) {
        QTest::newRow(name) << words << QByteArray(matrix);
    };
    row("two-mode", {u"--kind"_s, u"two-mode"_s}, ",x,y\r\nA,1,1\r\nB,1,1\r\nC,1,1\r\nD,1,1\r\nE,0,1\r\n");
    row("combine", {u"--kind"_s, u"combine"_s}, ",x,y\r\nA,1,1\r\nB,1,1\r\nC,2,2\r\nD,2,2\r\n");
    row("signed", {u"--kind"_s, u"subtract"_s, u"--of"_s, u"both"_s},
        ",x,y\r\nA,1,1\r\nB,1,1\r\nC,-1,-1\r\nD,-1,-1\r\n");
    row("prominence", {u"--kind"_s, u"subtract"_s, u"--of"_s, u"both"_s, u"--normalise"_s, u"prominence"_s},
        ",x,y\r\nA,0.25,0.25\r\nB,0.25,0.25\r\nC,-0.25,-0.25\r\nD,-0.25,-0.25\r\n");
    row("claims", {u"--kind"_s, u"congruence"_s, u"--of"_s, u"claims"_s}, ",x,y\r\nx,0,4\r\ny,4,0\r\n");
    row("threshold", {u"--kind"_s, u"subtract"_s, u"--threshold"_s, u"3"_s}, ",A,B,C,D\r\nA,0,0,0,0\r\nB,0,0,0,0\r\n");
    row("no isolates",
        {u"--kind"_s, u"conflict"_s, u"--from"_s, u"2014-03"_s, u"--to"_s, u"2015-01"_s, u"--isolates"_s, u"none"_s},
        "\r\n");
    row("everyone", {u"--kind"_s, u"congruence"_s, u"--isolates"_s, u"everyone"_s, u"--to"_s, u"2013"_s},
        ",A,B,C,D,E\r\nA,0,0,0,0,0\r\n");
}

void NetworkCommandTest::kindsAndNodes()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, matrix);
    const ProgramOutcome outcome = network(words + QStringList{u"--format"_s, u"matrix"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.out.startsWith(QByteArray("\xef\xbb\xbf" + matrix)), outcome.out.constData());
}

void NetworkCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no kind") << QStringList{};
    QTest::newRow("an unknown kind") << QStringList{u"--kind"_s, u"friendship"_s};
    QTest::newRow("unknown nodes") << QStringList{u"--kind"_s, u"conflict"_s, u"--of"_s, u"texts"_s};
    QTest::newRow("congruence of both") << QStringList{u"--kind"_s, u"congruence"_s, u"--of"_s, u"both"_s};
    QTest::newRow("two modes of one") << QStringList{u"--kind"_s, u"two-mode"_s, u"--of"_s, u"actors"_s};
    QTest::newRow("a normalisation of two modes")
        << QStringList{u"--kind"_s, u"congruence"_s, u"--normalise"_s, u"activity"_s};
    QTest::newRow("an unknown level") << QStringList{u"--kind"_s, u"conflict"_s, u"--level"_s, u"town"_s};
    QTest::newRow("no number") << QStringList{u"--kind"_s, u"conflict"_s, u"--threshold"_s, u"much"_s};
    QTest::newRow("no date") << QStringList{u"--kind"_s, u"conflict"_s, u"--from"_s, u"soon"_s};
    QTest::newRow("an empty range") << QStringList{
        u"--kind"_s, u"conflict"_s, u"--from"_s, u"2016"_s, u"--to"_s, u"2015"_s};
    QTest::newRow("no window") << QStringList{u"--kind"_s, u"conflict"_s, u"--window"_s, u"year"_s};
    QTest::newRow("an unknown form") << QStringList{u"--kind"_s, u"conflict"_s, u"-o"_s, u"x.docx"_s};
    QTest::newRow("polarisation at once") << QStringList{u"--polarisation"_s};
    QTest::newRow("polarisation as a picture")
        << QStringList{u"--polarisation"_s, u"--window"_s, u"1-years"_s, u"-o"_s, u"x.svg"_s};
    QTest::newRow("several pictures in one")
        << QStringList{u"--kind"_s, u"conflict"_s, u"--window"_s, u"1-years"_s, u"--format"_s, u"svg"_s};
    QTest::newRow("an unknown rule for vague dates")
        << QStringList{u"--kind"_s, u"conflict"_s, u"--vague"_s, u"perhaps"_s};
    QTest::newRow("vague dates in windows")
        << QStringList{u"--kind"_s, u"conflict"_s, u"--window"_s, u"1-years"_s, u"--vague"_s, u"count"_s};
}

void NetworkCommandTest::refuses()
{
    QFETCH(QStringList, words);
    const ProgramOutcome outcome = network(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty() && !outcome.err.isEmpty());
}

void NetworkCommandTest::organisationsOfTheSample()
{
    const QString sample = m_folder->debate();
    const ProgramOutcome outcome = m_folder->run({u"network"_s, sample, u"--kind"_s, u"congruence"_s, u"--level"_s,
        u"organisation"_s, u"--normalise"_s, u"average"_s, u"-o"_s, u"amnesty.graphml"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(m_folder->content(u"amnesty.graphml"_s).count("<edge ") > 3);
}

void NetworkCommandTest::importsDna_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("version 2") << dnafiles::version2();
    QTest::newRow("version 3") << dnafiles::version3();
}

void NetworkCommandTest::importsDna()
{
    QFETCH(QByteArray, sql);
    dnafiles::make(m_folder->at(u"p.dna"_s), sql);
    const ProgramOutcome outcome = m_folder->run({u"import"_s, u"p.dna"_s, u"-o"_s, u"y.debate"_s, u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.json()[u"inputs"_s][0][u"carried"_s][u"statements"_s].toInt(), 3);
    QVERIFY(outcome.out.contains("1 coder, with permissions, is left out."));
    QCOMPARE(m_folder->run({u"check"_s, u"y.debate"_s}).status, 0);
    const QJsonObject again
        = m_folder->run({u"import"_s, u"p.dna"_s, u"-o"_s, u"y.debate"_s, u"--json"_s}).json().toObject();
    QCOMPARE(again[u"inputs"_s][0][u"replaced"_s].toInt(), 0);
    const ProgramOutcome tied = m_folder->run(
        {u"network"_s, u"y.debate"_s, u"--kind"_s, u"congruence"_s, u"--level"_s, u"organisation"_s, u"--json"_s});
    QCOMPARE(tied.json()[u"networks"_s][0][u"ties"_s].toArray().size(), 1); // the Alliance and Energy Inc., on carbon
}

void NetworkCommandTest::infoEqualsTheCountsOfTheFile()
{
    dnafiles::make(m_folder->at(u"p.dna"_s), dnafiles::version3());
    const QJsonObject info = m_folder->run({u"info"_s, u"p.dna"_s, u"--json"_s}).json().toObject();
    const QJsonObject project = info[u"project"_s].toObject();
    QCOMPARE(project[u"version"_s].toString(), u"3.0.7"_s);
    QCOMPARE(project[u"documents"_s].toInt(), 2);
    QCOMPARE(project[u"statements"_s].toInt(), 4);
    QCOMPARE(project[u"variables"_s].toInt(), 5);
    QCOMPARE(info[u"counts"_s][u"documents"_s].toInt(), 2);
    QVERIFY(m_folder->run({u"info"_s, u"p.dna"_s}).out.contains("3.0.7"));
}

/// The sample of Discourse Network Analyzer may not be passed on; it is read where it lies beside the sources.
void NetworkCommandTest::readsTheSampleWhereThereIsOne()
{
    const QString sample = QStringLiteral(SOURCE_FOLDER "/../shared/data/dna/dna3-sample.dna");
    if (!QFileInfo::exists(sample))
        QSKIP("The sample of Discourse Network Analyzer is not beside the sources; files made by this test are read.");
    const QJsonObject project = m_folder->run({u"info"_s, sample, u"--json"_s}).json()[u"project"_s].toObject();
    sqlite3* database = nullptr;
    const QByteArray address = "file:" + sample.toUtf8() + "?immutable=1";
    QCOMPARE(
        sqlite3_open_v2(address.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr), SQLITE_OK);
    const std::pair<QString, const char*> tables[] = {{u"documents"_s, "DOCUMENTS"}, {u"statements"_s, "STATEMENTS"},
        {u"variables"_s, "VARIABLES"}, {u"statementTypes"_s, "STATEMENTTYPES"}, {u"entities"_s, "ENTITIES"}};
    for (const auto& [name, table] : tables) {
        sqlite3_stmt* count = nullptr;
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        sqlite3_prepare_v2(database, sql.constData(), -1, &count, nullptr);
        QCOMPARE(sqlite3_step(count), SQLITE_ROW);
        QCOMPARE(project[name].toInt(), sqlite3_column_int(count, 0));
        sqlite3_finalize(count);
    }
    sqlite3_close(database);
    QCOMPARE(m_folder->run({u"import"_s, sample, u"-o"_s, u"s.debate"_s}).status, 0);
    QCOMPARE(m_folder->run({u"check"_s, u"s.debate"_s}).status, 0);
}

void NetworkCommandTest::writesAndReadsEventLists()
{
    const QString sample = m_folder->debate();
    QCOMPARE(m_folder->run({u"export"_s, sample, u"-o"_s, u"a.events.csv"_s}).status, 0);
    QVERIFY(m_folder->content(u"a.events.csv"_s).startsWith("\xef\xbb\xbfstatement_id;time;person;"));
    const ProgramOutcome back = m_folder->run({u"import"_s, u"a.events.csv"_s, u"-o"_s, u"b.debate"_s});
    QVERIFY2(back.status == 0, qPrintable(back.err));
    QCOMPARE(m_folder->run({u"export"_s, u"b.debate"_s, u"-o"_s, u"b.events.csv"_s}).status, 0);
    QCOMPARE(m_folder->content(u"b.events.csv"_s).count('\n'), m_folder->content(u"a.events.csv"_s).count('\n'));
}

void NetworkCommandTest::refusesDamagedDna()
{
    dnafiles::make(m_folder->at(u"p.dna"_s), dnafiles::version3());
    m_folder->write(u"cut.dna"_s, m_folder->content(u"p.dna"_s).left(3000));
    dnafiles::make(m_folder->at(u"other.dna"_s), "CREATE TABLE x(y)");
    for (const QString& name : {u"cut.dna"_s, u"other.dna"_s, u"missing.dna"_s}) {
        const ProgramOutcome outcome = m_folder->run({u"import"_s, name, u"-o"_s, u"y.debate"_s});
        QCOMPARE(outcome.status, 3);
        QVERIFY(!outcome.err.isEmpty() && !m_folder->has(u"y.debate"_s));
    }
    dnafiles::make(m_folder->at(u"roles.dna"_s),
        dnafiles::version3()
            + "ALTER TABLE VARIABLES DROP COLUMN StatementTypeId;"
              "CREATE TABLE ROLEVARIABLELINKS(ID INTEGER PRIMARY KEY, RoleId INTEGER);");
    const ProgramOutcome roles = m_folder->run({u"import"_s, u"roles.dna"_s, u"-o"_s, u"y.debate"_s});
    QCOMPARE(roles.status, 3);
    QVERIFY2(roles.err.contains(u"in roles"_s) && roles.err.contains(u"event list"_s), qPrintable(roles.err));
    dnafiles::make(m_folder->at(u"p2.dna"_s), dnafiles::version3());
    QCOMPARE(m_folder->run({u"import"_s, u"p2.dna"_s, u"--actor"_s, u"hero"_s, u"-o"_s, u"y.debate"_s}).status, 2);
}

QTEST_GUILESS_MAIN(NetworkCommandTest)
#include "networkcommandtest.moc"
