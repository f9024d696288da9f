#pragma once

#include <QString>

#include <vector>

/// Some lines of a text that became other lines of another one.
struct LineChange {
    qsizetype from = 0; ///< the first line in the old text
    qsizetype fromCount = 0;
    qsizetype to = 0; ///< in the new one
    qsizetype toCount = 0;

    bool operator==(const LineChange&) const = default;
};

/// What of a text, in UTF-16 units, is to be replaced by what.
struct TextReplacement {
    qsizetype start = 0;
    qsizetype end = 0;
    QString by;

    bool operator==(const TextReplacement&) const = default;
};

/**
 * How lines became other lines, in their order and apart from each other. Lines that either text has once hold the
 * texts together ("patience"), as far as they are in the same order.
 *
 * Cost: n log n.
 */
std::vector<LineChange> lineChanges(const std::vector<QStringView>& before, const std::vector<QStringView>& now);

/// What makes one text of another, in the order of the text before.
std::vector<TextReplacement> replacementsFor(const QString& before, const QString& now);

/// A text with replacements made, which are in its order and apart from each other.
QString replacedIn(const QString& text, const std::vector<TextReplacement>& replacements);

/// Joins what became of `base` in two ways, line by line. Where both changed the same lines, `theirs` counts.
QString joinedByLines(const QString& base, const QString& ours, const QString& theirs);
