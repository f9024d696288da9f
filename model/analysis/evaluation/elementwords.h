#pragma once

#include "model/debate/debate.h"

// Names and phrases out of which sentences about an evaluation are made.

/// A claim by its title or words; an inference as "the objection “…”", after its first premise.
QString elementName(const Debate& debate, RecordId record);

/// An inference by its premises alone: "“…” with 2 other premises".
QString premisesName(const Debate& debate, RecordId inference);

/// The same as elementName() at the beginning of a sentence.
QString elementNameFirst(const Debate& debate, RecordId record);
