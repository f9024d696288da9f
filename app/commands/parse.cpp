#include "app/commands/command.h"
#include "model/debate/sentences.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static Error misuseOf(const Command& command, const QString& what)
{
    return misuse(what, Sentences::tr("“counterpoint %1 --help” explains it.").arg(command.name));
}

static QCommandLineOption asQt(const Option& option)
{
    QStringList names = {option.name};
    if (!option.letter.isNull())
        names.prepend(option.letter);
    return QCommandLineOption(names, {}, option.value);
}

static QString complaint(const QCommandLineParser& parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Sentences::tr("There is no option %1.")
            .arg(quoted((unknown.first().size() > 1 ? u"--"_s : u"-"_s) + unknown.first()));
    return Sentences::tr("An option lacks its value, or has one it does not take: %1").arg(parser.errorText());
}

/// What is given last counts where one value is wanted.
static QStringList lastFirst(QStringList values)
{
    std::reverse(values.begin(), values.end());
    return values;
}

Result<Arguments> parse(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    for (const Option& option : command.options)
        parser.addOption(asQt(option));
    if (!parser.parse(QStringList(u"counterpoint"_s) + words))
        return misuseOf(command, complaint(parser));
    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.fewestOperands)
        return misuseOf(
            command, Sentences::tr("Something is missing: counterpoint %1 %2.").arg(command.name, command.operands));
    if (command.mostOperands >= 0 && operands.size() > command.mostOperands)
        return misuseOf(command, Sentences::tr("%1 is one too many.").arg(quoted(operands[command.mostOperands])));
    QHash<QString, QStringList> options;
    for (const Option& option : command.options) {
        if (parser.isSet(option.name))
            options.insert(option.name, option.value.isEmpty() ? QStringList() : lastFirst(parser.values(option.name)));
    }
    return Arguments(operands, options);
}
