#pragma once

#include "app/commands/command.h"

/// `counterpoint schemes`, as the table of commands lists it.
Command schemesCommand();
