#pragma once

#include "app/commands/exitstatus.h"

#include <QHash>
#include <QStringList>

#include <vector>

class Console;

/// An option of a command. Always true: long names are unique within a command, and so are short ones.
struct Option {
    QString name; ///< without dashes
    QChar letter; ///< short form, or null
    QString value; ///< what the help calls its value; empty: it has none
    QString what; ///< a sentence
};

/// What came after a command's name.
class Arguments {
public:
    Arguments(QStringList operands, QHash<QString, QStringList> options)
        : m_operands(std::move(operands))
        , m_options(std::move(options))
    {
    }

    const QStringList& operands() const { return m_operands; }
    QString operand(qsizetype index) const { return m_operands.value(index); }
    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option) const { return m_options.value(option).value(0); }
    QStringList values(const QString& option) const
    {
        return m_options.value(option);
    } ///< each that is given, the last first

private:
    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

/// A command of the command line: what it is called, what it takes, what it does.
struct Command {
    using Run = Result<ExitStatus> (*)(const Arguments& arguments, Console& console);
    using NeedsFonts = bool (*)(const Arguments& arguments);

    QString name;
    QString operands; ///< as the help writes them, such as "FILE QUERY"
    int fewestOperands = 0;
    int mostOperands = 0; ///< -1: any number
    QString summary; ///< a line for the list of commands
    QString description; ///< paragraphs for the command's own help
    std::vector<Option> options;
    Run run = nullptr;
    NeedsFonts needsFonts = nullptr; ///< null: it never does
};

/// All of them, in the order the help lists them.
const std::vector<Command>& commands();

const Command* commandCalled(const QString& name); ///< null: there is none

/// Takes apart what came after the command's name. @error of kind Refused, saying what is wrong.
Result<Arguments> parse(const Command& command, const QStringList& words);
