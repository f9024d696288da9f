// links: commands
#include "app/commands/command.h"
#include "app/commands/help.h"
#include "model/debate/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

static const QString sample = QStringLiteral(SOURCE_FOLDER "/sample-debates/amnesty-2015.json");

/// The program as scripts use it: what it answers, how it ends, and what it leaves behind.
class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void init();

    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void manPageNamesTheSameOptions();
    void saysItsVersion();

    void refusesWrongCommandLines_data();
    void refusesWrongCommandLines();
    void refusesUnreadableInputs_data();
    void refusesUnreadableInputs();
    void refusesUnwritableOutputs_data();
    void refusesUnwritableOutputs();
    void needsNoDisplay();
    void opensNoWindowWithoutADisplay();

    void createsADebateOnce();
    void importsAndExportsTheSame();
    void importsAsOneStep();
    void importsFromStandardInput();
    void importsAllOrNothing();
    void exportsPictures_data();
    void exportsPictures();
    void listsWhatTheExportHolds();
    void findsWords();
    void laysOut();
    void checks();
    void reportsLosses();

    void cancelLeavesFilesAlone();
    void fullOutputIsAnError();
    void leavesNothingBeside();

private:
    struct Outcome {
        int status = -1;
        QByteArray out;
        QString err;
        QJsonValue json() const { return QJsonDocument::fromJson("[" + out + "]").array().at(0); }
    };

    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const;
    QProcessEnvironment environment() const;
    QString at(const QString& name) const { return m_folder->filePath(name); }
    QByteArray content(const QString& name) const;
    QString write(const QString& name, const QByteArray& bytes) const;
    QString debate(const QString& name = u"sample.debate"_s) const; ///< the sample, imported

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QString program = QStringLiteral(PROGRAM_FOLDER "/counterpoint");

void CommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY2(QFile::exists(program), qPrintable(program));
}

QProcessEnvironment CommandsTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"COUNTERPOINT_STATE"_s, at(u".state"_s));
    return environment;
}

CommandsTest::Outcome CommandsTest::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray CommandsTest::content(const QString& name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CommandsTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString CommandsTest::debate(const QString& name) const
{
    const Outcome outcome = run({u"import"_s, sample, u"-o"_s, name});
    if (outcome.status != 0)
        qFatal("%s", qPrintable(outcome.err));
    return at(name);
}

void CommandsTest::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("name");
    for (const Command& command : commands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void CommandsTest::helpNamesEveryOption()
{
    QFETCH(QString, name);
    const Command& command = *commandCalled(name);
    for (const QStringList& words : {QStringList{name, u"--help"_s}, QStringList{name, u"x"_s, u"-h"_s}}) {
        const Outcome help = run(words);
        QCOMPARE(help.status, 0);
        QVERIFY(help.err.isEmpty());
        QCOMPARE(QString::fromUtf8(help.out), commandHelp(command));
    }
    for (const Option& option : command.options)
        QVERIFY2(commandHelp(command).contains(u"\n  "_s + spelling(option)), qPrintable(option.name));
    QVERIFY(programHelp().contains(u"\n  "_s + name + u' '));
    for (const QString& line : QString(programHelp() + commandHelp(command)).split(u'\n'))
        QVERIFY2(line.size() < 80, qPrintable(line));
}

/// The options that the man page has under each command's heading.
static QMap<QString, QStringList> optionsInManPage(const QString& page)
{
    QMap<QString, QStringList> options;
    QString command;
    static const QRegularExpression heading(u"^\\.SS counterpoint (\\w+)"_s);
    static const QRegularExpression tag(u"^\\.(?:B|BI|BR) (?:\\\\-\\w \", \" )?\\\\-\\\\-(\\w+)"_s);
    const QStringList lines = page.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = heading.match(lines[i]); match.hasMatch())
            command = match.captured(1);
        else if (lines[i].startsWith(u".SH"_s))
            command.clear();
        else if (const auto option = tag.match(lines[i]); option.hasMatch() && i > 0 && lines[i - 1] == u".TP"_s && !command.isEmpty())
            options[command] += option.captured(1);
    }
    return options;
}

