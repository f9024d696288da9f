#pragma once

#include <QString>

/// Whether italics and the like become marks of CSL-JSON (<i>, <b>, <sup>, <sub>, small capitals) or nothing.
enum class LatexMarks { Keep, Drop };

/**
 * A LaTeX text in Unicode: accents, letters, dashes, quotation marks and ties become characters, grouping braces go,
 * white space is one space. Math between $ and commands that are not known stay as they are written.
 *
 * Cost: linear; braces may be nested to any depth.
 */
QString fromLatex(QStringView latex, LatexMarks marks = LatexMarks::Keep);

/// An address or another text that LaTeX takes literally: escapes of single characters and \url{…} go, nothing else.
QString fromLatexVerbatim(QStringView latex);

enum class CaseGuard { None, Braces };

/**
 * A text with CSL's marks as LaTeX in UTF-8, so that fromLatex() gives it back. `Braces` protects words that styles
 * must not put in lower case, such as "NATO".
 */
QString toLatex(const QString& text, CaseGuard guard = CaseGuard::None);

/// An address as LaTeX may read it: braces balanced, nothing else changed.
QString toLatexVerbatim(const QString& text);
