#pragma once

#include "model/layout/direction.h"
#include "model/store/debatefile.h"
#include "views/map/composed.h"
#include "views/map/picture.h"

// The map as a picture or as numbers, without a window. Needs a QGuiApplication for its fonts, but no display.

/// The directions by the words of the command line: top-down, bottom-up, left-right, right-to-left.
std::optional<LayoutDirection> directionCalled(const QString& word);
QString wordFor(LayoutDirection direction);
QStringList directionWords();

/// The colours by the words of the command line: light, dark, contrast.
std::optional<Theme> themeCalled(const QString& word);
QStringList themeWords();

/// The map of a debate, keeping to the places its file has, if it comes from one.
ComposedMap composeFor(const Debate& debate, const DebateFile* file, LayoutDirection direction);

/// Qt writes a PDF's fonts in the order of a hash, which is another one in each run unless this is there.
class SameEveryTime {
public:
    SameEveryTime();
    ~SameEveryTime();
    SameEveryTime(const SameEveryTime&) = delete;
    SameEveryTime& operator=(const SameEveryTime&) = delete;
};

/// @param formatKey  svg, pdf or png.
Result<PictureReport> draw(QIODevice& device, const QString& formatKey, const PictureRequest& request);