void CommandsTest::manPageNamesTheSameOptions()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/man/counterpoint.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QMap<QString, QStringList> inManPage = optionsInManPage(QString::fromUtf8(file.readAll()));
    QMap<QString, QStringList> inTable;
    for (const Command& command : commands()) {
        for (const Option& option : command.options)
            inTable[command.name] += option.name;
    }
    QCOMPARE(inManPage, inTable);
}

void CommandsTest::saysItsVersion()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("counterpoint ") && outcome.out.endsWith("\n"));
}

void CommandsTest::refusesWrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QString& line, const char* message) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << QString::fromUtf8(message);
    };
    row("a command that is misspelt", u"exprot a.debate"_s, "Did you mean “export”?");
    row("a command that is none", u"frobnicate"_s, "“counterpoint --help” lists the commands.");
    row("an option of the program that is none", u"--frobnicate"_s, "There is no option");
    row("an option of a command that is none", u"info --frobnicate a"_s, "There is no option “\u2068--frobnicate\u2069”.");
    row("a letter that is none", u"info -q a"_s, "There is no option “\u2068-q\u2069”.");
    row("an option without its value", u"export a.json -o"_s, "An option lacks its value");
    row("a value that no option takes", u"info a --json=yes"_s, "An option lacks its value, or has one it does not take");
    row("no file", u"info"_s, "Something is missing: counterpoint info FILE.");
    row("one file too many", u"info a b"_s, "“\u2068b\u2069” is one too many.");
    row("an import to nowhere", u"import a.json"_s, "Name it with -o FILE.");
    row("an import to standard output", u"import a.json -o -"_s, "Name it with -o FILE.");
    row("an import of a format that is none", u"import a -o b.debate --from docx"_s, "There is no format “\u2068docx\u2069” that can be read.");
    row("an import of a format that is only written", u"import a -o b.debate --from dot"_s, "that can be read.");
    row("an export to nowhere", u"export a.json"_s, "Name it with -o OUT");
    row("an export to a suffix that is none", u"export a.json -o b.xyz"_s, "Add --to FORMAT.");
    row("an export to standard output, of what?", u"export a.json -o -"_s, "Add --to FORMAT.");
    row("an export to a format that is none", u"export a.json -o b --to docx"_s, "There is no format “\u2068docx\u2069”.");
    row("an export to a debate", u"export a.json -o b.debate"_s, "made by importing");
    row("a direction that is none", u"export a.json -o b.svg --direction sideways"_s, "The directions are top-down, bottom-up");
    row("a theme that is none", u"export a.json -o b.svg --theme pink"_s, "The themes are light, dark");
    row("a scale of zero", u"export a.json -o b.png --scale 0"_s, "from 0.05 to 20");
    row("a scale that is none", u"export a.json -o b.png --scale nan"_s, "from 0.05 to 20");
    row("report and content in one", u"export a.json -o - --to json --json"_s, "cannot both go to standard output");
    row("a kind that is none", u"list a.json claim"_s, "The kinds are issues, topics");
    row("a limit of zero", u"search a.json b --limit 0"_s, "whole number from 1");
    row("a layout sideways", u"layout a.json --direction up"_s, "The directions are");
}

void CommandsTest::refusesWrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith(u"counterpoint: "_s));
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
}

void CommandsTest::refusesUnreadableInputs_data()
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
    row("a PDF called JSON", u"a.json"_s, "%PDF-1.7\n", "PDF document");
    row("other JSON", u"a.json"_s, R"({"nodes": []})", "no debate of Counterpoint's");
    row("other JSON of another name", u"a.txt"_s, R"({"nodes": []})", "JSON of another program");
    row("damaged JSON", u"a.json"_s, "{\"format\": \"counterpoint\",\n\"version\" 1}", "line 2, column 11");
    row("newer JSON", u"a.json"_s, R"({"format": "counterpoint", "version": 7})", "newer Counterpoint");
    row("a wrong value", u"a.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1"}]})", "claims[0].text (line 1, column 53)");
    row("a cut database", u"a.debate"_s, QByteArray("SQLite format 3\0", 16), "");
    row("noise", u"a.bin"_s, QByteArray("\x00\xff\x13\x37", 4).repeated(1000), "no format that Counterpoint knows");
}

