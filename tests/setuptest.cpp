// links: debate
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

namespace {

struct Outcome {
    int status = -1;
    QString said; ///< to standard output
    QString complained; ///< to standard error
    QStringList calls; ///< of tools, with their arguments

    QStringList callsOf(const QString& start) const
    {
        return calls.filter(QRegularExpression('^' + QRegularExpression::escape(start)));
    }
};

using Settings = QMap<QString, QString>;

void write(const QString& path, const QString& text)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text.toUtf8());
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Calls ./run in a copy of its files, with stand-ins for the tools that install, build and test.
class SetupTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysItsUsage();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void installsWhatIsMissing();
    void leavesAptAloneWhenNothingIsMissing();
    void fetchesListsWhenAPackageIsUnknown();
    void triesAgainWhenListsAreOld();
    void givesUpWhenInstallingFails();
    void asksForRootOnlyWhenItIsNot();
    void drawsTheSampleWithoutAScreen();
    void opensTheSampleOnAScreen();
    void configuresOnlyWhenNeeded();
    void showsWhyABuildFailed();
    void countsWhatPassed_data();
    void countsWhatPassed();
    void handsOptionsToTheBenchmarks();
    void listsEveryPackageOnce();

private:
    Outcome run(const QStringList& words, const Settings& settings = {}, const QStringList& before = {"bash"});
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_tree;
};

void SetupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/set up test XXXXXX");
    m_tree = path("a counter point");
    QVERIFY(QDir().mkpath(m_tree + "/tests/support") && QDir().mkpath(path("tools")));
    for (const char* file : {"run", "packages.txt", "CMakePresets.json", "tests/support/count.awk"})
        QVERIFY(QFile::copy(QString(SOURCE_FOLDER "/") + file, m_tree + '/' + file));
    QVERIFY(QFile::copy(SOURCE_FOLDER "/tests/setup/faketool.sh", path("faketool")));
    for (const char* tool : {"apt-get", "dpkg-query", "cmake", "ctest", "sudo"})
        QVERIFY(QFile::link(path("faketool"), path("tools/") + tool));
}

Outcome SetupTest::run(const QStringList& words, const Settings& settings, const QStringList& before)
{
    QProcessEnvironment environment;
    environment.insert("PATH", path("tools") + ":/usr/sbin:/usr/bin:/sbin:/bin");
    environment.insert("CALLS", path("calls"));
    environment.insert("CTEST_SAYS", path("ctest says"));
    environment.insert("CI", "true");
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        environment.insert(setting.key(), setting.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory("/");
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(before.first(), before.mid(1) << m_tree + "/run" << words);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()), read(path("calls")).split('\n')};
}

void SetupTest::saysItsUsage()
{
    const Outcome outcome = run({"help"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.said.startsWith("./run "));
    QCOMPARE(outcome.calls, QStringList(""));
}

void SetupTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a command") << QStringList{"tests"};
    QTest::newRow("a preset") << QStringList{"test", "debug"};
}

void SetupTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.complained.startsWith("./run "));
    QCOMPARE(outcome.said, QString());
}

void SetupTest::installsWhatIsMissing()
{
    const Outcome outcome = run({}, {{"MISSING", "cmake xvfb qt6-svg-dev"}});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.said.startsWith("Missing packages: cmake qt6-svg-dev\nTo download: about 26.2 MB/27.3 MB\n"
                                     "On disk: about 128 MB\nInstalling … ready in 0:0"),
        qPrintable(outcome.said));
    QCOMPARE(outcome.callsOf("apt-get install -y").size(), 1);
    QVERIFY(outcome.callsOf("apt-get install -y").first().endsWith(" --no-install-recommends cmake qt6-svg-dev"));
    QVERIFY(outcome.callsOf("apt-get update").isEmpty());
}

void SetupTest::leavesAptAloneWhenNothingIsMissing()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.callsOf("apt-get").isEmpty());
    QVERIFY(outcome.callsOf("sudo").isEmpty());
    QCOMPARE(outcome.callsOf("dpkg-query").size(), 1);
}

void SetupTest::fetchesListsWhenAPackageIsUnknown()
{
    const Outcome outcome = run({}, {{"MISSING", "cmake"}, {"UNKNOWN", "1"}});
    QCOMPARE(outcome.status, 0);
    const QStringList apt = outcome.callsOf("apt-get");
    QCOMPARE(apt.filter("update").size(), 1);
    QVERIFY(apt.indexOf("apt-get update") < apt.indexOf(apt.filter(" -y ").first()));
}

void SetupTest::triesAgainWhenListsAreOld()
{
    const Outcome outcome = run({}, {{"MISSING", "cmake"}, {"FAILING_INSTALLS", "1"}});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.callsOf("apt-get update").size(), 1);
    QCOMPARE(outcome.callsOf("apt-get install -y").size(), 2);
}

void SetupTest::givesUpWhenInstallingFails()
{
    const Outcome outcome = run({}, {{"MISSING", "cmake"}, {"FAILING_INSTALLS", "9"}});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.complained.endsWith("The packages could not be installed.\n"));
    QVERIFY(outcome.callsOf("cmake").isEmpty());
}

