#include "app/commands/help.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static constexpr qsizetype lineWidth = 79;

/// Breaks a text into lines that begin after `indent` spaces. Line ends in it stay.
static QString wrapped(const QString& text, qsizetype indent)
{
    QString lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line(indent, u' ');
        for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (line.size() > indent && line.size() + 1 + word.size() > lineWidth) {
                lines += line + u'\n';
                line = QString(indent, u' ');
            }
            line += (line.size() > indent ? u" "_s : QString()) + word;
        }
        lines += (line.trimmed().isEmpty() ? QString() : line) + u'\n';
    }
    return lines;
}

/// A term, and what it means beside it.
static QString entry(const QString& term, const QString& meaning, qsizetype column)
{
    const QString head = u"  "_s + term;
    if (head.size() + 2 > column)
        return head + u'\n' + wrapped(meaning, column);
    return head.leftJustified(column) + wrapped(meaning, column).sliced(column);
}

QString spelling(const Option& option)
{
    const QString letter = option.letter.isNull() ? QString() : QString(u'-' + QString(option.letter) + u", "_s);
    const QString value = option.value.isEmpty() ? QString() : QString(u' ' + option.value);
    return letter + u"--"_s + option.name + value;
}

static QString synopsis(const Command& command)
{
    QString line = u"counterpoint "_s + command.name
        + (command.operands.isEmpty() ? QString() : QString(u' ' + command.operands));
    return line + (command.options.empty() ? QString() : QString(u" [OPTIONS]"_s));
}

QString commandHelp(const Command& command)
{
    QString text = Sentences::tr("Usage:") + u' ' + synopsis(command) + u"\n\n"_s + wrapped(command.description, 0);
    text += u'\n' + Sentences::tr("Options:") + u'\n';
    for (const Option& option : command.options)
        text += entry(spelling(option), option.what, 26);
    return text + entry(u"-h, --help"_s, Sentences::tr("Explains the command."), 26);
}

QString programHelp()
{
    QString text = Sentences::tr("Usage:") + u" counterpoint [--new | FILE…]\n       counterpoint COMMAND …\n\n"_s;
    text += wrapped(
        Sentences::tr("Maps arguments, traces claims and analyses debates. Without a command it opens a window "
                      "with each FILE; with one it works without a display."),
        0);
    text += u'\n' + Sentences::tr("Commands:") + u'\n';
    for (const Command& command : commands())
        text += entry(command.name, command.summary, 13);
    text += u'\n' + Sentences::tr("Options:") + u'\n';
    text += entry(u"--new"_s, Sentences::tr("Opens the window with a new debate."), 18);
    text += entry(u"-h, --help"_s, Sentences::tr("Explains the program; after a COMMAND, that command."), 18);
    text += entry(u"-v, --version"_s, Sentences::tr("Says which version this is."), 18);
    text += u'\n' + Sentences::tr("Exit status:") + u'\n';
    text += entry(u"0"_s, Sentences::tr("done"), 6)
        + entry(u"1"_s, Sentences::tr("done, and there is something to look at"), 6)
        + entry(u"2"_s, Sentences::tr("the command line is wrong"), 6)
        + entry(u"3"_s, Sentences::tr("an input cannot be read"), 6)
        + entry(u"4"_s, Sentences::tr("an output cannot be written"), 6)
        + entry(u"5"_s, Sentences::tr("cancelled, or out of time"), 6)
        + entry(u"70"_s, Sentences::tr("a defect in Counterpoint"), 6);
    return text;
}
