#pragma once

#include "model/debate/debate.h"

/// The name a record goes by, in one line and safe to draw; a claim's title with its text behind it.
QString nameOf(const Debate& debate, RecordId id);

/// A claim's title, or its text when it has none.
QString shortNameOf(const Debate& debate, RecordId id);

/// "Claim", "Question", …; of an inference, what it is.
QString kindName(const Debate& debate, RecordId id);

/// Where a record is to be found, in a few words, such as "reason for …" or "answers …"; may be empty.
QString whereIs(const Debate& debate, RecordId id);
