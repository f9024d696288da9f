#pragma once

#include "tests/support/sourcetree.h"

#include <QRegularExpression>

/// Something that no line of some folders may say, and why.
struct Gate {
    QString name;
    QStringList folders; ///< empty: the whole tree, not only code
    QRegularExpression forbidden; ///< looked for in each line; in code, without its comments and literals
    QString reason;
    QStringList except = {}; ///< files or folders that may say it
};

const std::vector<Gate>& gates();

/// The lines that a gate does not let through, each as "path:line: reason".
QStringList breaches(const Gate& gate, const SourceTree& tree);

/// C++ files of more than `most` lines, as "path: n lines", the longest first.
QStringList filesLongerThan(int most, const SourceTree& tree);

/// Functions with more than `most` lines between their braces, as "path:line: n lines", the longest first.
/// Tables of test data are no functions here.
QStringList functionsLongerThan(int most, const SourceTree& tree);

/// Files of the window with labels that would guess whether their text is markup: each label shows a sentence
/// of ours from the start, or is told that its text is plain. As "path: reason".
QStringList guessingLabels(const SourceTree& tree);

/// Things that two files of one folder name alike, where the fuzzers' build compiles folders whole: it takes them for
/// one. As "path: other path has name, too".
QStringList clashingNames(const SourceTree& tree);

/// Headers that lack `#pragma once`.
QStringList unguardedHeaders(const SourceTree& tree);

/// Sentences translated once for good, though a report may be in another language than the one before.
QStringList frozenSentences(const SourceTree& tree);
