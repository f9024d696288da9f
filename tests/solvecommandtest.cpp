// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `counterpoint solve`: the answers as ICCMA wants them printed, what is refused, and an end in time.
class SolveCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void answers_data();
    void answers();
    void readsStandardInput();
    void printsJson_data();
    void printsJson();
    void refuses_data();
    void refuses();
    void givesUpInTime();
    void canBeInterrupted();

private:
    ProgramOutcome solve(const QString& line) const
    {
        return m_folder->run(QStringList(u"solve"_s) + line.split(u' ', Qt::SkipEmptyParts));
    }
    void writeHard() const;

    std::unique_ptr<ProgramFolder> m_folder;
};

/// a and b attack each other, both attack c, and c attacks d; e attacks itself and d.
static const QByteArray small = "arg(a).\narg(b).\narg(c).\narg(d).\narg(e).\n"
                                "att(a,b).\natt(b,a).\natt(a,c).\natt(b,c).\natt(c,d).\natt(e,e).\natt(e,d).\n";

void SolveCommandTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
    m_folder->write(u"small.apx"_s, small);
    m_folder->write(u"odd.af"_s, "p af 3\n1 2\n2 3\n3 1\n");
    m_folder->write(u"even.tgf"_s, "x\ny\n#\nx y\ny x\n");
    m_folder->write(u"named.tgf"_s, "p\nq\n#\np q\n");
}

/// Arguments of 40,000 random attacks among 10,000, which no solver decides.
void SolveCommandTest::writeHard() const
{
    QByteArray text = "p af 10000\n";
    quint32 number = 1;
    const auto any = [&] {
        number = number * 1'664'525 + 1'013'904'223;
        return QByteArray::number(1 + (number >> 8) % 10'000);
    };
    for (int i = 0; i < 40'000; ++i)
        text += any() + ' ' + any() + '\n';
    m_folder->write(u"hard.af"_s, text);
}

void SolveCommandTest::answers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* line, const char* answer) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(answer);
    };
    row("odd.af -p SE-ST", "NO\n");
    row("odd.af -p EE-ST", "[\n]\n");
    row("odd.af -p CE-ST", "0\n");
    row("odd.af -p DC-ST -a 1", "NO\n");
    row("odd.af -p DS-ST -a 1", "YES\n"); // of no extension everything is true
    row("odd.af -p SE-PR", "w\n");
    row("odd.af -p EE-PR", "[\n  []\n]\n");
    row("odd.af -p CE-STG", "3\n");
    row("odd.af -p DC-STG --all", "w 1 2 3\n");
    row("odd.af -p DS-STG --all", "w\n");
    row("even.tgf -p DC-PR -a x", "YES\nw x\n");
    row("named.tgf -p SE-GR", "w p\n");
    row("even.tgf -p DS-PR -a x", "NO\nw y\n");
    row("even.tgf -p CE-CO", "3\n");
    row("-f even.tgf -p dc-id -a y", "NO\n");
    row("even.tgf -p SE-GR", "w\n");
    row("small.apx -p DC-PR --all", "w a b\n");
    row("small.apx -p DS-SST -a c", "NO\nw a\n");
    row("small.apx -p SE-ID", "w\n");
    row("small.apx -p CE-SST", "2\n");
    row("--formats", "[af,apx,tgf]\n");
}

void SolveCommandTest::answers()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, answer);
    const ProgramOutcome outcome = solve(line);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    if (line.contains(u"DS-SST"_s) && outcome.out == "NO\nw b\n")
        return; // there are two to choose from
    QCOMPARE(outcome.out, answer);
    QCOMPARE(solve(line).out, outcome.out);
}

void SolveCommandTest::readsStandardInput()
{
    const ProgramOutcome outcome = m_folder->run({u"solve"_s, u"-"_s, u"-p"_s, u"CE-PR"_s}, small);
    QCOMPARE(outcome.out, QByteArray("2\n"));
    const QByteArray problems = solve(u"--problems"_s).out;
    QCOMPARE(problems.count(','), 34);
    for (const char* problem : {"[DC-CO,", "DS-STG", "SE-ID", "EE-SST", "CE-ID]\n"})
        QVERIFY2(problems.contains(problem), problem);
}

