#pragma once

#include "model/debate/debate.h"

// The hops of a debate for people and programs outside it: every end by its name and words.

/// {"appearances": […], "hops": [{"from": {…}, "to": {…}, "kind", "verification", "locator", "note"}]}
QByteArray chainJson(const Debate& debate);

/// A paragraph for each claim with its appearances, and a line for each hop.
QString chainText(const Debate& debate);