void CommandsTest::refusesUnreadableInputs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    if (name == u"folder"_s)
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    else if (name == u"pipe"_s)
        QCOMPARE(::mkfifo(at(name).toUtf8().constData(), 0600), 0);
    else if (!bytes.isNull())
        write(name, bytes);
    QList<QStringList> commands = {{u"info"_s, name}, {u"export"_s, name, u"-o"_s, u"out.json"_s}, {u"import"_s, name, u"-o"_s, u"out.debate"_s}};
    if (name == u"missing.json"_s) // the others read as these do
        commands += QList<QStringList>{{u"list"_s, name, u"claims"_s}, {u"search"_s, name, u"a"_s}, {u"layout"_s, name}, {u"export"_s, name, u"-o"_s, u"out.svg"_s}};
    for (const QStringList& arguments : commands) {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.status == 3, qPrintable(arguments.first() + u": "_s + QString::number(outcome.status) + outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
        QVERIFY(!QDir(m_folder->path()).exists(arguments.last()) || arguments.size() < 4);
    }
    QCOMPARE(run({u"check"_s, name}).status, 3);
    QCOMPARE(run({u"history"_s, name}).status, 3);
}

void CommandsTest::refusesUnwritableOutputs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export into a folder that is not there") << QStringList{u"export"_s, sample, u"-o"_s, u"no/where.json"_s};
    QTest::newRow("export over a folder") << QStringList{u"export"_s, sample, u"-o"_s, u".state"_s, u"--to"_s, u"json"_s};
    QTest::newRow("export to a full device") << QStringList{u"export"_s, sample, u"-o"_s, u"/dev/full"_s, u"--to"_s, u"json"_s};
    QTest::newRow("new in a folder that is not there") << QStringList{u"new"_s, u"no/where.debate"_s};
    QTest::newRow("new over a folder") << QStringList{u"new"_s, u".state"_s};
    QTest::newRow("import into a folder that is not there") << QStringList{u"import"_s, sample, u"-o"_s, u"no/where.debate"_s};
}

void CommandsTest::refusesUnwritableOutputs()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QDir(m_folder->path()).mkdir(u".state"_s));
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == 4, qPrintable(QString::number(outcome.status) + outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith(u"counterpoint: "_s));
}

