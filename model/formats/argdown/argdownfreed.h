#pragma once

#include "model/debate/debate.h"
#include "model/debate/edit.h"

/// A record that no text says, such as a scenario, and that had to let go of what was taken out of a text.
struct ArgdownFreed {
    Record before;
    Record left; ///< what it has been since
};

/// Adds what the edits free of what they drop.
///
/// @param said  what the text told of the debate until then.
void noteFreed(std::vector<ArgdownFreed>& freed, const Debate& debate, const Debate& said, const Edits& edits);

/// Adds to the edits what holds again on to that which they bring back, unless somebody has changed it since.
///
/// @param after  the debate with the edits, which it gets, too.
void holdAgain(const std::vector<ArgdownFreed>& freed, const Debate& debate, Debate& after, Edits& edits);

/// What holds again is not freed.
void forgetFreed(std::vector<ArgdownFreed>& freed, const Edits& edits);
