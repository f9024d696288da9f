#pragma once

#include <QJsonObject>
#include <QRandomGenerator>

/// What a random item is made for: formats differ in what they can tell apart.
struct RandomItemOptions {
    bool hasMarks = true; ///< italics and the like in titles
    bool hasLatexSigns = true; ///< characters that mean something to LaTeX
    bool hasNameParts = true; ///< particles and suffixes
};

/// A bibliographic item of a random type with random names, dates and texts, each text a single line.
QJsonObject randomItem(QRandomGenerator& random, const RandomItemOptions& options);
