#pragma once

#include "app/commands/command.h"

Command reportCommand();
