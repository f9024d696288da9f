#pragma once

#include "app/commands/command.h"
#include "app/exchange/joining.h"

/// What the options of an import ask for.
struct ImportWishes {
    ReadingWishes reading;
    ImportAnswers chosen; ///< those of them that --choose gives
    JoiningWishes joining;
    bool keepsGoing = false; ///< inputs that cannot be read are left out
};

/// @error kind Refused: there is no such format, or a choice is not KEY=VALUE.
Result<ImportWishes> importWishesIn(const Arguments& arguments);

/// @error kind Refused: no input asks what a choice answers, or none knows the answer.
Done checkAnswers(const ImportWishes& wishes, const std::vector<Arrival>& arrivals);

/// Why an input was not read, and which one it is.
Error inputError(const Arrival& arrival);
