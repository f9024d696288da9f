// links: debate
#include "tests/support/programfolder.h"

#include <QtTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What cannot be read, written or finished ends with its status and a sentence, and leaves files as they were.
class CommandFailureTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void refusesUnreadableInputs_data();
    void refusesUnreadableInputs();
    void saysThatTheWindowIsMissing();
    void refusesUnwritableOutputs_data();
    void refusesUnwritableOutputs();
    void importsAllOrNothing();
    void cancelLeavesFilesAlone_data();
    void cancelLeavesFilesAlone();
    void whatIsIgnoredCancelsNothing();
    void interruptsAtAnyMomentKeepFilesWhole_data();
    void interruptsAtAnyMomentKeepFilesWhole();
    void fullOutputIsAnError();
    void fullDiskLeavesFilesAlone_data();
    void fullDiskLeavesFilesAlone();
    void severalFilesKeepLinksAndModes();
    void closedOutputIsAnError();
    void longWorkShowsOnATerminal();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void CommandFailureTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void CommandFailureTest::refusesUnreadableInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* what, const QString& name, const QByteArray& bytes, const char* message) {
        QTest::newRow(what) << name << bytes << QString::fromUtf8(message);
    };
    row("missing", u"missing.json"_s, {}, "There is no file");
    row("a folder", u"folder"_s, {}, "ordinary file");
    row("a pipe", u"pipe"_s, {}, "ordinary file");
    row("nothing in it", u"a.json"_s, QByteArray("", 0), "The file is empty.");
    row("nothing in a debate", u"a.debate"_s, QByteArray("", 0), "empty");
    row("an office document", u"a.docx"_s, "PK\x03\x04 and so on", "ZIP archive");
    row("a PDF called debate", u"a.debate"_s, "%PDF-1.7\n", "");
    row("a PDF called JSON", u"a.json"_s, "%PDF-1.7\n", "The PDF is damaged");
    row("other JSON", u"a.json"_s, R"({"nodes": []})", "no debate of Counterpoint's");
    row("other JSON of another name", u"a.txt"_s, R"({"nodes": []})", "JSON of another program");
    row("damaged JSON", u"a.json"_s, "{\"format\": \"counterpoint\",\n\"version\" 1}", "line 2, column 11");
    row("newer JSON", u"a.json"_s, R"({"format": "counterpoint", "version": 7})", "newer Counterpoint");
    row("a wrong value", u"a.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1"}]})",
        "claims[0].text (line 1, column 53)");
    row("a cut database", u"a.debate"_s, QByteArray("SQLite format 3\0", 16), "");
    row("noise", u"a.bin"_s, QByteArray("\x00\xff\x13\x37", 4).repeated(1000), "no format that Counterpoint knows");
}

void CommandFailureTest::refusesUnreadableInputs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    if (name == u"folder"_s)
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    else if (name == u"pipe"_s)
        QCOMPARE(::mkfifo(m_folder->at(name).toUtf8().constData(), 0600), 0);
    else if (!bytes.isNull())
        m_folder->write(name, bytes);
    QList<QStringList> commands = {
        {u"info"_s, name}, {u"export"_s, name, u"-o"_s, u"out.json"_s}, {u"import"_s, name, u"-o"_s, u"out.debate"_s}};
    if (name == u"missing.json"_s) // the others read as these do
        commands += QList<QStringList>{{u"list"_s, name, u"claims"_s}, {u"search"_s, name, u"a"_s}, {u"layout"_s, name},
            {u"export"_s, name, u"-o"_s, u"out.svg"_s}};
    for (const QStringList& arguments : commands) {
        const ProgramOutcome outcome = m_folder->run(arguments);
        QVERIFY2(outcome.status == 3,
            qPrintable(arguments.first() + u": "_s + QString::number(outcome.status) + outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
        QVERIFY(!m_folder->has(arguments.last()) || arguments.size() < 4);
    }
    QCOMPARE(m_folder->run({u"check"_s, name}).status, 3);
    QCOMPARE(m_folder->run({u"history"_s, name}).status, 3);
}

/// As when somebody copied one program of several.
void CommandFailureTest::saysThatTheWindowIsMissing()
{
    QVERIFY(QFile::copy(ProgramFolder::program(), m_folder->at(u"alone"_s)));
    QProcess process;
    QProcessEnvironment environment = m_folder->environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(m_folder->at(u"alone"_s), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 70);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(u"The window could not be opened: No such file or directory."_s), qPrintable(said));
    QVERIFY2(said.contains(u"counterpoint-window"_s), qPrintable(said));
}

