#pragma once

#include "app/commands/command.h"

/// `counterpoint positions`, as the table of commands lists it.
Command positionsCommand();
