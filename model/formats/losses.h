#pragma once

#include "model/formats/report.h"

#include <map>

/// What a format has room for: kinds of records, and of each the fields, by their names in JSON. Implicit premises and
/// the parts that premises play are "implicit" and "role" of an inference.
using Room = std::map<Kind, QStringList>;

/**
 * Tells of what has no room, in the order of kinds: how many records of a kind, or how many that say something under a
 * field; `about` is the first of them. Cost: a look at each field of each record.
 */
void reportLosses(const Debate& debate, const Room& room, Report& report);
