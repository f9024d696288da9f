#pragma once

#include <QString>

#include <vector>

/// A debate that came with the program. It is opened as a copy.
struct Sample {
    QString title;
    QString description; ///< a sentence
    QString path;
    bool isTour = false; ///< its claims explain the program
};

/// The samples of this installation, or of the build tree that the program runs in; the tour last.
std::vector<Sample> samples();

/// Whether a path leads to one of them.
bool isSample(const QString& path);
