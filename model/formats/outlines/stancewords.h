#pragma once

#include "model/formats/outlines/argumenttree.h"

/// How a line of an outline says that it bears on the one above it.
struct StanceWord {
    Bearing bearing = Bearing::None;
    bool isQuestion = false;
    qsizetype length = 0; ///< of the word or sign with the space after it; 0: there is none
};

/// Looks for “Pro:”, “Con:”, “+ ”, “- ”, “(+)”, “✔”, “Supports:”, “? ” and their like at the start, in any case.
StanceWord stanceWordAt(QStringView text);

/// What writers put before a text: "Pro: ", or nothing.
QString stanceWord(const Entry& entry);

/// Entries that do not say how they bear on what they stand under go into a topic of its name; one that only has such
/// entries under it becomes a topic alone. Told once. Linear.
void makeTopicsOfHeadings(ArgumentTree& tree, Report& report);
