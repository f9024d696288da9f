// links: debate
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString app_id = "org.counterpoint.Counterpoint";

struct Outcome {
    int status = -1;
    QString said; ///< to standard output and standard error
};

Outcome call(const QString& program, const QStringList& words, const QMap<QString, QString>& settings = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        environment.insert(setting.key(), setting.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

bool isHere(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is installed below the prefix, as the package has it too.
const QStringList installed{
    "bin/counterpoint",
    "libexec/counterpoint-window",
    "libexec/counterpoint-layout",
    "libexec/counterpoint-pdf",
    "share/applications/org.counterpoint.Counterpoint.desktop",
    "share/mime/packages/org.counterpoint.Counterpoint.xml",
    "share/metainfo/org.counterpoint.Counterpoint.metainfo.xml",
    "share/icons/hicolor/16x16/apps/org.counterpoint.Counterpoint.png",
    "share/icons/hicolor/128x128/apps/org.counterpoint.Counterpoint.png",
    "share/icons/hicolor/512x512/apps/org.counterpoint.Counterpoint.png",
    "share/icons/hicolor/scalable/apps/org.counterpoint.Counterpoint.svg",
    "share/icons/hicolor/symbolic/apps/org.counterpoint.Counterpoint-symbolic.svg",
    "share/icons/hicolor/48x48/mimetypes/application-vnd.counterpoint.debate+sqlite3.png",
    "share/icons/hicolor/scalable/mimetypes/application-vnd.counterpoint.debate+sqlite3.svg",
    "share/man/man1/counterpoint.1",
    "share/man/man1/counterpoint-layout.1",
    "share/man/man1/counterpoint-pdf.1",
    "share/man/man1/counterpoint-window.1",
    "share/counterpoint/samples/amnesty-2015.debate",
    "share/counterpoint/samples/tour.debate",
    "share/counterpoint/native-json.schema.json",
};

} // namespace

/// What is installed, and packaged, is complete, valid, and works where it was put.
class InstallTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void installsEverything_data();
    void installsEverything();
    void installsNothingElse();
    void desktopEntryIsValid();
    void metainfoIsValid();
    void metainfoKnowsTheVersion();
    void manPagesAreClean();
    void mimeTypeIsRecognised_data();
    void mimeTypeIsRecognised();
    void installedProgramDrawsASample();
    void installedProgramOpensAWindow();
    void packageHoldsTheSame();

private:
    QString path(const QString& name) const { return m_prefix.filePath(name); }

    QTemporaryDir m_prefix;
    const QString m_build = QDir::cleanPath(PROGRAM_FOLDER "/..");
};

void InstallTest::initTestCase()
{
    const Outcome outcome = call("cmake", {"--install", m_build, "--prefix", m_prefix.path()});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.said));
}

void InstallTest::installsEverything_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : installed)
        QTest::newRow(qPrintable(file)) << file;
}

void InstallTest::installsEverything()
{
    QFETCH(QString, file);
    QVERIFY(QFileInfo(path(file)).size() > 0);
    QCOMPARE(QFileInfo(path(file)).isExecutable(), file.startsWith("bin/") || file.startsWith("libexec/"));
}

void InstallTest::installsNothingElse()
{
    QDirIterator files(m_prefix.path(), QDir::Files, QDirIterator::Subdirectories);
    const QDir prefix(m_prefix.path());
    static const QRegularExpression others("^share/(?:icons/hicolor/|doc/counterpoint/copyright$)");
    while (files.hasNext()) {
        const QString file = prefix.relativeFilePath(files.next());
        QVERIFY2(installed.contains(file) || others.match(file).hasMatch(), qPrintable(file));
    }
}

void InstallTest::desktopEntryIsValid()
{
    if (!isHere("desktop-file-validate"))
        QSKIP("desktop-file-validate is not installed");
    const Outcome outcome = call("desktop-file-validate", {path("share/applications/" + app_id + ".desktop")});
    QCOMPARE(outcome.said, QString());
    QCOMPARE(outcome.status, 0);
}

void InstallTest::metainfoIsValid()
{
    if (!isHere("appstreamcli"))
        QSKIP("appstreamcli is not installed");
    const Outcome outcome
        = call("appstreamcli", {"validate", "--no-net", path("share/metainfo/" + app_id + ".metainfo.xml")});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.said));
}

