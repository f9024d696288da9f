#pragma once

#include <optional>

/**
 * Runs the command that the command line names, if it names one.
 *
 * @return  the exit status, also when the command line is wrong or a window is wanted where there is no display;
 * nothing when a window is to be opened.
 *
 * Makes the application object that the command needs, and needs no display. Must come first in main(): it names the
 * application.
 */
std::optional<int> runCommand(int argc, char** argv);

/// Says that the program of the window could not be started, for the reason that errno has. Returns the exit status.
int windowIsMissing();