void SetupTest::asksForRootOnlyWhenItIsNot()
{
    const Settings missing{{"MISSING", "cmake"}};
    const bool is_root = geteuid() == 0;
    if (is_root) {
        QVERIFY(run({}, missing).callsOf("sudo").isEmpty());
        QFile::remove(path("calls"));
        QCOMPARE(QProcess::execute("chown", {"-R", "65534:65534", m_folder->path()}), 0);
    }
    const QStringList as_nobody{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "bash"};
    const Outcome outcome = run({}, missing, is_root ? as_nobody : QStringList{"bash"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.callsOf("sudo").first(), QString("sudo -v"));
    QVERIFY(outcome.callsOf("sudo").last().startsWith("sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y"));
}

void SetupTest::drawsTheSampleWithoutAScreen()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.status, 0);
    const QString sample = "build/release/samples/amnesty-2015.debate";
    for (const char* type : {"png", "svg", "pdf"}) {
        const QString picture = QString("out/amnesty-2015.") + type;
        QVERIFY2(outcome.calls.contains("counterpoint export " + sample + " -o " + picture), type);
        QVERIFY2(outcome.said.contains("\n  " + m_tree + '/' + picture + '\n'), qPrintable(outcome.said));
    }
    QVERIFY(outcome.said.contains("ssh -X"));
}

void SetupTest::opensTheSampleOnAScreen()
{
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"}) {
        QFile::remove(path("calls"));
        const Outcome outcome = run({}, {{display, "7"}});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(
            outcome.callsOf("counterpoint "), QStringList("counterpoint build/release/samples/amnesty-2015.debate"));
    }
}

void SetupTest::configuresOnlyWhenNeeded()
{
    const auto times_configured = [this] { return run({}).callsOf("cmake --fresh --preset release").size(); };
    QCOMPARE(times_configured(), 1);
    QCOMPARE(times_configured(), 1);
    QFile presets(m_tree + "/CMakePresets.json");
    QVERIFY(presets.open(QFile::ReadWrite));
    presets.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    presets.close();
    QCOMPARE(times_configured(), 2);
    QVERIFY(presets.open(QFile::ReadWrite));
    presets.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    presets.close();
    QVERIFY(QDir().rename(m_tree, path("moved")));
    m_tree = path("moved");
    QCOMPARE(times_configured(), 3);
    QCOMPARE(times_configured(), 3);
}

void SetupTest::showsWhyABuildFailed()
{
    const Outcome outcome = run({"test"}, {{"BROKEN", "1"}});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.complained, QString("a.cpp:1: error: nothing is declared\nThe build failed.\n"));
    QVERIFY(outcome.callsOf("ctest").isEmpty());
}

void SetupTest::countsWhatPassed_data()
{
    QTest::addColumn<QString>("ctest");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("status");
    const QString frame = "1: PASS   : A::initTestCase()\n%1\n1: PASS   : A::cleanupTestCase()\n1: Totals: %2\n"
                          " 1/1 Test  #1: a ....%3    0.01 sec\n";
    const auto row = [](const char* name, const QString& ctest, const char* last, int status) {
        QTest::newRow(name) << ctest << QString(last) << status;
    };
    row("functions that passed",
        frame.arg("1: PASS   : A::one()\n1: PASS   : A::two(x)", "4 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms",
            "   Passed"),
        "2 passed, 0 failed", 0);
    row("a function that failed",
        frame.arg("1: PASS   : A::one()\n1: FAIL!  : A::two(x)", "3 passed, 1 failed, 0 skipped, 0 blacklisted, 3ms",
            "***Failed"),
        "1 passed, 1 failed", 1);
    row("a function that was skipped",
        frame.arg("1: PASS   : A::one()\n1: SKIP   : A::two(x)", "3 passed, 0 failed, 1 skipped, 0 blacklisted, 3ms",
            "   Passed"),
        "1 passed, 0 failed, 1 skipped", 0);
    row("a crash after the last function",
        frame.arg(
            "1: PASS   : A::one()", "3 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms", "***Exception: SegFault"),
        "1 passed, 1 failed", 1);
    row("a crash",
        "1: PASS   : A::initTestCase()\n1: PASS   : A::one()\n 1/1 Test  #1: a ....***Exception: SegFault 1 "
        "sec\n",
        "0 passed, 1 failed", 1);
    row("another kind of test", " 1/1 Test  #1: a ....   Passed    0.01 sec\n", "1 passed, 0 failed", 0);
    row("a program that was not built", " 1/1 Test  #1: a ....***Not Run   0.00 sec\n", "0 passed, 1 failed", 1);
    row("two in turn",
        "1: Totals: 4 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms\n"
        "2: Totals: 5 passed, 1 failed, 0 skipped, 0 blacklisted, 3ms\n 2/2 Test  #2: b ....***Failed    "
        "0.01 sec\n"
        " 1/2 Test  #1: a ....   Passed    0.01 sec\n",
        "9 passed, 1 failed", 1);
    row("nothing", "No tests were found!!!\n", "0 passed, 0 failed", 1);
}

void SetupTest::countsWhatPassed()
{
    QFETCH(QString, ctest);
    QFETCH(QString, last);
    QFETCH(int, status);
    write(path("ctest says"), ctest);
    const Outcome outcome = run({"test"});
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.said.trimmed().split('\n').last(), last);
    QCOMPARE(outcome.said.contains("FAIL!  : A::two(x)"), ctest.contains("FAIL!"));
}

void SetupTest::handsOptionsToTheBenchmarks()
{
    const Outcome outcome = run({"bench", "--only", "layout"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.callsOf("counterpoint-bench"), QStringList("counterpoint-bench --only layout"));
}

void SetupTest::listsEveryPackageOnce()
{
    QString section;
    QSet<QString> listed;
    for (const QString& line : read(SOURCE_FOLDER "/packages.txt").split('\n')) {
        if (line.startsWith('['))
            section = line;
        if (line.isEmpty() || line.startsWith('[') || line.startsWith('#'))
            continue;
        static const QRegularExpression package("^[a-z0-9][a-z0-9+.-]+$");
        QVERIFY2(package.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!listed.contains(section + line), qPrintable(line));
        listed << section + line;
    }
    QVERIFY(listed.size() > 20);
}

QTEST_APPLESS_MAIN(SetupTest)
#include "setuptest.moc"
