#pragma once

#include "app/commands/command.h"

/// `counterpoint evaluate`, as the table of commands lists it.
Command evaluateCommand();
