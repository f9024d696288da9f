#pragma once

#include "model/debate/result.h"

/// What the program tells the shell; the contract is in docs/command-line.md.
enum class ExitStatus {
    Success = 0,
    Findings = 1, ///< done, and there is something to look at
    WrongCommandLine = 2,
    UnreadableInput = 3,
    UnwritableOutput = 4,
    Cancelled = 5,
    Defect = 70,
};

ExitStatus statusOf(const Error& error);

/// The command line is wrong.
Error misuse(const QString& what, const QString& advice = {});

/// The same error, as one of an input or output.
Error asInput(Error error);
Error asOutput(Error error);
