#pragma once

#include "model/debate/debate.h"

/// A row for each record of the kind: its id, what tells it apart at a glance, and its text.
std::vector<QStringList> recordLines(const Debate& debate, Kind kind);
