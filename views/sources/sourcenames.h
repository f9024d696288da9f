#pragma once

#include "model/debate/debate.h"

// Sources and texts in a few words. All of it is safe to draw, and in one line.

QString sourceLabel(const Source& source); ///< "Weitzer 2007: Prostitution: Facts and Fictions"
QString textLabel(const Debate& debate, const Document& document); ///< "Text: …" or, when it was replaced, "Older text: …"

/// "retracted", "corrected", "doubted"; empty for none.
QString correctionWord(Correction correction);

/// What is wrong with a source, as a sentence with what was said; empty when nothing is.
QString correctionSentence(const Source& source);