void InstallTest::metainfoKnowsTheVersion()
{
    const Outcome outcome = call(path("bin/counterpoint"), {"--version"}, {{"LC_ALL", "C.UTF-8"}});
    QCOMPARE(outcome.status, 0);
    const QString version = outcome.said.trimmed().section(' ', -1);
    const QByteArray metainfo = bytesOf(path("share/metainfo/" + app_id + ".metainfo.xml"));
    const QByteArray release = "<release version=\"" + version.toUtf8() + '"';
    QVERIFY2(metainfo.contains(release), release);
}

void InstallTest::manPagesAreClean()
{
    if (!isHere("groff"))
        QSKIP("groff is not installed");
    for (const char* page :
        {"counterpoint.1", "counterpoint-layout.1", "counterpoint-pdf.1", "counterpoint-window.1"}) {
        const Outcome outcome
            = call("groff", {"-man", "-Tutf8", "-Kutf8", "-ww", "-z", path(QString("share/man/man1/") + page)});
        QCOMPARE(outcome.said, QString());
        QCOMPARE(outcome.status, 0);
    }
}

void InstallTest::mimeTypeIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("type");
    const QString ours = "application/vnd.counterpoint.debate+sqlite3";
    QByteArray debate(100, '\0');
    debate.replace(0, 16, QByteArray("SQLite format 3\0", 16)).replace(68, 4, "CPdb");
    QByteArray foreign = debate;
    foreign.replace(68, 4, "GPKG");
    QTest::newRow("a debate by its name") << "a.debate" << QByteArray() << ours;
    QTest::newRow("a debate without suffix") << "mailed" << debate << ours;
    QTest::newRow("another program's file") << "mailed" << foreign << "application/vnd.sqlite3";
    QTest::newRow("a text") << "mailed.txt" << QByteArray("a text") << "text/plain";
}

void InstallTest::mimeTypeIsRecognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(QString, type);
    // Python's Gio, because a MIME database of Qt's is read once for a whole program.
    const QString script
        = "import sys; from gi.repository import Gio; print(Gio.content_type_guess(sys.argv[1] or None, "
          "bytes.fromhex(sys.argv[2]))[0])";
    const QString python = "/usr/bin/python3"; // the system's own, which has the system's modules
    if (!isHere("update-mime-database") || call(python, {"-c", "from gi.repository import Gio"}).status != 0)
        QSKIP("shared-mime-info or Python's Gio is not installed");
    QCOMPARE(call("update-mime-database", {path("share/mime")}).status, 0);
    const QMap<QString, QString> found{{"XDG_DATA_HOME", path("share")}};
    const Outcome outcome = call(python, {"-c", script, name, QString::fromLatin1(head.toHex())}, found);
    QCOMPARE(outcome.said.trimmed(), type);
}

void InstallTest::installedProgramDrawsASample()
{
    const QString picture = path("sample.svg");
    const Outcome outcome = call(
        path("bin/counterpoint"), {"export", path("share/counterpoint/samples/amnesty-2015.debate"), "-o", picture});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.said));
    QVERIFY(bytesOf(picture).contains("<svg"));
}

void InstallTest::installedProgramOpensAWindow()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("COUNTERPOINT_STATE", home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path("bin/counterpoint"), QStringList());
    QVERIFY(process.waitForStarted());
    const QString runs = QString("/proc/%1/exe").arg(process.processId());
    QTRY_COMPARE(QFileInfo(runs).symLinkTarget(), QFileInfo(path("libexec/counterpoint-window")).canonicalFilePath());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void InstallTest::packageHoldsTheSame()
{
    if (!isHere("dpkg-deb") || !isHere("dpkg-shlibdeps"))
        QSKIP("dpkg-dev is not installed");
    QTemporaryDir folder;
    const Outcome packed = call("cpack", {"--config", m_build + "/CPackConfig.cmake", "-B", folder.path()});
    QVERIFY2(packed.status == 0, qPrintable(packed.said));
    const QStringList packages = QDir(folder.path()).entryList({"*.deb"});
    QCOMPARE(packages.size(), 1);
    const QString package = folder.filePath(packages.first());
    const QString listing = call("dpkg-deb", {"--contents", package}).said;
    for (const QString& file : installed)
        QVERIFY2(listing.contains(" ./usr/" + file + '\n'), qPrintable(file));
    const QString control = call("dpkg-deb", {"--field", package}).said;
    for (const char* library : {"libqt6widgets6", "libqt6svg6", "libsqlite3-0", "libgvc6"})
        QVERIFY2(control.contains(library), qPrintable(control));
}

QTEST_APPLESS_MAIN(InstallTest)
#include "installtest.moc"
