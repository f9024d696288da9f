#pragma once

#include <QStringView>

/// The text that a LaTeX command without an argument stands for, such as "ss" for "ß"; null: it is not known.
QString latexSymbol(QStringView command);

/// The combining character of an accent command: "\"" or "v"; zero: it is none.
char16_t latexAccent(QStringView command);

/// The CSL mark ("i", "b", "sup", "sub", "sc") that a command with an argument puts around it; empty: none.
QString latexMark(QStringView command);

/// Whether a command only wraps its argument (\mbox, \text, …) or, without one, means nothing in a text (\relax).
bool isLatexWrapper(QStringView command);
