// links: commands
#include "app/commands/command.h"
#include "app/commands/help.h"
#include "tests/support/programfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The help, the man page and the table of commands say the same; what is wrong on a command line is said.
class CommandHelpTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void manPageNamesTheSameOptions();
    void saysItsVersion();
    void refusesWrongCommandLines_data();
    void refusesWrongCommandLines();
    void opensNoWindowWithoutADisplay();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void CommandHelpTest::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY2(m_folder->isValid(), qPrintable(ProgramFolder::program()));
}

void CommandHelpTest::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("name");
    for (const Command& command : commands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void CommandHelpTest::helpNamesEveryOption()
{
    QFETCH(QString, name);
    const Command& command = *commandCalled(name);
    for (const QStringList& words : {QStringList{name, u"--help"_s}, {name, u"x"_s, u"-h"_s}, {u"help"_s, name}}) {
        const ProgramOutcome help = m_folder->run(words);
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
    static const QRegularExpression tag(u"^\\.(?:B|BI|BR) (?:\\\\-\\w \", \" )?\\\\-\\\\-((?:\\w|\\\\-)+)"_s);
    const QStringList lines = page.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = heading.match(lines[i]); match.hasMatch())
            command = match.captured(1);
        else if (lines[i].startsWith(u".SH"_s))
            command.clear();
        else if (const auto option = tag.match(lines[i]);
                 option.hasMatch() && i > 0 && lines[i - 1] == u".TP"_s && !command.isEmpty())
            options[command] += option.captured(1).remove(u'\\');
    }
    return options;
}

void CommandHelpTest::manPageNamesTheSameOptions()
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

void CommandHelpTest::saysItsVersion()
{
    const ProgramOutcome outcome = m_folder->run({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("counterpoint ") && outcome.out.endsWith("\n"));
}

void CommandHelpTest::refusesWrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QString& line, const char* message) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << QString::fromUtf8(message);
    };
    row("a command that is misspelt", u"exprot a.debate"_s, "Did you mean “export”?");
    row("a command that is none", u"frobnicate"_s, "“counterpoint --help” lists the commands.");
    row("an option of the program that is none", u"--frobnicate"_s, "There is no option");
    row("an option of a command that is none", u"info --frobnicate a"_s,
        "There is no option “\u2068--frobnicate\u2069”.");
    row("a letter that is none", u"info -q a"_s, "There is no option “\u2068-q\u2069”.");
    row("an option without its value", u"export a.json -o"_s, "An option lacks its value");
    row("a value that no option takes", u"info a --json=yes"_s,
        "An option lacks its value, or has one it does not take");
    row("no file", u"info"_s, "Something is missing: counterpoint info FILE.");
    row("one file too many", u"info a b"_s, "“\u2068b\u2069” is one too many.");
    row("an import to nowhere", u"import a.json"_s, "Name it with -o FILE.");
    row("an import to standard output", u"import a.json -o -"_s, "Name it with -o FILE.");
    row("an import of a format that is none", u"import a -o b.debate --from docx"_s,
        "There is no format “\u2068docx\u2069” that can be read.");
    row("an import of a format that is only written", u"import a -o b.debate --from svg"_s, "that can be read.");
    row("an export to nowhere", u"export a.json"_s, "Name it with -o OUT");
    row("an export to a suffix that is none", u"export a.json -o b.xyz"_s, "Add --to FORMAT.");
    row("an export to standard output, of what?", u"export a.json -o -"_s, "Add --to FORMAT.");
    row("an export to a format that is none", u"export a.json -o b --to docx"_s,
        "There is no format “\u2068docx\u2069”.");
    row("an export to a debate", u"export a.json -o b.debate"_s, "made by importing");
    row("a direction that is none", u"export a.json -o b.svg --direction sideways"_s,
        "The directions are top-down, bottom-up");
    row("a theme that is none", u"export a.json -o b.svg --theme pink"_s, "The themes are light, dark");
    row("a scale of zero", u"export a.json -o b.png --scale 0"_s, "from 0.05 to 20");
    row("a scale that is none", u"export a.json -o b.png --scale nan"_s, "from 0.05 to 20");
    row("report and content in one", u"export a.json -o - --to json --json"_s, "cannot both go to standard output");
    row("a kind that is none", u"list a.json claim"_s, "The kinds are issues, topics");
    row("a limit of zero", u"search a.json b --limit 0"_s, "whole number from 1");
    row("a layout sideways", u"layout a.json --direction up"_s, "The directions are");
}

void CommandHelpTest::refusesWrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const ProgramOutcome outcome = m_folder->run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith(u"counterpoint: "_s));
    QVERIFY2(outcome.err.contains(message), qPrintable(outcome.err));
}

void CommandHelpTest::opensNoWindowWithoutADisplay()
{
    for (const QStringList& arguments : {QStringList(), QStringList(ProgramFolder::sample())}) {
        const ProgramOutcome outcome = m_folder->run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(u"counterpoint export"_s), qPrintable(outcome.err));
    }
}

QTEST_GUILESS_MAIN(CommandHelpTest)
#include "commandhelptest.moc"