void CommandFailureTest::refusesUnwritableOutputs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export into a folder that is not there")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"no/where.json"_s};
    QTest::newRow("export over a folder")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u".state"_s, u"--to"_s, u"json"_s};
    QTest::newRow("export to a full device")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"/dev/full"_s, u"--to"_s, u"json"_s};
    QTest::newRow("a picture in a folder that is not there")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"no/where.svg"_s};
    QTest::newRow("a picture over a folder")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u".state"_s, u"--to"_s, u"svg"_s};
    QTest::newRow("a picture to a full device")
        << QStringList{u"export"_s, ProgramFolder::sample(), u"-o"_s, u"/dev/full"_s, u"--to"_s, u"png"_s};
    QTest::newRow("new in a folder that is not there") << QStringList{u"new"_s, u"no/where.debate"_s};
    QTest::newRow("new over a folder") << QStringList{u"new"_s, u".state"_s};
    QTest::newRow("import into a folder that is not there")
        << QStringList{u"import"_s, ProgramFolder::sample(), u"-o"_s, u"no/where.debate"_s};
    QTest::newRow("import into a folder") << QStringList{u"import"_s, ProgramFolder::sample(), u"-o"_s, u".state"_s};
}

void CommandFailureTest::refusesUnwritableOutputs()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QDir(m_folder->path()).mkdir(u".state"_s));
    const ProgramOutcome outcome = m_folder->run(arguments);
    QVERIFY2(outcome.status == 4, qPrintable(QString::number(outcome.status) + outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith(u"counterpoint: "_s));
    QVERIFY2(!outcome.err.contains(u"changes are kept"_s), qPrintable(outcome.err)); // a command keeps none
}

void CommandFailureTest::importsAllOrNothing()
{
    m_folder->debate();
    const QByteArray before = m_folder->content(u"sample.debate"_s);
    m_folder->write(
        u"good.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "new", "text": "One more."}]})");
    m_folder->write(u"bad.json"_s, R"({"format": "counterpoint", "version": 1, "claims": 5})");
    QCOMPARE(m_folder->run({u"import"_s, u"good.json"_s, u"bad.json"_s, u"-o"_s, u"sample.debate"_s}).status, 3);
    QCOMPARE(m_folder->content(u"sample.debate"_s), before);
    QCOMPARE(m_folder->run({u"import"_s, u"good.json"_s, u"bad.json"_s, u"-o"_s, u"other.debate"_s}).status, 3);
    QVERIFY(!QFile::exists(m_folder->at(u"other.debate"_s)));
}

/// Whether the process has put its own answer to Ctrl+C in place.
static bool heedsInterrupts(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    return text.mid(at + 7).split('\n').first().trimmed().toULongLong(nullptr, 16) & (1u << (SIGINT - 1));
}

void CommandFailureTest::cancelLeavesFilesAlone_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a request to terminate") << SIGTERM;
    QTest::newRow("a closed terminal") << SIGHUP;
}

