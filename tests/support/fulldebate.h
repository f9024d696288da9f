#pragma once

#include "model/debate/debate.h"

/// A debate with every kind of record and every field set, and text that is hard to carry.
Debate fullDebate();

/// Texts that have broken programs: quotation marks, markup, control characters, halves of surrogates, other scripts.
QStringList hostileTexts();
