#include "app/commands/runcommand.h"

#include "app/commands/command.h"
#include "app/commands/console.h"
#include "app/commands/help.h"
#include "app/commands/interruption.h"
#include "model/debate/sentences.h"
#include "views/common/translations.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <cerrno>
#include <clocale>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Qt complains about locales that are not UTF-8, such as the one of a bare container, and then does this itself.
static void ensureUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Those that are closed would be the next files to be opened, and what is printed would go there.
static void ensureStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY); // neither gives nor takes
    }
}

/// Qt's own remarks are not for people at a terminal.
static void keepToWhatMatters(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Console().say(message);
}

static int end(const Error& error)
{
    Console().say(
        u"counterpoint: "_s + error.what + (error.advice.isEmpty() ? QString() : QString(u'\n' + error.advice)));
    return static_cast<int>(statusOf(error));
}

static int end(const QString& output)
{
    Console console;
    console.print(output);
    const Done printed = console.flush();
    return printed ? static_cast<int>(ExitStatus::Success) : end(printed.error());
}

static std::unique_ptr<QCoreApplication> applicationFor(
    const Command& command, const Arguments& arguments, int& argc, char** argv)
{
    if (!command.needsFonts || !command.needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

static int run(const Command& command, const QStringList& words, int& argc, char** argv)
{
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return end(commandHelp(command));
    const Result<Arguments> arguments = parse(command, words);
    if (!arguments)
        return end(arguments.error());
    qInstallMessageHandler(keepToWhatMatters);
    const std::unique_ptr<QCoreApplication> application = applicationFor(command, *arguments, argc, argv);
    installEnglish(*application);
    Interruption::watch();
    Console console;
    const Result<ExitStatus> outcome = command.run(*arguments, console);
    if (const Done printed = console.flush(); !printed)
        return end(printed.error());
    return outcome ? static_cast<int>(*outcome) : end(outcome.error());
}

static int runGuarded(const Command& command, const QStringList& words, int& argc, char** argv)
{
    try {
        return run(command, words, argc, argv);
    } catch (const std::bad_alloc&) {
        return end(Error{Sentences::tr("The memory of this machine does not suffice."),
            Sentences::tr("Nothing was changed."), Error::Kind::Defect});
    } catch (const std::exception& problem) {
        return end(Error{Sentences::tr("Counterpoint has a defect: %1.").arg(QString::fromLocal8Bit(problem.what())),
            Sentences::tr("Please report it, with what you did."), Error::Kind::Defect});
    }
}

/// How many letters differ between two words of about one length.
static int distance(const QString& one, const QString& other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int same = diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({same, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

static Error unknownCommand(const QString& word)
{
    const auto nearest
        = std::min_element(commands().begin(), commands().end(), [&](const Command& one, const Command& other) {
              return distance(one.name, word) < distance(other.name, word);
          });
    const bool isNear = distance(nearest->name, word) <= 2;
    const QString advice = isNear ? Sentences::tr("Did you mean “%1”?").arg(nearest->name)
                                  : Sentences::tr("“counterpoint --help” lists the commands.");
    return misuse(Sentences::tr("There is no command and no file %1.").arg(quoted(word)), advice);
}

/// A word that can only have been meant as a command: no path, no suffix, and no such file.
static bool isNoFile(const QString& word)
{
    return !word.contains(u'/') && !word.contains(u'.') && !QFileInfo::exists(word);
}

/// As "counterpoint COMMAND --help", for who asks the other way round.
static int helpAbout(const QString& word)
{
    const Command* command = commandCalled(word);
    if (!command && !word.isEmpty())
        return end(unknownCommand(word));
    return end(command ? commandHelp(*command) : programHelp());
}

static bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

static Error noDisplay()
{
    return misuse(Sentences::tr("There is no display to open a window on."),
        Sentences::tr(
            "“counterpoint export FILE -o map.png” draws a picture without one. For a window on a distant machine, "
            "connect with “ssh -X”, or run “xvfb-run counterpoint”."));
}

int windowIsMissing()
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return end(Error{Sentences::tr("The window could not be opened: %1.").arg(reason),
        Sentences::tr(
            "Its program, counterpoint-window, belongs to this installation; install Counterpoint once more."),
        Error::Kind::Defect});
}

std::optional<int> runCommand(int argc, char** argv)
{
    ensureStandardStreams();
    ensureUtf8();
    QCoreApplication::setApplicationName(u"counterpoint"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const QString first = words.value(0);
    if (const Command* command = commandCalled(first))
        return runGuarded(*command, words.sliced(1), argc, argv);
    if (first == u"--help"_s || first == u"-h"_s)
        return end(programHelp());
    if (first == u"help"_s && isNoFile(first))
        return helpAbout(words.value(1));
    if (first == u"--version"_s || first == u"-v"_s)
        return end(u"counterpoint "_s + QCoreApplication::applicationVersion() + u'\n');
    if (first.startsWith(u'-') && first != u"--new"_s)
        return end(misuse(Sentences::tr("There is no option %1.").arg(quoted(first)),
            Sentences::tr("“counterpoint --help” lists them.")));
    if (!first.isEmpty() && first != u"--new"_s && isNoFile(first))
        return end(unknownCommand(first));
    return hasDisplay() ? std::nullopt : std::optional(end(noDisplay()));
}
