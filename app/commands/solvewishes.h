#pragma once

#include "app/commands/command.h"
#include "model/analysis/argumentation/semantics.h"

#include <chrono>
#include <optional>

/// What is asked about a framework, in the words of ICCMA.
enum class SolveTask { Credulous, Sceptical, SomeExtension, EveryExtension, Count };

/// What the options of the command "solve" ask for.
struct SolveWishes {
    QString file;
    QString problem; ///< as it is written in answers, such as "DC-PR"
    SolveTask task = SolveTask::SomeExtension;
    Semantics semantics = Semantics::Preferred;
    std::optional<QByteArray> argument; ///< by name; none: every one
    std::optional<std::chrono::milliseconds> timeLimit;
    bool wantsJson = false;
};

QStringList solveProblems(); ///< every task with every semantics, such as "DC-CO"

/// @error  of kind Refused: an option is missing, unknown, or does not go with another.
Result<SolveWishes> solveWishes(const Arguments& arguments);
