#pragma once

#include "model/debate/debate.h"

// A part of a debate as a debate of its own, and back: what copying, pasting and duplicating do.

/// The selected claims, questions and inferences with the claims these join, whatever runs among them, and their topics
/// and tags. It leaves out statements and sources.
Debate partOf(const Debate& debate, const std::vector<RecordId>& selected);

/// Edits that add a part, and what they add.
struct Addition {
    Edits edits;
    std::vector<RecordId> cards; ///< its claims and questions, for selecting them
    int inferences = 0;
};

/// Adds a part under new ids, sorted after all there is. Tags and topics of the same name are taken to be the same.
Addition addition(const Debate& debate, const Debate& part);