void CommandFailureTest::cancelLeavesFilesAlone()
{
    QFETCH(int, signal);
    m_folder->debate(u"a.debate"_s);
    const QByteArray before = m_folder->content(u"a.debate"_s);
    QProcess process; // waits for its standard input
    process.setProcessEnvironment(m_folder->environment());
    process.setWorkingDirectory(m_folder->path());
    process.start(ProgramFolder::program(), {u"import"_s, u"-"_s, u"-o"_s, u"a.debate"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(heedsInterrupts(process.processId()));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().contains("Cancelled"));
    QCOMPARE(m_folder->content(u"a.debate"_s), before);
}

/// As of a program that nohup started.
void CommandFailureTest::whatIsIgnoredCancelsNothing()
{
    QProcess process; // waits for its standard input
    process.setProcessEnvironment(m_folder->environment());
    process.setWorkingDirectory(m_folder->path());
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    process.start(ProgramFolder::program(), {u"import"_s, u"-"_s, u"-o"_s, u"a.debate"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(heedsInterrupts(process.processId()));
    ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
    process.write(R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1", "text": "One"}]})");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

/// A debate with so many claims, as native JSON.
static QByteArray manyClaims(int count)
{
    QByteArray text = R"({"format": "counterpoint", "version": 1, "claims": [)";
    for (int i = 1; i <= count; ++i)
        text += (i > 1 ? ", " : "") + QByteArray(R"({"id": ")") + QByteArray::number(i)
            + R"(", "text": "A claim among many."})";
    return text + "]}";
}

void CommandFailureTest::interruptsAtAnyMomentKeepFilesWhole_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("output");
    QTest::newRow("a debate") << u"import"_s << u"a.debate"_s;
    QTest::newRow("a picture that is written in parts") << u"export"_s << u"a.svg"_s;
    QTest::newRow("a picture that is written at once") << u"export"_s << u"a.png"_s;
}

void CommandFailureTest::interruptsAtAnyMomentKeepFilesWhole()
{
    QFETCH(QString, command);
    QFETCH(QString, output);
    const bool isDebate = command == u"import"_s;
    const QString whole = u"whole"_s + output.mid(1);
    const int claims = isDebate ? 5000 : 500;
    constexpr int moments = 16;
    m_folder->write(u"many.json"_s, manyClaims(claims));
    m_folder->debate(u"before.debate"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_folder->run({command, u"many.json"_s, u"-o"_s, whole}).status, 0);
    const qint64 longest = timer.elapsed();
    const QByteArray before = m_folder->content(u"before.debate"_s);
    for (int i = 0; i < moments; ++i) {
        m_folder->write(output, before);
        QProcess process;
        process.setProcessEnvironment(m_folder->environment());
        process.setWorkingDirectory(m_folder->path());
        process.start(ProgramFolder::program(), {command, u"many.json"_s, u"-o"_s, output});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(heedsInterrupts(process.processId()) || process.state() == QProcess::NotRunning);
        process.waitForFinished(static_cast<int>(longest * i / moments)); // mostly in vain: this is the moment
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const bool isCancelled = process.exitCode() == 5;
        QVERIFY2(isCancelled || process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(m_folder->content(output) == before, isCancelled);
        QVERIFY(isCancelled || isDebate || m_folder->content(output) == m_folder->content(whole));
        QVERIFY(!isDebate || m_folder->run({u"check"_s, output}).status == 0);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList{output, u"before.debate"_s, u"many.json"_s, whole}));
}

void CommandFailureTest::fullOutputIsAnError()
{
    QProcess process;
    process.setProcessEnvironment(m_folder->environment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(
        ProgramFolder::program(), {u"export"_s, ProgramFolder::sample(), u"-o"_s, u"-"_s, u"--to"_s, u"json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("takes no more"));
}

void CommandFailureTest::fullDiskLeavesFilesAlone_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<rlim_t>("room");
    QTest::newRow("a little") << u"out.json"_s << rlim_t(0);
    QTest::newRow("a file that is larger than its room") << u"out.json"_s << rlim_t(20'000);
    QTest::newRow("a picture") << u"out.svg"_s << rlim_t(1000);
    QTest::newRow("two files") << u"out.af"_s << rlim_t(1000);
    QTest::newRow("a folder") << u"out.tables"_s << rlim_t(1000);
    QTest::newRow("a debate") << u"out.debate"_s << rlim_t(20'000);
}

void CommandFailureTest::fullDiskLeavesFilesAlone()
{
    QFETCH(QString, output);
    QFETCH(rlim_t, room);
    const bool isFolder = output == u"out.tables"_s;
    const bool isDebate = output == u"out.debate"_s;
    if (!isFolder && !isDebate)
        m_folder->write(output, "before");
    QProcess process;
    process.setProcessEnvironment(m_folder->environment());
    process.setWorkingDirectory(m_folder->path());
    process.setChildProcessModifier([room] {
        std::signal(SIGXFSZ, SIG_IGN); // files cannot grow beyond this
        const rlimit tight{room, room};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    });
    process.start(
        ProgramFolder::program(), {isDebate ? u"import"_s : u"export"_s, ProgramFolder::sample(), u"-o"_s, output});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 4, said.constData());
    QVERIFY2(!said.contains("Unknown error") && !said.contains("changes are kept"), said.constData());
    QCOMPARE(m_folder->content(output), isFolder || isDebate ? QByteArray() : QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        isFolder || isDebate ? QStringList() : QStringList(output));
}

/// Else it would go into whatever file is opened next.
/// As a single file does, see QSaveFile.
void CommandFailureTest::severalFilesKeepLinksAndModes()
{
    const QString there = m_folder->at(u"there.af"_s);
    QFile old(there);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QCOMPARE(::chmod(QFile::encodeName(there).constData(), 0600), 0);
    QVERIFY(QFile::link(there, m_folder->at(u"a.af"_s)));
    const auto done = m_folder->run({u"export"_s, ProgramFolder::sample(), u"-o"_s, u"a.af"_s});
    QCOMPARE(done.status, 0);
    QVERIFY(QFileInfo(m_folder->at(u"a.af"_s)).isSymLink());
    QVERIFY(m_folder->content(u"there.af"_s).startsWith("p af "));
    QCOMPARE(QFile::permissions(there) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFileInfo::exists(m_folder->at(u"a.af.map"_s)));
}

void CommandFailureTest::closedOutputIsAnError()
{
    QProcess process;
    process.setProcessEnvironment(m_folder->environment());
    process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    process.start(ProgramFolder::program(), {u"list"_s, ProgramFolder::sample(), u"claims"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("Bad file descriptor"));
}

void CommandFailureTest::longWorkShowsOnATerminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    QFile shown;
    QVERIFY(shown.open(terminal, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
    QProcess process; // waits for its standard input
    process.setProcessEnvironment(m_folder->environment());
    process.setStandardErrorFile(QString::fromLocal8Bit(::ptsname(terminal)));
    process.start(ProgramFolder::program(), {u"import"_s, u"-"_s, u"-o"_s, m_folder->at(u"a.debate"_s)});
    QVERIFY(process.waitForStarted());
    QVERIFY(QString::fromUtf8(shown.read(200)).contains(u"Reading “\u2068-\u2069” … 1 s"_s));
    process.write("nonsense");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
}

QTEST_GUILESS_MAIN(CommandFailureTest)
#include "commandfailuretest.moc"
