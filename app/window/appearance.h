#pragma once

#include "views/common/theme.h"

class Settings;

/// The theme a person chose, or the one that suits the desktop.
Theme currentTheme(const Settings& settings);

/// Gives the whole program its colours, now and whenever the settings change. Call once, when the program starts.
void dressProgram(Settings& settings);
