#pragma once

#include "app/commands/command.h"

QString programHelp(); ///< what `counterpoint --help` prints
QString commandHelp(const Command& command); ///< what `counterpoint COMMAND --help` prints

/// How an option is written in a synopsis, such as "-o, --output OUT".
QString spelling(const Option& option);
