#pragma once

#include "app/commands/command.h"

// What the commands do. Each prints to the console and says how it ended.

Result<ExitStatus> runNew(const Arguments& arguments, Console& console);
Result<ExitStatus> runImport(const Arguments& arguments, Console& console);
Result<ExitStatus> runExport(const Arguments& arguments, Console& console);
Result<ExitStatus> runFormats(const Arguments& arguments, Console& console);
Result<ExitStatus> runInfo(const Arguments& arguments, Console& console);
Result<ExitStatus> runList(const Arguments& arguments, Console& console);
Result<ExitStatus> runSearch(const Arguments& arguments, Console& console);
Result<ExitStatus> runReport(const Arguments& arguments, Console& console);
Result<ExitStatus> runReview(const Arguments& arguments, Console& console);
Result<ExitStatus> runPositions(const Arguments& arguments, Console& console);
Result<ExitStatus> runTrace(const Arguments& arguments, Console& console);
Result<ExitStatus> runSolve(const Arguments& arguments, Console& console);
Result<ExitStatus> runEvaluate(const Arguments& arguments, Console& console);
Result<ExitStatus> runNetwork(const Arguments& arguments, Console& console);
Result<ExitStatus> runLayout(const Arguments& arguments, Console& console);
Result<ExitStatus> runHistory(const Arguments& arguments, Console& console);
Result<ExitStatus> runCheck(const Arguments& arguments, Console& console);

bool drawsPicture(const Arguments& arguments); ///< of an export
bool drawsTrace(const Arguments& arguments);