void CommandsTest::needsNoDisplay()
{
    QProcess process;
    QProcessEnvironment bare;
    bare.insert(u"COUNTERPOINT_STATE"_s, at(u".state"_s));
    process.setProcessEnvironment(bare);
    process.start(program, {u"export"_s, sample, u"-o"_s, at(u"map.svg"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void CommandsTest::opensNoWindowWithoutADisplay()
{
    for (const QStringList& arguments : {QStringList(), QStringList(sample)}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(u"counterpoint export"_s), qPrintable(outcome.err));
    }
}

void CommandsTest::createsADebateOnce()
{
    QCOMPARE(run({u"new"_s, u"a.debate"_s, u"--title"_s, u"Tea & <b>coffee</b>"_s}).status, 0);
    const QByteArray before = content(u"a.debate"_s);
    QCOMPARE(run({u"info"_s, u"a.debate"_s, u"--json"_s}).json()[u"title"_s].toString(), u"Tea & <b>coffee</b>"_s);
    QCOMPARE(run({u"new"_s, u"a.debate"_s}).status, 4);
    QCOMPARE(content(u"a.debate"_s), before);
}

void CommandsTest::importsAndExportsTheSame()
{
    debate();
    QCOMPARE(run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"a.json"_s}).status, 0);
    QCOMPARE(run({u"export"_s, sample, u"-o"_s, u"b.json"_s}).status, 0);
    QVERIFY(!content(u"a.json"_s).isEmpty());
    QCOMPARE(content(u"a.json"_s), content(u"b.json"_s));
    QCOMPARE(run({u"export"_s, u"a.json"_s, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s}).out, content(u"a.json"_s));
}

void CommandsTest::importsAsOneStep()
{
    debate();
    QCOMPARE(run({u"history"_s, u"sample.debate"_s, u"--json"_s}).json().toArray().size(), 1);
    write(u"more.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "new", "text": "One more."}]})");
    const Outcome second = run({u"import"_s, u"more.json"_s, sample, u"-o"_s, u"sample.debate"_s, u"--json"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.json()[u"created"_s], QJsonValue(false));
    QCOMPARE(second.json()[u"inputs"_s][0][u"carried"_s][u"claims"_s], QJsonValue(1));
    QCOMPARE(second.json()[u"inputs"_s][1][u"replaced"_s], QJsonValue(0));
    const QJsonArray steps = run({u"history"_s, u"sample.debate"_s, u"--json"_s}).json().toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[1][u"label"_s].toString().contains(u"2"_s));
    QVERIFY(run({u"list"_s, u"sample.debate"_s, u"claims"_s}).out.contains("One more."));
}

void CommandsTest::importsFromStandardInput()
{
    QFile file(sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(run({u"import"_s, u"-"_s, u"-o"_s, u"a.debate"_s}, file.readAll()).status, 0);
    QVERIFY(run({u"info"_s, u"a.debate"_s, u"--json"_s}).json()[u"counts"_s][u"claims"_s].toInt() >= 90);
    QCOMPARE(run({u"import"_s, u"-"_s, u"-o"_s, u"b.debate"_s}, "nonsense").status, 3);
}

void CommandsTest::importsAllOrNothing()
{
    debate();
    const QByteArray before = content(u"sample.debate"_s);
    write(u"good.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "new", "text": "One more."}]})");
    write(u"bad.json"_s, R"({"format": "counterpoint", "version": 1, "claims": 5})");
    QCOMPARE(run({u"import"_s, u"good.json"_s, u"bad.json"_s, u"-o"_s, u"sample.debate"_s}).status, 3);
    QCOMPARE(content(u"sample.debate"_s), before);
    QCOMPARE(run({u"import"_s, u"good.json"_s, u"bad.json"_s, u"-o"_s, u"other.debate"_s}).status, 3);
    QVERIFY(!QFile::exists(at(u"other.debate"_s)));
}

void CommandsTest::exportsPictures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml") << QStringList();
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-") << QStringList();
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG") << QStringList{u"--scale"_s, u"0.5"_s, u"--theme"_s, u"dark"_s};
    QTest::newRow("dot") << u"dot"_s << QByteArray("digraph") << QStringList{u"--direction"_s, u"left-right"_s};
}

void CommandsTest::exportsPictures()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    QFETCH(QStringList, options);
    const QString one = u"one."_s + format;
    const QString two = u"two."_s + format;
    const Outcome outcome = run(QStringList{u"export"_s, debate(), u"-o"_s, one} + options);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(content(one).startsWith(start));
    QCOMPARE(run(QStringList{u"export"_s, sample, u"-o"_s, two} + options).status, 0);
    QVERIFY2(content(one) == content(two), "the debate and its JSON give the same picture, in every run");
    QCOMPARE(run(QStringList{u"export"_s, sample, u"-o"_s, u"-"_s, u"--to"_s, format} + options).out, content(one));
}

void CommandsTest::listsWhatTheExportHolds()
{
    debate();
    const QJsonObject all = run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s}).json().toObject();
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, DebateInfo>) {
            const QString kind = QLatin1StringView(Traits<R>::json);
            const QJsonArray listed = run({u"list"_s, u"sample.debate"_s, kind, u"--json"_s}).json().toArray();
            QCOMPARE(listed, all[kind].toArray());
            QCOMPARE(run({u"list"_s, u"sample.debate"_s, kind}).out.count('\n'), listed.size());
        }
    });
}