void SolveCommandTest::printsJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* line, const char* answer) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(answer);
    };
    row("even.tgf -p DC-PR -a x", R"({"problem": "DC-PR", "argument": "x", "answer": "YES", "extension": ["x"]})");
    row("even.tgf -p DS-ID -a x", R"({"problem": "DS-ID", "argument": "x", "answer": "NO", "extension": []})");
    row("even.tgf -p DC-ST --all", R"({"problem": "DC-ST", "accepted": ["x", "y"]})");
    row("odd.af -p SE-ST", R"({"problem": "SE-ST", "answer": "NO"})");
    row("odd.af -p SE-STG", R"({"problem": "SE-STG", "extension": ["1"]})");
    row("odd.af -p EE-ST", R"({"problem": "EE-ST", "extensions": []})");
    row("odd.af -p CE-PR", R"({"problem": "CE-PR", "count": "1"})");
    row("odd.af -p EE-PR", R"({"problem": "EE-PR", "extensions": [[]]})");
}

void SolveCommandTest::printsJson()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, answer);
    const ProgramOutcome outcome = solve(line + u" --json"_s);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QJsonObject json = outcome.json().toObject();
    QJsonObject expected = QJsonDocument::fromJson(answer).object();
    if (line.contains(u"SE-STG"_s))
        expected[u"extension"_s] = QJsonArray{json[u"extension"_s][0]}; // any of the three
    QCOMPARE(json, expected);
}

void SolveCommandTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* line, int status, const char* message) {
        QTest::newRow(line) << QString::fromLatin1(line) << status << QString::fromUtf8(message);
    };
    row("odd.af", 2, "The problem to solve is missing.");
    row("odd.af -p XX-PR", 2, "There is no problem “\u2068XX-PR\u2069”.");
    row("odd.af -p DC-PR", 2, "Name it with -a ARG, or add --all.");
    row("odd.af -p DC-PR -a 1 --all", 2, "about one argument, or about all of them");
    row("odd.af -p SE-PR -a 1", 2, "SE-PR is not about an argument.");
    row("odd.af -p DC-PR -a 4", 2, "There is no argument “\u20684\u2069” in this framework.");
    row("odd.af -p DC-PR -a 0", 2, "There is no argument");
    row("even.tgf -p DC-PR -a 1", 2, "There is no argument");
    row("-p SE-PR", 2, "The framework to read is missing.");
    row("odd.af -f odd.af -p SE-PR", 2, "The framework is given twice.");
    row("odd.af -p SE-PR --timeout 0", 2, "The timeout has to be");
    row("odd.af -p SE-PR --timeout nan", 2, "The timeout has to be");
    row("missing.af -p SE-PR", 3, "There is no file");
    row("a.debate -p SE-PR", 3, "is a debate, and no abstract framework");
    row("wrong.af -p SE-PR", 3, "wrong.af\u2069”: Line 3: There is no argument “\u20689\u2069”");
}

void SolveCommandTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, message);
    m_folder->write(u"wrong.af"_s, "p af 3\n1 2\n9 1\n");
    if (line.startsWith(u"a.debate"_s))
        QCOMPARE(m_folder->run({u"new"_s, u"a.debate"_s}).status, 0);
    const ProgramOutcome outcome = solve(line);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void SolveCommandTest::givesUpInTime()
{
    writeHard();
    QElapsedTimer clock;
    clock.start();
    const ProgramOutcome outcome = solve(u"hard.af -p DS-PR --all --timeout 0.5"_s);
    QCOMPARE(outcome.status, 5);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"It was not decided within 0.5 s."_s), qPrintable(outcome.err));
    QVERIFY(clock.elapsed() < 20'000);
}

void SolveCommandTest::canBeInterrupted()
{
    writeHard();
    QProcess process;
    process.setProcessEnvironment(m_folder->environment());
    process.start(ProgramFolder::program(), {u"solve"_s, m_folder->at(u"hard.af"_s), u"-p"_s, u"CE-STG"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY2_WITH_TIMEOUT(QFile(u"/proc/%1/status"_s.arg(process.processId())).exists(), "it runs", 5000);
    for (int i = 0; i < 100 && process.state() == QProcess::Running; ++i) {
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        process.waitForFinished(100);
    }
    QCOMPARE(process.state(), QProcess::NotRunning);
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 5); // a crash: before it listened
}

QTEST_GUILESS_MAIN(SolveCommandTest)
#include "solvecommandtest.moc"
