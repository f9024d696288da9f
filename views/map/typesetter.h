#pragma once

#include "views/map/cardtext.h"

#include <QFont>
#include <QGlyphRun>
#include <QPointF>

class QPainter;
class QTextLayout;

/// A piece of text to be set in lines. Lengths are in scene units.
struct Setting {
    QString text; ///< drawable
    WrappedText lines;
    QFont font; ///< its size in scene units
    double lineHeight = 18;
    double width = 0; ///< lines are flush left or right in it, by the text's direction, or centred
    bool isRightToLeft = false;
    bool isCentred = false;
};

/// Whether no line ends within a word.
bool breaksBetweenWords(const Setting& setting);

/// Text with its letters chosen and placed, to be painted many times. The origin is the top left corner of its first
/// line.
using SetText = std::vector<QGlyphRun>;

/// Chooses and places the letters. Cost: about 12 µs a line.
SetText setText(const Setting& setting);

/// Paints it at once as text, not as shapes, so that it can be selected in a PDF.
void drawText(QPainter& painter, QPointF origin, const Setting& setting);

/// How high the letters of a font are. To ask a font takes as long as to place a line.
struct LetterHeights {
    double ascent = 0;
    double descent = 0;

    static LetterHeights of(const QFont& font);
};

/// The words of a line, what follows them where the text is cut, and how far below the first one's top its letters
/// stand: what all of the above, and SVG, are made of. Words are a part of the setting's text.
QStringView lineText(const Setting& setting, std::size_t line);
QStringView lineEnding(const Setting& setting, std::size_t line);
double baselineOf(const Setting& setting, std::size_t line, const LetterHeights& heights);