void CommandsTest::findsWords()
{
    write(u"a.json"_s, R"({"format": "counterpoint", "version": 1, "claims": [{"id": "1", "text": "A 👩 drinks Café au lait."}]})");
    const QJsonArray hits = run({u"search"_s, u"a.json"_s, u"cafe lait"_s, u"--json"_s}).json().toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"record"_s], QJsonValue(QJsonObject{{u"claim"_s, u"1"_s}}));
    QCOMPARE(hits[0][u"start"_s].toInt(), 11);
    const Outcome none = run({u"search"_s, u"a.json"_s, u"tea"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(run({u"search"_s, sample, u"a"_s, u"--limit"_s, u"3"_s, u"--json"_s}).json().toArray().size(), 3);
}

void CommandsTest::laysOut()
{
    const Outcome outcome = run({u"layout"_s, debate(), u"--json"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonValue layout = outcome.json();
    const QJsonValue counts = run({u"info"_s, u"sample.debate"_s, u"--json"_s}).json()[u"counts"_s];
    QVERIFY(layout[u"cards"_s].toArray().size() >= counts[u"claims"_s].toInt() + counts[u"issues"_s].toInt());
    QVERIFY(layout[u"lines"_s].toArray().size() >= counts[u"inferences"_s].toInt());
    QVERIFY(layout[u"sections"_s].toArray().size() > 1);
    QVERIFY(layout[u"milliseconds"_s][u"layout"_s].toDouble() > 0);
    for (const QJsonValue line : layout[u"lines"_s].toArray())
        QCOMPARE(line[u"curve"_s].toArray().size() % 6, 2);
}

void CommandsTest::checks()
{
    const QString path = debate();
    QCOMPARE(run({u"check"_s, path}).status, 0);
    QCOMPARE(run({u"check"_s, path, u"--json"_s}).json()[u"state"_s], QJsonValue(u"sound"_s));
    QByteArray bytes = content(u"sample.debate"_s);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    write(u"sample.debate"_s, bytes);
    const int status = run({u"check"_s, path}).status;
    QVERIFY(status == 1 || status == 3);
}

void CommandsTest::reportsLosses()
{
    const QStringList arguments = {u"export"_s, sample, u"-o"_s, u"a.dot"_s, u"--json"_s};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.json()[u"lost"_s].toArray().isEmpty());
    QCOMPARE(run(arguments + QStringList(u"--strict"_s)).status, 1);
    QVERIFY(QFile::exists(at(u"a.dot"_s)));
    QCOMPARE(run({u"export"_s, sample, u"-o"_s, u"a.json"_s, u"--strict"_s}).status, 0);
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

void CommandsTest::cancelLeavesFilesAlone()
{
    debate(u"a.debate"_s);
    const QByteArray before = content(u"a.debate"_s);
    QProcess process; // waits for its standard input
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder->path());
    process.start(program, {u"import"_s, u"-"_s, u"-o"_s, u"a.debate"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(heedsInterrupts(process.processId()));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().contains("Cancelled"));
    QCOMPARE(content(u"a.debate"_s), before);
}

void CommandsTest::fullOutputIsAnError()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program, {u"export"_s, sample, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("takes no more"));
}

void CommandsTest::leavesNothingBeside()
{
    debate();
    for (const QString& format : {u"json"_s, u"dot"_s, u"svg"_s, u"pdf"_s, u"png"_s})
        QCOMPARE(run({u"export"_s, u"sample.debate"_s, u"-o"_s, u"out."_s + format}).status, 0);
    for (const QStringList& arguments : {QStringList{u"info"_s}, {u"layout"_s}, {u"check"_s}, {u"history"_s}})
        QCOMPARE(run(arguments + QStringList(u"sample.debate"_s)).status, 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList{u"out.dot"_s, u"out.json"_s, u"out.pdf"_s, u"out.png"_s, u"out.svg"_s, u"sample.debate"_s}));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
